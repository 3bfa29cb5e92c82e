"""Send the requests of sessions in 2026-06-24."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final
from uuid import UUID

from honeyhive_overlay._core.calls import Binding
from honeyhive_overlay._core.encode import encode
from honeyhive_overlay._gateway.build_events import batch_builder
from honeyhive_overlay._gateway.composed_events import find_session
from honeyhive_overlay._gateway.gateway import Plan
from honeyhive_overlay._gateway.multi_step import note_on_error
from honeyhive_overlay._gateway.request import serve
from honeyhive_overlay._gateway.requests.events import UpdateEvent
from honeyhive_overlay._gateway.requests.sessions import CreateSessionEvents, GetSession, StartSession
from honeyhive_overlay.bodies import EventFields
from honeyhive_overlay.errors import InvalidArgument, describe
from honeyhive_overlay.models.events import Session

_SENT_LATER: Final[Sequence[str]] = ("metrics", "feedback")
"""Fields that cannot be sent with a new session; an update of its event adds them."""


def _start(request: StartSession, plan: Plan[Session]) -> Binding[Session]:
    """Start a session, then update its event if needed. With an id of the caller, the start can be repeated safely."""
    session = plan.values(request)
    session_id = session.get("session_id")
    if session_id is not None and not _is_uuid(session_id):
        raise InvalidArgument(
            "session_id", f"{describe(session_id)} is not a UUID; the server would replace it by another id."
        )
    given = {name: session.pop(name) for name in _SENT_LATER if name in session}
    later = {name: value for name, value in given.items() if value is not None}
    changes = plan.gateway.plan(UpdateEvent).values(UpdateEvent(event_id="", changes=later))
    encode(changes)  # reject what cannot be encoded before anything is sent
    call = plan.call(request, session)
    call = call if session_id is None else call._replace(effect="idempotent")
    started = plan.parse(plan.response(request, (yield call), call, session))
    if not later:
        return started
    done = f"The session {started.session_id} is started, without its {' and '.join(later)}."
    yield from note_on_error(_update_event(started.session_id, changes, plan), done)
    return started.replace(**{name: {**(getattr(started, name) or {}), **value} for name, value in later.items()})


def _is_uuid(text: str) -> bool:
    """Whether ``text`` is a UUID in its standard form; `UUID` accepts many more forms."""
    try:
        return str(UUID(text)) == text.lower()
    except ValueError:
        return False


def _update_event(session_id: str, changes: dict[str, Any], plan: Plan[Session]) -> Binding[None]:
    """Update the event of a session as a part of starting it."""
    update = UpdateEvent(event_id=session_id, changes={})
    yield plan.gateway.plan(UpdateEvent).call(update, changes, plan.operation)


SERVED: Final = serve(
    StartSession.composed(
        _start,
        "sessions.create_session",
        rejected={"error": "a session has no error in this revision; put it into metadata, or into an event."},
    ),
    GetSession.composed(find_session),
    CreateSessionEvents.served(
        "sessions.create_session_event_batch",
        also_in_body={"session_id": "session_id"},
        build=batch_builder(EventFields, required=("event_type", "inputs")),
    ),
)
