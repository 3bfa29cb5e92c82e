"""The contents of the index of a raw package (test_lazy_endpoints.py tests that its endpoints are the right ones)."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

import pytest

from scripts.codegen.document import Document
from scripts.codegen.generator import generate
from scripts.codegen.revisions import Revision, read_revisions
from scripts.codegen.routes import INDEX, routes_module
from scripts.codegen.surface import read_surface
from tests.conftest import ROOT
from tests.unit.codegen.documents import response, write

REVISIONS = read_revisions(ROOT).all


@pytest.mark.parametrize("revision", REVISIONS, ids=lambda revision: revision.name)
def test_the_index_lists_the_routes_of_the_document_sorted(revision: Revision) -> None:
    text = (ROOT / "generated/honeyhive_raw" / revision.package / INDEX).read_text(encoding="utf-8")
    lines = [line.partition('": ')[0].strip().strip('"') for line in text.splitlines() if line.startswith('    "')]
    assert lines == sorted(operation.key for operation in Document(ROOT / revision.document).operations)


def index(folder: Path, paths: dict[str, Any]) -> dict[str, str]:
    """Generate a package with these paths and return its index."""
    document = write(folder / "document.yaml", paths)
    generate(document, folder / "raw")
    (folder / INDEX).write_text(routes_module(Document(document), read_surface(folder / "raw")), encoding="utf-8")
    found: dict[str, str] = runpy.run_path(str(folder / INDEX))["ENDPOINTS"]
    return found


def test_a_route_has_the_spelling_of_the_document(tmp_path: Path) -> None:
    named = {"name": "thingId", "in": "path", "required": True, "schema": {"type": "string"}}
    operation = {**response({"type": "string"}), "operationId": "getThing", "tags": ["Things"], "parameters": [named]}
    assert index(tmp_path, {'/"ä"/{thingId}': {"get": operation}}) == {'GET /"ä"/{thingId}': "things.get_thing"}


def test_a_route_that_the_generator_omits_is_not_in_the_index(tmp_path: Path) -> None:
    first, second = ({**response({"type": "string"}), "operationId": "getThing"} for _ in range(2))
    assert index(tmp_path, {"/one": {"get": first}, "/two": {"get": second}}) == {"GET /two": "default.get_thing"}
