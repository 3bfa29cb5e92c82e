"""Check that every defect of a wrapped operation has a patch, and that every patch is still needed."""

from __future__ import annotations

import ast
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, NamedTuple

from scripts.checks.bindings import BoundRevision, read_bound_revisions, read_unbound_revisions
from scripts.codegen.document import Document, pointer
from scripts.codegen.errors import CommandError

CANARIES = Path("tests/canary")
_PROSE_KEYS = ("summary", "description")


class Finding(NamedTuple):
    """A finding of REPORT.json."""

    operation: str
    pointer: str
    kind: str


@dataclass(frozen=True)
class Ledger:
    """The patches of one revision, with the findings of the report."""

    revision: str
    document: Document
    findings: tuple[Finding, ...]
    patches: tuple[Any, ...]
    """The entries of ``patches/``."""
    bindings: Mapping[str, str]
    """Operation to its route in the current document."""
    borrowed: Mapping[str, str]
    """Operations without their own route, to the operation whose route they borrow."""
    moved: Mapping[str, str]
    """Operations whose route certainly moved, to their outdated row."""
    removed: Mapping[str, str]
    """Operations whose route is no longer in the document and whose new route is not certain, to their row."""
    guesses: Mapping[str, str]
    """Removed operations, to their possible new route."""
    without_route: frozenset[str]
    """Operations whose row borrows from an operation without its own route; the check of the routes reports them."""

    @property
    def unwrapped(self) -> dict[str, int]:
        """The operations of the document that the client does not wrap, with the number of their findings."""
        wrapped = set(self.bindings.values())
        return {
            operation.key: sum(found.operation == operation.key for found in self.findings)
            for operation in self.document.operations
            if operation.key not in wrapped
        }

    def claimed_by(self, patch: Any) -> list[Finding]:
        """Return the findings that a patch claims, on the routes of its operations."""
        return [found for kind, pattern in patch.findings for found in self.claimed(patch, kind, pattern)]

    def claimed(self, patch: Any, kind: str, pattern: str) -> list[Finding]:
        """Return the findings that match one claim of a patch, on the current routes of its operations."""
        routes = {self.bindings[name] for name in patch.operations if name in self.bindings}
        current = self.current_pointer(pattern)
        return [
            found
            for found in self.findings
            if found.operation in routes and found.kind == kind and _matches(found.pointer, current)
        ]

    def current_pointer(self, where: str) -> str:
        """Return a JSON pointer, or a pattern for one, with moved routes replaced by their current ones."""
        for operation, row in self.moved.items():
            old, new = _pointer_of(row), _pointer_of(self.bindings[operation])
            if _is_below(where, old):
                return new + where.removeprefix(old)
            if where == old.rpartition("/")[0]:  # a pointer to the path itself moves with the path
                return new.rpartition("/")[0]
        return where

    def is_unknown(self, patch: Any, where: str) -> bool:
        """Return whether a pointer cannot be checked because the route of one of the patch's operations was removed.

        A pointer into a path belongs to that path; a pointer into the components may belong to any of the operations.
        """
        lenders = {self.borrowed.get(name, name) for name in patch.operations}
        rows = [row for name, row in self.removed.items() if name in lenders]
        return (
            bool(rows) if not where.startswith("/paths/") else any(_is_below(where, _pointer_of(row)) for row in rows)
        )


def read_ledgers(root: Path) -> list[Ledger]:
    """Read the ledger of every bound revision.

    Raises:
        CommandError: a table cannot be imported, or the report cannot be read.
    """
    return _ledgers(root, read_bound_revisions(root))


def check_ledger(root: Path) -> Iterator[str]:
    """Report defects without a patch, patches without a defect or a canary, and routes that moved."""
    bound = read_bound_revisions(root)
    for ledger in _ledgers(root, bound):
        canaries = set(_canaries(root, ledger.revision))
        for problem in (*_moved(ledger), *_unclaimed(ledger), *_invalid(ledger), *_obsolete(ledger),
                        *_without_canary(ledger, canaries)):  # fmt: skip
            yield f"{ledger.revision}: {problem}"
    for unbound in read_unbound_revisions(root, bound):
        if not unbound.revision.unbound_because:
            yield (
                f"{unbound.revision.name}: not bound, so it has no patches; "
                f"the nearest bound revision is {unbound.nearest}."
            )


def _ledgers(root: Path, bound: Sequence[BoundRevision]) -> list[Ledger]:
    try:
        report = json.loads((root / "generated/REPORT.json").read_text(encoding="utf-8"))
        return [_ledger(one, report[one.name]["findings"]) for one in bound]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise CommandError(f"generated/REPORT.json cannot be read: {error!r}. Run `nox -s regenerate`.") from error


def _ledger(bound: BoundRevision, findings: list[dict[str, str]]) -> Ledger:
    routes = {name: route for name, route in bound.routes.items() if route is not None}
    native = {name: route for name, route in routes.items() if route.composed_of is None and name in bound.entries}
    moves = {name: move for name in native if (move := bound.moved(name)) is not None}
    certain = {name: move.to for name, move in moves.items() if move.is_certain}
    return Ledger(
        revision=bound.name,
        document=bound.document,
        findings=tuple(Finding(**finding) for finding in findings),
        patches=tuple(bound.patches),
        bindings={name: certain.get(route.composed_of or name, str(route)) for name, route in routes.items()},
        borrowed={name: route.composed_of for name, route in routes.items() if route.composed_of is not None},
        moved={name: str(native[name]) for name in certain},
        removed={
            name: str(route)
            for name, route in native.items()
            if name not in certain and not bound.has_route(str(route)) and bound.entries[name].raw is not None
        },
        guesses={name: move.to for name, move in moves.items() if not move.is_certain},
        without_route=frozenset(name for name, route in bound.routes.items() if route is None),
    )


def _canaries(root: Path, revision: str) -> Iterator[str]:
    for path in sorted((root / CANARIES).glob(f"test_{revision.replace('-', '_')}*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id="canary"), args=[ast.Constant(value=str(name)), *_]):
                    yield name
                case _:
                    pass


def _moved(ledger: Ledger) -> Iterator[str]:
    for name, row in ledger.moved.items():
        count = sum(name in patch.operations for patch in ledger.patches)
        yield (
            f"{name}: {row} moved to {ledger.bindings[name]}. Its {count} patches are checked there; "
            "change the row in routes.py and the pointers of the patches."
        )
    for name, row in ledger.removed.items():
        guess = f", it may have moved to {ledger.guesses[name]}" if name in ledger.guesses else ""
        yield (
            f"{name}: {row} was removed from the document{guess}. "
            "Change or delete its row in routes.py; its patches are not checked until then."
        )


def _unclaimed(ledger: Ledger) -> Iterator[str]:
    claimed = {found for patch in ledger.patches for found in ledger.claimed_by(patch)}
    for name, route in ledger.bindings.items():
        for found in ledger.findings:
            if found.operation == route and found not in claimed:
                yield f"{name}: no patch claims {found.kind} at {found.pointer}."


def _invalid(ledger: Ledger) -> Iterator[str]:
    for name, count in Counter(patch.id for patch in ledger.patches).items():
        if count > 1:
            yield f"{name}: {count} patches have this id. Rename all but one."
    for patch in ledger.patches:
        if not patch.operations:
            yield f"{patch.id}: it names no operation. Add the affected ones, or delete the patch."
        for name in patch.operations:
            if name not in ledger.bindings and name not in ledger.without_route:
                yield f"{patch.id}: it names {name}, which this revision lacks. Correct the name, or delete the patch."
        if patch.kind in ("known", "spec-wrong") and not patch.evidence:
            yield f"{patch.id}: a defect that no check can find needs evidence in words."


def _obsolete(ledger: Ledger) -> Iterator[str]:
    for patch in ledger.patches:
        if patch.kind in ("found", "accepted") and not patch.findings:
            yield f"{patch.id}: it claims no finding; a patch of kind {patch.kind} must."
        is_checkable = any(
            name in ledger.bindings for name in patch.operations
        )  # if not, _invalid reports its operations
        is_reported = not is_checkable
        for kind, pattern in patch.findings:
            if is_checkable and not ledger.claimed(patch, kind, pattern) and not ledger.is_unknown(patch, pattern):
                is_reported = True
                yield f"{patch.id}: {kind} at {pattern} is fixed upstream: delete this patch or this claim."
        for where, expected in patch.expects:
            if ledger.is_unknown(patch, where):
                continue
            try:
                actual = ledger.document.at(ledger.current_pointer(where), named_by=patch.id)
            except CommandError:
                if not is_reported:
                    is_reported = True
                    yield f"{patch.id}: {where} was removed, so it is fixed upstream: delete this patch."
                continue
            if _contract(actual) != _contract(expected):
                yield f"{patch.id}: {where} changed, check the patch: it is {actual!r} now, expected was {expected!r}."


def _without_canary(ledger: Ledger, canaries: set[str]) -> Iterator[str]:
    for patch in ledger.patches:
        if patch.kind != "accepted" and patch.id not in canaries:
            yield f"{patch.id}: no test in {CANARIES}/ has the marker @canary({patch.id!r}, …)."


def _matches(pointer: str, pattern: str) -> bool:
    """Match a JSON pointer with a pattern, in which brackets have no special meaning."""
    return fnmatchcase(pointer, pattern.replace("[", "[[]"))


def _is_below(where: str, place: str) -> bool:
    return where == place or where.startswith(f"{place}/")


def _pointer_of(route: str) -> str:
    """Return the JSON pointer of a route."""
    method, _, path = route.partition(" ")
    return pointer("paths", path, method.lower())


def _contract(fragment: Any) -> Any:
    """Return a fragment with lists instead of tuples, and without summaries and descriptions.

    A property may be named ``description``, too; its value is a schema, not a string.
    """
    if isinstance(fragment, tuple | list):
        return [_contract(value) for value in fragment]
    if isinstance(fragment, dict):
        return {
            key: _contract(value)
            for key, value in fragment.items()
            if not (key in _PROSE_KEYS and isinstance(value, str))
        }
    return fragment
