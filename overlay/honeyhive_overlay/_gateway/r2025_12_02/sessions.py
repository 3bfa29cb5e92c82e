"""Sessions in 2025-12-02.

The document demands a name for a session. It is not made up where there is none: a server that insists says so.
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
from honeyhive_overlay.models.events import Session


def _get(request: GetSession, plan: Plan[Session]) -> Binding[Session]:
    """Read the event of a session, and search for what is below it."""
    response = yield from plan.send(request)
    if not any(
        response.expect_object(response.value).values()
    ):  # what servers say of the id of an event below a session
        raise not_found_by_search(response.call, f"the session {response.resource_id!r}")
    session = plan.parse(response)
    if "children" in session.to_dict():
        return session
    found = yield from search_session_events(session.session_id, plan)
    return session_from_events(
        session.session_id, [session, *(one for one in found if one.event_id != session.event_id)]
    )


SERVED: Final = serve(
    StartSession.served("session.start_session", wrapper="session", extra_keys=("project",)),
    GetSession.composed(_get, "session.get_session"),
    CreateSessionEvents.served("events.create_event_batch"),
)
