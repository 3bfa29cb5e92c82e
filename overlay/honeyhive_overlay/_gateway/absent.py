"""What is not there, where the server says so with an empty list and the status of a success."""

from __future__ import annotations

from honeyhive_overlay._core.calls import Call, Reply
from honeyhive_overlay.errors import NotFound


def not_found(call: Call, reply: Reply, message: str) -> NotFound:
    """Return the error for an empty list that was asked for one thing.

    Its status is the server's own, 200. The address is the path, because a binding knows no host, and the body is left
    out, because a binding knows no key to take out of it.
    """
    return NotFound(
        status=reply.status,
        code=None,
        message=message,
        body=b"",
        operation=call.operation,
        method=call.method,
        url=call.path,
        request_id=reply.headers.get("x-request-id"),
        attempts=1,
    )
