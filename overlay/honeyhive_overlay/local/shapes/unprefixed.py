"""The forms of servers without a prefix: `_id` and `tenant`, projects by name, older words for types."""

from __future__ import annotations

from dataclasses import replace

from honeyhive_overlay.local.calls import Call
from honeyhive_overlay.local.jsontext import JsonObject, as_list, as_object
from honeyhive_overlay.local.refusal import bad_request
from honeyhive_overlay.local.rules.events import SCOPE
from honeyhive_overlay.local.rules.runs import EXTERNAL

_SCOPE = {name: SCOPE[name] for name in ("org_id", "project_id")}
_PROJECT = "local"  # the name that is told of what was made without one
_WORDS = {"custom": "PYTHON", "model": "LLM", "human": "HUMAN", "composite": "COMPOSITE"}
_OLDER_WORDS = {new: old for old, new in _WORDS.items()}
_METRIC = (
    "name", "type", "criteria", "description", "return_type", "enabled_in_prod", "needs_ground_truth",
    "sampling_percentage", "model_provider", "model_name", "scale", "threshold", "categories", "child_metrics",
    "filters",
)  # fmt: skip
_INSIDE_METADATA = ("datapoint_ids", "session_ids", "evaluators")


def metric_fields(call: Call) -> Call:
    """The fields of a metric that are read, its type in the word of today."""
    fields = {name: call.body[name] for name in _METRIC if name in call.body}
    if "type" in fields:
        fields["type"] = _WORDS.get(fields["type"], fields["type"])
    return replace(call, body=fields)


def own_datapoints(call: Call) -> Call:
    """Refuse datapoints that the service does not hold."""
    for datapoint_id in as_list(call.body.get("datapoint_ids")):
        if datapoint_id.startswith(EXTERNAL):
            raise bad_request(f"datapoint_ids: Invalid ID format: {datapoint_id}")
    return call


def dataset_by_name(call: Call) -> Call:
    """`dataset` is an older word for the name of one."""
    if "dataset" not in call.query:
        return call
    return replace(call, query={"dataset_name": call.query["dataset"], **call.query})


def run(stored: JsonObject) -> JsonObject:
    """A run."""
    metadata = as_object(stored.get("metadata"))
    lists = {name: as_list(metadata.get(name)) for name in _INSIDE_METADATA}
    kept = ("run_id", "name", "description", "status", "event_ids", "metadata", "results", "configuration")
    return {
        **_identity(stored),
        **_filled({name: stored[name] for name in kept}),
        **lists,
        "passing_ranges": as_object(metadata.get("passing_ranges")),
        "dataset_id": stored["dataset_id"],
        "project": stored.get("project", _PROJECT),
        **_dates(stored),
    }


def result(found: JsonObject) -> JsonObject:
    """A result; what has no datapoint says nothing of one."""
    rows = [_filled(row) for row in found["datapoints"]]
    return {**found, "datapoints": rows, "run_object": run(found["run_object"])}


def dataset(stored: JsonObject) -> JsonObject:
    """A dataset; metadata come back empty, whatever was sent."""
    kept = {name: stored.get(name) for name in ("name", "description", "datapoints")}
    return {
        "dataset_id": stored["id"],
        "project": stored.get("project", _PROJECT),
        **_filled(kept),
        "type": stored.get("type", "evaluation"),
        "pipeline_type": stored.get("pipeline_type", "event"),
        "num_points": len(stored["datapoints"]),
        "linked_evals": [],
        "metadata": {},
        **_dates(stored),
    }


def deleted_dataset(told: JsonObject) -> JsonObject:
    """A deleted dataset, told with its scope."""
    return {"result": {**told["result"], **_SCOPE}}


def datapoint(stored: JsonObject) -> JsonObject:
    """A datapoint, with its id under both names."""
    kept = ("inputs", "history", "ground_truth", "metadata", "linked_event", "linked_datasets")
    return {
        **_identity(stored),
        "id": stored["id"],
        "project_id": stored["project_id"],
        **_filled({name: stored[name] for name in kept}),
        "linked_evals": [],
        **_dates(stored),
    }


def inserted_datapoint(told: JsonObject) -> JsonObject:
    """A new datapoint: its id alone, not in a list."""
    return {**told, "result": {"insertedId": told["result"]["insertedIds"][0]}}


def metric(stored: JsonObject) -> JsonObject:
    """A metric, its type in the older word."""
    return _filled({**stored, "type": _OLDER_WORDS[stored["type"]]})


def configuration(stored: JsonObject) -> JsonObject:
    """A configuration."""
    kept = ("name", "env", "provider", "parameters", "type", "user_properties")
    return {
        "_id": stored["id"],
        "project": stored.get("project", _PROJECT),
        **_filled({name: stored[name] for name in kept}),
        **_dates(stored),
    }


def tool(stored: JsonObject) -> JsonObject:
    """A tool; its project was once called a task."""
    return {
        "_id": stored["id"],
        "task": stored.get("project", _PROJECT),
        "name": stored["name"],
        **_filled({"description": stored.get("description")}),
        "parameters": as_object(stored.get("parameters")),
        "tool_type": stored.get("tool_type", "function"),
    }


def inserted_tool(told: JsonObject) -> JsonObject:
    """A new tool: its id alone."""
    return {"inserted": True, "result": {"insertedId": told["result"]["id"]}}


def _identity(stored: JsonObject) -> JsonObject:
    return {"_id": stored["id"], "tenant": stored["org_id"]}


def _dates(stored: JsonObject) -> JsonObject:
    return _filled({name: stored.get(name) for name in ("created_at", "updated_at")})


def _filled(fields: JsonObject) -> JsonObject:
    return {name: value for name, value in fields.items() if value is not None}
