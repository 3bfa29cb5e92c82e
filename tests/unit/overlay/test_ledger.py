"""The patches of every revision match the findings and the documents that they name."""

from __future__ import annotations

import json
from collections.abc import Sequence
from fnmatch import fnmatchcase
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from honeyhive_overlay._gateway.ledger import Patch, shared
from honeyhive_overlay._gateway.revisions import REVISIONS, operations
from honeyhive_overlay._gateway.routes import Route

ROOT = Path(__file__).resolve().parents[3]
NAMES = [revision.name for revision in REVISIONS]
REPORT: dict[str, Any] = json.loads((ROOT / "generated/REPORT.json").read_text())
PATCHES: dict[str, Sequence[Patch]] = {
    name: import_module(f"honeyhive_overlay._gateway.r{name.replace('-', '_')}.patches").PATCHES for name in NAMES
}
DOCUMENTS: dict[str, Any] = {
    name: json.loads((ROOT / f"generated/honeyhive_contract/{name}.json").read_text()) for name in NAMES
}


def routes_of(revision: str) -> dict[str, Route]:
    return {name: routes[revision] for name, routes in operations().items() if revision in routes}


def explains(revision: str, patch: Patch, finding: dict[str, str]) -> bool:
    routes = {str(routes_of(revision)[name]) for name in patch.operations}
    return finding["operation"] in routes and any(
        kind == finding["kind"] and fnmatchcase(finding["pointer"], pattern) for kind, pattern in patch.findings
    )


def lookup(revision: str, pointer: str) -> Any:
    found = DOCUMENTS[revision]
    for part in pointer.split("/")[1:]:
        key = part.replace("~1", "/").replace("~0", "~")
        found = found[int(key)] if isinstance(found, Sequence) else found[key]
    return found


def without_descriptions(fragment: Any) -> Any:
    """Omit descriptions: a patch depends on declarations only."""
    if isinstance(fragment, dict):
        return {
            key: without_descriptions(value)
            for key, value in fragment.items()
            if key != "description" or value != str(value)
        }
    return [without_descriptions(value) for value in fragment] if isinstance(fragment, list | tuple) else fragment


@pytest.mark.parametrize("revision", NAMES)
def test_every_finding_on_a_wrapped_operation_is_explained_by_a_patch(revision: str) -> None:
    wrapped = {str(route) for route in routes_of(revision).values()}
    relevant = [finding for finding in REPORT[revision]["findings"] if finding["operation"] in wrapped]
    assert len(relevant) > 150
    unexplained = [
        finding for finding in relevant if not any(explains(revision, patch, finding) for patch in PATCHES[revision])
    ]
    assert unexplained == []


@pytest.mark.parametrize(
    ("revision", "patch"),
    [pytest.param(name, patch, id=f"{name}-{patch.id}") for name in NAMES for patch in PATCHES[name]],
)
def test_every_patch_has_existing_findings_and_declarations(revision: str, patch: Patch) -> None:
    for kind, pattern in patch.findings:
        part = Patch(id="x", kind="found", operations=patch.operations, reason="", findings=((kind, pattern),))
        assert any(explains(revision, part, finding) for finding in REPORT[revision]["findings"]), pattern
    for pointer, fragment in patch.expects:
        assert without_descriptions(lookup(revision, pointer)) == without_descriptions(fragment), pointer
    is_missing_operation = patch.id.endswith("-missing")  # a missing route has no declaration to expect
    assert patch.findings or (patch.evidence and (patch.expects or is_missing_operation))


@pytest.mark.parametrize("revision", NAMES)
def test_every_patch_names_operations_of_its_revision(revision: str) -> None:
    assert {name for patch in PATCHES[revision] for name in patch.operations} <= routes_of(revision).keys()
    assert len({patch.id for patch in PATCHES[revision]}) == len(PATCHES[revision])


def test_a_shared_patch_is_the_patch_of_the_other_revision() -> None:
    patches = PATCHES[NAMES[0]]
    assert shared(patches, patches[1].id, patches[0].id) == (patches[1], patches[0])
    with pytest.raises(LookupError):
        shared(patches, "no-such-entry")


def test_no_patch_is_declared_twice() -> None:
    declared = [patch for patches in PATCHES.values() for patch in {id(patch): patch for patch in patches}.values()]
    assert [patch.id for patch in declared if any(patch == other and patch is not other for other in declared)] == []
