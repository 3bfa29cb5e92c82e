"""The local server against the published document: schemathesis makes requests of it, and every answer is judged.

Whatever a request is, the answer is one that the document declares, in the declared form, or a refusal in the form
that all refusals have. The tables say where the server deviates, as the real one is known to, and why; a line of them
that is not needed any more fails.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import cache
from importlib import resources
from typing import Any
from uuid import uuid4

import httpx
import jsonschema_rs
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from honeyhive_overlay._gateway.operations import OPERATIONS as WRAPPED
from honeyhive_overlay.local import LocalHoneyHive
from honeyhive_overlay.local.contract.amendments import AMENDMENTS
from tests.unit.local.support import Api, Json

REVISION = "2025-12-15"
DOCUMENT: Json = json.loads((resources.files("honeyhive_contract") / f"{REVISION}.json").read_bytes())
OPERATIONS: dict[str, Any] = {
    found.ok().label: found.ok()  # type: ignore[union-attr]
    for found in schemathesis.openapi.from_dict(DOCUMENT).get_all_operations()
}

OTHER_ANSWERS = {
    "POST /v1/events/export": "export-answer",
    "GET /v1/metrics": "metrics-nested",
    "GET /v1/tools": "tools-nested",
    "GET /v1/configurations": "configurations-nested",
    "GET /v1/datapoints/{id}": "datapoint-wrapped-twice",
    "GET /v1/runs/{run_id}/result": "result-placeholder",
    "GET /v1/runs/{run_id_1}/compare-with/{run_id_2}": "comparison-placeholder",
}
"""Successes that the document describes wrongly, with the entry of the ledger that says so."""

REFUSES = {
    "GET /v1/datapoints": "more ids than a hundred, and names that are no text",
    "GET /v1/events": "text that is no date, no list of filters, no number of a page",
    "GET /v1/events/chart": "text that is no date or no list of filters",
    "GET /v1/runs": "text that is no date",
    "GET /v1/runs/schema": "text that is no date",
    "GET /v1/runs/{run_id}/result": "filters that are none",
    "GET /v1/runs/{run_id_1}/compare-with/{run_id_2}": "filters that are none",
    "POST /v1/datapoints": "datasets that do not exist",
    "POST /v1/datapoints/batch": "filters that are none, and dates",
    "POST /v1/datasets": "no name, and datapoints that do not exist",
    "POST /v1/datasets/{dataset_id}/datapoints": "rows that are none",
    "POST /v1/events": "an event without inputs, or of a type that is none",
    "POST /v1/events/export": "filters that are placeholders in the document",
    "POST /v1/events/model": "what the placeholder allows and a call of a model lacks",
    "POST /v1/events/model/batch": "no list at all",
    "POST /v1/metrics": "a float without scale",
    "POST /v1/runs": "names that are blank, and what is no UUID",
    "POST /v1/session/start": "what the placeholder allows and a session has otherwise",
    "PUT /v1/datapoints/{id}": "datasets that do not exist",
    "PUT /v1/datasets": "datapoints that do not exist, and no name",
    "PUT /v1/metrics": "a float without scale",
    "PUT /v1/runs/{run_id}": "names that are blank, and what is no UUID",
}
"""Requests that the document allows and the real server is known, or taken, to refuse."""

_SETTINGS = settings(
    max_examples=30, database=None, deadline=None, derandomize=True, phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)  # fmt: skip


@pytest.fixture(scope="module")
def api() -> Iterator[Api]:
    with LocalHoneyHive() as server:
        headers = {"Authorization": f"Bearer {server.api_key}"}
        with httpx.Client(base_url=server.url_for(REVISION), headers=headers, trust_env=False, timeout=30) as client:
            yield Api(client)


def body_schema(operation: str) -> Json | None:
    method, path = operation.split()
    content = DOCUMENT["paths"][path][method.lower()].get("requestBody", {}).get("content", {})
    return content.get("application/json", {}).get("schema")  # type: ignore[no-any-return]


@cache
def validator(schema: str) -> jsonschema_rs.Validator:
    return jsonschema_rs.validator_for({**json.loads(schema), "components": DOCUMENT["components"]})


def _runs(api: Api) -> dict[str, str]:
    return {name: api.run(name="r") for name in ("run_id", "run_id_1", "run_id_2")}


def _session(api: Api) -> dict[str, str]:
    session_id = api.start(session_name="s")
    return {"session_id": session_id, "event_id": api.event(session_id)}


def _dataset(api: Api) -> dict[str, str]:
    dataset_id = api.post("/v1/datasets", {"name": "d"})["result"]["insertedId"]
    rows = {"data": [{"q": 1}], "mapping": {"inputs": ["q"]}}
    point = api.post(f"/v1/datasets/{dataset_id}/datapoints", rows)["datapoint_ids"][0]
    return {"dataset_id": dataset_id, "datapoint_id": point}


def _metric(api: Api) -> dict[str, str]:
    fields = {"name": "m", "type": "LLM", "criteria": "c", "return_type": "boolean"}
    made = str(api.post("/v1/metrics", fields)["metric_id"])
    return {"id": made, "metric_id": made}


def _configuration(api: Api) -> dict[str, str]:
    fields = {"name": "c", "provider": "p", "parameters": {"call_type": "chat", "model": "m"}}
    return {"id": api.post("/v1/configurations", fields)["insertedId"]}


def _tool(api: Api) -> dict[str, str]:
    made = str(api.post("/v1/tools", {"name": "t"})["result"]["id"])
    return {"id": made, "function_id": made}


_MAKE: dict[str, Callable[[Api], dict[str, str]]] = {
    "runs": _runs, "session": _session, "sessions": _session, "events": _session, "datasets": _dataset,
    "metrics": _metric, "configurations": _configuration, "tools": _tool,
    "datapoints": lambda api: {"id": api.post("/v1/datapoints", {"inputs": {}})["result"]["insertedIds"][0]},
    "projects": lambda _: {"name": "p"},
}  # fmt: skip


def existing(api: Api, path: str) -> dict[str, str]:
    """Make what the ids of a path, a query or a body can name."""
    return _MAKE[path.split("/")[2]](api)


def send(api: Api, case: Any, *, known: bool) -> httpx.Response:
    """Send what was made up, some of it about things that exist."""
    ids = existing(api, case.operation.path) if known else {}
    path = case.operation.path
    parameters = {
        **(case.path_parameters or {}),
        **{name: value for name, value in ids.items() if f"{{{name}}}" in path},
    }
    for name, value in parameters.items():
        path = path.replace(f"{{{name}}}", httpx.URL("http://x/", params={"q": str(value)}).query.decode()[2:])
    query = {**(case.query or {}), **{name: ids[name] for name in ids.keys() & (case.query or {}).keys()}}
    kwargs: Json = {}
    if isinstance(case.body, dict | list):
        body = case.body
        if isinstance(body, dict):
            body = {**body, **{name: ids[name] for name in ids.keys() & body.keys()}}
        kwargs = {"content": json.dumps(body).encode(), "headers": {"content-type": "application/json"}}
    return api.http.request(case.operation.method.upper(), path, params=query, **kwargs)


def declared(operation: str, status: int) -> tuple[bool, Json | None]:
    """Whether the document has the status, and the schema of its body, if any."""
    method, path = operation.split()
    found = DOCUMENT["paths"][path][method.lower()]["responses"].get(str(status))
    return found is not None, (found or {}).get("content", {}).get("application/json", {}).get("schema")


def fits(schema: Json | None, response: httpx.Response) -> bool:
    if schema is None:
        return True
    return validator(json.dumps(schema)).is_valid(response.json() if response.content else None)


def judge(operation: str, response: httpx.Response, used: set[str]) -> None:
    """Fail unless the answer is a declared one or a refusal."""
    known, schema = declared(operation, response.status_code)
    if response.status_code < 400 or response.status_code >= 500:
        assert known, (operation, response.status_code, response.text)
        if operation in OTHER_ANSWERS and not fits(schema, response):
            used.add("answers")
            return
        assert fits(schema, response), (operation, response.text)
    else:
        assert response.headers["content-type"] == "application/json"
        assert response.json().keys() == {"message", "errorCode"}, (operation, response.text)


@pytest.mark.parametrize("operation", OPERATIONS)
def test_what_the_document_allows_is_answered_as_it_says(api: Api, operation: str) -> None:
    used: set[str] = set()
    statuses: set[int] = set()

    @_SETTINGS
    @given(OPERATIONS[operation].as_strategy(), st.booleans())
    def check(case: Any, known: bool) -> None:
        response = send(api, case, known=known)
        statuses.add(response.status_code)
        judge(operation, response, used)

    check()
    if 400 in statuses:
        used.add("refuses")
    assert statuses & {200, 400, 404}
    if not operation.endswith("/v1/projects"):  # which keys may not see
        assert statuses & {200, 500} or operation in REFUSES, statuses
    assert ("refuses" in used) <= (operation in REFUSES), "it refuses what the document allows"
    assert ("answers" in used) == (operation in OTHER_ANSWERS), "delete what is not needed any more"


def test_every_answer_that_differs_has_its_patch() -> None:
    routes = [route for known in WRAPPED.values() for route in known.routes.values()]
    for operation, patch in OTHER_ANSWERS.items():
        assert patch in {name for route in routes if route.route == operation for name in route.patches}


@pytest.mark.parametrize("operation", [name for name in OPERATIONS if body_schema(name) is not None])
def test_a_body_that_the_document_forbids_is_refused(api: Api, operation: str) -> None:
    amended = AMENDMENTS[REVISION].get(operation)
    if amended is not None and amended.body is not None:
        schema: Json = {**amended.body}
    else:
        schema = body_schema(operation) or {}
    forbidden = validator(json.dumps(schema))
    refused: list[int] = []
    anything = st.recursive(
        st.none() | st.booleans() | st.integers(-9, 9) | st.text("ab", max_size=3),
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(_names(schema), inner, max_size=4),
        max_leaves=6,
    )

    @_SETTINGS
    @given(st.dictionaries(_names(schema), anything, max_size=4) | anything)
    def check(body: Any) -> None:
        if forbidden.is_valid(body):
            return
        path = operation.split()[1]
        ids = existing(api, path)
        for name, value in ids.items():
            path = path.replace(f"{{{name}}}", value)
        answer = api.http.request(operation.split(maxsplit=1)[0], path, json=body)
        refused.append(answer.status_code)
        if not operation.endswith("/v1/projects"):
            assert answer.status_code == 400, (operation, body, answer.text)
        judge(operation, answer, set())

    check()
    assert refused


def _names(schema: Json) -> st.SearchStrategy[str]:
    resolved = DOCUMENT["components"]["schemas"][schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
    return st.sampled_from([*resolved.get("properties", {}), "unknown"])


@pytest.mark.parametrize("path", sorted({operation.split()[1] for operation in OPERATIONS}))
def test_other_methods_are_not_found(api: Api, path: str) -> None:
    declared_methods = {operation.split()[0] for operation in OPERATIONS if operation.split()[1] == path}
    filled = path
    for name in ("session_id", "event_id", "run_id_1", "run_id_2", "run_id", "dataset_id", "datapoint_id", "id"):
        filled = filled.replace(f"{{{name}}}", str(uuid4()))
    for method in {"PATCH", "DELETE", "PUT", "POST", "GET"} - declared_methods:
        if (method, path) in _READ_AS_A_TEMPLATE or path in _TWO_TEMPLATES:
            continue
        response = api.http.request(method, filled)
        assert response.status_code == 404, (method, path, response.text)
        assert "Route not found" in response.json()["message"]


_TWO_TEMPLATES = {"/v1/events/{session_id}", "/v1/events/{event_id}"}
"""Of one path."""
_READ_AS_A_TEMPLATE = {
    ("DELETE", "/v1/events/batch"), ("GET", "/v1/events/batch"), ("DELETE", "/v1/events/chart"),
    ("DELETE", "/v1/events/export"), ("GET", "/v1/events/export"), ("DELETE", "/v1/events/model"),
    ("GET", "/v1/events/model"), ("PUT", "/v1/runs/schema"), ("DELETE", "/v1/runs/schema"),
    ("PUT", "/v1/datapoints/batch"), ("GET", "/v1/datapoints/batch"), ("DELETE", "/v1/datapoints/batch"),
}  # fmt: skip
"""A word of one route that is an id of another."""
