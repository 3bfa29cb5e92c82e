"""Defects of the generated client of 2025-12-02: sessions and events."""

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


def parse(module: Any, body: object, status: int = 200) -> Any:
    """Return what the generated client parses from a reply."""
    return module._parse_response(client=CLIENT, response=httpx.Response(status, json=body))


@canary("session-body", raises=AssertionError)
def test_session_body_requires_its_wrapper() -> None:
    assert "session" in models.StartSessionBody().to_dict()


@canary("session-response", raises=AssertionError)
def test_session_start_response_requires_an_id() -> None:
    assert parse(start_session, {}) is None


@canary("session-name", raises=TypeError)
def test_session_name_is_optional() -> None:
    models.SessionStartRequest(project="p", source="python")  # type: ignore[call-arg]


@canary("session-without-children", raises=AssertionError)
def test_session_has_children() -> None:
    assert "children" in models.Event.__annotations__


@canary("session-empty-response", raises=AssertionError)
def test_empty_session_response_is_not_parsed() -> None:
    assert parse(get_session, {}) is None


@canary("event-body", raises=AssertionError)
def test_event_body_requires_its_wrapper() -> None:
    assert "event" in models.CreateEventBody().to_dict()


@canary("event-required", raises=TypeError)
def test_event_requires_only_type_and_inputs() -> None:
    models.CreateEventRequest(project="p", source="s", event_type="tool", inputs={})  # type: ignore[call-arg,arg-type]


@canary("event-type-session", raises=AssertionError)
def test_created_and_returned_events_have_the_same_types() -> None:
    assert set(get_args(CreateEventRequestEventType)) == set(get_args(EventEventType))


@canary("batch-body", raises=AttributeError)
def test_batch_accepts_mappings() -> None:
    models.CreateEventBatchBody(events=[{"event_type": "tool"}]).to_dict()  # type: ignore[list-item]


@canary("batch-partial", raises=AssertionError)
def test_failed_batch_is_not_parsed_as_a_result() -> None:
    assert parse(create_event_batch, FAILED, 500) is None


@canary("model-body", raises=AssertionError)
def test_model_event_body_requires_its_wrapper() -> None:
    assert "model_event" in models.CreateModelEventBody().to_dict()


@canary("model-required", raises=TypeError)
def test_response_of_a_model_event_is_optional() -> None:
    models.CreateModelEvent(project="p", model="m", provider="p", messages=[], error="failed")  # type: ignore[call-arg]


@canary("model-event-fields", raises=AssertionError)
def test_model_event_has_a_session_id() -> None:
    assert "session_id" in models.CreateModelEvent.__annotations__


@canary("model-batch-body", raises=AttributeError)
def test_model_event_batch_accepts_mappings() -> None:
    models.CreateModelEventBatchBody(model_events=[{"model": "m"}]).to_dict()  # type: ignore[list-item]


@canary("model-batch-partial", raises=AssertionError)
def test_failed_model_event_batch_is_not_parsed_as_a_result() -> None:
    assert parse(create_model_event_batch, FAILED, 500) is None


@canary("event-update-body", raises=AttributeError)
def test_event_update_accepts_mappings() -> None:
    models.UpdateEventBody(event_id="e1", metadata={"a": 1}).to_dict()  # type: ignore[arg-type]


@canary("event-update-response", raises=AttributeError)
def test_event_update_has_a_parsed_response() -> None:
    assert callable(update_event.sync)  # type: ignore[attr-defined]


@canary("export-body", raises=AssertionError)
def test_count_as_text_is_parsed_as_a_number() -> None:
    assert parse(get_events, {"events": [], "totalEvents": "3"}).total_events == 3


@canary("export-filters", raises=TypeError)
def test_filter_accepts_the_operator_exists() -> None:
    models.EventFilter.from_dict({"field": "error", "operator": "exists", "value": None, "type": "string"})
