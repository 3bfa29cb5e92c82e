"""Every kind of defect is found with its pointer, and is not found once it is fixed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from scripts.codegen.document import Document
from scripts.codegen.findings import document_findings
from tests.unit.codegen.documents import body, document, query, ref, request, response, write

TEXT = {"type": "string"}
OBJECT = {"type": "object", "required": ["id"], "properties": {"id": TEXT, "name": TEXT}}
SCHEMA = "/paths/~1things/post/responses/200/content/application~1json/schema"
BODY = "/paths/~1things/post/requestBody/content/application~1json/schema"
QUERY = "/paths/~1things/post/parameters/0/schema"


def object_with(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": ["id"], "properties": {"id": TEXT, **properties}}


# kind, JSON pointer, operation with the defect, operation without it, component schemas of both
DEFECTS: list[tuple[str, str, dict[str, Any], dict[str, Any], dict[str, Any]]] = [
    ("placeholder", SCHEMA, response(ref("TODOSchema")), response(ref("Thing")), {"TODOSchema": OBJECT, "Thing": OBJECT}),
    ("placeholder", f"{BODY}/items", request({"type": "array", "items": ref("Todo")}), request(ref("A")),
     {"Todo": OBJECT, "A": OBJECT}),
    ("untyped-response", "/paths/~1things/post/responses/200", response(None), response(TEXT), {}),
    ("untyped-response", SCHEMA, response({}), response(TEXT), {}),
    ("untyped-response", "/components/schemas/Any", response(ref("Any")), response(ref("Thing")),
     {"Any": {"description": "Anything."}, "Thing": OBJECT}),
    ("untyped-field", "/components/schemas/A/properties/data", response(ref("A")), response(ref("B")),
     {"A": object_with(data={}), "B": object_with(data=TEXT)}),
    ("untyped-field", "/components/schemas/A/properties/data", response(ref("A")), response(ref("B")),
     {"A": object_with(data={"type": ["object", "null"], "additionalProperties": True}),
      "B": object_with(data={"type": "object", "additionalProperties": TEXT})}),
    ("untyped-field", "/components/schemas/A/properties/data/items", response(ref("A")), response(ref("B")),
     {"A": object_with(data={"type": "array"}), "B": object_with(data={"type": "array", "items": TEXT})}),
    ("untyped-field", "/components/schemas/A/properties/data/anyOf/1", response(ref("A")), response(ref("B")),
     {"A": object_with(data={"anyOf": [TEXT, {"type": "object"}]}), "B": object_with(data={"anyOf": [TEXT, OBJECT]})}),
    ("anonymous-wrapper", BODY, request(OBJECT), request(ref("Thing")), {"Thing": OBJECT}),
    ("anonymous-wrapper", SCHEMA, response(OBJECT), response(ref("Thing")), {"Thing": OBJECT}),
    ("optional-wrapper", f"{BODY}/properties/thing", request({"type": "object", "properties": {"thing": OBJECT}}),
     request({"type": "object", "required": ["thing"], "properties": {"thing": OBJECT}}), {}),
    ("repeated-wrapper", f"{SCHEMA}/properties/thing",
     response({"type": "object", "required": ["thing"], "properties": {"thing": {"type": "array", "items": ref("A")}}}),
     response({"type": "object", "required": ["thing"], "properties": {"thing": {"type": "array", "items": ref("B")}}}),
     {"A": {"type": "object", "required": ["thing"], "properties": {"thing": {"type": "array", "items": TEXT}}},
      "B": OBJECT}),
    ("array-of-arrays", f"{SCHEMA}/items", response({"type": "array", "items": ref("List")}),
     response({"type": "array", "items": ref("Thing")}), {"List": {"type": "array", "items": OBJECT}, "Thing": OBJECT}),
    ("nullable-default", "/components/schemas/A/properties/data", response(ref("A")), response(ref("B")),
     {"A": object_with(data={"type": ["object", "null"], "properties": {"x": TEXT}, "default": {}}),
      "B": object_with(data={"type": ["object", "null"], "properties": {"x": TEXT}, "default": None})}),
    ("null-only", "/components/schemas/A/properties/data", response(ref("A")), response(ref("B")),
     {"A": object_with(data={"type": ["null"]}), "B": object_with(data={"type": ["string", "null"]})}),
    ("returned-error", "/paths/~1things/post/responses/500/content/application~1json/schema",
     {"responses": {"200": body(TEXT), "500": body(TEXT)}}, {"responses": {"200": body(TEXT), "500": body(None)}}, {}),
    ("array-query", QUERY, query({"type": "array", "items": TEXT}), query(TEXT), {}),
    ("array-query", f"{QUERY}/anyOf/1", query({"anyOf": [TEXT, {"type": "array", "items": TEXT}]}), query(TEXT), {}),
    ("object-query", f"{QUERY}/oneOf/0", query({"oneOf": [OBJECT, TEXT]}), query({"oneOf": [TEXT]}), {}),
    ("object-query", QUERY, query({"type": "array", "items": {"type": "object"}}), query(TEXT), {}),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "where", "defective", "fixed", "schemas"), DEFECTS)
def test_a_defect_is_found_until_it_is_fixed(
    tmp_path: Path, kind: str, where: str, defective: dict[str, Any], fixed: dict[str, Any], schemas: dict[str, Any]
) -> None:
    found = document_findings(document(tmp_path, defective, **schemas))
    assert [(f.operation, f.pointer) for f in found if f.kind == kind] == [("POST /things", where)]
    assert kind not in {f.kind for f in document_findings(document(tmp_path, fixed, **schemas))}


def test_paths_that_differ_only_in_parameter_names_are_found(tmp_path: Path) -> None:
    paths = {
        "/things/{id}": {"get": response({})},
        "/things/{name}": {"delete": response({})},
        "/things": {"get": response({})},
    }
    found = document_findings(Document(write(tmp_path / "document.yaml", paths)))
    assert [(f.operation, f.pointer) for f in found if f.kind == "colliding-template"] == [
        ("DELETE /things/{name}", "/paths/~1things~1{name}"),
        ("GET /things/{id}", "/paths/~1things~1{id}"),
    ]


def test_a_recursive_schema_is_walked_once(tmp_path: Path) -> None:
    tree = object_with(children={"type": "array", "items": ref("Tree")}, data={})
    found = document_findings(document(tmp_path, response(ref("Tree")), Tree=tree))
    assert [f.pointer for f in found if f.kind == "untyped-field"] == ["/components/schemas/Tree/properties/data"]


def test_parameters_of_a_path_belong_to_each_of_its_operations(tmp_path: Path) -> None:
    shared = [{"name": "ids", "in": "query", "schema": {"type": "array", "items": TEXT}}]
    path = write(tmp_path / "document.yaml", {"/things": {"parameters": shared, "get": response(TEXT)}})
    assert [f.kind for f in document_findings(Document(path))] == ["array-query"]
