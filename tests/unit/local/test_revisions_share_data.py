"""One store, several ways to speak to it: what is written through each is read through all others."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from honeyhive_overlay.local import LocalHoneyHive
from honeyhive_overlay.local.revisions import REVISIONS
from tests.unit.local.conftest import connect
from tests.unit.local.support import Api, Json, new_id

BY_NAME = {revision.name: revision for revision in REVISIONS}
NAMES = list(BY_NAME)
TREE, EVENT_OF_SESSION, ONE_EVENT = (
    "GET /v1/sessions/{session_id}",
    "GET /session/{session_id}",
    "GET /v1/events/{event_id}",
)
TOOLS = ("POST /v1/tools", "POST /tools")


def has(name: str, *operations: str) -> bool:
    """Whether a revision serves one of these."""
    return not BY_NAME[name].operations.keys().isdisjoint(operations)


def all_with(*operations: str) -> list[str]:
    """The revisions that serve one of these, of which there must be some."""
    found = [name for name in NAMES if has(name, *operations)]
    assert found
    return found


def names_project(name: str) -> bool:
    """Whether callers name their project, as where nothing has a prefix."""
    return not has(name, "GET /v1/runs")


@dataclass
class Speaking:
    """How to write and read the same things in one revision, told without its forms."""

    api: Api
    name: str

    def session(self, **fields: Any) -> str:
        if has(self.name, "POST /v1/sessions"):
            return str(self.api.post("/v1/sessions", fields)["session_id"])
        return str(
            self.api.post(self.prefixed("/session/start"), {"session": {"project": "p", "source": "s", **fields}})[
                "session_id"
            ]
        )

    def event(self, **fields: Any) -> str:
        event = {"event_type": "chain", "event_name": "e", "inputs": {}, **fields}
        if has(self.name, "POST /v1/sessions"):
            return str(self.api.post("/v1/events", event)["event_id"])
        old = {"project": "p", "source": "s", "config": {}, "duration": 1} if names_project(self.name) else {}
        return str(self.api.post(self.prefixed("/events"), {"event": {**old, **event}})["event_id"])

    def events(self, session_id: str) -> list[Json]:
        wanted = {"field": "session_id", "operator": "is", "type": "string", "value": session_id}
        found: list[Json] = self.api.post(self.prefixed("/events/export"), {"project": "p", "filters": [wanted]})[
            "events"
        ]
        return found

    def prefixed(self, path: str) -> str:
        return path if names_project(self.name) else f"/v1{path}"

    def run(self, **fields: Any) -> str:
        run = {"name": "r", **fields}
        body = {"run": {"project": "p", **run}} if names_project(self.name) else run
        return str(self.api.post(self.prefixed("/runs"), body)["run_id"])

    def runs(self, dataset_id: str) -> list[Json]:
        found: list[Json] = self.api.get(self.prefixed("/runs"), dataset_id=dataset_id)["evaluations"]
        return found

    def dataset(self, **fields: Any) -> str:
        return str(self.api.post(self.prefixed("/datasets"), {"project": "p", **fields})["result"]["insertedId"])

    def datasets(self, dataset_id: str) -> list[Json]:
        (found,) = self.api.get(self.prefixed("/datasets"), project="p", dataset_id=dataset_id).values()
        return list(found)

    def datapoint(self, **fields: Any) -> str:
        result = self.api.post(self.prefixed("/datapoints"), {"project": "p", **fields})["result"]
        return str(result["insertedId"] if "insertedId" in result else result["insertedIds"][0])

    def listed(self, kind: str) -> list[Json]:
        """Metrics, configurations or tools."""
        query = {"project_name" if kind == "metrics" else "project": "p"} if names_project(self.name) else {}
        body = self.api.http.get(self.prefixed(f"/{kind}"), params=query).json()
        found: list[Json] = body[kind] if isinstance(body, dict) else body
        return found


@pytest.fixture
def speaking() -> Iterator[Callable[[str], Speaking]]:
    with LocalHoneyHive() as server:
        clients = {name: connect(server, name) for name in NAMES}
        yield lambda name: Speaking(Api(clients[name]), name)
        for client in clients.values():
            client.close()


def both(speaking: Callable[[str], Speaking], name: str) -> tuple[Speaking, list[Speaking]]:
    return speaking(name), [speaking(other) for other in NAMES if other != name]


pytestmark = pytest.mark.parametrize("name", NAMES)


def test_sessions_and_events(speaking: Callable[[str], Speaking], name: str) -> None:
    writer, readers = both(speaking, name)
    session_id = writer.session(session_name="shared", metadata={"a": 1})
    event_id = writer.event(session_id=session_id, event_name="shared event", metrics={"score": 0.5})
    for reader in readers:
        found = {event["event_id"]: event for event in reader.events(session_id)}
        assert found.keys() == {session_id, event_id}
        assert (found[session_id]["event_name"], found[session_id]["metadata"]["a"]) == ("shared", 1)
        assert (found[event_id]["event_name"], found[event_id]["metrics"]) == ("shared event", {"score": 0.5})
    for other in all_with(ONE_EVENT):
        assert speaking(other).api.get(f"/v1/events/{event_id}")["event"]["session_id"] == session_id
    for other in all_with(TREE):
        tree = speaking(other).api.get(f"/v1/sessions/{session_id}")["request"]
        assert [child["event_id"] for child in tree["children"]] == [event_id]
    for other in all_with(EVENT_OF_SESSION):
        assert speaking(other).api.get(f"/session/{session_id}")["event_name"] == "shared"


def test_runs_with_their_results_and_comparisons(speaking: Callable[[str], Speaking], name: str) -> None:
    writer, readers = both(speaking, name)
    dataset_id = f"EXT-{new_id()}"
    runs = []
    for score in (0.5, 1.0):
        runs.append(writer.run(dataset_id=dataset_id, passing_ranges={"score": {"min": 0.7}}))
        session_id = writer.session(session_name="s", metadata={"run_id": runs[-1], "datapoint_id": "EXT-1"})
        writer.event(session_id=session_id, metrics={"score": score})
    old, new = runs
    for reader in readers:
        assert [run["run_id"] for run in reader.runs(dataset_id)] == [new, old]
        assert reader.api.get(reader.prefixed(f"/runs/{old}"))["evaluation"]["name"] == "r"
        result = reader.api.get(reader.prefixed(f"/runs/{old}/result"))
        assert (result["failed"], result["metrics"]["details"][0]["aggregate"]) == (["EXT-1"], 0.5)
        compared = reader.api.get(reader.prefixed(f"/runs/{new}/compare-with/{old}"))
        assert (compared["commonDatapoints"], compared["metrics"][0]["improved"]) == (["EXT-1"], ["EXT-1"])
        pairs = reader.api.get(reader.prefixed("/runs/compare/events"), run_id_1=new, run_id_2=old, event_name="e")
        assert int(pairs["totalEvents"]) == 1
        assert pairs["events"][0]["event_1"]["metrics"] == {"score": 1.0}


def test_datasets_and_datapoints(speaking: Callable[[str], Speaking], name: str) -> None:
    writer, readers = both(speaking, name)
    dataset_id = writer.dataset(name="shared", description="d")
    datapoint_id = writer.datapoint(inputs={"q": 1}, linked_datasets=[dataset_id])
    for reader in readers:
        (dataset,) = reader.datasets(dataset_id)
        assert (dataset["name"], dataset["description"], dataset["datapoints"]) == ("shared", "d", [datapoint_id])
        (datapoint,) = reader.api.get(reader.prefixed(f"/datapoints/{datapoint_id}"))["datapoint"]
        assert (datapoint["inputs"], datapoint["linked_datasets"]) == ({"q": 1}, [dataset_id])


def test_metrics_and_configurations(speaking: Callable[[str], Speaking], name: str) -> None:
    writer, readers = both(speaking, name)
    metric = {"name": "shared", "type": "HUMAN", "criteria": "c", "return_type": "boolean"}
    configuration = {"name": "shared", "provider": "p", "parameters": {"call_type": "chat", "model": "m"}}
    writer.api.post(writer.prefixed("/metrics"), metric)
    writer.api.post(
        writer.prefixed("/configurations"), {"project": "p", **configuration} if names_project(name) else configuration
    )
    for reader in readers:
        (found,) = reader.listed("metrics")
        assert {**found, "type": found["type"].upper()}.items() >= metric.items()
        assert found["enabled_in_prod"] is True
        (found,) = reader.listed("configurations")
        assert found.items() >= configuration.items()
        assert ("project" in found) == names_project(reader.name)


def test_a_project_is_remembered_and_separates_nothing(speaking: Callable[[str], Speaking], name: str) -> None:
    writer = speaking(name)
    run_id = writer.run()
    for other in all_with("GET /runs"):
        api = speaking(other).api
        assert api.get(f"/runs/{run_id}")["evaluation"]["project"] == ("p" if names_project(name) else "local")
        assert [run["run_id"] for run in api.get("/runs", project="another")["evaluations"]] == [run_id]
    for other in all_with("GET /v1/runs"):
        assert "project" not in speaking(other).api.get(f"/v1/runs/{run_id}")["evaluation"]


def test_tools(speaking: Callable[[str], Speaking], name: str) -> None:
    if not has(name, *TOOLS):
        speaking(name).api.refused("GET", "/v1/tools", 404)
        return
    writer, readers = speaking(name), [speaking(other) for other in all_with(*TOOLS) if other != name]
    assert readers
    tool = {"name": "shared", "parameters": {"a": 1}}
    given: Json = (
        {"tool": {"task": "p", "type": "tool", **tool}} if names_project(name) else {**tool, "tool_type": "tool"}
    )
    writer.api.post(writer.prefixed("/tools"), given)
    for reader in readers:
        (found,) = reader.listed("tools")
        assert found.items() >= {**tool, "tool_type": "tool"}.items()


WRITTEN = Path(__file__).parent / "written_by_version_2.sql"
"""What the server left in its file when it knew one revision."""
KEPT, DATASET = "6f3a3f0c-5a53-4c3c-9a43-9d2a7d3a0a11", "5T02wmo-iOR3jC5G80igui1z"


def test_a_file_of_the_server_of_one_revision_is_read_by_all(tmp_path: Path, name: str) -> None:
    path = tmp_path / "old.db"
    connection = sqlite3.connect(path)
    connection.executescript(WRITTEN.read_text(encoding="utf-8"))
    connection.close()
    with LocalHoneyHive(path) as server, connect(server, name) as http:
        reader = Speaking(Api(http), name)
        session, event = sorted(reader.events(KEPT), key=lambda event: str(event["event_name"]))
        assert (session["event_name"], event["event_name"], event["metrics"]) == ("kept", "kept event", {"score": 1})
        (run,) = reader.runs("EXT-kept")
        assert run["name"] == "kept run"
        (dataset,) = reader.datasets(DATASET)
        assert len(dataset["datapoints"]) == 1
        assert [metric["name"] for metric in reader.listed("metrics")] == ["kept metric"]
        assert [one["name"] for one in reader.listed("configurations")] == ["kept configuration"]
