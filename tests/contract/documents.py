"""The published documents, and things that exist for the ids in requests made from them."""

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
    """One revision as it was published."""

    def __init__(self, revision: str) -> None:
        self.revision = revision
        self.json: Json = json.loads((resources.files("honeyhive_contract") / f"{revision}.json").read_bytes())

    @cached_property
    def operations(self) -> dict[str, Any]:
        """What schemathesis makes requests from, by `GET /runs`."""
        found = schemathesis.openapi.from_dict(self.json).get_all_operations()
        return {one.ok().label: one.ok() for one in found}  # type: ignore[union-attr]

    def body_schema(self, operation: str) -> Json | None:
        """The schema of a request's body, if it has one."""
        content = self._declared(operation).get("requestBody", {}).get("content", {})
        return content.get("application/json", {}).get("schema")  # type: ignore[no-any-return]

    def answer_schema(self, operation: str, status: int) -> tuple[bool, Json | None]:
        """Whether the document has the status, and the schema of its body, if any."""
        found = self._declared(operation)["responses"].get(str(status))
        return found is not None, (found or {}).get("content", {}).get("application/json", {}).get("schema")

    def fields(self, schema: Json) -> list[str]:
        """The names that an object of this schema may have."""
        if "$ref" in schema:
            schema = self.json["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
        parts = [schema, *schema.get("allOf", ())]
        named = [
            name for part in parts for name in (part.get("properties") or (self.fields(part) if "$ref" in part else ()))
        ]
        return list(dict.fromkeys(named))

    @cache  # noqa: B019  # documents live as long as the tests
    def validator(self, schema: str) -> jsonschema_rs.Validator:
        """A validator of a schema, given as text, of this document."""
        return jsonschema_rs.validator_for({**json.loads(schema), "components": self.json["components"]})

    def _declared(self, operation: str) -> Json:
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
    made = str(api.post("/v1/metrics", fields)["metric_id"])
    version = newest.post(f"/v1/metrics/{made}/versions", {"message": "first", "content": fields})["data"]["name"]
    return {"id": made, "metric_id": made, "version_name": version}


def _configuration(api: Api, _: Api) -> dict[str, str]:
    fields = {"name": "c", "provider": "p", "parameters": {"call_type": "chat", "model": "m"}}
    made = api.post("/v1/configurations", fields)["insertedId"]
    return {"id": made, "configId": made}


def _tool(api: Api, _: Api) -> dict[str, str]:
    made = str(api.post("/v1/tools", {"name": "t"})["result"]["id"])
    return {"id": made, "function_id": made}


def _datapoint(api: Api, _: Api) -> dict[str, str]:
    made = api.post("/v1/datapoints", {"inputs": {}})["result"]["insertedIds"][0]
    return {"id": made, "datapoint_id": made}


def _chart(_: Api, newest: Api) -> dict[str, str]:
    return {"chart_id": newest.post("/v1/charts", {"name": "c", "metric": "m"})["data"]["id"]}


def _queue(_: Api, newest: Api) -> dict[str, str]:
    made = newest.http.post("/v1/queues", json={"name": "q"}).json()["queue"]["id"]
    return {"queue_id": made, "id": made}


_MAKE: dict[str, Callable[[Api, Api], dict[str, str]]] = {
    "runs": _runs, "session": _session, "sessions": _session, "events": _session, "datasets": _dataset,
    "metrics": _metric, "configurations": _configuration, "tools": _tool, "datapoints": _datapoint,
    "charts": _chart, "queues": _queue, "projects": lambda *_: {"name": "p"},
}  # fmt: skip


def existing(api: Api, newest: Api, path: str) -> dict[str, str]:
    """Make what the ids of a path, a query or a body can name."""
    return _MAKE[path.removeprefix("/v1").split("/")[1]](api, newest)
