"""The binding for routes for which the client has no method."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from honeyhive_overlay._core.arguments import build_query
from honeyhive_overlay._core.calls import Binding, Call, Effect
from honeyhive_overlay._core.encode import encode_text
from honeyhive_overlay._core.response_body import ResponseBody
from honeyhive_overlay.errors import InvalidArgument, describe

_EFFECTS: Mapping[str, Effect] = {
    "GET": "read", "HEAD": "read", "OPTIONS": "read", "PUT": "idempotent", "DELETE": "idempotent",
}  # fmt: skip


def custom_request(method: str, path: str, *, query: Mapping[str, Any] | None, json: Any) -> Binding[Any]:
    """Send a request to any route, and return the JSON of the reply; None if its body is empty."""
    verb = method.upper()
    if not (verb.isascii() and verb.isalpha()):
        raise InvalidArgument("method", f"{describe(method)} is not an HTTP method.")
    is_encoded = path.isascii() and path.isprintable() and not set(path) & set(" ?#\\")
    if not is_encoded or not path.startswith("/") or path.startswith("//") or {".", ".."} & set(path.split("/")):
        raise InvalidArgument(
            "path", f"{describe(path)} is not a percent-encoded path from /; give the query as query=…."
        )
    content = None if json is None else encode_text("json", json).encode()
    headers = {} if content is None else {"content-type": "application/json"}
    call = Call("request", verb, path, build_query(query or {}), headers, content, _EFFECTS.get(verb, "once"))
    reply = yield call
    return ResponseBody("request", reply).value if reply.content else None
