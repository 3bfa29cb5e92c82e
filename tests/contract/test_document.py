"""The document of every revision: valid, complete, described, and the same contract as was recorded."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from scripts.codegen.document import Document
from scripts.codegen.revisions import read_revisions
from tests.conftest import ROOT

RECORDED = "HONEYHIVE_RECORDED_CONTRACTS"
"""A folder with contract.py and contract-<revision>.json, as the maintainers recorded them from published documents."""

DOCUMENTS = {revision.name: Document(ROOT / revision.document) for revision in read_revisions(ROOT).all}


NO_HEIR = "nothing is named that would replace it"
"""What the description of a deprecated operation says that no other takes the place of."""


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_is_valid_openapi(name: str) -> None:
    assert [error.message for error in OpenAPIV31SpecValidator(DOCUMENTS[name].tree).iter_errors()] == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_operation_has_prose_of_our_own(name: str) -> None:
    for operation in DOCUMENTS[name].operations:
        assert operation.node.get("summary"), operation.key
        assert operation.node.get("description"), operation.key
        for parameter in operation.node["parameters"]:
            assert parameter.get("description"), (operation.key, parameter["name"])
        assert "requestBody" not in operation.node or operation.node["requestBody"].get("description"), operation.key
    for schema, node in DOCUMENTS[name].schemas.items():
        assert node.get("description"), schema


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_deprecated_operation_says_what_replaces_it(name: str) -> None:
    kept = {operation.key for operation in DOCUMENTS[name].operations if not operation.node.get("deprecated")}
    for operation in DOCUMENTS[name].operations:
        if operation.node.get("deprecated"):
            said = operation.node["description"]
            assert set(re.findall(r"`(\w+ /[^`]*)`", said)) & kept or NO_HEIR in said, operation.key


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_says_which_revision_it_records(name: str) -> None:
    head, _, _ = (ROOT / f"openapi/{name}.yaml").read_text(encoding="utf-8").partition("\nopenapi:")
    assert head.startswith(f"# OpenAPI document of revision {name} ")
    assert name in DOCUMENTS[name].tree["info"]["description"]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_no_schema_is_said_to_be_unused_that_is_used(name: str) -> None:
    unused = json.loads((ROOT / "generated/REPORT.json").read_text(encoding="utf-8"))[name]["unreferenced_schemas"]
    said = {
        schema
        for schema, node in DOCUMENTS[name].schemas.items()
        if "No operation refers to this schema." in node["description"]
    }
    assert said == set(unused)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_contract_as_json_is_the_document(name: str) -> None:
    contract = (ROOT / "generated/honeyhive_contract" / f"{name}.json").read_text(encoding="utf-8")
    assert json.loads(contract) == DOCUMENTS[name].tree


SIZES = {"2025-12-02": (41, 34), "2025-12-15": (50, 83), "2026-06-24": (70, 206)}
"""Operations and schemas of the documents whose publication was counted."""

BARE_ROUTES = {"2025-12-02": 41, "2025-12-15": 0, "2026-06-24": 7}
"""How many operations of them have no /v1 in front."""


@pytest.mark.parametrize("name", DOCUMENTS)
def test_everything_that_is_written_in_a_document_is_read(name: str) -> None:
    text = (ROOT / f"openapi/{name}.yaml").read_text(encoding="utf-8")
    assert len(DOCUMENTS[name].operations) == len(re.findall(r"^      operationId: ", text, re.MULTILINE)) > 0
    schemas = re.search(r"^  schemas:\n(.*?)(?=^ {0,2}\S|\Z)", text, re.MULTILINE | re.DOTALL)
    assert schemas is not None
    assert list(DOCUMENTS[name].schemas) == re.findall(r"^    (\w+):", schemas[1], re.MULTILINE)


@pytest.mark.parametrize("name", SIZES)
def test_a_document_has_all_its_operations_and_schemas(name: str) -> None:
    document = DOCUMENTS[name]
    assert (len(document.operations), len(document.schemas)) == SIZES[name]
    assert sum(not operation.path.startswith("/v1/") for operation in document.operations) == BARE_ROUTES[name]


@pytest.mark.skipif(RECORDED not in os.environ, reason=f"{RECORDED} names no folder of recorded contracts")
@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_document_says_what_was_recorded(name: str) -> None:
    folder = Path(os.environ[RECORDED])
    command: list[str | Path] = [sys.executable, folder / "contract.py", "check", ROOT / f"openapi/{name}.yaml"]
    done = subprocess.run([*command, folder / f"contract-{name}.json"], capture_output=True, text=True, check=False)
    assert done.stdout.startswith("same contract"), done.stdout + done.stderr
