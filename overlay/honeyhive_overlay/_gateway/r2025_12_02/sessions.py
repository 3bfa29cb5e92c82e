"""Sessions in 2025-12-02.

The document demands a name for a session. It is not made up where there is none: a server that insists says so.
"""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._core.answers import nothing_found
from honeyhive_overlay._core.calls import Binding
from honeyhive_overlay._gateway.composed_events import events_of_session
from honeyhive_overlay._gateway.gateway import Plan
from honeyhive_overlay._gateway.parse_trees import session_of
from honeyhive_overlay._gateway.request import serve
from honeyhive_overlay._gateway.requests.sessions import CreateSessionEvents, GetSession, StartSession
from honeyhive_overlay.models.events import Session


def _get(request: GetSession, plan: Plan[Session]) -> Binding[Session]:
    """Read the event of a session, and search for what is below it."""
    answer = yield from plan.send(request)
    if not any(answer.object(answer.value).values()):  # what servers say of the id of an event below a session
        raise nothing_found(answer.call, f"the session {answer.about!r}")
    session = plan.read(answer)
    if "children" in session.to_dict():
        return session
    found = yield from events_of_session(session.session_id, plan)
    return session_of(session.session_id, [session, *(one for one in found if one.event_id != session.event_id)])


SERVED: Final = serve(
    StartSession.served("session.start_session", wrapper="session", takes=("project",)),
    GetSession.composed(_get, "session.get_session"),
    CreateSessionEvents.served("events.create_event_batch"),
)
