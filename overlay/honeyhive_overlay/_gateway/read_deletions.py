"""Read what servers of any revision say of what they deleted.

Nothing is said where a repeated call found nothing left. The status alone says then that it is done, as it does where no
flag is sent.
"""

from __future__ import annotations

from typing import Any

from honeyhive_overlay._core.calls import Reply
from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._gateway.read_events import whole_number
from honeyhive_overlay._gateway.undeclared import spoken
from honeyhive_overlay.models.runs import Deletion


def flagged_deletion(operation: str, reply: Reply, wanted: str) -> Deletion:
    """Read {id, deleted} or {success}."""
    if not reply.content:
        return Deletion(id=wanted, deleted=True)
    answer = Answer(operation, reply)
    body = answer.object(answer.value)
    if "deleted" not in body and "success" not in body:
        answer.fail("$", "Object missing required field `deleted`")
    return answer.model(Deletion, body, id=body.get("id") or wanted, deleted=body.get("deleted", body.get("success")))


def dataset_deletion(operation: str, reply: Reply, wanted: str) -> Deletion:
    """Read {result: {id}}, which has no flag, or one of the forms that runs have."""
    answer = spoken(operation, reply)
    if answer is None or answer.value.get("result") is None:
        return flagged_deletion(operation, reply, wanted)
    result = answer.object(answer.value["result"], "$.result")
    return answer.model(Deletion, answer.value, id=result.get("id") or wanted, deleted=True)


def counted_deletion(operation: str, reply: Reply, wanted: str) -> Deletion:
    """Read how many were deleted, which is one or none."""
    if not reply.content:
        return Deletion(id=wanted, deleted=True)
    answer = Answer(operation, reply)
    body = answer.object(answer.value)
    count = whole_number(answer, body.get("deletedCount"), "$.deletedCount")
    if count is None:
        answer.fail("$", "Object missing required field `deletedCount`")
    return answer.model(Deletion, body, id=wanted, deleted=count > 0)


def unflagged_deletion(operation: str, reply: Reply, wanted: str) -> Deletion:
    """Read {message}, which has no flag."""
    if not reply.content:
        return Deletion(id=wanted, deleted=True)
    answer = Answer(operation, reply)
    return answer.model(Deletion, answer.value, id=wanted, deleted=True)


def undeclared_deletion(operation: str, reply: Reply, wanted: str) -> Deletion:
    """Return that it was deleted, unless the server says otherwise: by a flag, or by a count."""
    answer = spoken(operation, reply)
    if answer is None:
        return Deletion(id=wanted, deleted=True)
    body: dict[str, Any] = answer.value
    count = whole_number(answer, body.get("deletedCount"), "$.deletedCount")
    flag = body.get("deleted", body.get("success", count != 0))
    return answer.model(Deletion, body, id=wanted, deleted=flag)
