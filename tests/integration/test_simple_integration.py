"""The basic workflows: sessions, datapoints, configurations, models, errors, settings and the pytest plugin."""

from __future__ import annotations

import copy
import json
import pickle
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from honeyhive_overlay import (
    ApiError,
    BadRequest,
    ConfigurationError,
    Conflict,
    DateRange,
    DecodeError,
    EventType,
    Filter,
    Forbidden,
    HoneyHive,
    HoneyHiveError,
    InvalidArgument,
    NotFound,
    PartialBatchError,
    ProjectIgnored,
    RateLimited,
    RequestTimeout,
    ResponseTooLarge,
    ServerError,
    TransportError,
    Unauthorized,
    Unprocessable,
    UnsupportedOperation,
)
from honeyhive_overlay._gateway.revisions import DEFAULT_REVISION, REVISIONS
from honeyhive_overlay.local import LocalHoneyHive
from tests.support.revisions import revisions_with
from tests.support.server import Response, json_response, serving
from tests.support.sync_async import Half


def test_session_event_workflow_with_validation(honeyhive: HoneyHive) -> None:
    started = honeyhive.sessions.start(
        session_name="checkout help",
        source="integration",
        inputs={"question": "Where is my order?"},
        metadata={"customer": "c-17"},
        user_properties={"plan": "team"},
    )
    assert UUID(started.session_id) == started.uuid
    assert started.event_id == started.session_id
    stored = honeyhive.sessions.get(started.session_id)
    assert stored.event_type == "session"
    assert stored.started_at is not None
    assert abs(stored.started_at.timestamp() - time.time()) < 60

    chain = honeyhive.events.create(
        event_type="chain",
        event_name="answer",
        session_id=started.session_id,
        inputs={"question": "Where is my order?"},
        outputs={"answer": "On its way."},
        duration=42.5,
    )
    kinds: list[EventType] = ["tool", "model"]
    batch = honeyhive.events.create_batch(
        [
            {
                "event_type": kind,
                "event_name": f"{kind} step",
                "session_id": started.session_id,
                "parent_id": chain.event_id,
                "inputs": {"step": number},
                "metadata": {"total_tokens": number * 10},
                "metrics": {"score": number / 2},
            }
            for number, kind in enumerate(kinds, 1)
        ]
    )
    assert len(set(batch.event_ids) | {chain.event_id}) == 3

    tree = honeyhive.sessions.get(started.session_id)
    assert [(event.event_type, event.event_name) for event in tree.walk()] == [
        ("session", "checkout help"),
        ("chain", "answer"),
        ("tool", "tool step"),
        ("model", "model step"),
    ]
    assert tree.children[0].event_id == chain.event_id
    assert tree.metadata is not None
    assert (tree.metadata["num_events"], tree.metadata["total_tokens"]) == (3, 30)

    of_session = Filter("session_id", "is", started.session_id)
    found = honeyhive.events.search(filters=[of_session, Filter("event_type", "is", "model")])
    assert (found.total, len(found.items)) == (1, 1)
    model = found.items[0]
    assert (model.event_name, model.inputs, model.metrics) == ("model step", {"step": 2}, {"score": 1.0})
    assert (model.session_id, model.parent_id) == (started.session_id, chain.event_id)

    listed = honeyhive.events.list(filters=[of_session], date_range=DateRange.last(days=1))
    assert {event.event_id for event in listed} == {started.event_id, chain.event_id, *batch.event_ids}
    paged = list(honeyhive.events.iter(filters=[of_session], page_size=3))
    assert sorted(event.event_id for event in paged) == sorted(event.event_id for event in listed)


def test_an_unknown_session_is_not_found(honeyhive: HoneyHive) -> None:
    with pytest.raises(NotFound, match=r"sessions\.get"):
        honeyhive.sessions.get(uuid4())


def test_basic_datapoint_creation_and_retrieval(honeyhive: HoneyHive) -> None:
    inputs = {"question": "Where is my order?", "options": {"language": "en"}}
    created = honeyhive.datapoints.create(
        inputs=inputs, ground_truth={"answer": "On its way."}, metadata={"source": "integration"}
    )
    assert created.ids == (created.id,)
    datapoint = honeyhive.datapoints.get(created.id)
    assert (datapoint.id, datapoint.inputs) == (created.id, inputs)
    assert (datapoint.ground_truth, datapoint.metadata) == ({"answer": "On its way."}, {"source": "integration"})
    assert datapoint.created_at is not None
    (listed,) = honeyhive.datapoints.list(datapoint_ids=[created.id])
    assert listed == datapoint
    assert honeyhive.datapoints.delete(created.id).deleted
    with pytest.raises(NotFound, match=r"datapoints\.get"):
        honeyhive.datapoints.get(created.id)


def test_basic_configuration_creation_and_retrieval(honeyhive: HoneyHive) -> None:
    name = f"support-{uuid4()}"
    created = honeyhive.configurations.create(
        name=name,
        provider="openai",
        parameters={"call_type": "chat", "model": "gpt-4o", "hyperparameters": {"temperature": 0, "mine": [1]}},
        env=["dev"],
    )
    (configuration,) = honeyhive.configurations.list(name=name)
    assert (configuration.id, configuration.name, configuration.provider) == (created.id, name, "openai")
    assert configuration.env == ("dev",)
    parameters = configuration.parameters
    assert parameters is not None
    assert (parameters.call_type, parameters.model) == ("chat", "gpt-4o")
    assert parameters.hyperparameters == {"temperature": 0, "mine": [1]}
    honeyhive.configurations.delete(created.id)
    assert len(honeyhive.configurations.list(name=name)) == 0


def test_model_serialization_workflow(honeyhive: HoneyHive) -> None:
    session = honeyhive.sessions.start(session_name="serialised", metadata={"deep": {"list": [1, None, "é"]}})
    created = honeyhive.events.create(
        event_type="tool", event_name="look up", session_id=session.session_id, inputs={"q": 1}, metrics={"hit": True}
    )
    run = honeyhive.runs.create(name="serialised", metadata={"commit": "c0ffee"})
    event = honeyhive.events.get(created.event_id)
    for model in (honeyhive.sessions.get(session.session_id), event, honeyhive.runs.get(run.run_id)):
        as_dict = model.to_dict()
        assert json.loads(json.dumps(as_dict)) == as_dict  # plain JSON, including nulls and unknown fields
        for twin in (pickle.loads(pickle.dumps(model)), copy.deepcopy(model)):  # noqa: S301 - our own bytes
            assert (twin, type(twin), twin.to_dict(), twin.extra) == (model, type(model), as_dict, model.extra)
    kept = ("event_type", "event_name", "inputs", "metrics", "metadata", "session_id", "start_time")
    fields = {name: event.to_dict()[name] for name in kept}
    again = honeyhive.events.create_from({**fields, "event_id": str(uuid4())})
    copied = honeyhive.events.get(again.event_id)
    for name in ("inputs", "metrics", "metadata", "event_name", "session_id", "start_time"):
        assert getattr(copied, name) == getattr(event, name), name
    assert honeyhive.runs.delete(run.run_id).deleted


STATUSES: list[tuple[int, type[ApiError]]] = [
    (400, BadRequest), (401, Unauthorized), (403, Forbidden), (404, NotFound), (409, Conflict), (422, Unprocessable),
    (429, RateLimited), (500, ServerError), (503, ServerError),
]  # fmt: skip


def test_error_handling(half: Half, server: LocalHoneyHive, url: str, revision: str) -> None:
    client = half.client(url, api_key=server.api_key, revision=revision)

    def assert_raises(kind: type[HoneyHiveError], call: Callable[[], Any], *words: str) -> Any:
        with pytest.raises(kind) as caught:
            half.run(call())
        assert type(caught.value) is kind
        assert all(word in str(caught.value) for word in words), str(caught.value)
        return caught.value

    # Errors raised before a request is sent.
    error = assert_raises(InvalidArgument, lambda: client.runs.list(limit=0), "limit")
    assert isinstance(error, ValueError)
    assert_raises(
        InvalidArgument, lambda: client.metrics.create(name="m", type="python", criteria="c"), "type", "PYTHON"
    )
    with pytest.raises(ConfigurationError, match="HH_API_KEY"):
        type(client)()
    for operation in ("runs.schema", "charts.list", "tools.list"):
        if revision not in revisions_with(operation):
            resource, _, method = operation.partition(".")
            assert_raises(
                UnsupportedOperation, getattr(getattr(client, resource), method), revision, *revisions_with(operation)
            )

    # Errors of the local server, which responds like the real one.
    assert_raises(NotFound, lambda: client.runs.get(uuid4()), "runs.get", "404", "/runs/")
    dataset_id = half.run(client.datasets.create(name="d")).id
    assert_raises(
        BadRequest, lambda: client.datasets.update(dataset_id, datapoints=["p"]), "datasets.update", "400", "p"
    )
    wrong_key_client = half.client(url, api_key="hh_wrong", revision=revision)
    error = assert_raises(Unauthorized, wrong_key_client.runs.list, "runs.list", "401", "HH_API_KEY")
    assert "hh_wrong" not in str(error) + repr(error) + repr(wrong_key_client)
    good = {"event_type": "tool", "inputs": {}, "event_name": "kept"}
    error = assert_raises(
        PartialBatchError, lambda: client.events.create_batch([good, {**good, "metadata": None}]), "1 stored"
    )
    assert (len(error.accepted), [event["event_type"] for event in error.rejected]) == (1, ["tool"])

    # Errors of failing servers.
    for status, kind in STATUSES:
        with serving(json_response({"message": "no"}, status)) as failing:
            error = assert_raises(
                kind, half.client(failing.url, revision=revision).runs.list, "runs.list", str(status), "no"
            )
            assert (error.status, error.message, error.operation) == (status, "no", "runs.list")
    with serving(Response(body=b"<html>welcome</html>")) as failing:
        error = assert_raises(DecodeError, half.client(failing.url, revision=revision).runs.list, "runs.list", "JSON")
        assert error.body == b"<html>welcome</html>"
        assert_raises(
            ResponseTooLarge,
            half.client(failing.url, revision=revision, max_response_bytes=9).runs.list,
            "9",
            "runs.list",
        )
    with serving(Response(delay=30)) as failing:
        assert_raises(
            RequestTimeout,
            lambda: half.client(failing.url, revision=revision).runs.list(timeout=0.2),
            "runs.list",
            "/runs",
        )
    with socket.create_server(("127.0.0.1", 0)) as free:
        unreachable = f"http://127.0.0.1:{free.getsockname()[1]}"
    assert_raises(TransportError, half.client(unreachable, revision=revision).runs.list, "no connection", "runs.list")


def test_environment_configuration(half: Half, server: LocalHoneyHive, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every setting: an argument takes precedence over its variable, and the variable over the default."""
    kind: Any = type(half.client(server.url))
    url = server.url_for(DEFAULT_REVISION)

    def listed(client: Any) -> Any:
        try:
            return half.run(client.runs.list())
        finally:
            half.run(client.close() if half.name == "sync" else client.aclose())

    monkeypatch.setenv("HH_API_KEY", server.api_key)
    assert (kind().base_url, kind().revision) == ("https://api.dp1.us.honeyhive.ai", "2026-06-24")

    monkeypatch.setenv("HH_API_URL", url)
    assert kind().base_url == url
    assert listed(kind()).items == ()
    assert kind(base_url="http://127.0.0.1:9").base_url == "http://127.0.0.1:9"
    with pytest.raises(Unauthorized):
        listed(kind("hh_wrong"))

    monkeypatch.setenv("HH_API_REVISION", "1999-01-01")
    with pytest.raises(ConfigurationError, match="HH_API_REVISION"):
        kind()
    assert kind(revision="2025-12-15").revision == "2025-12-15"
    monkeypatch.delenv("HH_API_REVISION")

    monkeypatch.setenv("HH_PROJECT", "mine")
    with pytest.warns(ProjectIgnored, match="mine"):
        kind()
    with pytest.warns(ProjectIgnored, match="other"):
        kind(project="other")
    monkeypatch.delenv("HH_PROJECT")

    with serving(Response(delay=30)) as slow:
        monkeypatch.setenv("HH_API_TIMEOUT", "0.2")
        with pytest.raises(RequestTimeout):
            half.run(half.client(slow.url).runs.list())
        monkeypatch.setenv("HH_API_TIMEOUT", "3600")
        with pytest.raises(RequestTimeout):
            half.run(half.client(slow.url, timeout=0.2).runs.list())
    monkeypatch.delenv("HH_API_TIMEOUT")

    def source(**fields: Any) -> str:
        client = half.client(url, api_key=server.api_key)
        session_id = half.run(client.sessions.start(**fields)).session_id
        return str(half.run(client.events.get(session_id)).source)

    assert source() == "python"
    monkeypatch.setenv("HH_SOURCE", "nightly")
    assert (source(), source(source="by hand")) == ("nightly", "by hand")


SUITE = """
import pytest
from honeyhive_overlay import AsyncHoneyHive, HoneyHive

def test_first(honeyhive, honeyhive_server):
    assert honeyhive.base_url == honeyhive_server.url_for(honeyhive.revision)
    honeyhive.runs.create(name="mine")
    with HoneyHive() as client:  # as an application creates it
        assert [run.name for run in client.runs.list()] == ["mine"]

async def names():
    async with AsyncHoneyHive() as client:
        return [run.name for run in await client.runs.list()]

def test_second(honeyhive_server):
    import asyncio
    assert asyncio.run(names()) == []  # the run of the first test is gone
"""


def test_fixture_availability(tmp_path: Path) -> None:
    """A test suite in another process gets the fixtures from the plugin alone, in every revision."""
    (tmp_path / "test_theirs.py").write_text(SUITE, encoding="utf-8")
    program = f"import sys; sys.path[:] = {sys.path!r}; import pytest; sys.exit(pytest.main(sys.argv[1:]))"
    options = ["-p", "honeyhive_overlay.pytest_plugin", "-W", "error", "-q", "--rootdir", str(tmp_path), str(tmp_path)]
    for named in ({}, *({"HH_API_REVISION": one.name} for one in REVISIONS)):
        done = subprocess.run([sys.executable, "-c", program, *options], cwd=tmp_path, capture_output=True, text=True,
                              env={"HH_API_TIMEOUT": "soon", "HH_PROJECT": "p", **named}, check=False)  # fmt: skip
        assert done.returncode == 0, f"{named}: {done.stdout}{done.stderr}"
        assert "2 passed" in done.stdout
