"""Events in 2025-12-02: every one names its project, and all reading is one search.

What the document demands of a new event beyond what servers were seen to demand is not made up here: a server that
insists says so itself. Nor is its short list of operators and types followed, where later documents know more.
"""

from __future__ import annotations

from typing import Any, Final

from honeyhive_overlay._gateway.build_events import CHANGED_LATER
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
_WORDS: Final = ("project", "filters", "dateRange", "projections", "limit", "page")


def _list(values: dict[str, Any]) -> dict[str, Any]:
    """Return an export of the events of a run, if one is given. It promises no order, and cannot be asked for one."""
    if values["ignore_order"] is not None and not values["ignore_order"]:
        raise InvalidArgument("ignore_order", "this revision sorts nothing; leave it out, and sort what comes.")
    run_id: str | None = values["evaluation_id"]
    of_run = [] if run_id is None else [Filter("metadata.run_id", "is", run_id).to_dict()]
    ready = {**values, "filters": of_run + values["filters"]}
    return {name: ready[name] for name in _WORDS}


SERVED: Final = serve(
    CreateEvent.served("events.create_event", wrapper="event", extra_keys=("project",)),
    CreateEvents.served("events.create_event_batch"),
    CreateModelEvent.served("events.create_model_event", extra_keys=("project",)),
    CreateModelEvents.served("events.create_model_event_batch"),
    UpdateEvent.served("events.update_event", rejected=CHANGED_LATER),
    GetEvent.composed(find_event),
    GetEventsOfSession.composed(find_session),
    ListEvents.served(_EXPORT, constants=_PROJECT, limits=_LIMITS, arrange=_list),
    SearchEvents.served(_EXPORT, constants=_PROJECT, limits=_LIMITS),
)
