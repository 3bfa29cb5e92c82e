"""The route tables, the requests and the resources have the same operations."""

from __future__ import annotations

import inspect
import tomllib
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, get_type_hints

import pytest

from honeyhive_overlay import HoneyHive, UnsupportedOperation, bodies
from honeyhive_overlay._gateway.gateway import Gateway, entries_of
from honeyhive_overlay._gateway.request import Request
from honeyhive_overlay._gateway.requests.sessions import DeleteSession
from honeyhive_overlay._gateway.revisions import DEFAULT_REVISION, REVISIONS, operations
from honeyhive_overlay._gateway.rules import body_of

ROOT = Path(__file__).resolve().parents[3]
RESOURCES = tuple(dict.fromkeys(operation.partition(".")[0] for operation in operations()))
NAMES = [revision.name for revision in REVISIONS]
ROUTES = [(name, operation) for operation, routes in operations().items() for name in routes]


def public_methods(kind: type[Any]) -> set[str]:
    return {name for name, value in inspect.getmembers(kind, inspect.isfunction) if not name.startswith("_")}


def requests() -> Iterator[type[Request[Any]]]:
    """Yield every declared request type."""
    for resource in RESOURCES:
        module = import_module(f"honeyhive_overlay._gateway.requests.{resource}")
        for _, kind in inspect.getmembers(module, inspect.isclass):
            if issubclass(kind, Request) and kind.operation and kind.__module__ == module.__name__:
                yield kind


def test_every_operation_is_declared_once() -> None:
    declared = [kind.operation for kind in requests()]
    assert sorted(declared) == sorted(operations())


def test_every_operation_is_a_method() -> None:
    client = HoneyHive("key")
    methods = {
        f"{resource}.{name.removesuffix('_from')}"
        for resource in RESOURCES
        for name in public_methods(type(getattr(client, resource)))
        if name != "iter"
    }
    assert methods == set(operations())


@pytest.mark.parametrize(("revision", "operation"), ROUTES)
def test_every_request_can_be_planned_and_has_its_endpoint(revision: str, operation: str) -> None:
    entry = entries_of(revision, operation.partition(".")[0])[operation]
    plan = Gateway(revision, source="tests", project="a project").plan(entry.request)
    assert plan.operation == operation
    if entry.raw is not None:
        method, path = plan.method_and_path(["x" for _ in operations()[operation][revision].parameters])
        assert f"{method} {path}" == filled(str(operations()[operation][revision]))


def filled(route: str) -> str:
    """Return the route with `x` for each parameter."""
    for word in route.split("{")[1:]:
        route = route.replace(f"{{{word.partition('}')[0]}}}", "x")
    return route


@pytest.mark.parametrize("kind", list(requests()), ids=lambda kind: kind.operation)
def test_the_type_hints_of_every_request_can_be_resolved(kind: type[Request[Any]]) -> None:
    assert set(kind.fields_of()) <= get_type_hints(kind).keys()
    if "body" in kind.options:
        assert body_of(kind.options["body"]).known


BODIES = {
    "sessions.start": bodies.SessionFields, "events.create": bodies.EventFields,
    "events.create_model": bodies.ModelEventFields, "runs.create": bodies.RunFields,
    "datasets.create": bodies.DatasetFields, "datapoints.create": bodies.DatapointFields,
    "metrics.create": bodies.MetricFields, "configurations.create": bodies.ConfigurationFields,
    "tools.create": bodies.ToolFields, "projects.create": bodies.ProjectFields, "charts.create": bodies.ChartFields,
    "queues.create": bodies.QueueFields,
}  # fmt: skip


@pytest.mark.parametrize("operation", BODIES)
def test_a_typed_body_has_the_keywords_of_its_method(operation: str) -> None:
    resource, _, method = operation.partition(".")
    parameters = dict(inspect.signature(getattr(getattr(HoneyHive("key"), resource), method)).parameters)
    keywords = {name: parameter for name, parameter in parameters.items() if name not in {"timeout", "headers"}}
    required = {name for name, parameter in keywords.items() if parameter.default is inspect.Parameter.empty}
    body = body_of(BODIES[operation])
    assert body.known == keywords.keys()
    assert set(body.required) == required
    annotations = {
        name: str(annotation.__forward_arg__) for name, annotation in BODIES[operation].__annotations__.items()
    }
    plain = {name: text.removeprefix("Required[").removesuffix("]") if name in required else text
             for name, text in annotations.items()}  # fmt: skip
    assert plain == {name: str(parameter.annotation) for name, parameter in keywords.items()}


def test_the_revisions_are_listed_in_revisions_toml() -> None:
    listed = tomllib.loads((ROOT / "openapi/revisions.toml").read_text())
    assert listed["default"] == DEFAULT_REVISION
    assert {revision.name for revision in REVISIONS} <= {revision["name"] for revision in listed["revision"]}
    with pytest.raises(ModuleNotFoundError):
        Gateway("2020-01-01", source="tests")


def test_the_effect_of_a_route_follows_its_http_method() -> None:
    effects = {"GET": "read", "PUT": "idempotent", "DELETE": "idempotent", "POST": "once"}
    assert {kind.operation for kind in requests() if kind.effect is not None} == {"events.list", "events.search"}
    for routes in operations().values():
        for route in routes.values():
            assert route.effect == effects[route.method]


def test_a_composed_operation_has_the_route_of_the_operation_that_it_uses() -> None:
    composed = [
        (name, revision, route)
        for name, routes in operations().items()
        for revision, route in routes.items()
        if route.composed_of is not None
    ]
    assert {"events.get", "sessions.create_event_batch", "runs.run_schema"} <= {name for name, _, _ in composed}
    for name, revision, route in composed:
        used = operations()[str(route.composed_of)][revision]
        assert (str(used), used.composed_of) == (str(route), None), name


def test_an_operation_that_a_revision_lacks_is_unsupported() -> None:
    lacking = next(name for name in NAMES if name not in operations()["sessions.delete"])
    with pytest.raises(UnsupportedOperation) as caught:
        Gateway(lacking, source="tests").bind(DeleteSession(session_id="s"))
    assert caught.value.available_in == tuple(operations()["sessions.delete"])
    assert caught.value.revision == lacking
