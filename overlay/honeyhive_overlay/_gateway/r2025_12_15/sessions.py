"""Sessions in 2025-12-15."""
# pyright: reportPrivateUsage=false
# The raw `_get_kwargs` is private by name only; golden tests pin what it gives.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from honeyhive_overlay._core.arguments import event_fields, path_id
from honeyhive_overlay._core.calls import Binding
from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._core.encode import encode
from honeyhive_overlay._gateway.batches import send_batch
from honeyhive_overlay._gateway.calling import NO_BODY
from honeyhive_overlay._gateway.event_protocols import SessionsGateway
from honeyhive_overlay._gateway.r2025_12_15.gateway import make_call
from honeyhive_overlay._gateway.read_events import event_deletion, session_tree
from honeyhive_overlay._gateway.write_events import events_of_session
from honeyhive_overlay.models.events import EventBatch, Session
from honeyhive_overlay.models.runs import Deletion
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

    def delete(self, session_id: Id) -> Binding[Deletion]:
        from honeyhive_raw.r2025_12_15.api.sessions import delete_session as raw

        wanted = path_id("session_id", session_id)
        reply = yield make_call("sessions.delete", raw._get_kwargs(session_id=cast("UUID", wanted)))
        return event_deletion("sessions.delete", reply, wanted)

    def create_event_batch(self, session_id: Id, events: Sequence[Mapping[str, Any]]) -> Binding[EventBatch]:
        from honeyhive_raw.r2025_12_15.api.events import create_event_batch as raw

        sent = events_of_session(session_id, events, self._source)
        body = encode({"events": sent})
        call = make_call("sessions.create_event_batch", raw._get_kwargs(body=NO_BODY), content=body)
        return (yield from send_batch(call, sent))
