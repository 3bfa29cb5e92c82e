"""Send the requests of sessions in 2025-12-02.

The document requires the name of a session. It is not checked here; a server that requires it responds with an error.
"""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._core.calls import Binding
from honeyhive_overlay._core.error_mapping import not_found_by_search
from honeyhive_overlay._gateway.composed_events import search_session_events
from honeyhive_overlay._gateway.gateway import Plan
from honeyhive_overlay._gateway.parse_trees import session_from_events
from honeyhive_overlay._gateway.request import serve
from honeyhive_overlay._gateway.requests.sessions import CreateSessionEvents, GetSession, StartSession
from honeyhive_overlay.errors import describe
from honeyhive_overlay.models.events import Session


def _get(request: GetSession, plan: Plan[Session]) -> Binding[Session]:
    """Read the event of a session, and search for all other events of it."""
    response = yield from plan.send(request)
    # Servers respond with empty values to the id of an event that is not a session.
    if not any(response.expect_object(response.value).values()):
        raise not_found_by_search(response.call, f"the session {describe(response.resource_id)}")
    session = plan.parse(response)
    if "children" in session.to_dict():
        return session
    events = yield from search_session_events(session.session_id, plan)
    others = [event for event in events if event.event_id != session.event_id]
    return session_from_events(session.session_id, [session, *others])


SERVED: Final = serve(
    StartSession.served("session.start_session", wrapper="session", extra_keys=("project",)),
    GetSession.composed(_get, "session.get_session"),
    CreateSessionEvents.served("events.create_event_batch"),
)
