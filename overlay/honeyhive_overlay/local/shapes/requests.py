"""Pieces that bring a request into the newest form."""

from __future__ import annotations

from dataclasses import replace

from honeyhive_overlay.local.calls import Call
from honeyhive_overlay.local.jsontext import JsonObject, as_list
from honeyhive_overlay.local.refusal import bad_request
from honeyhive_overlay.local.rules.filters import with_types
from honeyhive_overlay.local.shapes import Asked


def unwrapped(key: str) -> Asked:
    """The body is under this key."""
    return lambda call: replace(call, body=call.body[key])


def id_in_body(**names: str) -> Asked:
    """What is in the path now was in the body: `metric_id="id"`."""

    def ask(call: Call) -> Call:
        rest = {key: value for key, value in call.body.items() if key not in names.values()}
        return replace(call, body=rest, path={**call.path, **{new: call.body[old] for new, old in names.items()}})

    return ask


def id_in_query(**names: str) -> Asked:
    """What is in the path now was in the query: `dataset_id="dataset_id"`."""
    return lambda call: replace(call, path={**call.path, **{new: call.query[old] for new, old in names.items()}})


def id_called(**names: str) -> Asked:
    """A part of the path has another name: `datapoint_id="id"`."""
    return lambda call: replace(call, path={**call.path, **{new: call.path[old] for new, old in names.items()}})


def run_in_query(call: Call) -> Call:
    """The run of the path was a parameter, evaluation_id, and need not be known."""
    if "evaluation_id" not in call.query:
        return call
    return replace(call, path={**call.path, "run_id": call.query["evaluation_id"]})


def query_as_body(call: Call) -> Call:
    """What is asked for in a query, as if in a body."""
    projections = call.query.get("projections")
    listed = [projections] if isinstance(projections, str) else as_list(projections)
    return replace(call, body={**call.query, "projections": listed})


def defaults(**values: object) -> Asked:
    """Fields of the body that are taken for granted."""
    return lambda call: replace(call, body={**values, **call.body})


def inside_body(name: str, **values: object) -> Asked:
    """Fields of an object in the body that are taken for granted."""
    return lambda call: replace(call, body={**call.body, name: {**values, **call.body[name]}})


def renamed(**names: str) -> Asked:
    """Fields of the body with older names: `single_session="is_single_session"`. The newer name goes first."""

    def ask(call: Call) -> Call:
        old = {new: call.body[name] for new, name in names.items() if name in call.body}
        rest = {key: value for key, value in call.body.items() if key not in names.values()}
        return replace(call, body={**old, **rest})

    return ask


def without(*names: str) -> Asked:
    """Fields of the body that are not read."""
    return lambda call: replace(call, body=_kept(call.body, set(call.body) - set(names)))


def limited_to(*names: str) -> Asked:
    """The only fields of the body that are read."""
    return lambda call: replace(call, body=_kept(call.body, set(names)))


def types_by_value(call: Call) -> Call:
    """Filters need not say the type of their value."""
    return replace(call, body={**call.body, "filters": with_types(as_list(call.body.get("filters")))})


def one_project(call: Call) -> Call:
    """The caller names a project; every name is one, except the empty one."""
    for name in ("project", "project_name"):
        if "" in (call.body.get(name), call.query.get(name)):
            raise bad_request(f"Project not found: {name} is empty")
    return call


def _kept(body: JsonObject, names: set[str]) -> JsonObject:
    return {key: value for key, value in body.items() if key in names}
