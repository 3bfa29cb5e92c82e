"""The index of a raw package by route: its text. That it leads to the right endpoints, test_lazy_endpoints.py says."""

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
from tests.unit.codegen.documents import answer, write

REVISIONS = read_revisions(ROOT).all


@pytest.mark.parametrize("revision", REVISIONS, ids=lambda revision: revision.name)
def test_the_index_has_the_routes_of_the_document_sorted_one_a_line(revision: Revision) -> None:
    text = (ROOT / "generated/honeyhive_raw" / revision.package / INDEX).read_text(encoding="utf-8")
    lines = [line.partition('": ')[0].strip().strip('"') for line in text.splitlines() if line.startswith('    "')]
    assert lines == sorted(operation.key for operation in Document(ROOT / revision.document).operations)


def index(folder: Path, paths: dict[str, Any]) -> dict[str, str]:
    """Generate a package of these paths and read its index."""
    document = write(folder / "document.yaml", paths)
    generate(document, folder / "raw")
    (folder / INDEX).write_text(routes_module(Document(document), read_surface(folder / "raw")), encoding="utf-8")
    found: dict[str, str] = runpy.run_path(str(folder / INDEX))["ENDPOINTS"]
    return found


def test_a_route_keeps_the_spelling_of_the_document(tmp_path: Path) -> None:
    named = {"name": "thingId", "in": "path", "required": True, "schema": {"type": "string"}}
    operation = {**answer({"type": "string"}), "operationId": "getThing", "tags": ["Things"], "parameters": [named]}
    assert index(tmp_path, {'/"ä"/{thingId}': {"get": operation}}) == {'GET /"ä"/{thingId}': "things.get_thing"}


def test_a_route_that_the_generator_left_out_has_no_endpoint(tmp_path: Path) -> None:
    first, second = ({**answer({"type": "string"}), "operationId": "getThing"} for _ in range(2))
    assert index(tmp_path, {"/one": {"get": first}, "/two": {"get": second}}) == {"GET /two": "default.get_thing"}
