"""Is every weak spot of a wrapped operation patched, and is every patch still needed?"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, NamedTuple

from scripts.checks.tables import Bound, read_bound, read_unbound
from scripts.codegen.document import Document, pointer
from scripts.codegen.errors import CommandError

CANARIES = Path("tests/canary")
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
    bindings: Mapping[str, str]
    """Stable operation to the route at which it lives in the document as it is now."""
    moved: Mapping[str, str]
    """Of those that live elsewhere than their row says, the row."""
    gone: Mapping[str, str]
    """Operations whose row is no route of the document any more, and nobody knows where they live now: their rows."""

    def claimed_by(self, patch: Any) -> list[Found]:
        """Give the findings that a patch claims, on the routes of the operations it names."""
        return [found for kind, pattern in patch.findings for found in self.claimed(patch, kind, pattern)]

    def claimed(self, patch: Any, kind: str, pattern: str) -> list[Found]:
        """Give the findings that one claim of a patch is about, at the place where its operations live now."""
        routes = {self.bindings[name] for name in patch.operations if name in self.bindings}
        here = self.here(pattern)
        return [
            found
            for found in self.findings
            if found.operation in routes and found.kind == kind and _matches(found.pointer, here)
        ]

    def here(self, where: str) -> str:
        """Give a JSON pointer, or a pattern for one, as it is after the moves."""
        for operation, row in self.moved.items():
            old, new = _place(row), _place(self.bindings[operation])
            if where == old or where.startswith(f"{old}/"):
                return new + where.removeprefix(old)
        return where

    def is_gone(self, patch: Any, where: str) -> bool:
        """Whether a pointer is of a route that is gone, so that nothing can be said of it."""
        rows = [row for name, row in self.gone.items() if name in patch.operations]
        return any(where.startswith(_place(row)) for row in rows)

    @property
    def unwrapped(self) -> dict[str, int]:
        """Give the operations of the document that nothing wraps, with the number of their findings."""
        wrapped = set(self.bindings.values())
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
    return [_ledger(bound, report[bound.name]["findings"]) for bound in read_bound(root)]


def _ledger(bound: Bound, findings: list[dict[str, str]]) -> Ledger:
    native = {name: route for name, route in bound.routes.items() if route is not None and route.composed_of is None}
    moved = {name: new for name in native if (new := bound.moved(name)) is not None}
    lost = {
        name: str(route)
        for name, route in native.items()
        if name not in moved and not bound.has_route(str(route)) and bound.entries[name].raw is not None
    }

    def now(name: str) -> str:
        lender = bound.routes[name].composed_of or name
        return moved.get(lender, str(bound.routes[name]))

    return Ledger(
        revision=bound.name,
        document=bound.document,
        findings=tuple(Found(**finding) for finding in findings),
        patches=tuple(bound.patches),
        bindings={name: now(name) for name, route in bound.routes.items() if route is not None},
        moved={name: str(bound.routes[name]) for name in moved},
        gone=lost,
    )


def check_ledger(root: Path) -> Iterator[str]:
    """Find weak spots without a patch, patches without a weak spot or a canary, and what moved."""
    for ledger in read_ledgers(root):
        canaries = set(_canaries(root, ledger.revision))
        for problem in (*_moved(ledger), *_unclaimed(ledger), *_unused(ledger), *_outdated(ledger),
                        *_unwatched(ledger, canaries)):  # fmt: skip
            yield f"{ledger.revision}: {problem}"
    yield from _unbound(root)


def _unbound(root: Path) -> Iterator[str]:
    for unbound in read_unbound(root, read_bound(root)):
        if not unbound.revision.unbound_because:
            yield f"{unbound.revision.name}: not bound, so nothing of it is patched; the nearest that is: {unbound.nearest}."


def _moved(ledger: Ledger) -> Iterator[str]:
    for name, row in ledger.moved.items():
        count = sum(name in patch.operations for patch in ledger.patches)
        yield (
            f"{name}: {row} moved to {ledger.bindings[name]}. Its {count} patches are judged there; "
            "change the row in routes.py and the pointers of the patches."
        )
    for name, row in ledger.gone.items():
        yield f"{name}: {row} is gone from the document. Its patches wait until routes.py says where it lives, if anywhere."


def _unclaimed(ledger: Ledger) -> Iterator[str]:
    claimed = {found for patch in ledger.patches for found in ledger.claimed_by(patch)}
    for name, route in ledger.bindings.items():
        for found in ledger.findings:
            if found.operation == route and found not in claimed:
                yield f"{name}: no patch claims {found.kind} at {found.pointer}."


def _unused(ledger: Ledger) -> Iterator[str]:
    if len({patch.id for patch in ledger.patches}) != len(ledger.patches):
        yield "two patches have the same id."
    for patch in ledger.patches:
        for name in patch.operations:
            if name not in ledger.bindings:
                yield f"{patch.id}: it names {name}, which this revision lacks. Delete the patch, or correct the name."
        if patch.kind in ("known", "spec-wrong") and not patch.evidence:
            yield f"{patch.id}: a defect that no machine sees needs its evidence in words."


def _outdated(ledger: Ledger) -> Iterator[str]:
    for patch in ledger.patches:
        if patch.kind in ("found", "accepted") and not patch.findings:
            yield f"{patch.id}: it claims no finding; a patch of kind {patch.kind} must."
        for kind, pattern in patch.findings:
            if not ledger.claimed(patch, kind, pattern) and not ledger.is_gone(patch, pattern):
                yield f"{patch.id}: {kind} at {pattern} is fixed upstream: delete this patch, or what it claims."
        for where, fragment in patch.expects:
            if ledger.is_gone(patch, where):
                continue
            try:
                stands = ledger.document.at(ledger.here(where), named_by=patch.id)
            except CommandError:
                yield f"{patch.id}: {where} is gone, fixed upstream: delete this patch."
                continue
            if _contract(stands) != _contract(fragment):
                yield f"{patch.id}: {where} changed: look again. It is {stands!r} now, expected was {fragment!r}."


def _place(route: str) -> str:
    """Return the JSON pointer of a route."""
    method, _, path = route.partition(" ")
    return pointer("paths", path, method.lower())


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
