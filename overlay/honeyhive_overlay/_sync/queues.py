# Derived from _async/queues.py by scripts/unasync.py: edit that, then run it.
"""Queues of events that people look at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from honeyhive_overlay._core.arguments import changed_fields, given_fields
from honeyhive_overlay._gateway.requests.queues import (
    CreateQueue,
    DeleteQueue,
    GetQueue,
    ListQueues,
    QueueChanges,
    UpdateQueue,
)
from honeyhive_overlay._sync.resource import Resource
from honeyhive_overlay.bodies import QueueFields
from honeyhive_overlay.models.acknowledgements import Deleted
from honeyhive_overlay.models.queues import Queue
from honeyhive_overlay.types import UNSET, FilterLike, Id, Page, Unset


class Queues(Resource):
    """Queues, which came with 2026-06-24. Earlier revisions have none: every method raises UnsupportedOperation.

    Every method takes ``timeout`` (for the whole call, in seconds) and ``headers`` (of this call).
    """

    def list(
        self,
        *,
        enabled: bool | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Page[Queue]:
        """Read all queues at once; servers do not page them.

        Args:
            enabled: only those that new events come into, or only the others.
        """
        return self._send(ListQueues(enabled=enabled), timeout, headers)

    def get(
        self,
        queue_id: Id,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Queue:
        """Read one queue."""
        return self._send(GetQueue(queue_id=queue_id), timeout, headers)

    def create(
        self,
        *,
        name: str,
        description: str | None = None,
        filters: Sequence[FilterLike] | None = None,
        enabled: bool | None = None,
        event_ids: Sequence[Id] | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Queue:
        """Create a queue.

        Args:
            name: at most 200 characters.
            description: at most 1,000 characters.
            filters: which new events come into it; all conditions must hold.
            enabled: whether new events come into it; they do by the server's choice.
            event_ids: events to begin with.
        """
        fields = given_fields(locals(), QueueFields)
        return self.create_from(fields, timeout=timeout, headers=headers)

    def create_from(
        self,
        fields: Mapping[str, Any],
        *,
        allow_unknown: bool = False,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Queue:
        """Create a queue from a mapping; see `create` for what it holds. Unknown fields are
        rejected by name, unless ``allow_unknown`` sends them as they are.
        """
        return self._send(CreateQueue(fields=fields, allow_unknown=allow_unknown), timeout, headers)

    def update(
        self,
        queue_id: Id,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        filters: Sequence[FilterLike] | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        add_event_ids: Sequence[Id] | Unset = UNSET,
        remove_event_ids: Sequence[Id] | Unset = UNSET,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Queue:
        """Change some fields of a queue, put events in, or take some out; only what is given is sent.

        Returns:
            The queue as it is now.

        Raises:
            InvalidArgument: a field is None, which no queue can store, or a value cannot be sent.
        """
        fields = changed_fields(locals(), QueueChanges)
        return self._send(UpdateQueue(queue_id=queue_id, changes=fields), timeout, headers)

    def delete(
        self,
        queue_id: Id,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Deleted:
        """Delete one queue; the events in it stay."""
        return self._send(DeleteQueue(queue_id=queue_id), timeout, headers)
