"""The requests of sessions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from honeyhive_overlay._gateway.build_batches import batch_of, stored_in_part
from honeyhive_overlay._gateway.build_events import new_event
from honeyhive_overlay._gateway.parse_acknowledgements import event_deletion
from honeyhive_overlay._gateway.parse_events import event_batch, session_tree
from honeyhive_overlay._gateway.request import Create, Request
from honeyhive_overlay.bodies import EventFields, SessionFields
from honeyhive_overlay.models.acknowledgements import Deleted
from honeyhive_overlay.models.events import EventBatch, Session
from honeyhive_overlay.types import Id


class StartSession(Create[Session], operation="sessions.start", read=session_tree, body=SessionFields, build=new_event):
    """Open a session."""


class GetSession(Request[Session], operation="sessions.get", read=session_tree, slow=True):
    """Read a session with all events below it."""

    session_id: Id


class DeleteSession(Request[Deleted], operation="sessions.delete", read=event_deletion):
    """Delete a session."""

    session_id: Id


class CreateSessionEvents(
    Request[EventBatch],
    operation="sessions.create_event_batch",
    read=event_batch,
    build=batch_of(EventFields),
    rescue=stored_in_part,
):
    """Store several events of one session."""

    session_id: Id
    events: Iterable[Mapping[str, Any]]
    allow_unknown: bool
