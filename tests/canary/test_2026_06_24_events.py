"""Defects of the generated client of 2026-06-24: events."""

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
TIMESTAMP = dt.datetime(2026, 6, 24, tzinfo=dt.UTC)


@canary("batch-partial", raises=AssertionError)
@pytest.mark.parametrize("module", [create_event_batch, create_model_event_batch_legacy, create_session_event_batch])
def test_partial_failure_of_a_batch_is_parsed(module: Any) -> None:
    failed = {"event_ids": ["e1"], "errors": ["bad"], "success": False}
    assert module._parse_response(client=CLIENT, response=httpx.Response(500, json=failed)) is not None


@canary("event-update-response", raises=AttributeError)
def test_event_update_has_a_parsed_response() -> None:
    assert callable(update_event.sync)  # type: ignore[attr-defined]


@canary("event-update-ignored", raises=AssertionError)
def test_ignored_outputs_are_not_sent() -> None:
    assert models.UpdateEventRequest(outputs=None).to_dict() == {}


@canary("event-update-ignored", raises=AssertionError)
def test_ignored_children_are_not_sent() -> None:
    assert models.UpdateEventRequest(children_ids=[]).to_dict() == {}


@canary("event-id-text", raises=AssertionError)
def test_event_id_of_get_is_text() -> None:
    assert get_event._get_kwargs.__annotations__["event_id"] is str


@canary("event-id-text", raises=AssertionError)
def test_event_id_of_update_is_text() -> None:
    assert update_event._get_kwargs.__annotations__["event_id"] is str


@canary("events-list-route-missing", raises=ModuleNotFoundError)
def test_event_list_has_an_endpoint() -> None:
    import_module("honeyhive_raw.r2026_06_24.api.events.get_events")


@canary("search-result-optional-id", raises=AssertionError)
def test_event_id_of_a_search_result_is_required() -> None:
    assert models.LegacyEvent.__annotations__["event_id"] == "str"


@canary("search-range", raises=TypeError)
def test_date_range_may_be_open() -> None:
    models.SearchEventsRequestDateRange(start_time=TIMESTAMP)  # type: ignore[call-arg]


@canary("search-projections", raises=AssertionError)
def test_search_accepts_projections() -> None:
    assert "projections" in models.SearchEventsRequest.__annotations__


@canary("search-count", raises=AssertionError)
def test_count_is_an_integer() -> None:
    assert models.ExportEventsResponse.__annotations__["count"] == "int"
