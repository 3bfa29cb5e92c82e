# Derived from _async/queues.py by scripts/unasync.py: edit that, then run it.
"""Annotation queues."""

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
    """Annotation queues: events that people review and annotate.

    Begin with `create` and `list`. Older revisions of the API have no queues.
    """

    def list(
        self,
        *,
        enabled: bool | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Page[Queue]:
        """List queues.

        The server sends all queues at once, without pages.

        Example:
            for queue in client.queues.list(enabled=True):
                print(queue.id, queue.name, queue.filters)

        Args:
            enabled: True for queues that new events are added to, False for the others. Default: all queues.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Page` with all queues that match. ``total`` is None.

        Raises:
            InvalidArgument: ``enabled`` cannot be sent. Nothing was sent.
            UnsupportedOperation: The revision of the client has no queues. Nothing was sent.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.

        Note:
            - Until 2025-12-15: not available.
        """
        return self._send(ListQueues(enabled=enabled), timeout, headers)

    def get(
        self,
        queue_id: Id,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Queue:
        """Get a queue.

        The events in the queue are not part of it; the API has no operation that reads them.

        Example:
            queue = client.queues.get(queue_id)
            print(queue.name, "accepts new events" if queue.enabled else "is paused")

        Args:
            queue_id: Id of the queue.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            The `Queue`.

        Raises:
            UnsupportedOperation: The revision of the client has no queues. Nothing was sent.
            NotFound: The queue does not exist.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.

        Note:
            - Until 2025-12-15: not available.
        """
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

        Example:
            queue = client.queues.create(
                name="complaints",
                description="Answers that users rated as bad.",
                filters=[Filter("feedback.rating", "less than", 2)],
                event_ids=[event_id],
            )
            print(queue.id)

        Args:
            name: Name of the queue, at most 200 characters.
            description: Description of the queue, at most 1,000 characters. Default: none.
            filters: Conditions on new events, all of which must be met for an event to be added. A `Filter`, or a
                mapping of its ``field``, ``operator``, ``value`` and ``type``. Default: none.
            enabled: Whether new events are added to the queue. Default: True.
            event_ids: Ids of events to begin with. Default: none.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            The `Queue` with its id.

        Raises:
            InvalidArgument: A filter is malformed, or a value cannot be sent; the error names the argument. Nothing was
                sent.
            UnsupportedOperation: The revision of the client has no queues. Nothing was sent.
            ApiError: The server rejected the request.
            TransportError: No response arrived. A request that may have reached the server is not repeated, so that no
                queue is created twice.

        Note:
            - Until 2025-12-15: not available.
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
        """Create a queue from a mapping.

        Use `create` if the values are separate arguments.

        Example:
            fields: QueueFields = {"name": "complaints", "filters": [Filter("error", "exists")]}
            queue = client.queues.create_from(fields)
            print(queue.id)

        Args:
            fields: The arguments of `create` as a mapping, such as `QueueFields`. ``name`` is required.
            allow_unknown: Send fields that this client does not know as they are; by default they are rejected.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            The `Queue` with its id.

        Raises:
            InvalidArgument: A field is missing or unknown, or its value cannot be sent; the error names it. Nothing was
                sent.
            UnsupportedOperation: The revision of the client has no queues. Nothing was sent.
            ApiError: The server rejected the request.
            TransportError: No response arrived. A request that may have reached the server is not repeated, so that no
                queue is created twice.

        Note:
            - Until 2025-12-15: not available.
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
        """Change fields of a queue, and add or remove events.

        Only the fields that are given are changed; `UNSET` leaves a field as it is. A field that is given replaces the
        stored one.

        Example:
            queue = client.queues.update(queue_id, add_event_ids=[event_id], enabled=False)
            print(queue.name, queue.enabled)

        Args:
            queue_id: Id of the queue.
            name: Name of the queue, at most 200 characters.
            description: Description of the queue, at most 1,000 characters. An empty text removes it.
            filters: Conditions on new events, all of which must be met for an event to be added. A `Filter`, or a
                mapping of its ``field``, ``operator``, ``value`` and ``type``. They replace all filters; ``[]`` removes
                them.
            enabled: Whether new events are added to the queue.
            add_event_ids: Ids of events to add to the queue.
            remove_event_ids: Ids of events to remove from the queue.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            The `Queue` after the change.

        Raises:
            InvalidArgument: A field is None, a filter is malformed, or a value cannot be sent. Nothing was sent.
            UnsupportedOperation: The revision of the client has no queues. Nothing was sent.
            NotFound: The queue does not exist.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.

        Note:
            - Until 2025-12-15: not available.
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
        """Delete a queue; its events are kept.

        Example:
            deleted = client.queues.delete(queue_id)
            assert deleted.deleted

        Args:
            queue_id: Id of the queue.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Deleted`. ``deleted`` is True, because the server responds with an error if it deletes nothing; it is
            True as well if a retry finds the queue deleted already.

        Raises:
            UnsupportedOperation: The revision of the client has no queues. Nothing was sent.
            NotFound: The queue does not exist.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.

        Note:
            - Until 2025-12-15: not available.
        """
        return self._send(DeleteQueue(queue_id=queue_id), timeout, headers)
