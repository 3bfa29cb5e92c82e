"""Adapters from the requests of a revision to the common format."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from honeyhive_overlay.local.adapters import RequestAdapter
from honeyhive_overlay.local.http_errors import bad_request
from honeyhive_overlay.local.json_text import JsonObject, as_list
from honeyhive_overlay.local.messages import ApiRequest
from honeyhive_overlay.local.rules.filters import with_inferred_types


def unwrap_body(key: str) -> RequestAdapter:
    """Take the body from under this key."""
    return lambda request: replace(request, body=request.body[key])


def path_from_body(**names: str) -> RequestAdapter:
    """Move fields of the body into the path: `metric_id="id"` makes `body.id` the path parameter `metric_id`."""

    def adapt(request: ApiRequest) -> ApiRequest:
        rest = {key: value for key, value in request.body.items() if key not in names.values()}
        return _with_path(replace(request, body=rest), request.body, names)

    return adapt


def path_from_query(**names: str) -> RequestAdapter:
    """Copy query parameters into the path: `id="function_id"` makes `?function_id=` the path parameter `id`."""
    return lambda request: _with_path(request, request.query, names)


def rename_path_parameters(**names: str) -> RequestAdapter:
    """Add path parameters under their common names: `datapoint_id="id"` adds `id` as `datapoint_id`."""
    return lambda request: _with_path(request, request.path, names)


def run_from_query(request: ApiRequest) -> ApiRequest:
    """Copy the optional query parameter `evaluation_id` into the path, as `run_id`."""
    if "evaluation_id" not in request.query:
        return request
    return _with_path(request, request.query, {"run_id": "evaluation_id"})


def body_from_query(request: ApiRequest) -> ApiRequest:
    """Use the query as the body. A single projection becomes a list."""
    projections = request.query.get("projections")
    listed = [projections] if isinstance(projections, str) else as_list(projections)
    return replace(request, body={**request.query, "projections": listed})


def body_defaults(**values: object) -> RequestAdapter:
    """Add fields that the body lacks."""
    return lambda request: replace(request, body={**values, **request.body})


def nested_body_defaults(name: str, **values: object) -> RequestAdapter:
    """Add fields that an object in the body lacks."""
    return lambda request: replace(request, body={**request.body, name: {**values, **request.body[name]}})


def rename_body_fields(**names: str) -> RequestAdapter:
    """Rename fields: `single_session="is_single_session"`. If the body has both names, the common one wins."""

    def adapt(request: ApiRequest) -> ApiRequest:
        renamed = {new: request.body[old] for new, old in names.items() if old in request.body}
        rest = {key: value for key, value in request.body.items() if key not in names.values()}
        return replace(request, body={**renamed, **rest})

    return adapt


def drop_body_fields(*names: str) -> RequestAdapter:
    """Drop these fields of the body."""
    return lambda request: replace(request, body=_subset(request.body, set(request.body) - set(names)))


def keep_body_fields(*names: str) -> RequestAdapter:
    """Drop all other fields of the body."""
    return lambda request: replace(request, body=_subset(request.body, set(names)))


def infer_filter_types(request: ApiRequest) -> ApiRequest:
    """Add the type to filters that have none."""
    return replace(request, body={**request.body, "filters": with_inferred_types(as_list(request.body.get("filters")))})


def reject_empty_project(request: ApiRequest) -> ApiRequest:
    """Raise HttpError (400) if the project is the empty text. Every other name is a known project."""
    for name in ("project", "project_name"):
        if "" in (request.body.get(name), request.query.get(name)):
            raise bad_request(f"Project not found: {name} is empty")
    return request


def _with_path(request: ApiRequest, source: Mapping[str, Any], names: Mapping[str, str]) -> ApiRequest:
    return replace(request, path={**request.path, **{new: source[old] for new, old in names.items()}})


def _subset(body: JsonObject, names: set[str]) -> JsonObject:
    return {key: value for key, value in body.items() if key in names}
