"""The report of a small document on which the real generator has run."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from scripts.codegen.document import Document
from scripts.codegen.errors import CommandError
from scripts.codegen.generator import GeneratorWarning, generate
from scripts.codegen.report import revision_report
from scripts.codegen.surface import Surface, read_surface
from tests.unit.codegen.documents import ref, request, response, write

TEXT = {"type": "string"}
CHOICE = {"type": "string", "enum": ["b", "A", "a"]}


def report(document: Path, package: Path) -> dict[str, Any]:
    warnings = generate(document, package)
    return revision_report(Document(document), read_surface(package), warnings)


def only(entries: list[dict[str, Any]], operation: str) -> dict[str, Any]:
    (found,) = (entry for entry in entries if entry["operation"] == operation)
    return found


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], Path]:
    """The report and the folder of a package whose requests have defaults of every kind."""
    folder = tmp_path_factory.mktemp("defaults")
    inner = {"type": "object", "properties": {"size": {"type": "integer", "default": 3}}}
    schema = {
        "type": "object",
        "required": ["name"],
        "properties": {
            "name": {**TEXT, "default": "n"},
            "choice": {**CHOICE, "default": "a"},
            "plain": TEXT,
            "map": {"type": "object", "additionalProperties": {}, "default": {}},
            "list": {"type": "array", "items": ref("Inner"), "default": []},
            "either": {"anyOf": [ref("Inner"), {"type": "null"}]},
        },
    }
    query = [
        {"name": "page", "in": "query", "schema": {"type": "integer", "default": 1}},
        {"name": "sortBy", "in": "query", "schema": {**CHOICE, "default": "b"}},
        {"name": "free", "in": "query", "schema": TEXT},
    ]
    operation = {**request(ref("Thing")), "operationId": "updateThing", "parameters": query}
    document = write(folder / "document.yaml", {"/things": {"put": operation}}, Thing=schema, Inner=inner, Unused=TEXT)
    return report(document, folder / "raw_defaults"), folder


def test_request_defaults_are_reported_with_pointer_and_value(generated: tuple[dict[str, Any], Path]) -> None:
    found, _ = generated
    defaults = only(found["operations"], "PUT /things")["request_defaults"]
    assert {(each["pointer"], each["name"], each["value"]) for each in defaults} == {
        ("/components/schemas/Thing/properties/name", "name", "'n'"),
        ("/components/schemas/Thing/properties/choice", "choice", "'a'"),
        ("/components/schemas/Inner/properties/size", "size", "3"),
        ("/paths/~1things/put/parameters/0/schema", "page", "1"),
        ("/paths/~1things/put/parameters/1/schema", "sortBy", "'b'"),
    }
    assert {each["pointer"] for each in found["findings"] if each["kind"] == "sent-default"} == {
        each["pointer"] for each in defaults
    }


@pytest.fixture
def raw(generated: tuple[dict[str, Any], Path]) -> Iterator[ModuleType]:
    """The generated endpoint module, imported."""
    folder = generated[1]
    sys.path.insert(0, str(folder))
    try:
        yield importlib.import_module("raw_defaults.api.default.update_thing")
    finally:
        sys.path.remove(str(folder))


def test_the_generated_code_sends_the_reported_defaults(
    raw: ModuleType, generated: tuple[dict[str, Any], Path]
) -> None:
    models = importlib.import_module("raw_defaults.models")
    thing = models.Thing(list_=[models.Inner()], either=models.Inner())
    sent = raw._get_kwargs(body=thing)
    assert sent["json"] == {"name": "n", "choice": "a", "list": [{"size": 3}], "either": {"size": 3}}
    assert sent["params"] == {"page": 1, "sortBy": "b"}
    assert raw._get_kwargs(body=models.Thing())["json"] == {"name": "n", "choice": "a"}


def test_unreferenced_schemas_are_listed(generated: tuple[dict[str, Any], Path]) -> None:
    assert generated[0]["unreferenced_schemas"] == ["Unused"]


def test_an_operation_that_the_generator_silently_overwrites_is_reported(tmp_path: Path) -> None:
    first, second = ({**response(TEXT), "operationId": "getThing"} for _ in range(2))
    document = write(tmp_path / "document.yaml", {"/one": {"get": first}, "/two": {"get": second}})
    found = report(document, tmp_path / "raw")
    assert found["warnings"] == []
    assert found["not_generated"] == ["GET /one"]
    omitted = {"operation": "GET /one", "pointer": "/paths/~1one/get", "kind": "generator-omission"}
    assert omitted in found["findings"]
    assert only(found["operations"], "GET /one")["module"] is None


def test_omissions_of_the_generator_are_findings_with_their_pointer(tmp_path: Path) -> None:
    broken = {"type": "object", "properties": {"count": {"type": "integer", "default": "many"}}}
    outer = {"type": "object", "properties": {"inner": ref("Broken")}}
    paths = {"/things": {"get": response(ref("Outer")), "delete": {**response(TEXT), "operationId": "other"}}}
    found = report(write(tmp_path / "document.yaml", paths, Broken=broken, Outer=outer), tmp_path / "raw")
    locations = {
        (each["operation"], each["pointer"]) for each in found["findings"] if each["kind"] == "generator-omission"
    }
    assert locations == {
        ("GET /things", "/components/schemas/Broken"),
        ("GET /things", "/components/schemas/Outer"),
        ("GET /things", "/paths/~1things/get/responses/200/content/application~1json/schema"),
    }
    assert only(found["operations"], "GET /things")["omitted_responses"] == ["200"]
    assert {warning["kind"] for warning in found["warnings"]} == {"schema-removed", "response-omitted"}


def test_responses_by_status_range_and_default_are_not_omitted(tmp_path: Path) -> None:
    responses = {status: response(TEXT)["responses"]["200"] for status in ("2XX", "404", "default")}
    operation = {"operationId": "getThing", "responses": responses}
    found = report(write(tmp_path / "document.yaml", {"/things": {"get": operation}}), tmp_path / "raw")
    assert only(found["operations"], "GET /things")["omitted_responses"] == []


def test_an_unknown_warning_is_kept_unchanged(tmp_path: Path) -> None:
    warning = GeneratorWarning("warning", "WARNING parsing GET /things within default.", "Something new", {"a": 1})
    document = Document(write(tmp_path / "document.yaml", {"/things": {"get": response(TEXT)}}))
    (kept,) = revision_report(document, Surface(), [warning])["warnings"]
    assert kept == {
        "kind": "unknown",
        "operation": "GET /things",
        "header": warning.header,
        "detail": "Something new",
        "about": {"a": 1},
    }


def test_memory_addresses_are_removed_from_warnings(tmp_path: Path) -> None:
    broken = {"type": "object", "properties": {"count": {"type": "integer", "default": "many"}}}
    document = write(tmp_path / "document.yaml", {"/things": {"get": response(ref("Broken"))}}, Broken=broken)
    details = [warning.detail for warning in generate(document, tmp_path / "raw")]
    assert any("status code <UntrustedString> (" in detail for detail in details)
    assert not any("0x" in detail for detail in details)


def test_code_of_an_unknown_shape_is_an_error_that_names_the_file(tmp_path: Path) -> None:
    module = tmp_path / "api" / "things" / "get_things.py"
    module.parent.mkdir(parents=True)
    module.write_text("def _get_kwargs() -> dict: return {}\n", encoding="utf-8")
    with pytest.raises(CommandError, match=r"get_things\.py is not of the shape"):
        read_surface(tmp_path)


def test_reserved_names_do_not_depend_on_the_running_python(tmp_path: Path) -> None:
    # A builtin since Python 3.13: the class name must be the same in older versions.
    document = write(
        tmp_path / "document.yaml",
        {"/things": {"get": response(ref("PythonFinalizationError"))}},
        PythonFinalizationError={"type": "object", "required": ["id"], "properties": {"id": TEXT}},
    )
    generate(document, tmp_path / "raw")
    assert list(read_surface(tmp_path / "raw").models) == ["PythonFinalizationError_"]


def test_additional_properties_of_a_union_are_read(tmp_path: Path) -> None:
    # The generator copies them one by one, with a variable as the key.
    either = {"type": "object", "additionalProperties": {"anyOf": [{"type": "number"}, {"type": "boolean"}]}}
    document = write(tmp_path / "document.yaml", {"/things": {"get": response(ref("Scores"))}}, Scores=either)
    generate(document, tmp_path / "raw")
    assert list(read_surface(tmp_path / "raw").models["Scores"]) == ["additional_properties"]
