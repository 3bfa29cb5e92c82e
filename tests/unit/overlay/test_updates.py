"""An update sends what the caller set, and nothing else: whatever more arrives resets something that is stored."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator
from typing import Any

import pytest

from honeyhive_overlay import UNSET, DateRange, HoneyHive, InvalidArgument
from tests.support.colours import Colour
from tests.support.server import Answer, serving

RESOURCES = {
    "2025-12-15": ("events", "runs", "datasets", "datapoints", "metrics", "configurations", "tools", "projects"),
    "2026-06-24": ("events", "runs", "datasets", "datapoints", "metrics", "configurations", "charts", "queues"),
}
OWNERS = [(revision, resource) for revision, resources in RESOURCES.items() for resource in resources]
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
LATE = {"events": {"end_time", "children_ids"}}
"""What only 2026-06-24 can change."""
ALWAYS = {"configurations": {"name": "new"}}
"""What the server demands with every change."""


def cases() -> Iterator[tuple[str, str, str]]:
    client = HoneyHive("key")
    for revision, resource in OWNERS:
        for name, parameter in inspect.signature(getattr(client, resource).update).parameters.items():
            late = revision != "2026-06-24" and name in LATE.get(resource, ())
            if parameter.kind is parameter.KEYWORD_ONLY and name not in {"timeout", "headers"} and not late:
                yield revision, resource, name


@pytest.mark.parametrize(("revision", "resource", "field"), list(cases()))
def test_one_field_is_all_that_is_sent(colour: Colour, revision: str, resource: str, field: str) -> None:
    value = VALUES.get(field, "new")
    sent = body_of(colour, revision, resource, {**ALWAYS.get(resource, {}), field: value})
    word = WORDS.get(resource, {}).get(field, field)
    assert sent == {**ALWAYS.get(resource, {}), word: SENT_AS.get(word, SENT_AS.get(field, value))}


@pytest.mark.parametrize(("revision", "resource"), OWNERS)
def test_unset_is_not_sent(colour: Colour, revision: str, resource: str) -> None:
    fields: dict[str, Any] = {name: UNSET for _, owner, name in cases() if owner == resource}
    assert body_of(colour, revision, resource, {**fields, **ALWAYS.get(resource, {})}) == ALWAYS.get(resource, {})


def body_of(colour: Colour, revision: str, resource: str, fields: dict[str, Any]) -> dict[str, Any]:
    """What arrives, without the id that it is about. The answer is of no interest here."""
    with serving(Answer(status=422)) as server:
        with pytest.raises(Exception, match="422"):
            colour.run(getattr(colour.client(server.url, revision=revision), resource).update("an-id", **fields))
        (request,) = server.requests
    body: dict[str, Any] = json.loads(request.body)
    identity = body.pop("event_id", None) or body.pop("dataset_id", None) or body.pop("id", None)
    assert "an-id" in {identity or body.pop("project_id", None), request.target.rpartition("/")[2]}
    return body


@pytest.mark.parametrize("field", sorted(LATE["events"]))
def test_what_a_revision_cannot_change_is_refused_before_anything_is_sent(colour: Colour, field: str) -> None:
    with serving(Answer()) as server:
        events = colour.client(server.url, revision="2025-12-15").events
        with pytest.raises(InvalidArgument, match=rf"^{field}: this revision cannot change it"):
            colour.run(events.update("e1", **{field: VALUES[field], "metadata": {"a": 1}}))
        assert server.requests == []


def test_the_cases_are_all_of_them() -> None:
    assert len(set(cases())) == sum(1 for _ in cases()) > 50
