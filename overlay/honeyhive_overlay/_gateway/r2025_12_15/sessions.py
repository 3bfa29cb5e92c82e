"""Sessions in 2025-12-15."""
# pyright: reportPrivateUsage=false
# The raw `_get_kwargs` is private by name only; golden tests pin what it gives.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from honeyhive_overlay._core.arguments import event_fields, path_id
from honeyhive_overlay._core.calls import Binding
from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._core.encode import encode
from honeyhive_overlay._gateway.protocols import SessionsGateway
from honeyhive_overlay._gateway.r2025_12_15.gateway import NO_BODY, make_call
from honeyhive_overlay._gateway.read_events import session_tree
from honeyhive_overlay.models.events import Session
from honeyhive_overlay.types import Id

TYPE_CHECKING = False
if TYPE_CHECKING:
    from uuid import UUID


class Sessions(SessionsGateway):
    """Sessions in 2025-12-15."""

    def __init__(self, source: str) -> None:
        self._source = source

    def start(self, fields: Mapping[str, Any]) -> Binding[Session]:
        from honeyhive_raw.r2025_12_15.api.session import start_session as raw

        body = encode(event_fields(fields, self._source), wrapper="session")
        reply = yield make_call("sessions.start", raw._get_kwargs(body=NO_BODY), content=body)
        return session_tree(Answer("sessions.start", reply))

    def get(self, session_id: Id) -> Binding[Session]:
        from honeyhive_raw.r2025_12_15.api.sessions import get_session as raw

        # The document declares a UUID; the raw code only writes it as text.
        session = cast("UUID", path_id("session_id", session_id))
        reply = yield make_call("sessions.get", raw._get_kwargs(session_id=session))
        return session_tree(Answer("sessions.get", reply))
