"""Every kind of weak spot is found where it is planted, at its place, and is gone once it is mended."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from scripts.codegen.document import Document
from scripts.codegen.findings import document_findings
from tests.unit.codegen.documents import answer, body, document, query, ref, request, write

TEXT = {"type": "string"}
THING = {"type": "object", "required": ["id"], "properties": {"id": TEXT, "name": TEXT}}
SCHEMA = "/paths/~1things/post/responses/200/content/application~1json/schema"
BODY = "/paths/~1things/post/requestBody/content/application~1json/schema"
QUERY = "/paths/~1things/post/parameters/0/schema"


def thing(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": ["id"], "properties": {"id": TEXT, **properties}}


# kind, where, the weak operation, the mended operation, component schemas of both
PLANTED: list[tuple[str, str, dict[str, Any], dict[str, Any], dict[str, Any]]] = [
    ("placeholder", SCHEMA, answer(ref("TODOSchema")), answer(ref("Thing")), {"TODOSchema": THING, "Thing": THING}),
    ("placeholder", f"{BODY}/items", request({"type": "array", "items": ref("Todo")}), request(ref("A")),
     {"Todo": THING, "A": THING}),
    ("untyped-response", "/paths/~1things/post/responses/200", answer(None), answer(TEXT), {}),
    ("untyped-response", SCHEMA, answer({}), answer(TEXT), {}),
    ("untyped-response", "/components/schemas/Any", answer(ref("Any")), answer(ref("Thing")),
     {"Any": {"description": "Anything."}, "Thing": THING}),
    ("untyped-field", "/components/schemas/A/properties/data", answer(ref("A")), answer(ref("B")),
     {"A": thing(data={}), "B": thing(data=TEXT)}),
    ("untyped-field", "/components/schemas/A/properties/data", answer(ref("A")), answer(ref("B")),
     {"A": thing(data={"type": ["object", "null"], "additionalProperties": True}),
      "B": thing(data={"type": "object", "additionalProperties": TEXT})}),
    ("untyped-field", "/components/schemas/A/properties/data/items", answer(ref("A")), answer(ref("B")),
     {"A": thing(data={"type": "array"}), "B": thing(data={"type": "array", "items": TEXT})}),
    ("untyped-field", "/components/schemas/A/properties/data/anyOf/1", answer(ref("A")), answer(ref("B")),
     {"A": thing(data={"anyOf": [TEXT, {"type": "object"}]}), "B": thing(data={"anyOf": [TEXT, THING]})}),
    ("anonymous-wrapper", BODY, request(THING), request(ref("Thing")), {"Thing": THING}),
    ("anonymous-wrapper", SCHEMA, answer(THING), answer(ref("Thing")), {"Thing": THING}),
    ("optional-wrapper", f"{BODY}/properties/thing", request({"type": "object", "properties": {"thing": THING}}),
     request({"type": "object", "required": ["thing"], "properties": {"thing": THING}}), {}),
    ("repeated-wrapper", f"{SCHEMA}/properties/thing",
     answer({"type": "object", "required": ["thing"], "properties": {"thing": {"type": "array", "items": ref("A")}}}),
     answer({"type": "object", "required": ["thing"], "properties": {"thing": {"type": "array", "items": ref("B")}}}),
     {"A": {"type": "object", "required": ["thing"], "properties": {"thing": {"type": "array", "items": TEXT}}},
      "B": THING}),
    ("array-of-arrays", f"{SCHEMA}/items", answer({"type": "array", "items": ref("List")}),
     answer({"type": "array", "items": ref("Thing")}), {"List": {"type": "array", "items": THING}, "Thing": THING}),
    ("nullable-default", "/components/schemas/A/properties/data", answer(ref("A")), answer(ref("B")),
     {"A": thing(data={"type": ["object", "null"], "properties": {"x": TEXT}, "default": {}}),
      "B": thing(data={"type": ["object", "null"], "properties": {"x": TEXT}, "default": None})}),
    ("null-only", "/components/schemas/A/properties/data", answer(ref("A")), answer(ref("B")),
     {"A": thing(data={"type": ["null"]}), "B": thing(data={"type": ["string", "null"]})}),
    ("returned-error", "/paths/~1things/post/responses/500/content/application~1json/schema",
     {"responses": {"200": body(TEXT), "500": body(TEXT)}}, {"responses": {"200": body(TEXT), "500": body(None)}}, {}),
    ("array-query", QUERY, query({"type": "array", "items": TEXT}), query(TEXT), {}),
    ("array-query", f"{QUERY}/anyOf/1", query({"anyOf": [TEXT, {"type": "array", "items": TEXT}]}), query(TEXT), {}),
    ("object-query", f"{QUERY}/oneOf/0", query({"oneOf": [THING, TEXT]}), query({"oneOf": [TEXT]}), {}),
    ("object-query", QUERY, query({"type": "array", "items": {"type": "object"}}), query(TEXT), {}),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "where", "weak", "mended", "schemas"), PLANTED)
def test_a_planted_weak_spot_is_found_and_a_mended_one_is_not(
    tmp_path: Path, kind: str, where: str, weak: dict[str, Any], mended: dict[str, Any], schemas: dict[str, Any]
) -> None:
    found = document_findings(document(tmp_path, weak, **schemas))
    assert [(f.operation, f.pointer) for f in found if f.kind == kind] == [("POST /things", where)]
    assert kind not in {f.kind for f in document_findings(document(tmp_path, mended, **schemas))}


def test_paths_that_match_the_same_are_found_whatever_their_parameters_are_called(tmp_path: Path) -> None:
    paths = {
        "/things/{id}": {"get": answer({})},
        "/things/{name}": {"delete": answer({})},
        "/things": {"get": answer({})},
    }
    found = document_findings(Document(write(tmp_path / "document.yaml", paths)))
    assert [(f.operation, f.pointer) for f in found if f.kind == "colliding-template"] == [
        ("DELETE /things/{name}", "/paths/~1things~1{name}"),
        ("GET /things/{id}", "/paths/~1things~1{id}"),
    ]


def test_a_schema_that_holds_itself_is_walked_once(tmp_path: Path) -> None:
    tree = thing(children={"type": "array", "items": ref("Tree")}, data={})
    found = document_findings(document(tmp_path, answer(ref("Tree")), Tree=tree))
    assert [f.pointer for f in found if f.kind == "untyped-field"] == ["/components/schemas/Tree/properties/data"]


def test_parameters_of_the_path_belong_to_each_of_its_operations(tmp_path: Path) -> None:
    shared = [{"name": "ids", "in": "query", "schema": {"type": "array", "items": TEXT}}]
    path = write(tmp_path / "document.yaml", {"/things": {"parameters": shared, "get": answer(TEXT)}})
    assert [f.kind for f in document_findings(Document(path))] == ["array-query"]
