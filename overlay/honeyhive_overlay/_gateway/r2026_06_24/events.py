"""Send the requests of events in 2026-06-24, in which one search replaces three routes of other revisions."""

from __future__ import annotations

from typing import Any, Final

from honeyhive_overlay._gateway.build_events import batch_builder
from honeyhive_overlay._gateway.composed_events import find_session, search_and_project
from honeyhive_overlay._gateway.request import serve
from honeyhive_overlay._gateway.requests.events import (
    CreateEvent,
    CreateEvents,
    CreateModelEvent,
    CreateModelEvents,
    GetEvent,
    GetEventsOfSession,
    ListEvents,
    SearchEvents,
    UpdateEvent,
)
from honeyhive_overlay.bodies import EventFields

_WIRE_NAMES: Final = {"is_single_session": "single_session"}
_LIMITS: Final = {"limit": 1000}
_EARLIEST: Final = "1970-01-01T00:00:00.000Z"
_LATEST: Final = "2100-01-01T00:00:00.000Z"
_SEARCH_KEYS: Final = ("filters", "dateRange", "limit", "page", "ignore_order", "evaluation_id")


def _arrange_search(values: dict[str, Any]) -> dict[str, Any]:
    """Return the body of a search, which has no projections and whose range needs both ends."""
    given = values["dateRange"]
    closed = given and {"start_time": given.get("$gte", _EARLIEST), "end_time": given.get("$lte", _LATEST)}
    ready = {**values, "dateRange": closed, "filters": values["filters"] or None}
    return {name: ready[name] for name in _SEARCH_KEYS if ready.get(name) is not None}


SERVED: Final = serve(
    CreateEvent.served("events.create_event"),
    CreateEvents.served(
        "events.create_event_batch",
        wire_names=_WIRE_NAMES,
        build=batch_builder(EventFields, required=("event_type", "inputs")),
    ),
    CreateModelEvent.served("events.create_model_event_legacy"),
    CreateModelEvents.served("events.create_model_event_batch_legacy", wire_names=_WIRE_NAMES),
    UpdateEvent.served("events.update_event"),
    GetEvent.served("events.get_event"),
    GetEventsOfSession.composed(find_session),
    ListEvents.composed(search_and_project, "events.search_events", limits=_LIMITS, arrange=_arrange_search),
    SearchEvents.composed(search_and_project, "events.search_events", limits=_LIMITS, arrange=_arrange_search),
)
