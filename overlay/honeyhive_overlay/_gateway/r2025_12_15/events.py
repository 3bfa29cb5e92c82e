"""Send the requests of events in 2025-12-15."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.build_events import NOT_UPDATABLE
from honeyhive_overlay._gateway.composed_events import find_event
from honeyhive_overlay._gateway.r2025_12_15.routes import PROJECT
from honeyhive_overlay._gateway.request import serve
from honeyhive_overlay._gateway.requests.events import (
    ChartEvents,
    CreateEvent,
    CreateEvents,
    CreateModelEvent,
    CreateModelEvents,
    DeleteEvent,
    GetEvent,
    GetEventsOfSession,
    ListEvents,
    SearchEvents,
    UpdateEvent,
)

SERVED: Final = serve(
    CreateEvent.served("events.create_event", wrapper="event"),
    CreateEvents.served("events.create_event_batch"),
    CreateModelEvent.served("events.create_model_event"),
    CreateModelEvents.served("events.create_model_event_batch"),
    UpdateEvent.served("events.update_event", rejected=NOT_UPDATABLE),
    DeleteEvent.served("events.delete_event"),
    GetEvent.composed(find_event),
    GetEventsOfSession.served("events.get_events_by_session_id"),
    ListEvents.served("events.get_events"),
    ChartEvents.served("events.get_events_chart"),
    SearchEvents.served("events.export_events", constants={"project": PROJECT}, limits={"limit": 7500}),
)
