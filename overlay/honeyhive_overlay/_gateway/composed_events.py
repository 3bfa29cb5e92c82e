"""Read events and sessions by a search, in revisions without a route for them."""

from __future__ import annotations

from typing import Any, Final

from honeyhive_overlay._core.arguments import path_id
from honeyhive_overlay._core.calls import Binding
from honeyhive_overlay._core.error_mapping import not_found_by_search
from honeyhive_overlay._core.paging import Pages
from honeyhive_overlay._core.response_body import ResponseBody
from honeyhive_overlay._gateway.gateway import Plan
from honeyhive_overlay._gateway.parse_events import parse_event_page, parse_projected_page
from honeyhive_overlay._gateway.parse_trees import session_from_events
from honeyhive_overlay._gateway.requests.events import GetEvent, GetEventsOfSession, ListEvents, SearchEvents
from honeyhive_overlay._gateway.requests.sessions import GetSession
from honeyhive_overlay.errors import describe
from honeyhive_overlay.models.events import Event, Session
from honeyhive_overlay.types import Filter, Page

_PAGE_SIZE: Final = 1000
"""Page size of the search for the events of a session; it is the default of servers, which all of them support."""


def find_event(request: GetEvent, plan: Plan[Event]) -> Binding[Event]:
    """Search for one event by its id.

    Raises:
        NotFound: There is no such event.
    """
    event_id = path_id("event_id", request.event_id)
    search = SearchEvents(filters=[Filter("event_id", "is", event_id)], limit=1)
    call = plan.gateway.call(search, plan.operation)
    for event in parse_event_page(ResponseBody(call.operation, (yield call))):
        if event.event_id == event_id:
            return event
    raise not_found_by_search(call, f"the event {describe(event_id)}")


def find_session(request: GetSession | GetEventsOfSession, plan: Plan[Session]) -> Binding[Session]:
    """Search for all events of a session, and return their tree.

    Raises:
        NotFound: There is no event of the session.
    """
    session_id = path_id("session_id", request.session_id)
    events = yield from search_session_events(session_id, plan)
    if not events:
        call = plan.gateway.call(_search_for_session(session_id, 1), plan.operation)
        raise not_found_by_search(call, f"the session {describe(session_id)}")
    return session_from_events(session_id, events)


def search_session_events(session_id: str, plan: Plan[Any]) -> Binding[list[Event]]:
    """Search for the events of a session, page by page, and return each of them once."""
    pages = Pages[Event](lambda event: event.event_id)
    events: list[Event] = []
    while pages.more:
        call = plan.gateway.call(_search_for_session(session_id, pages.number), plan.operation)
        events += pages.take(parse_event_page(ResponseBody(call.operation, (yield call))))
    return events


def search_and_project(request: ListEvents | SearchEvents, plan: Plan[Page[Event]]) -> Binding[Page[Event]]:
    """Search for events, and select their fields in the client, because the server returns all of them."""
    response = yield from plan.send(request)
    return parse_projected_page(response, request.projections)


def _search_for_session(session_id: str, page: int) -> SearchEvents:
    return SearchEvents(filters=[Filter("session_id", "is", session_id)], limit=_PAGE_SIZE, page=page)
