"""The patches of queues."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch

_SCHEMAS = "/components/schemas"
_NEW = f"{_SCHEMAS}/CreateAnnotationQueueRequest/properties"

PATCHES: Final[tuple[Patch, ...]] = (
    Patch(
        id="queue-defaults",
        kind="found",
        operations=("queues.create",),
        reason="The generated client sends two defaults; the overlay sends only what the caller set.",
        findings=(("sent-default", f"{_NEW}/description"), ("sent-default", f"{_NEW}/enabled")),
    ),
    Patch(
        id="queue-id",
        kind="known",
        operations=("queues.update",),
        reason="The body must contain the id that is in the path; the overlay puts it in both.",
        expects=((f"{_SCHEMAS}/UpdateAnnotationQueueRequest/required", ["id"]),),
        evidence="The document itself: no other body repeats the id of its path.",
    ),
    Patch(
        id="queue-wrapper",
        kind="known",
        operations=("queues.get", "queues.create", "queues.update"),
        reason="The response to get is the queue itself; create and update respond with it under queue. The overlay "
        "parses both.",
        expects=(
            (f"{_SCHEMAS}/CreateAnnotationQueueResponse/required", ["queue", "message"]),
            (f"{_SCHEMAS}/GetAnnotationQueueByIdResponse/properties/id/type", "string"),
        ),
        evidence="The document itself, which has both.",
    ),
    Patch(
        id="queue-delete-response",
        kind="known",
        operations=("queues.delete",),
        reason="The response has a message and no flag or id; the overlay parses it as Deleted.",
        expects=((f"{_SCHEMAS}/DeleteAnnotationQueueResponse/required", ["message"]),),
        evidence="The document itself; its other deletions have a flag, a count or an id.",
    ),
)
