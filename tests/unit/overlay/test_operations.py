"""The table, the gateways and the resources are of the same operations."""

from __future__ import annotations

import ast
import inspect
import tomllib
from pathlib import Path
from typing import Any

import pytest

from honeyhive_overlay import HoneyHive, UnsupportedOperation
from honeyhive_overlay._gateway import operations, protocols
from honeyhive_overlay._gateway.missing import MissingResource
from honeyhive_overlay._gateway.revisions import DEFAULT_REVISION, REVISIONS, find_route, operations
from honeyhive_overlay._gateway.routes import Operation, Route
from honeyhive_overlay._gateway.select import select_gateway

ROOT = Path(__file__).resolve().parents[3]
RESOURCES = (
    "sessions", "events", "runs", "metrics", "configurations", "datasets", "datapoints", "tools", "projects",
    "charts", "queues", "metric_versions",
)  # fmt: skip
NOT_OPERATIONS = {"iter", "create_from"}


def public_methods(kind: type[Any]) -> set[str]:
    return {name for name, value in inspect.getmembers(kind, inspect.isfunction) if not name.startswith("_")}


@pytest.mark.parametrize("resource", RESOURCES)
@pytest.mark.parametrize("revision", [revision.name for revision in REVISIONS])
def test_a_gateway_has_every_binding_itself(revision: str, resource: str) -> None:
    gateway = getattr(select_gateway(revision, source="tests"), resource)()
    protocol = getattr(protocols, f"{resource.title().replace('_', '')}Gateway")
    if isinstance(gateway, MissingResource):
        assert not any(revision in OPERATIONS[f"{resource}.{name}"].routes for name in public_methods(protocol))
        return
    # A binding that a class forgets would be inherited from the protocol, and return None.
    assert public_methods(protocol) <= {name for name in vars(type(gateway)) if not name.startswith("_")}


def test_resources_and_table_agree() -> None:
    client = HoneyHive("key")
    methods = {
        f"{resource}.{name}"
        for resource in RESOURCES
        for name in public_methods(type(getattr(client, resource))) - NOT_OPERATIONS
    }
    assert methods == set(OPERATIONS)


def test_the_revisions_are_those_of_the_documents() -> None:
    listed = tomllib.loads((ROOT / "openapi/revisions.toml").read_text())
    assert listed["default"] == DEFAULT_REVISION
    assert {revision.name for revision in REVISIONS} <= {revision["name"] for revision in listed["revision"]}
    with pytest.raises(LookupError):
        select_gateway("2020-01-01", source="tests")


def test_effects_follow_the_methods() -> None:
    effects = {"GET": "read", "PUT": "idempotent", "DELETE": "idempotent", "POST": "once"}
    exceptions = {"events.search"}  # a POST that reads
    for name, operation in OPERATIONS.items():
        for route in operation.routes.values():
            wanted = "read" if (route.composed_of or name) in exceptions else effects[route.route.partition(" ")[0]]
            assert route.effect == wanted, name


def test_what_is_composed_borrows_the_route_of_what_it_is_composed_of() -> None:
    composed = [
        (name, revision, route)
        for name, operation in OPERATIONS.items()
        for revision, route in operation.routes.items()
        if route.composed_of is not None
    ]
    assert {"events.get", "sessions.create_event_batch", "runs.run_schema"} <= {name for name, _, _ in composed}
    for name, revision, route in composed:
        lender = find_route(str(route.composed_of), revision)
        assert (lender.route, lender.effect, lender.composed_of) == (route.route, route.effect, None), name
    native = [
        (revision, route.route)
        for operation in OPERATIONS.values()
        for revision, route in operation.routes.items()
        if route.composed_of is None
    ]
    assert len(native) == len(set(native))


def test_what_a_revision_lacks_is_said_with_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    table = {"sessions.delete": Operation({"2025-12-15": Route("DELETE /x", "idempotent")}, instead="runs.delete")}
    monkeypatch.setattr(operations, "OPERATIONS", table)
    assert find_route("sessions.delete", "2025-12-15").effect == "idempotent"
    with pytest.raises(UnsupportedOperation) as caught:
        find_route("sessions.delete", "2020-01-01")
    assert caught.value.available_in == ("2025-12-15",)
    assert caught.value.instead == "runs.delete"


def raw_endpoints() -> list[Path]:
    """The raw endpoint modules that bindings import."""
    found: list[Path] = []
    for path in (ROOT / "overlay/honeyhive_overlay/_gateway").glob("r*/*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("honeyhive_raw"):
                folder = ROOT / "generated" / Path(*(node.module or "").split("."))
                found += [folder / f"{alias.name}.py" for alias in node.names]
    return found


@pytest.mark.parametrize("path", raw_endpoints(), ids=lambda path: path.stem)
def test_raw_endpoints_want_one_thing_of_a_body(path: Path) -> None:
    # Bindings hand them a stand-in; see `NO_BODY`.
    tree = ast.parse(path.read_text())
    (function,) = (node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "_get_kwargs")
    uses = [node for node in ast.walk(function) if isinstance(node, ast.Name) and node.id == "body"]
    calls = [
        node.func.value
        for node in ast.walk(function)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "to_dict"
    ]
    assert all(use in calls for use in uses)


def test_the_guard_above_looks_at_something() -> None:
    assert len(raw_endpoints()) >= 18
