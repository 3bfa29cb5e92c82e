"""A document that cannot be used is refused with its name, the place, and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.codegen.document import Document, pointer
from scripts.codegen.errors import CommandError
from tests.unit.codegen.documents import answer, document, ref, write

HEAD = "openapi: 3.1.0\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "is missing"),
        (b"openapi: [3.1.0", "is not valid YAML"),
        (HEAD.encode() + b"paths: {}\npaths: {}\n", "duplicate key"),
        (b"\xff\xfe", "is not UTF-8"),
        (b"", "is not an OpenAPI 3.1 document"),
        (b"- a\n- b\n", "is not an OpenAPI 3.1 document"),
        (b"openapi: 3.0.3\npaths: {}\n", "is not an OpenAPI 3.1 document"),
        (HEAD.encode(), "no mapping `paths`"),
        (HEAD.encode() + b"paths: {/a: [1]}\n", "no mapping `paths`"),
        (HEAD.encode() + b"paths: {}\nx-date: 2025-12-15\n", "at /x-date is not a JSON value. Put it in quotes"),
        (HEAD.encode() + b"paths: {/a: {get: {responses: {200: {}}}}}\n", "the key 200 at /paths/~1a/get/responses"),
    ],
)
def test_what_is_no_document_is_refused(tmp_path: Path, text: bytes | None, said: str) -> None:
    path = tmp_path / "document.yaml"
    if text is not None:
        path.write_bytes(text)
    with pytest.raises(CommandError) as caught:
        Document(path)
    assert said in str(caught.value)
    assert str(path) in str(caught.value)


@pytest.mark.parametrize("reference", ["other.yaml#/A", "#/components/schemas/Missing", "#/components/schemas/Circle"])
def test_a_reference_that_leads_nowhere_is_refused_where_it_stands(tmp_path: Path, reference: str) -> None:
    found = document(tmp_path, answer({}), Circle=ref("Circle"))
    with pytest.raises(CommandError, match="/paths/here"):
        found.resolve({"$ref": reference}, "/paths/here")


def test_a_reference_is_followed_through_others(tmp_path: Path) -> None:
    found = document(tmp_path, answer({}), First=ref("Second"), Second={"type": "string"})
    assert found.resolve(ref("First"), "/here") == ({"type": "string"}, "/components/schemas/Second")


def test_a_pointer_is_spelled_as_the_standard_says() -> None:
    assert pointer("paths", "/a~b/{id}", "get", 0) == "/paths/~1a~0b~1{id}/get/0"


def test_operations_are_named_by_their_route(tmp_path: Path) -> None:
    path = write(
        tmp_path / "document.yaml", {"/b": {"put": answer({}), "get": answer({})}, "/a": {"trace": answer({})}}
    )
    assert [operation.key for operation in Document(path).operations] == ["GET /b", "PUT /b", "TRACE /a"]
