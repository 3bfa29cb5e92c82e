"""An invalid document is rejected with its name, the location of the error, and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.codegen.document import Document, pointer
from scripts.codegen.errors import CommandError
from tests.unit.codegen.documents import document, ref, response, write

OPENAPI_LINE = b"openapi: 3.1.0\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (None, "is missing"),
        (b"openapi: [3.1.0", "is not valid YAML"),
        (OPENAPI_LINE + b"paths: {}\npaths: {}\n", "duplicate key"),
        (b"\xff\xfe", "is not UTF-8"),
        (b"", "is not an OpenAPI 3.1 document"),
        (b"- a\n- b\n", "is not an OpenAPI 3.1 document"),
        (b"openapi: 3.0.3\npaths: {}\n", "is not an OpenAPI 3.1 document"),
        (OPENAPI_LINE, "no mapping `paths`"),
        (OPENAPI_LINE + b"paths: {/a: [1]}\n", "no mapping `paths`"),
        (OPENAPI_LINE + b"paths: {}\nx-date: 2025-12-15\n", "at /x-date is not a JSON value. Put it in quotes"),
        (OPENAPI_LINE + b"paths: {/a: {get: {responses: {200: {}}}}}\n", "the key 200 at /paths/~1a/get/responses"),
    ],
)
def test_an_invalid_document_is_rejected(tmp_path: Path, text: bytes | None, message: str) -> None:
    path = tmp_path / "document.yaml"
    if text is not None:
        path.write_bytes(text)
    with pytest.raises(CommandError) as caught:
        Document(path)
    assert message in str(caught.value)
    assert str(path) in str(caught.value)


@pytest.mark.parametrize(
    "reference", ["other.yaml#/A", "#/components/schemas/Missing", "#/components/schemas/Circular"]
)
def test_an_invalid_reference_is_rejected_with_its_location(tmp_path: Path, reference: str) -> None:
    loaded = document(tmp_path, response({}), Circular=ref("Circular"))
    with pytest.raises(CommandError, match="/paths/here"):
        loaded.resolve({"$ref": reference}, "/paths/here")


def test_a_reference_to_a_reference_is_resolved(tmp_path: Path) -> None:
    loaded = document(tmp_path, response({}), First=ref("Second"), Second={"type": "string"})
    assert loaded.resolve(ref("First"), "/here") == ({"type": "string"}, "/components/schemas/Second")


def test_a_pointer_is_escaped_as_rfc_6901_requires() -> None:
    assert pointer("paths", "/a~b/{id}", "get", 0) == "/paths/~1a~0b~1{id}/get/0"


def test_the_key_of_an_operation_is_its_method_and_path(tmp_path: Path) -> None:
    path = write(
        tmp_path / "document.yaml", {"/b": {"put": response({}), "get": response({})}, "/a": {"trace": response({})}}
    )
    assert [operation.key for operation in Document(path).operations] == ["GET /b", "PUT /b", "TRACE /a"]
