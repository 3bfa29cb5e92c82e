"""Declare the requests of sessions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from honeyhive_overlay._gateway.build_events import batch_builder, build_event
from honeyhive_overlay._gateway.parse_acknowledgements import parse_event_deletion
from honeyhive_overlay._gateway.parse_events import parse_event_batch, parse_partial_failure, parse_session
from honeyhive_overlay._gateway.request import Create, Request
from honeyhive_overlay.bodies import EventFields, SessionFields
from honeyhive_overlay.models.acknowledgements import Deleted
from honeyhive_overlay.models.events import EventBatch, Session
from honeyhive_overlay.types import Id


class StartSession(
    Create[Session], operation="sessions.start", parse=parse_session, body=SessionFields, build=build_event
):
    """Start a session."""


class GetSession(Request[Session], operation="sessions.get", parse=parse_session, slow=True):
    """Read a session with the tree of its events."""

    session_id: Id


class DeleteSession(Request[Deleted], operation="sessions.delete", parse=parse_event_deletion):
    """Delete a session."""

    session_id: Id


class CreateSessionEvents(
    Request[EventBatch],
    operation="sessions.create_event_batch",
    parse=parse_event_batch,
    build=batch_builder(EventFields),
    parse_server_error=parse_partial_failure,
):
    """Store several events of one session."""

    session_id: Id
    events: Iterable[Mapping[str, Any]]
    allow_unknown: bool
