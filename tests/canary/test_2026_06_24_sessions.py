"""Defects of the generated client of 2026-06-24: sessions."""

from __future__ import annotations

from importlib import import_module

from honeyhive_raw.r2026_06_24 import models
from honeyhive_raw.r2026_06_24.api.sessions import create_session_event_batch
from tests.canary import canary


@canary("session-start-fields", raises=AssertionError)
def test_session_start_accepts_the_fields_of_its_response() -> None:
    returned = models.PostSessionStartResponse.__annotations__.keys()
    assert {"metrics", "feedback", "error"} & returned <= models.StartSessionRequest.__annotations__.keys()


@canary("session-id-replaced", raises=AssertionError)
def test_session_id_of_start_is_a_uuid() -> None:
    assert "UUID" in models.StartSessionRequest.__annotations__["session_id"]


@canary("session-response-scopes", raises=KeyError)
def test_started_session_without_scopes_is_parsed() -> None:
    models.PostSessionStartResponse.from_dict({"event_id": "s1", "session_id": "s1"})


@canary("session-route-missing", raises=ModuleNotFoundError)
def test_session_get_has_an_endpoint() -> None:
    import_module("honeyhive_raw.r2026_06_24.api.sessions.get_session")


@canary("session-batch-ids", raises=AssertionError)
def test_session_batch_response_has_event_ids() -> None:
    assert "event_ids" in models.SessionTracesResponse.__annotations__


@canary("session-id-text", raises=AssertionError)
def test_session_id_of_a_batch_is_text() -> None:
    assert create_session_event_batch._get_kwargs.__annotations__["session_id"] is str
