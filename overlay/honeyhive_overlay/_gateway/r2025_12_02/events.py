"""Send the requests of events in 2025-12-02, in which every event names its project and all reading is a search.

The document requires more fields of a new event than servers do. They are not checked here; a server that requires them
responds with an error. Filters may have all operators and types, although the document lists only some of them.
"""

from __future__ import annotations

from typing import Any, Final

from honeyhive_overlay._gateway.build_events import NOT_UPDATABLE
from honeyhive_overlay._gateway.composed_events import find_event, find_session
from honeyhive_overlay._gateway.request import PROJECT, serve
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
from honeyhive_overlay.errors import InvalidArgument
from honeyhive_overlay.types import Filter

_EXPORT: Final = "events.get_events"
_PROJECT: Final = {"project": PROJECT}
_LIMITS: Final = {"limit": 7500}
_SEARCH_KEYS: Final = ("project", "filters", "dateRange", "projections", "limit", "page")


def _arrange_list(values: dict[str, Any]) -> dict[str, Any]:
    """Return the body of an export, with the run as a filter. An export is not sorted, so it cannot keep an order."""
    if values["ignore_order"] is not None and not values["ignore_order"]:
        raise InvalidArgument("ignore_order", "this revision does not sort; omit it, and sort the returned events.")
    run_id: str | None = values["evaluation_id"]
    of_run = [] if run_id is None else [Filter("metadata.run_id", "is", run_id).to_dict()]
    ready = {**values, "filters": of_run + values["filters"]}
    return {name: ready[name] for name in _SEARCH_KEYS}


SERVED: Final = serve(
    CreateEvent.served("events.create_event", wrapper="event", extra_keys=("project",)),
    CreateEvents.served("events.create_event_batch"),
    CreateModelEvent.served("events.create_model_event", extra_keys=("project",)),
    CreateModelEvents.served("events.create_model_event_batch"),
    UpdateEvent.served("events.update_event", rejected=NOT_UPDATABLE),
    GetEvent.composed(find_event),
    GetEventsOfSession.composed(find_session),
    ListEvents.served(_EXPORT, constants=_PROJECT, limits=_LIMITS, arrange=_arrange_list),
    SearchEvents.served(_EXPORT, constants=_PROJECT, limits=_LIMITS),
)
