"""Formats of the API without the prefix `/v1`: `_id` and `tenant`, projects by name, legacy types of metrics."""

from __future__ import annotations

from dataclasses import replace

from honeyhive_overlay.local.http_errors import bad_request
from honeyhive_overlay.local.json_text import JsonObject, as_list, as_object
from honeyhive_overlay.local.messages import ApiRequest
from honeyhive_overlay.local.rules.events import SCOPE
from honeyhive_overlay.local.rules.runs import EXTERNAL_PREFIX

_SCOPE = {name: SCOPE[name] for name in ("org_id", "project_id")}
_DEFAULT_PROJECT = "local"  # the project of records that were created without one
_METRIC_TYPES = {"custom": "PYTHON", "model": "LLM", "human": "HUMAN", "composite": "COMPOSITE"}
_LEGACY_METRIC_TYPES = {new: old for old, new in _METRIC_TYPES.items()}
_METRIC_FIELDS = (
    "name", "type", "criteria", "description", "return_type", "enabled_in_prod", "needs_ground_truth",
    "sampling_percentage", "model_provider", "model_name", "scale", "threshold", "categories", "child_metrics",
    "filters",
)  # fmt: skip
_METADATA_LISTS = ("datapoint_ids", "session_ids", "evaluators")


def metric_fields(request: ApiRequest) -> ApiRequest:
    """Keep the fields of a metric that the server reads, and convert a legacy type."""
    fields = {name: request.body[name] for name in _METRIC_FIELDS if name in request.body}
    if "type" in fields:
        fields["type"] = _METRIC_TYPES.get(fields["type"], fields["type"])
    return replace(request, body=fields)


def reject_external_datapoints(request: ApiRequest) -> ApiRequest:
    """Raise HttpError (400) for ids of datapoints outside the service."""
    for datapoint_id in as_list(request.body.get("datapoint_ids")):
        if datapoint_id.startswith(EXTERNAL_PREFIX):
            raise bad_request(f"datapoint_ids: Invalid ID format: {datapoint_id}")
    return request


def dataset_name_from_dataset(request: ApiRequest) -> ApiRequest:
    """Rename the query parameter `dataset`, a legacy name of `dataset_name`."""
    if "dataset" not in request.query:
        return request
    return replace(request, query={"dataset_name": request.query["dataset"], **request.query})


def run(common: JsonObject) -> JsonObject:
    """Convert a run. Four lists and maps of its metadata are also fields of the run."""
    metadata = as_object(common.get("metadata"))
    lists = {name: as_list(metadata.get(name)) for name in _METADATA_LISTS}
    kept = ("run_id", "name", "description", "status", "event_ids", "metadata", "results", "configuration")
    return {
        **_identity(common),
        **_without_nulls({name: common[name] for name in kept}),
        **lists,
        "passing_ranges": as_object(metadata.get("passing_ranges")),
        "dataset_id": common["dataset_id"],
        "project": common.get("project", _DEFAULT_PROJECT),
        **_timestamps(common),
    }


def result(common: JsonObject) -> JsonObject:
    """Convert the result of a run. A session without a datapoint has no `datapoint_id`."""
    rows = [_without_nulls(row) for row in common["datapoints"]]
    return {**common, "datapoints": rows, "run_object": run(common["run_object"])}


def dataset(common: JsonObject) -> JsonObject:
    """Convert a dataset. The metadata are always empty, because the server does not store them."""
    kept = {name: common.get(name) for name in ("name", "description", "datapoints")}
    return {
        "dataset_id": common["id"],
        "project": common.get("project", _DEFAULT_PROJECT),
        **_without_nulls(kept),
        "type": common.get("type", "evaluation"),
        "pipeline_type": common.get("pipeline_type", "event"),
        "num_points": len(common["datapoints"]),
        "linked_evals": [],
        "metadata": {},
        **_timestamps(common),
    }


def deleted_dataset(body: JsonObject) -> JsonObject:
    """Add the organisation and the project to the response for a deleted dataset."""
    return {"result": {**body["result"], **_SCOPE}}


def datapoint(common: JsonObject) -> JsonObject:
    """Convert a datapoint. It has its id under `id` and `_id`."""
    kept = ("inputs", "history", "ground_truth", "metadata", "linked_event", "linked_datasets")
    return {
        **_identity(common),
        "id": common["id"],
        "project_id": common["project_id"],
        **_without_nulls({name: common[name] for name in kept}),
        "linked_evals": [],
        **_timestamps(common),
    }


def inserted_datapoint(body: JsonObject) -> JsonObject:
    """Replace the list of one id by the id."""
    return {**body, "result": {"insertedId": body["result"]["insertedIds"][0]}}


def metric(common: JsonObject) -> JsonObject:
    """Convert a metric. Its type is the legacy one."""
    return _without_nulls({**common, "type": _LEGACY_METRIC_TYPES[common["type"]]})


def configuration(common: JsonObject) -> JsonObject:
    """Convert a configuration."""
    kept = ("name", "env", "provider", "parameters", "type", "user_properties")
    return {
        "_id": common["id"],
        "project": common.get("project", _DEFAULT_PROJECT),
        **_without_nulls({name: common[name] for name in kept}),
        **_timestamps(common),
    }


def tool(common: JsonObject) -> JsonObject:
    """Convert a tool. The legacy name of its project is `task`."""
    return {
        "_id": common["id"],
        "task": common.get("project", _DEFAULT_PROJECT),
        "name": common["name"],
        **_without_nulls({"description": common.get("description")}),
        "parameters": as_object(common.get("parameters")),
        "tool_type": common.get("tool_type", "function"),
    }


def inserted_tool(body: JsonObject) -> JsonObject:
    """Keep only the id of a new tool."""
    return {"inserted": True, "result": {"insertedId": body["result"]["id"]}}


def _identity(common: JsonObject) -> JsonObject:
    return {"_id": common["id"], "tenant": common["org_id"]}


def _timestamps(common: JsonObject) -> JsonObject:
    return _without_nulls({name: common.get(name) for name in ("created_at", "updated_at")})


def _without_nulls(fields: JsonObject) -> JsonObject:
    return {name: value for name, value in fields.items() if value is not None}
