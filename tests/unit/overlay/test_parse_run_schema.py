"""`parse_run_schema` accepts every form of schema that servers send."""

from __future__ import annotations

import json
from typing import Any

import pytest

from honeyhive_overlay import DecodeError
from honeyhive_overlay._core.calls import Reply
from honeyhive_overlay._core.response_body import ResponseBody
from honeyhive_overlay._gateway.parse_runs import parse_run_schema
from honeyhive_overlay.models.schemas import RunSchema


def parse(body: object) -> RunSchema:
    return parse_run_schema(ResponseBody("runs.schema", Reply(200, {}, json.dumps(body).encode())))


def test_a_schema_is_parsed_with_all_its_fields() -> None:
    body: dict[str, Any] = {
        "fields": [{"name": "metrics.score", "event_type": "model", "seen": 3}],
        "datasets": ["EXT-1"],
        "mappings": {"answer": [{"field_name": "metrics.score", "event_type": "model"}], "none": []},
        "page": 1,
    }
    schema = parse(body)
    assert [(field.name, field.event_type, field.extra) for field in schema.fields] == [
        ("metrics.score", "model", {"seen": 3})
    ]
    assert schema.datasets == ("EXT-1",)
    assert [mapping.field_name for mapping in schema.mappings["answer"]] == ["metrics.score"]
    assert schema.mappings["none"] == ()
    assert schema.extra == {"page": 1}
    assert schema.to_dict() == body


def test_datasets_and_mappings_may_be_null() -> None:
    schema = parse({"fields": [], "datasets": None, "mappings": None})
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
def test_an_invalid_schema_is_a_decode_error_with_the_path(body: object, path: str) -> None:
    with pytest.raises(DecodeError) as caught:
        parse(body)
    assert caught.value.path == path
