"""Say that something is not there where the server answers with success, because it was asked for a list."""

from __future__ import annotations

from urllib.parse import urlencode

from honeyhive_overlay._core.calls import Call, Reply
from honeyhive_overlay.errors import NotFound


def not_found(call: Call, reply: Reply, message: str) -> NotFound:
    """Return the error for a list that lacks what was asked for; its status is that of the answer."""
    return NotFound(
        status=reply.status,
        code=None,
        message=message,
        body=reply.content,
        operation=call.operation,
        method=call.method,
        url=f"{call.path}?{urlencode(call.query)}",
        request_id=None,
        attempts=1,
    )
