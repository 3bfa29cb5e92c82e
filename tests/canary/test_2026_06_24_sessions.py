"""What is wrong with sessions in the generated client of 2026-06-24, defect by defect."""

from __future__ import annotations

from importlib import import_module

from honeyhive_raw.r2026_06_24 import models
from honeyhive_raw.r2026_06_24.api.sessions import create_session_event_batch
from tests.canary import canary


@canary("session-afterwards", raises=AssertionError)
def test_a_new_session_holds_what_its_answer_holds() -> None:
    answered = models.PostSessionStartResponse.__annotations__.keys()
    assert {"metrics", "feedback", "error"} & answered <= models.StartSessionRequest.__annotations__.keys()


@canary("session-id-replaced", raises=AssertionError)
def test_a_session_id_that_would_be_replaced_is_not_declared() -> None:
    assert "UUID" in models.StartSessionRequest.__annotations__["session_id"]


@canary("session-answer-scopes", raises=KeyError)
def test_a_started_session_is_read_by_its_ids() -> None:
    models.PostSessionStartResponse.from_dict({"event_id": "s1", "session_id": "s1"})


@canary("session-tree-missing", raises=ModuleNotFoundError)
def test_a_session_can_be_asked_for() -> None:
    import_module("honeyhive_raw.r2026_06_24.api.sessions.get_session")


@canary("session-batch-ids", raises=AssertionError)
def test_a_batch_of_a_session_is_answered_with_ids() -> None:
    assert "event_ids" in models.SessionTracesResponse.__annotations__


@canary("session-id-text", raises=AssertionError)
def test_the_id_of_a_session_with_a_batch_is_any_text() -> None:
    assert create_session_event_batch._get_kwargs.__annotations__["session_id"] is str
