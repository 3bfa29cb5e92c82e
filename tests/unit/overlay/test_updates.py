"""An update sends what the caller set, and nothing else: whatever more arrives resets something that is stored."""

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

BARE = [one.name for one in REVISIONS if not one.takes_project]
"""Revisions that are sent a change as it is said; the others' own tests tell what goes with it."""
OWNERS = [
    (revision, operation.partition(".")[0])
    for revision in BARE
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
SENT_AS: dict[str, Any] = {"filters": {"filterArray": []}, "date_range": RANGE.to_dict(), "query": []}
WORDS: dict[str, dict[str, str]] = {
    "charts": {"aggregate": "func", "bucket": "bucketing", "group_by": "groupBy", "date_range": "dateRange",
               "filters": "query"},
}  # fmt: skip
"""What the server calls a field."""
ALWAYS = {"configurations": {"name": "new"}}
"""What the server demands with every change."""


def rejected_by(revision: str, resource: str) -> Mapping[str, str]:
    """What a revision cannot change."""
    return entries_of(revision, resource)[f"{resource}.update"].options.get("rejected", {})


def cases() -> Iterator[tuple[str, str, str]]:
    client = HoneyHive("key")
    for revision, resource in OWNERS:
        for name, parameter in inspect.signature(getattr(client, resource).update).parameters.items():
            rejected = name in rejected_by(revision, resource)
            if parameter.kind is parameter.KEYWORD_ONLY and name not in {"timeout", "headers"} and not rejected:
                yield revision, resource, name


@pytest.mark.parametrize(("revision", "resource", "field"), list(cases()))
def test_one_field_is_all_that_is_sent(half: Half, revision: str, resource: str, field: str) -> None:
    value = VALUES.get(field, "new")
    sent = body_of(half, revision, resource, {**ALWAYS.get(resource, {}), field: value})
    word = WORDS.get(resource, {}).get(field, field)
    assert sent == {**ALWAYS.get(resource, {}), word: SENT_AS.get(word, SENT_AS.get(field, value))}


@pytest.mark.parametrize(("revision", "resource"), OWNERS)
def test_unset_is_not_sent(half: Half, revision: str, resource: str) -> None:
    fields: dict[str, Any] = {name: UNSET for _, owner, name in cases() if owner == resource}
    assert body_of(half, revision, resource, {**fields, **ALWAYS.get(resource, {})}) == ALWAYS.get(resource, {})


def body_of(half: Half, revision: str, resource: str, fields: dict[str, Any]) -> dict[str, Any]:
    """What arrives, without the id that it is about. The answer is of no interest here."""
    with serving(Response(status=422)) as server:
        with pytest.raises(Exception, match="422"):
            half.run(getattr(half.client(server.url, revision=revision), resource).update("an-id", **fields))
        (request,) = server.requests
    body: dict[str, Any] = json.loads(request.body)
    identity = body.pop("event_id", None) or body.pop("dataset_id", None) or body.pop("id", None)
    assert "an-id" in {identity or body.pop("project_id", None), request.target.rpartition("/")[2]}
    return body


CANNOT = [
    (revision, field)
    for revision, resource in OWNERS
    for field in rejected_by(revision, resource)
    if resource == "events"
]


def test_some_revision_cannot_change_the_end_and_the_children_of_an_event() -> None:
    assert {field for _, field in CANNOT} == {"end_time", "children_ids"}
    assert {revision for revision, _ in CANNOT} < set(BARE)


@pytest.mark.parametrize(("revision", "field"), CANNOT)
def test_what_a_revision_cannot_change_is_refused_before_anything_is_sent(
    half: Half, revision: str, field: str
) -> None:
    with serving(Response()) as server:
        events = half.client(server.url, revision=revision).events
        with pytest.raises(InvalidArgument, match=rf"^{field}: this revision cannot change it"):
            half.run(events.update("e1", **{field: VALUES[field], "metadata": {"a": 1}}))
        assert server.requests == []


def test_the_cases_are_all_of_them() -> None:
    assert len(set(cases())) == sum(1 for _ in cases()) > 50
