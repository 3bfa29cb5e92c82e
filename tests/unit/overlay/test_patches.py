"""The ledger of every revision, checked without the command that checks it."""

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


def claims(revision: str, patch: Patch, finding: dict[str, str]) -> bool:
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


def contract(fragment: Any) -> Any:
    """Leave the sentences out: a patch rests on what is declared, not on how it is described."""
    if isinstance(fragment, dict):
        return {key: contract(value) for key, value in fragment.items() if key != "description" or value != str(value)}
    return [contract(value) for value in fragment] if isinstance(fragment, list | tuple) else fragment


@pytest.mark.parametrize("revision", NAMES)
def test_every_finding_on_a_wrapped_operation_is_claimed(revision: str) -> None:
    wrapped = {str(route) for route in routes_of(revision).values()}
    about_us = [finding for finding in REPORT[revision]["findings"] if finding["operation"] in wrapped]
    assert len(about_us) > 150
    unclaimed = [f for f in about_us if not any(claims(revision, patch, f) for patch in PATCHES[revision])]
    assert unclaimed == []


@pytest.mark.parametrize(
    ("revision", "patch"),
    [pytest.param(name, patch, id=f"{name}-{patch.id}") for name in NAMES for patch in PATCHES[name]],
)
def test_every_entry_claims_something_that_is_there(revision: str, patch: Patch) -> None:
    for kind, pattern in patch.findings:
        one = Patch(id="x", kind="found", operations=patch.operations, reason="", findings=((kind, pattern),))
        assert any(claims(revision, one, finding) for finding in REPORT[revision]["findings"]), pattern
    for pointer, fragment in patch.expects:
        assert contract(lookup(revision, pointer)) == contract(fragment), pointer
    lacking = patch.id.endswith("-missing")  # there is no fragment of a route that is not there
    assert patch.findings or (patch.evidence and (patch.expects or lacking))


@pytest.mark.parametrize("revision", NAMES)
def test_entries_name_operations_that_the_revision_has(revision: str) -> None:
    assert {name for patch in PATCHES[revision] for name in patch.operations} <= routes_of(revision).keys()
    assert len({patch.id for patch in PATCHES[revision]}) == len(PATCHES[revision])


def test_a_shared_entry_is_the_one_of_the_other_revision() -> None:
    entries = PATCHES[NAMES[0]]
    assert shared(entries, entries[1].id, entries[0].id) == (entries[1], entries[0])
    with pytest.raises(LookupError):
        shared(entries, "no-such-entry")


def test_no_entry_is_written_twice() -> None:
    written = [patch for patches in PATCHES.values() for patch in {id(patch): patch for patch in patches}.values()]
    assert [one.id for one in written if any(one == other and one is not other for other in written)] == []
