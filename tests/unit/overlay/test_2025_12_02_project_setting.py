"""The project of the client in 2025-12-02: it is required, and every request that needs it has it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from honeyhive_overlay import AsyncHoneyHive, ConfigurationError, HoneyHive
from tests.support.server import Request, json_response, serving
from tests.support.sync_async import KEY, Half

REVISION = "2025-12-02"
CLIENTS: list[Any] = [HoneyHive, AsyncHoneyHive]
EVENT: dict[str, Any] = {"event_type": "tool", "inputs": {}}
PROJECT = "né/w & old"
REPLY = {
    "evaluation": {"run_id": "r1"}, "evaluations": [], "events": [{"event_id": "e1"}], "commonDatapoints": [],
    "success": True, "event_id": "e1", "event_ids": ["e1"], "session_id": "s1", "children": [],
}  # fmt: skip


def in_query(key: str) -> Callable[[Request], Any]:
    return lambda request: parse_qs(urlsplit(request.target).query)[key]


CALLS: dict[str, tuple[Callable[[Any], Any], Callable[[Request], Any]]] = {
    "sessions.start": (lambda client: client.sessions.start(), lambda request: [request.json["session"]["project"]]),
    "sessions.create_event_batch": (
        lambda client: client.sessions.create_event_batch("s1", [EVENT]),
        lambda request: [event["project"] for event in request.json["events"]],
    ),
    "events.create": (lambda client: client.events.create(**EVENT), lambda request: [request.json["event"]["project"]]),
    "events.create_batch": (
        lambda client: client.events.create_batch([EVENT]),
        lambda request: [event["project"] for event in request.json["events"]],
    ),
    "events.create_model": (
        lambda client: client.events.create_model(model="m", provider="p", messages=[]),
        lambda request: [request.json["model_event"]["project"]],
    ),
    "events.create_model_batch": (
        lambda client: client.events.create_model_batch([{"model": "m"}]),
        lambda request: [event["project"] for event in request.json["model_events"]],
    ),
    "events.get": (lambda client: client.events.get("e1"), lambda request: [request.json["project"]]),
    "events.list": (lambda client: client.events.list(), lambda request: [request.json["project"]]),
    "events.search": (lambda client: client.events.search(), lambda request: [request.json["project"]]),
    "events.get_by_session": (
        lambda client: client.events.get_by_session("s1"),
        lambda request: [request.json["project"]],
    ),
    "runs.create": (lambda client: client.runs.create(), lambda request: [request.json["run"]["project"]]),
    "runs.list": (lambda client: client.runs.list(), in_query("project")),
    "runs.result": (lambda client: client.runs.result("r1"), in_query("project_id")),
    "runs.compare": (lambda client: client.runs.compare("r2", "r1"), in_query("project_id")),
}


@pytest.mark.parametrize("operation", CALLS)
def test_the_project_is_sent(half: Half, operation: str) -> None:
    call, sent_projects = CALLS[operation]
    with serving(json_response(REPLY)) as server:
        half.run(call(half.client(server.url, revision=REVISION, project=PROJECT)))
        assert server.requests
    assert all(sent_projects(request) == [PROJECT] for request in server.requests)


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("project", [None, ""])
def test_a_missing_project_is_a_configuration_error(kind: Any, project: str | None) -> None:
    with pytest.raises(ConfigurationError) as caught:
        kind(KEY, revision=REVISION, project=project)
    assert "project=" in str(caught.value)
    assert "HH_PROJECT" in str(caught.value)
    assert REVISION in str(caught.value)


def test_the_project_defaults_to_an_environment_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HH_PROJECT", "from outside")
    monkeypatch.setenv("HH_API_REVISION", REVISION)
    with serving(json_response(REPLY)) as server:
        with HoneyHive(KEY, base_url=server.url) as client:
            client.runs.create()
        with HoneyHive(KEY, base_url=server.url, project="given") as client:
            client.runs.create()
        assert [request.json["run"]["project"] for request in server.requests] == ["from outside", "given"]


@pytest.mark.parametrize("kind", CLIENTS)
def test_the_default_base_url_is_that_of_the_revision(kind: Any) -> None:
    assert kind(KEY, revision=REVISION, project="p").base_url == "https://api.honeyhive.ai"
    assert kind(KEY, revision="2025-12-15").base_url == "https://api.dp1.us.honeyhive.ai"


def test_a_null_project_is_replaced_by_the_project_of_the_client(half: Half) -> None:
    with serving(json_response(REPLY)) as server:
        client = half.client(server.url, revision=REVISION)
        half.run(client.events.create_from({**EVENT, "project": None}))
        assert server.requests[0].json["event"]["project"] == "a project"
