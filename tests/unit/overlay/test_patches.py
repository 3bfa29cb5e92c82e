from __future__ import annotations

import json
from collections.abc import Sequence
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import pytest

from honeyhive_overlay._gateway.ledger import Patch
from honeyhive_overlay._gateway.operations import OPERATIONS
from honeyhive_overlay._gateway.r2025_12_15.patches import PATCHES

ROOT = Path(__file__).resolve().parents[3]
REVISION = "2025-12-15"
ROUTES = {name: operation.routes[REVISION] for name, operation in OPERATIONS.items() if REVISION in operation.routes}
FINDINGS: list[dict[str, str]] = json.loads((ROOT / "generated/REPORT.json").read_text())[REVISION]["findings"]
DOCUMENT: Any = json.loads((ROOT / f"generated/honeyhive_contract/{REVISION}.json").read_text())


def claims(patch: Patch, finding: dict[str, str]) -> bool:
    routes = {ROUTES[name].route for name in patch.operations}
    return finding["operation"] in routes and any(
        kind == finding["kind"] and fnmatchcase(finding["pointer"], pattern) for kind, pattern in patch.findings
    )


def lookup(pointer: str) -> Any:
    found = DOCUMENT
    for part in pointer.split("/")[1:]:
        key = part.replace("~1", "/").replace("~0", "~")
        found = found[int(key)] if isinstance(found, Sequence) else found[key]
    return found


def test_every_finding_on_a_wrapped_operation_is_claimed() -> None:
    wrapped = {route.route for route in ROUTES.values()}
    about_us = [finding for finding in FINDINGS if finding["operation"] in wrapped]
    assert len(about_us) > 50
    assert [finding for finding in about_us if not any(claims(patch, finding) for patch in PATCHES)] == []


@pytest.mark.parametrize("patch", PATCHES, ids=lambda patch: patch.id)
def test_every_entry_claims_something_that_is_there(patch: Patch) -> None:
    for kind, pattern in patch.findings:
        assert any(claims(Patch(**_one(patch, kind, pattern)), finding) for finding in FINDINGS), pattern
    for pointer, fragment in patch.expects:
        assert lookup(pointer) == fragment, pointer
    assert patch.findings or (patch.evidence and patch.expects)


def _one(patch: Patch, kind: str, pattern: str) -> dict[str, Any]:
    return {"id": "x", "kind": "found", "operations": patch.operations, "reason": "", "findings": ((kind, pattern),)}


def test_bindings_and_entries_name_each_other() -> None:
    named = {(name, patch) for name, route in ROUTES.items() for patch in route.patches}
    assert named == {(name, patch.id) for patch in PATCHES for name in patch.operations}
    assert len({patch.id for patch in PATCHES}) == len(PATCHES)
