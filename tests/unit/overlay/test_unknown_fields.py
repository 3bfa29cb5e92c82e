"""Unknown keys are rejected before a request, and the error suggests the nearest field."""

from __future__ import annotations

from typing import Any

import pytest

from honeyhive_overlay import InvalidArgument
from honeyhive_overlay._gateway.revisions import REVISIONS, operations
from tests.support.server import json_response, serving
from tests.support.sync_async import Half

EVENT: dict[str, Any] = {"event_type": "tool", "inputs": {}}
MODEL: dict[str, Any] = {"model": "m", "provider": "p", "messages": []}
NAMES = [revision.name for revision in REVISIONS]
FIELDS: dict[str, tuple[dict[str, Any], str, str]] = {
    "events": (EVENT, "metadat", "metadata"),
    "runs": ({}, "evaluator", "evaluators"),
    "datasets": ({"name": "n"}, "discription", "description"),
    "datapoints": ({"inputs": {}}, "ground_thruth", "ground_truth"),
    "metrics": ({"name": "n", "type": "LLM", "criteria": "c", "scale": 5}, "treshold", "threshold"),
    "configurations": (
        {"name": "n", "provider": "p", "parameters": {"call_type": "chat", "model": "m"}},
        "envs",
        "env",
    ),
    "tools": ({"name": "n", "parameters": {}, "tool_type": "tool"}, "descriptions", "description"),
    "projects": ({"name": "n"}, "nam", "name"),
    "charts": ({"name": "n", "metric": "m"}, "groupby", "group_by"),
    "queues": ({"name": "n"}, "filter", "filters"),
}
CREATED = [(name, resource) for resource in FIELDS for name in operations()[f"{resource}.create"]]


@pytest.mark.parametrize(("revision", "resource"), CREATED)
def test_create_from_names_the_key_and_the_nearest_field(half: Half, revision: str, resource: str) -> None:
    fields, key, nearest = FIELDS[resource]
    with serving(json_response({})) as server:
        client = getattr(half.client(server.url, revision=revision), resource)
        with pytest.raises(InvalidArgument, match=rf"^{key}: no such field; did you mean {nearest}\?$") as caught:
            half.run(client.create_from({**fields, key: 1}))
        assert caught.value.argument == key
        assert server.requests == []


@pytest.mark.parametrize("revision", NAMES)
@pytest.mark.parametrize(
    ("resource", "method", "args", "row"),
    [("events", "create_batch_from", (), EVENT), ("events", "create_model_batch_from", (), MODEL),
     ("events", "create_batch", (), EVENT), ("sessions", "create_event_batch_from", ("s",), EVENT)],
)  # fmt: skip
def test_an_unknown_key_in_a_batch_is_named_with_its_index(
    half: Half, revision: str, resource: str, method: str, args: tuple[Any, ...], row: dict[str, Any]
) -> None:
    with serving(json_response({})) as server:
        call = getattr(getattr(half.client(server.url, revision=revision), resource), method)
        with pytest.raises(InvalidArgument, match=r"^events\[1\]\.metadat: no such field; did you mean metadata\?$"):
            half.run(call(*args, [row, {**row, "metadat": {}}]))
        assert server.requests == []


@pytest.mark.parametrize("revision", NAMES)
@pytest.mark.parametrize("key", ["", "a.b", "\ud800", "Inputs", 3, None, ("inputs",)])
def test_unusual_keys_are_rejected_by_name(half: Half, revision: str, key: object) -> None:
    event: dict[Any, Any] = {**EVENT}
    event[key] = 1
    with serving(json_response({})) as server:
        events = half.client(server.url, revision=revision).events
        with pytest.raises(InvalidArgument, match="no such field"):
            half.run(events.create_from(event))
        with pytest.raises(InvalidArgument, match="no such field"):
            half.run(events.create_batch_from([event]))
        assert server.requests == []


@pytest.mark.parametrize("revision", NAMES)
def test_unknown_keys_are_sent_with_allow_unknown(half: Half, revision: str) -> None:
    with serving(json_response({"event_ids": ["e"], "success": True}), json_response({"event_id": "e"})) as server:
        events = half.client(server.url, revision=revision).events
        half.run(events.create_batch_from(iter([{**EVENT, "event_id": "e", "metadat": 1}]), allow_unknown=True))
        half.run(events.create_from({**EVENT, "metadat": 1}, allow_unknown=True))
        batch, single = (request.json for request in server.requests)
    assert batch["events"][0]["metadat"] == 1
    assert single.get("event", single)["metadat"] == 1


@pytest.mark.parametrize("revision", NAMES)
def test_unknown_session_properties_are_rejected(half: Half, revision: str) -> None:
    with serving(json_response({})) as server:
        events = half.client(server.url, revision=revision).events
        with pytest.raises(InvalidArgument, match=r"^session_properties\.session_nam: .*session_name\?"):
            half.run(events.create_batch([EVENT], is_single_session=True, session_properties={"session_nam": "n"}))
        assert server.requests == []


@pytest.mark.parametrize("revision", [revision.name for revision in REVISIONS if not revision.takes_project])
@pytest.mark.parametrize("resource", ["events", "runs", "datasets"])
def test_a_key_of_another_revision_is_rejected(half: Half, revision: str, resource: str) -> None:
    with serving(json_response({})) as server:
        client = getattr(half.client(server.url, revision=revision), resource)
        with pytest.raises(InvalidArgument, match=r"^project: no such field"):
            half.run(client.create_from({**FIELDS[resource][0], "project": "p"}))
        assert server.requests == []
