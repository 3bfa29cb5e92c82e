"""Sessions in 2026-06-24."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final
from uuid import UUID

from honeyhive_overlay._core.calls import Binding
from honeyhive_overlay._core.encode import encode
from honeyhive_overlay._gateway.build_batches import batch_builder
from honeyhive_overlay._gateway.composed_events import find_session
from honeyhive_overlay._gateway.gateway import Plan
from honeyhive_overlay._gateway.multi_step import note_on_error
from honeyhive_overlay._gateway.request import serve
from honeyhive_overlay._gateway.requests.events import UpdateEvent
from honeyhive_overlay._gateway.requests.sessions import CreateSessionEvents, GetSession, StartSession
from honeyhive_overlay.bodies import EventFields
from honeyhive_overlay.errors import InvalidArgument
from honeyhive_overlay.models.events import Session

_AFTERWARDS: Final[Sequence[str]] = ("metrics", "feedback")
"""What the body of a new session has no room for, and a change of its event has."""


def _start(request: StartSession, plan: Plan[Session]) -> Binding[Session]:
    """Start a session, then change its event where the body has no room. One with an id of the caller's can be repeated."""
    session = plan.values(request)
    chosen = session.get("session_id")
    if chosen is not None and not _is_uuid(chosen):
        raise InvalidArgument("session_id", f"{chosen!r} is not a UUID; the server would put another id in its place.")
    given = {name: session.pop(name) for name in _AFTERWARDS if name in session}
    later = {name: value for name, value in given.items() if value is not None}
    changes = plan.gateway.plan(UpdateEvent).values(UpdateEvent(event_id="", changes=later))
    encode(changes)  # what cannot be sent is rejected before anything is
    call = plan.call(request, session)
    call = call if chosen is None else call._replace(effect="idempotent")
    started = plan.parse(plan.response(request, (yield call), call, session))
    if not later:
        return started
    done = f"The session {started.session_id} is started, without its {' and '.join(later)}."
    yield from note_on_error(_change(started.session_id, changes, plan), done)
    return started.replace(**{name: {**(getattr(started, name) or {}), **value} for name, value in later.items()})


def _change(session_id: str, changes: dict[str, Any], plan: Plan[Session]) -> Binding[None]:
    """Change the event of a session, as a part of starting it."""
    update = UpdateEvent(event_id=session_id, changes={})
    yield plan.gateway.plan(UpdateEvent).call(update, changes, plan.operation)


def _is_uuid(text: str) -> bool:
    """Whether a strict reader takes ``text`` for a UUID; Python's own reads many more forms."""
    try:
        return str(UUID(text)) == text.lower()
    except ValueError:
        return False


SERVED: Final = serve(
    StartSession.composed(
        _start,
        "sessions.create_session",
        rejected={"error": "a session holds none in this revision; put it into metadata, or an event."},
    ),
    GetSession.composed(find_session),
    CreateSessionEvents.served(
        "sessions.create_session_event_batch",
        repeats={"session_id": "session_id"},
        build=batch_builder(EventFields, required=("event_type", "inputs")),
    ),
)
