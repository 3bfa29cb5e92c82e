"""Building a request loads one endpoint module of the raw client, but no model, no httpx and no other module."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from scripts.codegen.document import Document
from scripts.codegen.generator import generate
from scripts.codegen.revisions import Revision, read_revisions
from tests.conftest import ROOT
from tests.unit.codegen.documents import body, ref, write

REVISIONS = read_revisions(ROOT).all
GENERATED = ROOT / "generated"

# Calls every endpoint of the index twice: with the required parameters, and with a string for every parameter.
CALLS = """
import json, sys
from importlib import import_module
from inspect import Parameter, signature

class Body:
    def to_dict(self): return {}
    def __iter__(self): return iter(())

def arguments(build, wanted):
    return {
        each.name: Body() if each.name == "body" else each.name
        for each in signature(build).parameters.values() if wanted(each)
    }

package = sys.argv[1]
sys.path.insert(0, sys.argv[2])
found = {}
for route, name in import_module(package + ".routes").ENDPOINTS.items():
    before = set(sys.modules)
    build = import_module(f"{package}.api.{name}")._get_kwargs
    kwargs = build(**arguments(build, lambda each: each.default is Parameter.empty))
    build(**arguments(build, lambda each: True))
    found[route] = [kwargs["method"], kwargs["url"], sorted(set(sys.modules) - before)]
print(json.dumps({"calls": found, "all": sorted(sys.modules)}))
"""


def run(program: str, *arguments: str) -> str:
    """Run a program in a new process with the ``sys.path`` of this one."""
    path = f"import sys; sys.path[:] = {sys.path!r}\n"
    done = subprocess.run(
        [sys.executable, "-S", "-c", path + program, *arguments], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("revision", REVISIONS, ids=lambda revision: revision.name)
def test_a_call_loads_only_its_endpoint_of_the_raw_client(revision: Revision) -> None:
    package = f"honeyhive_raw.{revision.package}"
    found = json.loads(run(CALLS, package, str(GENERATED)))
    modules = json.loads(run(f"import json\nfrom {package}.routes import ENDPOINTS\nprint(json.dumps(ENDPOINTS))"))
    assert modules.keys() == found["calls"].keys() != set()
    common = {f"{package}.api", f"{package}.types"}
    for route, (_, _, loaded) in found["calls"].items():
        tag = modules[route].partition(".")[0]
        raw = {name for name in loaded if name.startswith("honeyhive_raw")}
        assert raw - common - {f"{package}.api.{tag}"} == {f"{package}.api.{modules[route]}"}, route
        assert not {"httpx", "httpcore", "msgspec", "ssl"} & set(loaded), route
    for part in ("client", "errors", "models"):
        assert not [name for name in found["all"] if name.startswith(f"{package}.{part}")]


@pytest.mark.parametrize("revision", REVISIONS, ids=lambda revision: revision.name)
def test_the_index_maps_every_route_to_its_endpoint(revision: Revision) -> None:
    found = json.loads(run(CALLS, f"honeyhive_raw.{revision.package}", str(GENERATED)))["calls"]
    operations = {operation.key: operation for operation in Document(ROOT / revision.document).operations}
    assert found.keys() == operations.keys()
    for route, (method, url, _) in found.items():
        assert method == operations[route].method
        sent, template = url.split("/"), operations[route].path.split("/")
        assert len(sent) == len(template), route
        assert all(a == b or b.startswith("{") for a, b in zip(sent, template, strict=True)), route


@pytest.mark.parametrize("revision", REVISIONS, ids=lambda revision: revision.name)
def test_importing_the_index_loads_nothing_else(revision: Revision) -> None:
    package = f"honeyhive_raw.{revision.package}"
    program = f"old = set(sys.modules); import {package}.routes; print(*sorted(set(sys.modules) - old))"
    assert run(program).split() == ["__future__", "honeyhive_raw", package, f"{package}.routes"]


@pytest.mark.parametrize("revision", REVISIONS, ids=lambda revision: revision.name)
def test_the_package_imports_its_clients_on_first_access(revision: Revision) -> None:
    package = f"honeyhive_raw.{revision.package}"
    program = f"""
import {package} as raw
assert "httpx" not in sys.modules and "{package}.client" not in sys.modules
assert {{"AuthenticatedClient", "Client"}} <= set(dir(raw))
from {package} import *
from {package} import client
assert Client is client.Client and AuthenticatedClient is client.AuthenticatedClient
try:
    raw.Missing
except AttributeError as error:
    print(error)
"""
    assert run(program) == f"module '{package}' has no attribute 'Missing'\n"


def missing_imports(package: Path) -> str:
    """Return the names that code uses at run time, but imports only for type checkers or not at all (by ruff)."""
    command = ["ruff", "check", "--isolated", "--no-cache", "--quiet", "--output-format=concise", "--select=F821,TC004"]
    done = subprocess.run([sys.executable, "-m", *command, package], capture_output=True, text=True, check=False)
    assert done.returncode in {0, 1}, done.stderr
    return done.stdout


def test_imports_for_type_checkers_are_not_used_at_run_time() -> None:
    assert missing_imports(GENERATED / "honeyhive_raw") == ""


TEXT = {"type": "string"}
RANGE = {"oneOf": [ref("Range"), TEXT]}
UUID = {"type": "string", "format": "uuid"}
TIME = {"type": "string", "format": "date-time"}
DEFAULT_UUID = "00000000-0000-0000-0000-000000000001"


def parameter(name: str, schema: dict[str, Any], *, where: str = "query", required: bool = False) -> dict[str, Any]:
    return {"name": name, "in": where, "required": required, "schema": schema}


@pytest.fixture(scope="module")
def shapes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a package ``shapes`` with requests and responses that no published document has."""
    folder = tmp_path_factory.mktemp("shapes")
    thing = {"type": "object", "required": ["a"], "properties": {"a": TEXT}, "additionalProperties": False}
    other = {"type": "object", "required": ["b"], "properties": {"b": TEXT}, "additionalProperties": False}
    either = {"oneOf": [ref("Thing"), ref("Other")]}
    form = {"application/x-www-form-urlencoded": {"schema": ref("Other")}}
    put: dict[str, Any] = {
        "operationId": "putThing",
        "parameters": [
            parameter("thing_id", UUID, where="path", required=True),
            parameter("range", RANGE, required=True),
            parameter("maybe", {"oneOf": [ref("Range"), {"type": "integer"}, {"type": "null"}, UUID]}),
            parameter("ranges", {"type": "array", "items": RANGE}),
            parameter("object", ref("Range")),
            parameter("day", {"oneOf": [ref("Range"), {"type": "null"}]}, required=True),
            parameter("until", {"oneOf": [ref("Range"), {"type": "string", "format": "date"}]}),
            parameter("owner", {**UUID, "default": DEFAULT_UUID}),
            parameter("since", {**TIME, "default": "2026-01-01T00:00:00+00:00"}),
        ],
        "requestBody": {"content": {**body(ref("Thing"))["content"], **form}},
        "responses": {"200": body({"oneOf": [ref("Thing"), ref("Other"), {"type": "array", "items": ref("Thing")}]})},
    }
    responses = {"2XX": body(ref("Thing")), "default": body(ref("Other"))}
    post = {"operationId": "postThing", "requestBody": {**body(either), "required": True}, "responses": responses}
    patch = {"operationId": "patchThing", "requestBody": body(either), "responses": {"200": body(TIME)}}
    document = write(
        folder / "document.yaml",
        {"/things/{thing_id}": {"put": put}, "/things": {"post": post, "patch": patch}},
        Thing=thing, Other=other, Range={"type": "object", "properties": {"from": TEXT}},
    )  # fmt: skip
    assert generate(document, folder / "shapes") == []
    return folder


def test_a_class_is_imported_when_an_argument_uses_it(shapes: Path) -> None:
    program = f"""
sys.path.insert(0, {str(shapes)!r})
from shapes.api.default import patch_thing, post_thing, put_thing

def loaded():
    return {{name.rpartition(".")[2] for name in sys.modules if name.startswith("shapes.models.")}}

from shapes.types import UNSET
assert put_thing._get_kwargs("an id", range_="1d", maybe=None, day=None, until=UNSET) == {{
    "method": "put", "url": "/things/an%20id", "headers": {{}},
    "params": {{"range": "1d", "owner": "{DEFAULT_UUID}", "since": "2026-01-01T00:00:00+00:00"}},
}}
assert patch_thing._get_kwargs() == {{"method": "patch", "url": "/things", "headers": {{}}}}
assert loaded() == set() and "httpx" not in sys.modules

from shapes.models.range_ import Range
one = Range(from_="a")
sent = put_thing._get_kwargs("x", range_=one, maybe=one, ranges=[one, "2d"], object_=one, day=one)
assert sent["params"]["range"] == sent["params"]["maybe"] == sent["params"]["day"] == {{"from": "a"}}, sent
assert sent["params"]["ranges"] == [{{"from": "a"}}, "2d"] and sent["params"]["from"] == "a", sent
from uuid import UUID
assert put_thing._get_kwargs("x", range_="1d", day=None, maybe=UUID(int=2))["params"]["maybe"] == str(UUID(int=2))
assert put_thing._get_kwargs("x", range_="1d", day=None, maybe=3)["params"]["maybe"] == 3
from datetime import date
assert put_thing._get_kwargs("x", range_="1d", day=None, until=date(2026, 1, 2))["params"]["until"] == "2026-01-02"
assert loaded() == {{"range_"}}, loaded()

from shapes.models import Other, Thing
sent = put_thing._get_kwargs("x", range_="1d", day=None, body=Thing(a="1"))
assert (sent["json"], sent["headers"]) == ({{"a": "1"}}, {{"Content-Type": "application/json"}}), sent
sent = put_thing._get_kwargs("x", range_="1d", day=None, body=Other(b="1"))
assert sent["data"] == {{"b": "1"}} and sent["headers"]["Content-Type"].endswith("urlencoded"), sent
for build in post_thing._get_kwargs, patch_thing._get_kwargs:
    assert build(body=Thing(a="1"))["json"] == {{"a": "1"}} and build(body=Other(b="2"))["json"] == {{"b": "2"}}
"""
    assert run(program) == ""


@pytest.mark.parametrize(
    ("module", "status", "value", "parsed"),
    [
        ("put_thing", 200, {"a": "1"}, "Thing(a='1')"),
        ("put_thing", 200, {"b": "1"}, "Other(b='1')"),
        ("put_thing", 200, [{"a": "1"}], "[Thing(a='1')]"),
        ("post_thing", 201, {"a": "1"}, "Thing(a='1')"),
        ("post_thing", 404, {"b": "1"}, "Other(b='1')"),
        ("patch_thing", 200, "2026-01-01", "datetime.datetime(2026, 1, 1, 0, 0)"),
        ("patch_thing", 404, {}, "None"),
    ],
)
def test_parsing_a_response_imports_the_models_that_it_needs(
    shapes: Path, module: str, status: int, value: object, parsed: str
) -> None:
    program = f"""
sys.path.insert(0, {str(shapes)!r})
from shapes.api.default import {module} as endpoint
class Response:
    status_code, content, headers = {status}, b"", {{}}
    json = lambda self: {value!r}
class Client:
    raise_on_unexpected_status = False
assert not [name for name in sys.modules if name.startswith("shapes.models")]
print(repr(endpoint._build_response(client=Client(), response=Response()).parsed))
"""
    assert run(program) == f"{parsed}\n"


def test_unpublished_shapes_do_not_use_imports_for_type_checkers_either(shapes: Path) -> None:
    assert missing_imports(shapes / "shapes") == ""
