"""The requests of queues."""

from __future__ import annotations

from collections.abc import Sequence

from honeyhive_overlay._gateway.build_filters import with_filters
from honeyhive_overlay._gateway.parse_acknowledgements import unflagged_deletion
from honeyhive_overlay._gateway.parse_lists import one_under, page_under
from honeyhive_overlay._gateway.request import Create, Request, Update
from honeyhive_overlay.bodies import QueueFields
from honeyhive_overlay.models.acknowledgements import Deleted
from honeyhive_overlay.models.queues import Queue
from honeyhive_overlay.types import Id, Page


class QueueChanges(QueueFields, total=False):
    """What can be changed of a queue."""

    add_event_ids: Sequence[Id]
    remove_event_ids: Sequence[Id]


class ListQueues(Request[Page[Queue]], operation="queues.list", read=page_under(Queue, "queues")):
    """Read all queues."""

    enabled: bool | None


class GetQueue(Request[Queue], operation="queues.get", read=one_under(Queue, "queue", or_bare=True)):
    """Read one queue."""

    queue_id: Id


class CreateQueue(
    Create[Queue],
    operation="queues.create",
    read=one_under(Queue, "queue", or_bare=True),
    body=QueueFields,
    build=with_filters,
):
    """Create a queue."""


class UpdateQueue(
    Update[Queue],
    operation="queues.update",
    read=one_under(Queue, "queue", or_bare=True),
    body=QueueChanges,
    build=with_filters,
):
    """Change some fields of a queue."""

    queue_id: Id


class DeleteQueue(Request[Deleted], operation="queues.delete", read=unflagged_deletion):
    """Delete one queue."""

    queue_id: Id
