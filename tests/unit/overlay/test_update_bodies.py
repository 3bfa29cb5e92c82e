"""An update sends only the fields that the caller sets, because any other field would overwrite a stored value."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from honeyhive_overlay import UNSET, DateRange, HoneyHive, InvalidArgument
from honeyhive_overlay._gateway.gateway import entries_of
from honeyhive_overlay._gateway.revisions import REVISIONS, operations
from tests.support.server import Response, serving
from tests.support.sync_async import Half

WITHOUT_PROJECT = [revision.name for revision in REVISIONS if not revision.takes_project]
"""Revisions in which an update has no other fields; the others have tests in their own files."""
UPDATES = [
    (revision, operation.partition(".")[0])
    for revision in WITHOUT_PROJECT
    for operation, routes in operations().items()
    if operation.endswith(".update") and revision in routes
]
RANGE = DateRange("2026-06-24T00:00:00Z", "2026-06-25T00:00:00Z")
VALUES: dict[str, Any] = {
    "status": "running", "type": "LLM", "return_type": "string", "scale": 3, "duration": 1.5, "tool_type": "function",
    "enabled_in_prod": False, "needs_ground_truth": False, "sampling_percentage": 10, "env": ["dev"], "tags": ["a"],
    "filters": [], "event_ids": ["a"], "session_ids": ["a"], "datapoint_ids": ["a"], "evaluators": ["a"],
    "children_ids": ["a"], "end_time": 1765800000000,
    "datapoints": ["a"], "linked_datasets": ["a"], "history": [{"role": "user"}], "categories": [{"category": "a"}],
    "child_metrics": [{"name": "a"}], "threshold": {"min": 1}, "parameters": {"call_type": "chat", "model": "m"},
    "bucket": "hour", "date_range": RANGE, "add_event_ids": ["a"], "remove_event_ids": ["a"], "enabled": False,
    **{name: {"a": 1} for name in (
        "outputs", "config", "metadata", "metrics", "feedback", "user_properties", "results", "configuration", "inputs",
        "ground_truth", "passing_ranges",
    )},
}  # fmt: skip
ENCODED: dict[str, Any] = {"filters": {"filterArray": []}, "date_range": RANGE.to_dict(), "query": []}
WIRE_NAMES: dict[str, dict[str, str]] = {
    "charts": {"aggregate": "func", "bucket": "bucketing", "group_by": "groupBy", "date_range": "dateRange",
               "filters": "query"},
}  # fmt: skip
"""The names of fields in requests."""
REQUIRED = {"configurations": {"name": "new"}}
"""The fields that the server requires in every update."""


def rejected_fields(revision: str, resource: str) -> Mapping[str, str]:
    """Return the fields that a revision cannot change."""
    return entries_of(revision, resource)[f"{resource}.update"].options.get("rejected", {})


def cases() -> Iterator[tuple[str, str, str]]:
    client = HoneyHive("key")
    for revision, resource in UPDATES:
        for name, parameter in inspect.signature(getattr(client, resource).update).parameters.items():
            rejected = name in rejected_fields(revision, resource)
            if parameter.kind is parameter.KEYWORD_ONLY and name not in {"timeout", "headers"} and not rejected:
                yield revision, resource, name


@pytest.mark.parametrize(("revision", "resource", "field"), list(cases()))
def test_an_update_sends_only_the_field_that_is_set(half: Half, revision: str, resource: str, field: str) -> None:
    value = VALUES.get(field, "new")
    sent = sent_fields(half, revision, resource, {**REQUIRED.get(resource, {}), field: value})
    wire_name = WIRE_NAMES.get(resource, {}).get(field, field)
    assert sent == {**REQUIRED.get(resource, {}), wire_name: ENCODED.get(wire_name, ENCODED.get(field, value))}


@pytest.mark.parametrize(("revision", "resource"), UPDATES)
def test_unset_fields_are_not_sent(half: Half, revision: str, resource: str) -> None:
    fields: dict[str, Any] = {name: UNSET for _, other, name in cases() if other == resource}
    assert sent_fields(half, revision, resource, {**fields, **REQUIRED.get(resource, {})}) == REQUIRED.get(resource, {})


def sent_fields(half: Half, revision: str, resource: str, fields: dict[str, Any]) -> dict[str, Any]:
    """Return the body of an update without the id. The reply is ignored."""
    with serving(Response(status=422)) as server:
        with pytest.raises(Exception, match="422"):
            half.run(getattr(half.client(server.url, revision=revision), resource).update("an-id", **fields))
        (request,) = server.requests
    body: dict[str, Any] = json.loads(request.body)
    sent_id = body.pop("event_id", None) or body.pop("dataset_id", None) or body.pop("id", None)
    assert "an-id" in {sent_id or body.pop("project_id", None), request.target.rpartition("/")[2]}
    return body


UNSUPPORTED = [
    (revision, field)
    for revision, resource in UPDATES
    for field in rejected_fields(revision, resource)
    if resource == "events"
]


def test_some_revisions_cannot_change_end_time_and_children_ids_of_an_event() -> None:
    assert {field for _, field in UNSUPPORTED} == {"end_time", "children_ids"}
    assert {revision for revision, _ in UNSUPPORTED} < set(WITHOUT_PROJECT)


@pytest.mark.parametrize(("revision", "field"), UNSUPPORTED)
def test_fields_that_a_revision_cannot_change_are_rejected_before_a_request(
    half: Half, revision: str, field: str
) -> None:
    with serving(Response()) as server:
        events = half.client(server.url, revision=revision).events
        with pytest.raises(InvalidArgument, match=rf"^{field}: this revision cannot change it"):
            half.run(events.update("e1", **{field: VALUES[field], "metadata": {"a": 1}}))
        assert server.requests == []


def test_there_are_cases_and_none_is_repeated() -> None:
    assert len(set(cases())) == sum(1 for _ in cases()) > 50
