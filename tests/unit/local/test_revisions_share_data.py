"""All revisions share the data: what is written through one is read through the others."""

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


def has_any(name: str, *operations: str) -> bool:
    """Return whether a revision has one of these operations."""
    return not BY_NAME[name].operations.keys().isdisjoint(operations)


def revisions_with(*operations: str) -> list[str]:
    """Return the revisions that have one of these operations. There is at least one."""
    found = [name for name in NAMES if has_any(name, *operations)]
    assert found
    return found


def takes_project(name: str) -> bool:
    """Return whether requests of a revision name the project."""
    return not has_any(name, "GET /v1/runs")


@dataclass
class RevisionClient:
    """Writes and reads the same records in the format of one revision."""

    api: Api
    name: str

    def create_session(self, **fields: Any) -> str:
        if has_any(self.name, "POST /v1/sessions"):
            return str(self.api.post("/v1/sessions", fields)["session_id"])
        session = {"project": "p", "source": "s", **fields}
        return str(self.api.post(self.path("/session/start"), {"session": session})["session_id"])

    def create_event(self, **fields: Any) -> str:
        event = {"event_type": "chain", "event_name": "e", "inputs": {}, **fields}
        if has_any(self.name, "POST /v1/sessions"):
            return str(self.api.post("/v1/events", event)["event_id"])
        old = {"project": "p", "source": "s", "config": {}, "duration": 1} if takes_project(self.name) else {}
        return str(self.api.post(self.path("/events"), {"event": {**old, **event}})["event_id"])

    def list_events(self, session_id: str) -> list[Json]:
        wanted = {"field": "session_id", "operator": "is", "type": "string", "value": session_id}
        body = self.api.post(self.path("/events/export"), {"project": "p", "filters": [wanted]})
        found: list[Json] = body["events"]
        return found

    def path(self, path: str) -> str:
        return path if takes_project(self.name) else f"/v1{path}"

    def create_run(self, **fields: Any) -> str:
        run = {"name": "r", **fields}
        body = {"run": {"project": "p", **run}} if takes_project(self.name) else run
        return str(self.api.post(self.path("/runs"), body)["run_id"])

    def list_runs(self, dataset_id: str) -> list[Json]:
        found: list[Json] = self.api.get(self.path("/runs"), dataset_id=dataset_id)["evaluations"]
        return found

    def create_dataset(self, **fields: Any) -> str:
        return str(self.api.post(self.path("/datasets"), {"project": "p", **fields})["result"]["insertedId"])

    def list_datasets(self, dataset_id: str) -> list[Json]:
        (found,) = self.api.get(self.path("/datasets"), project="p", dataset_id=dataset_id).values()
        return list(found)

    def create_datapoint(self, **fields: Any) -> str:
        result = self.api.post(self.path("/datapoints"), {"project": "p", **fields})["result"]
        return str(result["insertedId"] if "insertedId" in result else result["insertedIds"][0])

    def list_records(self, kind: str) -> list[Json]:
        """List metrics, configurations or tools."""
        query = {"project_name" if kind == "metrics" else "project": "p"} if takes_project(self.name) else {}
        body = self.api.http.get(self.path(f"/{kind}"), params=query).json()
        found: list[Json] = body[kind] if isinstance(body, dict) else body
        return found


@pytest.fixture
def client_for() -> Iterator[Callable[[str], RevisionClient]]:
    with LocalHoneyHive() as server:
        clients = {name: connect(server, name) for name in NAMES}
        yield lambda name: RevisionClient(Api(clients[name]), name)
        for client in clients.values():
            client.close()


def writer_and_readers(
    client_for: Callable[[str], RevisionClient], name: str
) -> tuple[RevisionClient, list[RevisionClient]]:
    return client_for(name), [client_for(other) for other in NAMES if other != name]


pytestmark = pytest.mark.parametrize("name", NAMES)


def test_sessions_and_events_are_shared(client_for: Callable[[str], RevisionClient], name: str) -> None:
    writer, readers = writer_and_readers(client_for, name)
    session_id = writer.create_session(session_name="shared", metadata={"a": 1})
    event_id = writer.create_event(session_id=session_id, event_name="shared event", metrics={"score": 0.5})
    for reader in readers:
        found = {event["event_id"]: event for event in reader.list_events(session_id)}
        assert found.keys() == {session_id, event_id}
        assert (found[session_id]["event_name"], found[session_id]["metadata"]["a"]) == ("shared", 1)
        assert (found[event_id]["event_name"], found[event_id]["metrics"]) == ("shared event", {"score": 0.5})
    for other in revisions_with(ONE_EVENT):
        assert client_for(other).api.get(f"/v1/events/{event_id}")["event"]["session_id"] == session_id
    for other in revisions_with(TREE):
        tree = client_for(other).api.get(f"/v1/sessions/{session_id}")["request"]
        assert [child["event_id"] for child in tree["children"]] == [event_id]
    for other in revisions_with(EVENT_OF_SESSION):
        assert client_for(other).api.get(f"/session/{session_id}")["event_name"] == "shared"


def test_runs_results_and_comparisons_are_shared(client_for: Callable[[str], RevisionClient], name: str) -> None:
    writer, readers = writer_and_readers(client_for, name)
    dataset_id = f"EXT-{new_id()}"
    runs = []
    for score in (0.5, 1.0):
        runs.append(writer.create_run(dataset_id=dataset_id, passing_ranges={"score": {"min": 0.7}}))
        session_id = writer.create_session(session_name="s", metadata={"run_id": runs[-1], "datapoint_id": "EXT-1"})
        writer.create_event(session_id=session_id, metrics={"score": score})
    old, new = runs
    for reader in readers:
        assert [run["run_id"] for run in reader.list_runs(dataset_id)] == [new, old]
        assert reader.api.get(reader.path(f"/runs/{old}"))["evaluation"]["name"] == "r"
        result = reader.api.get(reader.path(f"/runs/{old}/result"))
        assert (result["failed"], result["metrics"]["details"][0]["aggregate"]) == (["EXT-1"], 0.5)
        compared = reader.api.get(reader.path(f"/runs/{new}/compare-with/{old}"))
        assert (compared["commonDatapoints"], compared["metrics"][0]["improved"]) == (["EXT-1"], ["EXT-1"])
        pairs = reader.api.get(reader.path("/runs/compare/events"), run_id_1=new, run_id_2=old, event_name="e")
        assert int(pairs["totalEvents"]) == 1
        assert pairs["events"][0]["event_1"]["metrics"] == {"score": 1.0}


def test_datasets_and_datapoints_are_shared(client_for: Callable[[str], RevisionClient], name: str) -> None:
    writer, readers = writer_and_readers(client_for, name)
    dataset_id = writer.create_dataset(name="shared", description="d")
    datapoint_id = writer.create_datapoint(inputs={"q": 1}, linked_datasets=[dataset_id])
    for reader in readers:
        (dataset,) = reader.list_datasets(dataset_id)
        assert (dataset["name"], dataset["description"], dataset["datapoints"]) == ("shared", "d", [datapoint_id])
        (datapoint,) = reader.api.get(reader.path(f"/datapoints/{datapoint_id}"))["datapoint"]
        assert (datapoint["inputs"], datapoint["linked_datasets"]) == ({"q": 1}, [dataset_id])


def test_metrics_and_configurations_are_shared(client_for: Callable[[str], RevisionClient], name: str) -> None:
    writer, readers = writer_and_readers(client_for, name)
    metric = {"name": "shared", "type": "HUMAN", "criteria": "c", "return_type": "boolean"}
    configuration = {"name": "shared", "provider": "p", "parameters": {"call_type": "chat", "model": "m"}}
    writer.api.post(writer.path("/metrics"), metric)
    writer.api.post(
        writer.path("/configurations"), {"project": "p", **configuration} if takes_project(name) else configuration
    )
    for reader in readers:
        (found,) = reader.list_records("metrics")
        assert {**found, "type": found["type"].upper()}.items() >= metric.items()
        assert found["enabled_in_prod"] is True
        (found,) = reader.list_records("configurations")
        assert found.items() >= configuration.items()
        assert ("project" in found) == takes_project(reader.name)


def test_project_name_is_stored_but_does_not_separate_data(
    client_for: Callable[[str], RevisionClient], name: str
) -> None:
    writer = client_for(name)
    run_id = writer.create_run()
    for other in revisions_with("GET /runs"):
        api = client_for(other).api
        assert api.get(f"/runs/{run_id}")["evaluation"]["project"] == ("p" if takes_project(name) else "local")
        assert [run["run_id"] for run in api.get("/runs", project="another")["evaluations"]] == [run_id]
    for other in revisions_with("GET /v1/runs"):
        assert "project" not in client_for(other).api.get(f"/v1/runs/{run_id}")["evaluation"]


def test_tools_are_shared_by_revisions_that_have_them(client_for: Callable[[str], RevisionClient], name: str) -> None:
    if not has_any(name, *TOOLS):
        client_for(name).api.rejected("GET", "/v1/tools", 404)
        return
    writer, readers = client_for(name), [client_for(other) for other in revisions_with(*TOOLS) if other != name]
    assert readers
    tool = {"name": "shared", "parameters": {"a": 1}}
    given: Json = (
        {"tool": {"task": "p", "type": "tool", **tool}} if takes_project(name) else {**tool, "tool_type": "tool"}
    )
    writer.api.post(writer.path("/tools"), given)
    for reader in readers:
        (found,) = reader.list_records("tools")
        assert found.items() >= {**tool, "tool_type": "tool"}.items()


OLD_FILE = Path(__file__).parent / "written_by_version_2.sql"
"""The content of a file written when the server had one revision."""
SESSION, DATASET = "6f3a3f0c-5a53-4c3c-9a43-9d2a7d3a0a11", "5T02wmo-iOR3jC5G80igui1z"


def test_file_written_by_a_server_of_one_revision_is_read_by_all(tmp_path: Path, name: str) -> None:
    path = tmp_path / "old.db"
    connection = sqlite3.connect(path)
    connection.executescript(OLD_FILE.read_text(encoding="utf-8"))
    connection.close()
    with LocalHoneyHive(path) as server, connect(server, name) as http:
        reader = RevisionClient(Api(http), name)
        session, event = sorted(reader.list_events(SESSION), key=lambda event: str(event["event_name"]))
        assert (session["event_name"], event["event_name"], event["metrics"]) == ("kept", "kept event", {"score": 1})
        (run,) = reader.list_runs("EXT-kept")
        assert run["name"] == "kept run"
        (dataset,) = reader.list_datasets(DATASET)
        assert len(dataset["datapoints"]) == 1
        assert [metric["name"] for metric in reader.list_records("metrics")] == ["kept metric"]
        assert [one["name"] for one in reader.list_records("configurations")] == ["kept configuration"]
