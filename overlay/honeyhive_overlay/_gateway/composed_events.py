"""Read events by searching for them, where a revision has no route of its own."""

from __future__ import annotations

from typing import Any, Final

from honeyhive_overlay._core.arguments import path_id
from honeyhive_overlay._core.calls import Binding
from honeyhive_overlay._core.error_mapping import not_found_by_search
from honeyhive_overlay._core.paging import Pages
from honeyhive_overlay._core.response_body import ResponseBody
from honeyhive_overlay._gateway.gateway import Plan
from honeyhive_overlay._gateway.parse_events import parse_event_page
from honeyhive_overlay._gateway.parse_trees import session_from_events
from honeyhive_overlay._gateway.projections import parse_projected_page
from honeyhive_overlay._gateway.requests.events import GetEvent, GetEventsOfSession, ListEvents, SearchEvents
from honeyhive_overlay._gateway.requests.sessions import GetSession
from honeyhive_overlay.models.events import Event, Session
from honeyhive_overlay.types import Filter, Page

_PAGE: Final = 1000
"""Events that are asked for at a time to form a tree: the servers' own choice, which they are sure to fill."""


def find_event(request: GetEvent, plan: Plan[Event]) -> Binding[Event]:
    """Search for one event by its id.

    Raises:
        NotFound: there is none.
    """
    wanted = path_id("event_id", request.event_id)
    search = SearchEvents(filters=[Filter("event_id", "is", wanted)], limit=1)
    call = plan.gateway.call(search, plan.operation)
    for event in parse_event_page(ResponseBody(call.operation, (yield call))):
        if event.event_id == wanted:
            return event
    raise not_found_by_search(call, f"the event {wanted!r}")


def find_session(request: GetSession | GetEventsOfSession, plan: Plan[Session]) -> Binding[Session]:
    """Search for all events of a session, and return the tree that they form.

    Raises:
        NotFound: there is no event.
    """
    wanted = path_id("session_id", request.session_id)
    found = yield from search_session_events(wanted, plan)
    if not found:
        call = plan.gateway.call(_of_session(wanted, 1), plan.operation)
        raise not_found_by_search(call, f"the session {wanted!r}")
    return session_from_events(wanted, found)


def search_session_events(session_id: str, plan: Plan[Any]) -> Binding[list[Event]]:
    """Search for the events of a session, page by page, and return each once."""
    pages = Pages[Event](_PAGE, lambda event: event.event_id)
    found: list[Event] = []
    while pages.more:
        call = plan.gateway.call(_of_session(session_id, pages.number), plan.operation)
        found += pages.take(parse_event_page(ResponseBody(call.operation, (yield call))).items)
    return found


def _of_session(session_id: str, page: int) -> SearchEvents:
    return SearchEvents(filters=[Filter("session_id", "is", session_id)], limit=_PAGE, page=page)


def search_and_project(request: ListEvents | SearchEvents, plan: Plan[Page[Event]]) -> Binding[Page[Event]]:
    """Search for events, which come whole, and pick their fields on our side."""
    response = yield from plan.send(request)
    return parse_projected_page(response, request.projections)
