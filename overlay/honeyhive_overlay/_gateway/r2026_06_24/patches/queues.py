"""What is patched of queues."""

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
        reason="Two defaults would be sent unasked; nothing is sent that the caller did not set.",
        findings=(("sent-default", f"{_NEW}/description"), ("sent-default", f"{_NEW}/enabled")),
    ),
    Patch(
        id="queue-id",
        kind="known",
        operations=("queues.update",),
        reason="The body must hold the id that is in the path; it is put in both.",
        expects=((f"{_SCHEMAS}/UpdateAnnotationQueueRequest/required", ["id"]),),
        evidence="The document itself: no other body repeats the id of its path.",
    ),
    Patch(
        id="queue-wrapper",
        kind="known",
        operations=("queues.get", "queues.create", "queues.update"),
        reason="The queue is bare when it is asked for, and under queue when it is made or changed; both are read.",
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
        reason="The answer is a message without flag or id; it is parsed as Deleted.",
        expects=((f"{_SCHEMAS}/DeleteAnnotationQueueResponse/required", ["message"]),),
        evidence="The document itself; other deletions of it have a flag, a count or an id.",
    ),
)
