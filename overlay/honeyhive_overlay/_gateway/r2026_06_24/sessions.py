"""Sessions in 2026-06-24."""
# pyright: reportPrivateUsage=false
# The raw `_get_kwargs` is private by name only; golden tests pin what it gives.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, NoReturn, cast
from uuid import UUID

from honeyhive_overlay._core.arguments import event_fields, path_id
from honeyhive_overlay._core.calls import Binding, Call
from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._core.encode import encode
from honeyhive_overlay._gateway.batches import send_batch
from honeyhive_overlay._gateway.calling import NO_BODY
from honeyhive_overlay._gateway.event_protocols import SessionsGateway
from honeyhive_overlay._gateway.fields import need
from honeyhive_overlay._gateway.missing import refuse_operation
from honeyhive_overlay._gateway.r2026_06_24.gateway import REVISION, make_call
from honeyhive_overlay._gateway.r2026_06_24.search import search_session
from honeyhive_overlay._gateway.read_events import session_tree
from honeyhive_overlay._gateway.write_events import event_changes, events_of_session
from honeyhive_overlay.errors import ApiError, InvalidArgument
from honeyhive_overlay.models.events import EventBatch, Session
from honeyhive_overlay.types import Id

_AFTERWARDS: Final[tuple[str, ...]] = ("metrics", "feedback")
"""What the body of a new session has no room for, and a change of its event has."""


class Sessions(SessionsGateway):
    """Sessions in 2026-06-24."""

    def __init__(self, source: str) -> None:
        self._source = source

    def start(self, fields: Mapping[str, Any]) -> Binding[Session]:
        session = event_fields(fields, self._source)
        if session.pop("error", None) is not None:
            raise InvalidArgument("error", "a session holds none in this revision; put it into metadata, or an event.")
        later = {name: session.pop(name) for name in _AFTERWARDS if name in session}
        later = event_changes({name: value for name, value in later.items() if value is not None})
        content = encode(later)  # what cannot be sent is refused before anything is
        started = session_tree(Answer("sessions.start", (yield _start(session))))
        if not later:
            return started
        try:
            yield _change(started.session_id, content)
        except ApiError as error:
            error.add_note(f"The session {started.session_id} is started; its {' and '.join(later)} are not stored.")
            raise
        return started.replace(**{name: {**(getattr(started, name) or {}), **value} for name, value in later.items()})

    def get(self, session_id: Id) -> Binding[Session]:
        return search_session("sessions.get", session_id)

    def delete(self, *_: object, **__: object) -> NoReturn:
        refuse_operation("sessions.delete", REVISION)

    def create_event_batch(self, session_id: Id, events: Sequence[Mapping[str, Any]]) -> Binding[EventBatch]:
        from honeyhive_raw.r2026_06_24.api.sessions import create_session_event_batch as raw

        session = cast("UUID", path_id("session_id", session_id))
        sent = events_of_session(session_id, events, self._source)
        for index, event in enumerate(sent):
            need(event, "event_type", "inputs", at=f"events[{index}].")
        where = raw._get_kwargs(session_id=session, body=NO_BODY)
        call = make_call("sessions.create_event_batch", where, content=encode({"events": sent}))
        return (yield from send_batch(call, sent))


def _start(session: Mapping[str, Any]) -> Call:
    """Return the call that starts a session, which one with an id of the caller's can be repeated."""
    from honeyhive_raw.r2026_06_24.api.sessions import create_session as raw

    chosen = session.get("session_id")
    if chosen is not None and not _is_uuid(chosen):
        raise InvalidArgument("session_id", f"{chosen!r} is not a UUID; the server would put another id in its place.")
    where, content = raw._get_kwargs(body=NO_BODY), encode(session)
    return make_call("sessions.start", where, content=content, effect=None if chosen is None else "idempotent")


def _change(session_id: str, content: bytes) -> Call:
    """Return the call that changes the event of a session, as a part of starting it."""
    from honeyhive_raw.r2026_06_24.api.events import update_event as raw

    where = raw._get_kwargs(event_id=cast("UUID", path_id("session_id", session_id)), body=NO_BODY)
    return make_call("sessions.start", where, content=content, effect="idempotent")


def _is_uuid(text: str) -> bool:
    """Whether a strict reader takes ``text`` for a UUID; Python's own reads many more forms."""
    try:
        return str(UUID(text)) == text.lower()
    except ValueError:
        return False
