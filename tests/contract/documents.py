"""The published OpenAPI documents, and the resources that the ids in generated requests refer to."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache, cached_property
from importlib import resources
from typing import Any

import jsonschema_rs
import schemathesis

from tests.unit.local.support import Api, Json


class Document:
    """The document of one revision, as published."""

    def __init__(self, revision: str) -> None:
        self.revision = revision
        self.json: Json = json.loads((resources.files("honeyhive_contract") / f"{revision}.json").read_bytes())

    @cached_property
    def operations(self) -> dict[str, Any]:
        """The operations from which schemathesis generates requests, by name, such as `GET /runs`."""
        found = schemathesis.openapi.from_dict(self.json).get_all_operations()
        return {one.ok().label: one.ok() for one in found}  # type: ignore[union-attr]

    def body_schema(self, operation: str) -> Json | None:
        """Return the schema of the request body, if there is one."""
        content = self._operation(operation).get("requestBody", {}).get("content", {})
        return content.get("application/json", {}).get("schema")  # type: ignore[no-any-return]

    def response_schema(self, operation: str, status: int) -> tuple[bool, Json | None]:
        """Return whether the document has a response of this status, and the schema of its body, if any."""
        found = self._operation(operation)["responses"].get(str(status))
        return found is not None, (found or {}).get("content", {}).get("application/json", {}).get("schema")

    def fields(self, schema: Json) -> list[str]:
        """Return the names of the properties that a schema defines."""
        if "$ref" in schema:
            schema = self.json["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
        parts = [schema, *schema.get("allOf", ())]
        named = [
            name for part in parts for name in (part.get("properties") or (self.fields(part) if "$ref" in part else ()))
        ]
        return list(dict.fromkeys(named))

    @cache  # noqa: B019  # documents live until the tests end
    def validator(self, schema: str) -> jsonschema_rs.Validator:
        """Return a validator for a schema of this document, given as JSON text."""
        return jsonschema_rs.validator_for({**json.loads(schema), "components": self.json["components"]})

    def _operation(self, operation: str) -> Json:
        method, path = operation.split()
        return self.json["paths"][path][method.lower()]  # type: ignore[no-any-return]


def _runs(api: Api, _: Api) -> dict[str, str]:
    return {name: api.run(name="r") for name in ("run_id", "run_id_1", "run_id_2", "new_run_id", "old_run_id")}


def _session(api: Api, _: Api) -> dict[str, str]:
    session_id = api.start(session_name="s")
    return {"session_id": session_id, "event_id": api.event(session_id)}


def _dataset(api: Api, _: Api) -> dict[str, str]:
    dataset_id = api.post("/v1/datasets", {"name": "d"})["result"]["insertedId"]
    rows = {"data": [{"q": 1}], "mapping": {"inputs": ["q"]}}
    point = api.post(f"/v1/datasets/{dataset_id}/datapoints", rows)["datapoint_ids"][0]
    return {"dataset_id": dataset_id, "datapoint_id": point}


def _metric(api: Api, newest: Api) -> dict[str, str]:
    fields = {"name": "m", "type": "PYTHON", "criteria": "c", "return_type": "boolean"}
    created = str(api.post("/v1/metrics", fields)["metric_id"])
    version = newest.post(f"/v1/metrics/{created}/versions", {"message": "first", "content": fields})["data"]["name"]
    return {"id": created, "metric_id": created, "version_name": version}


def _configuration(api: Api, _: Api) -> dict[str, str]:
    fields = {"name": "c", "provider": "p", "parameters": {"call_type": "chat", "model": "m"}}
    created = api.post("/v1/configurations", fields)["insertedId"]
    return {"id": created, "configId": created}


def _tool(api: Api, _: Api) -> dict[str, str]:
    created = str(api.post("/v1/tools", {"name": "t"})["result"]["id"])
    return {"id": created, "function_id": created}


def _datapoint(api: Api, _: Api) -> dict[str, str]:
    created = api.post("/v1/datapoints", {"inputs": {}})["result"]["insertedIds"][0]
    return {"id": created, "datapoint_id": created}


def _chart(_: Api, newest: Api) -> dict[str, str]:
    return {"chart_id": newest.post("/v1/charts", {"name": "c", "metric": "m"})["data"]["id"]}


def _queue(_: Api, newest: Api) -> dict[str, str]:
    created = newest.http.post("/v1/queues", json={"name": "q"}).json()["queue"]["id"]
    return {"queue_id": created, "id": created}


_CREATE_BY_RESOURCE: dict[str, Callable[[Api, Api], dict[str, str]]] = {
    "runs": _runs, "session": _session, "sessions": _session, "events": _session, "datasets": _dataset,
    "metrics": _metric, "configurations": _configuration, "tools": _tool, "datapoints": _datapoint,
    "charts": _chart, "queues": _queue, "projects": lambda *_: {"name": "p"},
}  # fmt: skip


def create_resources_for(api: Api, newest: Api, path: str) -> dict[str, str]:
    """Create resources for a path; return their ids by the names of path, query and body parameters."""
    return _CREATE_BY_RESOURCE[path.removeprefix("/v1").split("/")[1]](api, newest)
