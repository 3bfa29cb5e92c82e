"""The schema of runs, as servers send it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from honeyhive_overlay import DecodeError
from honeyhive_overlay._core.calls import Reply
from honeyhive_overlay._core.response_body import ResponseBody
from honeyhive_overlay._gateway.parse_runs import parse_run_schema
from honeyhive_overlay.models.schemas import RunSchema


def read(body: object) -> RunSchema:
    return parse_run_schema(ResponseBody("runs.schema", Reply(200, {}, json.dumps(body).encode())))


def test_a_schema_is_read_with_all_that_it_holds() -> None:
    body: dict[str, Any] = {
        "fields": [{"name": "metrics.score", "event_type": "model", "seen": 3}],
        "datasets": ["EXT-1"],
        "mappings": {"answer": [{"field_name": "metrics.score", "event_type": "model"}], "none": []},
        "page": 1,
    }
    schema = read(body)
    assert [(field.name, field.event_type, field.extra) for field in schema.fields] == [
        ("metrics.score", "model", {"seen": 3})
    ]
    assert schema.datasets == ("EXT-1",)
    assert [mapping.field_name for mapping in schema.mappings["answer"]] == ["metrics.score"]
    assert schema.mappings["none"] == ()
    assert schema.extra == {"page": 1}
    assert schema.to_dict() == body


def test_only_the_fields_must_be_there() -> None:
    schema = read({"fields": [], "datasets": None, "mappings": None})
    assert (schema.fields, schema.datasets, schema.mappings) == ((), (), {})


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ([], "$"),
        ({}, "$.fields"),
        ({"fields": [{"event_type": "model"}]}, "$.fields[0]"),
        ({"fields": [], "datasets": [1]}, "$.datasets[0]"),
        ({"fields": [], "mappings": [1]}, "$.mappings"),
        ({"fields": [], "mappings": {"a": {}}}, "$.mappings.a"),
        ({"fields": [], "mappings": {"a": [{}]}}, "$.mappings.a[0]"),
    ],
)
def test_a_schema_that_does_not_fit_is_named(body: object, path: str) -> None:
    with pytest.raises(DecodeError) as caught:
        read(body)
    assert caught.value.path == path
