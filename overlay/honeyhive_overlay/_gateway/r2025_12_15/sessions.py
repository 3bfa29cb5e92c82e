"""Send the requests of sessions in 2025-12-15."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.request import serve
from honeyhive_overlay._gateway.requests.sessions import CreateSessionEvents, DeleteSession, GetSession, StartSession

SERVED: Final = serve(
    StartSession.served("session.start_session", wrapper="session"),
    GetSession.served("sessions.get_session"),
    DeleteSession.served("sessions.delete_session"),
    CreateSessionEvents.served("events.create_event_batch"),
)
