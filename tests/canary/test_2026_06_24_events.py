"""What is wrong with events in the generated client of 2026-06-24, defect by defect."""

from __future__ import annotations

import datetime as dt
from importlib import import_module
from typing import Any

import httpx
import pytest

from honeyhive_raw.r2026_06_24 import Client, models
from honeyhive_raw.r2026_06_24.api.events import (
    create_event_batch,
    create_model_event_batch_legacy,
    get_event,
    update_event,
)
from honeyhive_raw.r2026_06_24.api.sessions import create_session_event_batch
from tests.canary import canary

CLIENT = Client(base_url="http://localhost")
MOMENT = dt.datetime(2026, 6, 24, tzinfo=dt.UTC)


@canary("batch-partial", raises=AssertionError)
@pytest.mark.parametrize("module", [create_event_batch, create_model_event_batch_legacy, create_session_event_batch])
def test_a_batch_that_was_stored_in_part_says_so(module: Any) -> None:
    failed = {"event_ids": ["e1"], "errors": ["bad"], "success": False}
    assert module._parse_response(client=CLIENT, response=httpx.Response(500, json=failed)) is not None


@canary("event-update-answer", raises=AttributeError)
def test_a_change_of_an_event_has_a_plain_function() -> None:
    assert callable(update_event.sync)  # type: ignore[attr-defined]


@canary("event-update-ignored", raises=AssertionError)
def test_outputs_that_are_ignored_are_not_sent() -> None:
    assert models.UpdateEventRequest(outputs=None).to_dict() == {}


@canary("event-update-ignored", raises=AssertionError)
def test_children_that_are_ignored_are_not_sent() -> None:
    assert models.UpdateEventRequest(children_ids=[]).to_dict() == {}


@canary("event-id-text", raises=AssertionError)
def test_the_id_of_an_event_is_any_text() -> None:
    assert get_event._get_kwargs.__annotations__["event_id"] is str


@canary("event-id-text", raises=AssertionError)
def test_the_id_of_an_event_to_change_is_any_text() -> None:
    assert update_event._get_kwargs.__annotations__["event_id"] is str


@canary("events-list-missing", raises=ModuleNotFoundError)
def test_events_can_be_listed() -> None:
    import_module("honeyhive_raw.r2026_06_24.api.events.get_events")


@canary("searched-open", raises=AssertionError)
def test_a_found_event_has_an_id() -> None:
    assert models.LegacyEvent.__annotations__["event_id"] == "str"


@canary("search-range", raises=TypeError)
def test_a_range_can_be_open() -> None:
    models.SearchEventsRequestDateRange(start_time=MOMENT)  # type: ignore[call-arg]


@canary("search-projections", raises=AssertionError)
def test_a_search_can_ask_for_some_fields() -> None:
    assert "projections" in models.SearchEventsRequest.__annotations__


@canary("search-count", raises=AssertionError)
def test_a_count_is_a_whole_number() -> None:
    assert models.ExportEventsResponse.__annotations__["count"] == "int"
