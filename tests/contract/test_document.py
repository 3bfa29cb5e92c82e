"""The document of 2025-12-15: valid, complete, and the same contract as was recorded."""

from __future__ import annotations

import json
import os
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


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_contract_as_json_is_the_document(name: str) -> None:
    contract = (ROOT / "generated/honeyhive_contract" / f"{name}.json").read_text(encoding="utf-8")
    assert json.loads(contract) == DOCUMENTS[name].tree


def test_the_first_revision_has_all_its_operations_and_schemas() -> None:
    document = DOCUMENTS["2025-12-15"]
    assert (len(document.operations), len(document.schemas)) == (50, 83)
    assert all(operation.path.startswith("/v1/") for operation in document.operations)


@pytest.mark.skipif(RECORDED not in os.environ, reason=f"{RECORDED} names no folder of recorded contracts")
@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_document_says_what_was_recorded(name: str) -> None:
    folder = Path(os.environ[RECORDED])
    command: list[str | Path] = [sys.executable, folder / "contract.py", "check", ROOT / f"openapi/{name}.yaml"]
    done = subprocess.run([*command, folder / f"contract-{name}.json"], capture_output=True, text=True, check=False)
    assert done.stdout.startswith("same contract"), done.stdout + done.stderr
