"""The operations, amendments and responses of the server match the published documents."""

from __future__ import annotations

import json
from importlib import resources
from typing import Any

import jsonschema_rs
import pytest

from honeyhive_overlay._gateway.gateway import entries_of
from honeyhive_overlay._gateway.revisions import operations
from honeyhive_overlay.local.contract import Contract
from honeyhive_overlay.local.contract.query import parse_query
from honeyhive_overlay.local.http_errors import HttpError
from honeyhive_overlay.local.revisions import REVISIONS, Revision
from tests.unit.local.support import Api, Json

DOCUMENT: Json = json.loads((resources.files("honeyhive_contract") / "2025-12-15.json").read_bytes())
WITHOUT_BODY = {"POST /v1/metrics/{metric_id}/versions/{version_name}/deploy"}


def declared_operations(revision: str) -> set[str]:
    document: Json = json.loads((resources.files("honeyhive_contract") / f"{revision}.json").read_bytes())
    return {f"{method.upper()} {path}" for path, methods in document["paths"].items() for method in methods}


def operations_without_raw_endpoint(revision: str) -> set[str]:
    """Return the routes that clients of a revision call without a raw endpoint, because its document lacks them."""
    routes = {name: found[revision] for name, found in operations().items() if revision in found}
    entries = {name: entries_of(revision, name.partition(".")[0])[name] for name in routes}
    return {str(route) for name, route in routes.items() if route.composed_of is None and entries[name].raw is None}


def test_every_operation_is_declared_or_known_to_be_missing_in_the_document() -> None:
    for revision in REVISIONS:
        assert revision.operations.keys() - declared_operations(revision.name) == operations_without_raw_endpoint(
            revision.name
        )
        assert revision.operations.keys() <= set(Contract(revision.name, revision.amendments).operations)
        assert not revision.mistaken.keys() & declared_operations(revision.name)
        assert set(revision.mistaken.values()) <= revision.operations.keys()


def test_some_documents_lack_operations_of_the_server() -> None:
    assert any(operations_without_raw_endpoint(revision.name) for revision in REVISIONS)


def test_every_amendment_has_a_reason_and_a_served_operation() -> None:
    for revision in REVISIONS:
        for operation, amendment in revision.amendments.items():
            assert amendment.reason
            assert operation in revision.operations


def test_every_declared_operation_is_served() -> None:
    for revision in REVISIONS:
        assert declared_operations(revision.name) <= revision.operations.keys()


@pytest.mark.parametrize("revision", REVISIONS, ids=lambda revision: revision.name)
def test_every_schema_compiles(revision: Revision) -> None:
    contract = Contract(revision.name, revision.amendments)
    for operation in contract.operations:
        validator = contract.validator(operation)
        takes_body = operation.split(maxsplit=1)[0] in {"POST", "PUT"} and operation not in WITHOUT_BODY
        assert validator.takes_body == takes_body, operation
        if takes_body:
            assert validator._body is not None
            assert validator._item is not None
        assert validator._query is not None
        assert validator._path is not None


def test_responses_match_the_document(api: Api) -> None:
    session = api.post("/v1/session/start", {"session": {"session_name": "s"}})
    session_id = session["session_id"]
    event = api.post("/v1/events", {"event": {"event_type": "model", "inputs": {}, "session_id": session_id}})
    run = api.post("/v1/runs", {"event_ids": [session_id]})
    run_path = f"/v1/runs/{run['run_id']}"
    batch: dict[str, Any] = {"events": [{"event_type": "tool", "inputs": {}}], "is_single_session": True}
    model_event: dict[str, Any] = {"model": "gpt-4o", "provider": "openai", "messages": []}
    responses = {
        "POST /v1/session/start": session,
        "POST /v1/events": event,
        "POST /v1/events/batch": api.post("/v1/events/batch", batch),
        "POST /v1/events/model": api.post("/v1/events/model", {"model_event": model_event}),
        "POST /v1/events/model/batch": api.post("/v1/events/model/batch", {"model_events": [model_event]}),
        "GET /v1/events": api.get("/v1/events"),
        "GET /v1/events/{session_id}": api.get(f"/v1/events/{session_id}"),
        "GET /v1/sessions/{session_id}": api.get(f"/v1/sessions/{session_id}"),
        "POST /v1/runs": run,
        "GET /v1/runs": api.get("/v1/runs"),
        "GET /v1/runs/{run_id}": api.get(run_path),
        "GET /v1/runs/schema": api.get("/v1/runs/schema"),
        "PUT /v1/runs/{run_id}": api.http.put(run_path, json={}).json(),
        "DELETE /v1/runs/{run_id}": api.http.delete(run_path).json(),
        "DELETE /v1/events/{event_id}": api.http.delete(f"/v1/events/{event['event_id']}").json(),
        "DELETE /v1/sessions/{session_id}": api.http.delete(f"/v1/sessions/{session_id}").json(),
    }
    dataset = api.post("/v1/datasets", {"name": "n", "description": "d"})
    dataset_id = dataset["result"]["insertedId"]
    dataset_path = f"/v1/datasets/{dataset_id}/datapoints"
    added = api.post(dataset_path, {"data": [{"q": 1}], "mapping": {"inputs": ["q"]}})
    member = f"{dataset_path}/{added['datapoint_ids'][0]}"
    point = f"/v1/datapoints/{added['datapoint_ids'][0]}"
    responses |= {
        "POST /v1/datasets": dataset,
        "GET /v1/datasets": api.get("/v1/datasets"),
        "PUT /v1/datasets": api.http.put("/v1/datasets", json={"dataset_id": dataset_id}).json(),
        "POST /v1/datasets/{dataset_id}/datapoints": added,
        "POST /v1/datapoints": api.post("/v1/datapoints", {"linked_datasets": [dataset_id]}),
        "POST /v1/datapoints/batch": api.post("/v1/datapoints/batch", {"events": [session_id]}),
        "GET /v1/datapoints": api.get("/v1/datapoints"),
        "PUT /v1/datapoints/{id}": api.http.put(point, json={"metadata": {}}).json(),
        "DELETE /v1/datasets/{dataset_id}/datapoints/{datapoint_id}": api.http.delete(member).json(),
        "DELETE /v1/datapoints/{id}": api.http.delete(point).json(),
        "DELETE /v1/datasets": api.http.delete("/v1/datasets", params={"dataset_id": dataset_id}).json(),
    }
    for operation, response in responses.items():
        jsonschema_rs.validate(response_schema(operation, "200"), response)
    batch = {"events": [{}]}
    jsonschema_rs.validate(
        response_schema("POST /v1/events/batch", "500"), api.http.post("/v1/events/batch", json=batch).json()
    )


def response_schema(operation: str, status: str) -> Json:
    method, path = operation.split()
    content = DOCUMENT["paths"][path][method.lower()]["responses"][status]["content"]
    return {**content["application/json"]["schema"], "components": DOCUMENT["components"]}


LISTS = {"ids": {"type": "array"}, "flag": {"type": "boolean"}, "number": {"type": "number"}}
EITHER = {"either": {"oneOf": [{"type": "string"}, {"type": "array"}]}}


@pytest.mark.parametrize(
    ("pairs", "values"),
    [
        ([], {}),
        ([("ids[]", "a")], {"ids": ["a"]}),
        ([("ids[1]", "a"), ("ids[]", "b"), ("ids", "c")], {"ids": ["a", "b", "c"]}),
        ([("ids", "a"), ("ids", "b")], {"ids": ["a", "b"]}),
        ([("ids[]", str(number)) for number in range(1001)], {"ids": [str(number) for number in range(1000)]}),
        ([("flag", "true"), ("number", "1.5")], {"flag": True, "number": 1.5}),
        ([("either", "[1")], None),
        ([("either", "[1]")], {"either": [1]}),
        ([("either", "plain")], {"either": "plain"}),
        ([("either[]", "plain")], {"either": ["plain"]}),
        ([("flag", "yes")], None),
        ([("flag", "true"), ("flag", "true")], None),
        ([("unknown", "x")], {}),
    ],
)
def test_queries_are_parsed_as_the_real_server_does(pairs: list[tuple[str, str]], values: Json | None) -> None:
    schemas: dict[str, Json] = {**LISTS, **EITHER}
    if values is None:
        with pytest.raises(HttpError):
            parse_query(pairs, schemas)
    else:
        assert parse_query(pairs, schemas) == values
