"""What is wrong with the generated client of 2025-12-02 where it speaks of sessions and events, defect by defect."""

from __future__ import annotations

from typing import Any, get_args

import httpx

from honeyhive_raw.r2025_12_02 import Client, models
from honeyhive_raw.r2025_12_02.api.events import create_event_batch, create_model_event_batch, get_events, update_event
from honeyhive_raw.r2025_12_02.api.session import get_session, start_session
from honeyhive_raw.r2025_12_02.models.create_event_request_event_type import CreateEventRequestEventType
from honeyhive_raw.r2025_12_02.models.event_event_type import EventEventType
from tests.canary import canary

CLIENT = Client(base_url="http://localhost")
FAILED = {"event_ids": ["e1"], "errors": ["bad"], "success": False}


def parsed(module: Any, body: object, status: int = 200) -> Any:
    """What the generated client makes of an answer."""
    return module._parse_response(client=CLIENT, response=httpx.Response(status, json=body))


@canary("session-body", raises=AssertionError)
def test_a_session_without_its_wrapper_is_refused() -> None:
    assert "session" in models.StartSessionBody().to_dict()


@canary("session-answer", raises=AssertionError)
def test_a_started_session_without_an_id_is_no_session() -> None:
    assert parsed(start_session, {}) is None


@canary("session-name", raises=TypeError)
def test_a_session_needs_no_name() -> None:
    models.SessionStartRequest(project="p", source="python")  # type: ignore[call-arg]


@canary("session-without-children", raises=AssertionError)
def test_a_session_has_what_is_below_it() -> None:
    assert "children" in models.Event.__annotations__


@canary("session-empty", raises=AssertionError)
def test_a_session_without_anything_is_none() -> None:
    assert parsed(get_session, {}) is None


@canary("event-body", raises=AssertionError)
def test_an_event_without_its_wrapper_is_refused() -> None:
    assert "event" in models.CreateEventBody().to_dict()


@canary("event-required", raises=TypeError)
def test_an_event_needs_no_more_than_its_type_and_what_went_in() -> None:
    models.CreateEventRequest(project="p", source="s", event_type="tool", inputs={})  # type: ignore[call-arg,arg-type]


@canary("event-type-session", raises=AssertionError)
def test_events_are_written_with_the_types_that_they_are_read_with() -> None:
    assert set(get_args(CreateEventRequestEventType)) == set(get_args(EventEventType))


@canary("batch-body", raises=AttributeError)
def test_a_batch_takes_mappings() -> None:
    models.CreateEventBatchBody(events=[{"event_type": "tool"}]).to_dict()  # type: ignore[list-item]


@canary("batch-partial", raises=AssertionError)
def test_a_failed_batch_is_no_result() -> None:
    assert parsed(create_event_batch, FAILED, 500) is None


@canary("model-body", raises=AssertionError)
def test_a_call_of_a_model_without_its_wrapper_is_refused() -> None:
    assert "model_event" in models.CreateModelEventBody().to_dict()


@canary("model-required", raises=TypeError)
def test_a_call_of_a_model_that_failed_has_no_answer() -> None:
    models.CreateModelEvent(project="p", model="m", provider="p", messages=[], error="refused")  # type: ignore[call-arg]


@canary("model-event-fields", raises=AssertionError)
def test_a_call_of_a_model_belongs_to_a_session() -> None:
    assert "session_id" in models.CreateModelEvent.__annotations__


@canary("model-batch-body", raises=AttributeError)
def test_a_batch_of_calls_takes_mappings() -> None:
    models.CreateModelEventBatchBody(model_events=[{"model": "m"}]).to_dict()  # type: ignore[list-item]


@canary("model-batch-partial", raises=AssertionError)
def test_a_failed_batch_of_calls_is_no_result() -> None:
    assert parsed(create_model_event_batch, FAILED, 500) is None


@canary("event-update-body", raises=AttributeError)
def test_a_change_of_an_event_takes_mappings() -> None:
    models.UpdateEventBody(event_id="e1", metadata={"a": 1}).to_dict()  # type: ignore[arg-type]


@canary("event-update-answer", raises=AttributeError)
def test_a_change_of_an_event_has_a_plain_function() -> None:
    assert callable(update_event.sync)  # type: ignore[attr-defined]


@canary("export-body", raises=AssertionError)
def test_a_count_that_is_text_is_read_as_a_number() -> None:
    assert parsed(get_events, {"events": [], "totalEvents": "3"}).total_events == 3


@canary("export-filters", raises=TypeError)
def test_whether_a_field_exists_can_be_asked() -> None:
    models.EventFilter.from_dict({"field": "error", "operator": "exists", "value": None, "type": "string"})
