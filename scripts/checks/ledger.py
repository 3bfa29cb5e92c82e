"""Is every weak spot of a wrapped operation patched, and is every patch still needed?

The overlay's tables are read as data, from the tree that is being checked: nothing of them is run by the client.
"""

from __future__ import annotations

import ast
import importlib
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

from scripts.checks.walls import OVERLAY
from scripts.codegen.document import Document
from scripts.codegen.errors import CommandError
from scripts.codegen.revisions import Revision, read_revisions

CANARIES = Path("tests/canary")
_GATEWAY = "honeyhive_overlay._gateway"
_PROSE = ("summary", "description")


class Found(NamedTuple):
    """A finding of REPORT.json."""

    operation: str
    pointer: str
    kind: str


@dataclass(frozen=True)
class Ledger:
    """What one revision patches, beside what the report found in it."""

    revision: str
    document: Document
    findings: tuple[Found, ...]
    patches: tuple[Any, ...]
    """The entries of ``patches/``."""
    bindings: dict[str, tuple[str, tuple[str, ...]]]
    """Stable operation to its route and the ids of the patches that its binding names."""

    def claimed_by(self, patch: Any) -> list[Found]:
        """Give the findings that a patch claims, on the routes of the operations it names."""
        routes = {self.bindings[name][0] for name in patch.operations if name in self.bindings}
        return [
            found
            for found in self.findings
            if found.operation in routes
            and any(kind == found.kind and _matches(found.pointer, pattern) for kind, pattern in patch.findings)
        ]

    @property
    def unwrapped(self) -> dict[str, int]:
        """Give the operations of the document that nothing wraps, with the number of their findings."""
        wrapped = {route for route, _ in self.bindings.values()}
        return {
            operation.key: sum(found.operation == operation.key for found in self.findings)
            for operation in self.document.operations
            if operation.key not in wrapped
        }


def read_ledgers(root: Path) -> list[Ledger]:
    """Read the ledger of every revision that has a gateway.

    Raises:
        CommandError: a table cannot be imported, or the report cannot be read.
    """
    report = json.loads((root / "generated/REPORT.json").read_text(encoding="utf-8"))
    try:
        with _imports_from(root):
            return [
                _read(root, revision, report[revision.name]["findings"])
                for revision in read_revisions(root).all
                if (root / OVERLAY / "_gateway" / revision.package / "patches").exists()
            ]
    except (ImportError, SyntaxError, KeyError, TypeError, AttributeError) as error:
        raise CommandError(f"The tables of {OVERLAY}/_gateway cannot be read: {error!r}.") from error


@contextmanager
def _imports_from(root: Path) -> Iterator[None]:
    """Import the overlay from ``root`` for a while, whichever one this process has imported before."""

    def take_out() -> dict[str, ModuleType]:
        names = [name for name in sys.modules if name.partition(".")[0] == "honeyhive_overlay"]
        return {name: sys.modules.pop(name) for name in names}

    before, path = take_out(), list(sys.path)
    sys.path[:0] = [str(root / "overlay"), str(root / "generated")]
    try:
        yield
    finally:
        take_out()
        sys.modules.update(before)
        sys.path[:] = path


def _read(root: Path, revision: Revision, findings: list[dict[str, str]]) -> Ledger:
    operations = importlib.import_module(f"{_GATEWAY}.operations").OPERATIONS
    patches = importlib.import_module(f"{_GATEWAY}.{revision.package}.patches").PATCHES
    routes = {name: operation.routes.get(revision.name) for name, operation in operations.items()}
    return Ledger(
        revision=revision.name,
        document=Document(root / revision.document),
        findings=tuple(Found(**finding) for finding in findings),
        patches=patches,
        bindings={name: (route.route, route.patches) for name, route in routes.items() if route is not None},
    )


def check_ledger(root: Path) -> Iterator[str]:
    """Find weak spots without a patch, and patches without a weak spot, a binding or a canary."""
    for ledger in read_ledgers(root):
        canaries = set(_canaries(root, ledger.revision))
        for problem in (*_unclaimed(ledger), *_unused(ledger), *_outdated(ledger), *_unwatched(ledger, canaries)):
            yield f"{ledger.revision}: {problem}"


def _unclaimed(ledger: Ledger) -> Iterator[str]:
    claimed = {found for patch in ledger.patches for found in ledger.claimed_by(patch)}
    for name, (route, _) in ledger.bindings.items():
        for found in ledger.findings:
            if found.operation == route and found not in claimed:
                yield f"{name}: no patch claims {found.kind} at {found.pointer}."


def _unused(ledger: Ledger) -> Iterator[str]:
    known = {patch.id: patch for patch in ledger.patches}
    if len(known) != len(ledger.patches):
        yield "two patches have the same id."
    named = {(name, patch) for name, (_, patches) in ledger.bindings.items() for patch in patches}
    for name, patch in sorted(named):
        if patch not in known:
            yield f"the binding of {name} names the patch {patch}, which does not exist."
        elif name not in known[patch].operations:
            yield f"the binding of {name} names the patch {patch}, which does not name it back."
    for patch in ledger.patches:
        for name in patch.operations:
            if (name, patch.id) not in named:
                yield f"{patch.id}: the binding of {name} does not use it. Delete the patch, or name it there."
        if patch.kind in ("known", "spec-wrong") and not patch.evidence:
            yield f"{patch.id}: a defect that no machine sees needs its evidence in words."


def _outdated(ledger: Ledger) -> Iterator[str]:
    for patch in ledger.patches:
        if patch.kind in ("found", "accepted") and not patch.findings:
            yield f"{patch.id}: it claims no finding; a patch of kind {patch.kind} must."
        for kind, pattern in patch.findings:
            claim = [f for f in ledger.claimed_by(patch) if f.kind == kind and _matches(f.pointer, pattern)]
            if not claim:
                yield f"{patch.id}: {kind} at {pattern} is fixed upstream: delete this patch, or what it claims."
        for pointer, fragment in patch.expects:
            try:
                stands = ledger.document.at(pointer, named_by=patch.id)
            except CommandError:
                yield f"{patch.id}: {pointer} is gone, fixed upstream: delete this patch."
                continue
            if _contract(stands) != _contract(fragment):
                yield f"{patch.id}: {pointer} changed: look again. It is {stands!r} now, expected was {fragment!r}."


def _unwatched(ledger: Ledger, canaries: set[str]) -> Iterator[str]:
    for patch in ledger.patches:
        if patch.kind != "accepted" and patch.id not in canaries:
            yield f"{patch.id}: no test in {CANARIES}/ is marked @canary({patch.id!r}, …)."


def _canaries(root: Path, revision: str) -> Iterator[str]:
    for path in sorted((root / CANARIES).glob(f"test_{revision.replace('-', '_')}*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id="canary"), args=[ast.Constant(value=str(name)), *_]):
                    yield name
                case _:
                    pass


def _matches(pointer: str, pattern: str) -> bool:
    """Match a JSON pointer; brackets, which pointers never need, keep no special meaning from ``fnmatch``."""
    return fnmatchcase(pointer, pattern.replace("[", "[[]"))


def _contract(fragment: Any) -> Any:
    """Give a fragment as JSON has it (tables may be written with tuples) and without prose, which binds nobody.

    A property may be called ``description``; what stands for it is a schema, not a text.
    """
    if isinstance(fragment, tuple | list):
        return [_contract(value) for value in fragment]
    if isinstance(fragment, dict):
        return {
            key: _contract(value) for key, value in fragment.items() if not (key in _PROSE and isinstance(value, str))
        }
    return fragment
