"""Every OpenAPI document is valid, complete and described, and equals the recorded contract."""

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
"""A folder with contract.py and contract-<revision>.json, which maintainers recorded from published documents."""

DOCUMENTS = {revision.name: Document(ROOT / revision.document) for revision in read_revisions(ROOT).all}


NO_REPLACEMENT = "nothing is named that would replace it"
"""A part of the description of a deprecated operation without a replacement."""


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_is_valid_openapi(name: str) -> None:
    assert [error.message for error in OpenAPIV31SpecValidator(DOCUMENTS[name].tree).iter_errors()] == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_operation_and_schema_has_a_description(name: str) -> None:
    for operation in DOCUMENTS[name].operations:
        assert operation.node.get("summary"), operation.key
        assert operation.node.get("description"), operation.key
        for parameter in operation.node["parameters"]:
            assert parameter.get("description"), (operation.key, parameter["name"])
        assert "requestBody" not in operation.node or operation.node["requestBody"].get("description"), operation.key
    for schema, node in DOCUMENTS[name].schemas.items():
        assert node.get("description"), schema


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_deprecated_operation_names_its_replacement(name: str) -> None:
    kept = {operation.key for operation in DOCUMENTS[name].operations if not operation.node.get("deprecated")}
    for operation in DOCUMENTS[name].operations:
        if operation.node.get("deprecated"):
            description = operation.node["description"]
            assert set(re.findall(r"`(\w+ /[^`]*)`", description)) & kept or NO_REPLACEMENT in description, (
                operation.key
            )


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_names_its_revision(name: str) -> None:
    head, _, _ = (ROOT / f"openapi/{name}.yaml").read_text(encoding="utf-8").partition("\nopenapi:")
    assert head.startswith(f"# OpenAPI document of revision {name} ")
    assert name in DOCUMENTS[name].tree["info"]["description"]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_exactly_the_unused_schemas_are_described_as_unused(name: str) -> None:
    unused = json.loads((ROOT / "generated/REPORT.json").read_text(encoding="utf-8"))[name]["unreferenced_schemas"]
    described_as_unused = {
        schema
        for schema, node in DOCUMENTS[name].schemas.items()
        if "No operation refers to this schema." in node["description"]
    }
    assert described_as_unused == set(unused)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_json_contract_equals_the_document(name: str) -> None:
    contract = (ROOT / "generated/honeyhive_contract" / f"{name}.json").read_text(encoding="utf-8")
    assert json.loads(contract) == DOCUMENTS[name].tree


SIZES = {"2025-12-02": (41, 34), "2025-12-15": (50, 83), "2026-06-24": (70, 206)}
"""Number of operations and schemas, counted in the published documents."""

UNPREFIXED_OPERATIONS = {"2025-12-02": 41, "2025-12-15": 0, "2026-06-24": 7}
"""Number of operations without the prefix /v1."""


@pytest.mark.parametrize("name", DOCUMENTS)
def test_all_operations_and_schemas_of_a_document_are_parsed(name: str) -> None:
    text = (ROOT / f"openapi/{name}.yaml").read_text(encoding="utf-8")
    assert len(DOCUMENTS[name].operations) == len(re.findall(r"^      operationId: ", text, re.MULTILINE)) > 0
    schemas = re.search(r"^  schemas:\n(.*?)(?=^ {0,2}\S|\Z)", text, re.MULTILINE | re.DOTALL)
    assert schemas is not None
    assert list(DOCUMENTS[name].schemas) == re.findall(r"^    (\w+):", schemas[1], re.MULTILINE)


@pytest.mark.parametrize("name", SIZES)
def test_a_document_has_all_published_operations_and_schemas(name: str) -> None:
    document = DOCUMENTS[name]
    assert (len(document.operations), len(document.schemas)) == SIZES[name]
    assert (
        sum(not operation.path.startswith("/v1/") for operation in document.operations) == UNPREFIXED_OPERATIONS[name]
    )


@pytest.mark.skipif(RECORDED not in os.environ, reason=f"{RECORDED} names no folder of recorded contracts")
@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_equals_the_recorded_contract(name: str) -> None:
    folder = Path(os.environ[RECORDED])
    command: list[str | Path] = [sys.executable, folder / "contract.py", "check", ROOT / f"openapi/{name}.yaml"]
    done = subprocess.run([*command, folder / f"contract-{name}.json"], capture_output=True, text=True, check=False)
    assert done.stdout.startswith("same contract"), done.stdout + done.stderr
