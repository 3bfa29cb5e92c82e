"""Declare the requests of queues."""

from __future__ import annotations

from collections.abc import Sequence

from honeyhive_overlay._gateway.build_filters import build_with_filters
from honeyhive_overlay._gateway.parse_acknowledgements import parse_unflagged_deletion
from honeyhive_overlay._gateway.parse_lists import object_parser, page_parser
from honeyhive_overlay._gateway.request import Create, Request, Update
from honeyhive_overlay.bodies import QueueFields
from honeyhive_overlay.models.acknowledgements import Deleted
from honeyhive_overlay.models.queues import Queue
from honeyhive_overlay.types import Id, Page


class QueueChanges(QueueFields, total=False):
    """The fields of a queue that can be changed."""

    add_event_ids: Sequence[Id]
    remove_event_ids: Sequence[Id]


class ListQueues(Request[Page[Queue]], operation="queues.list", parse=page_parser(Queue, "queues")):
    """Read all queues."""

    enabled: bool | None


class GetQueue(Request[Queue], operation="queues.get", parse=object_parser(Queue, "queue", or_bare=True)):
    """Read one queue."""

    queue_id: Id


class CreateQueue(
    Create[Queue],
    operation="queues.create",
    parse=object_parser(Queue, "queue", or_bare=True),
    body=QueueFields,
    build=build_with_filters,
):
    """Create a queue."""


class UpdateQueue(
    Update[Queue],
    operation="queues.update",
    parse=object_parser(Queue, "queue", or_bare=True),
    body=QueueChanges,
    build=build_with_filters,
):
    """Change some fields of a queue."""

    queue_id: Id


class DeleteQueue(Request[Deleted], operation="queues.delete", parse=parse_unflagged_deletion):
    """Delete one queue."""

    queue_id: Id
