"""Is every weak spot of a wrapped operation patched, and is every patch still needed?"""

from __future__ import annotations

import ast
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
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
    borrowed: Mapping[str, str]
    """Of those that have no route of their own, the operation whose route it is."""
    moved: Mapping[str, str]
    """Of those that live elsewhere than their row says, the row."""
    gone: Mapping[str, str]
    """Operations whose row is no route of the document any more, and nobody knows for sure where they live: their rows."""
    guesses: Mapping[str, str]
    """Of those that are gone, where they may live now."""
    lost: frozenset[str]
    """Operations whose row borrows from one that has no route of its own, which the check of the routes names."""

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
            if _is_below(where, old):
                return new + where.removeprefix(old)
            if where == old.rpartition("/")[0]:  # what is said of the path itself goes with what it is a path of
                return new.rpartition("/")[0]
        return where

    def is_gone(self, patch: Any, where: str) -> bool:
        """Whether nothing can be said of a pointer, because an operation that the patch names is gone.

        A pointer into a path belongs to that path; one into the components may belong to any of the operations.
        """
        lenders = {self.borrowed.get(name, name) for name in patch.operations}
        rows = [row for name, row in self.gone.items() if name in lenders]
        return bool(rows) if not where.startswith("/paths/") else any(_is_below(where, _place(row)) for row in rows)

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
    return _ledgers(root, read_bound(root))


def _ledgers(root: Path, bound: Sequence[Bound]) -> list[Ledger]:
    try:
        report = json.loads((root / "generated/REPORT.json").read_text(encoding="utf-8"))
        return [_ledger(one, report[one.name]["findings"]) for one in bound]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise CommandError(f"generated/REPORT.json cannot be read: {error!r}. Run `nox -s regenerate`.") from error


def _ledger(bound: Bound, findings: list[dict[str, str]]) -> Ledger:
    led = {name: route for name, route in bound.routes.items() if route is not None}
    native = {name: route for name, route in led.items() if route.composed_of is None and name in bound.entries}
    moves = {name: move for name in native if (move := bound.moved(name)) is not None}
    sure = {name: move.to for name, move in moves.items() if move.is_sure}
    return Ledger(
        revision=bound.name,
        document=bound.document,
        findings=tuple(Found(**finding) for finding in findings),
        patches=tuple(bound.patches),
        bindings={name: sure.get(route.composed_of or name, str(route)) for name, route in led.items()},
        borrowed={name: route.composed_of for name, route in led.items() if route.composed_of is not None},
        moved={name: str(native[name]) for name in sure},
        gone={
            name: str(route)
            for name, route in native.items()
            if name not in sure and not bound.has_route(str(route)) and bound.entries[name].raw is not None
        },
        guesses={name: move.to for name, move in moves.items() if not move.is_sure},
        lost=frozenset(name for name, route in bound.routes.items() if route is None),
    )


def check_ledger(root: Path) -> Iterator[str]:
    """Find weak spots without a patch, patches without a weak spot or a canary, and what moved."""
    bound = read_bound(root)
    for ledger in _ledgers(root, bound):
        canaries = set(_canaries(root, ledger.revision))
        for problem in (*_moved(ledger), *_unclaimed(ledger), *_unused(ledger), *_outdated(ledger),
                        *_unwatched(ledger, canaries)):  # fmt: skip
            yield f"{ledger.revision}: {problem}"
    for unbound in read_unbound(root, bound):
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
        guess = f", it may have moved to {ledger.guesses[name]}" if name in ledger.guesses else ""
        yield f"{name}: {row} is gone from the document{guess}. Its patches wait until routes.py says where it lives, if anywhere."


def _unclaimed(ledger: Ledger) -> Iterator[str]:
    claimed = {found for patch in ledger.patches for found in ledger.claimed_by(patch)}
    for name, route in ledger.bindings.items():
        for found in ledger.findings:
            if found.operation == route and found not in claimed:
                yield f"{name}: no patch claims {found.kind} at {found.pointer}."


def _unused(ledger: Ledger) -> Iterator[str]:
    for name, count in Counter(patch.id for patch in ledger.patches).items():
        if count > 1:
            yield f"{name}: {count} patches have this id. Rename all but one."
    for patch in ledger.patches:
        if not patch.operations:
            yield f"{patch.id}: it names no operation. Say which it touches, or delete the patch."
        for name in patch.operations:
            if name not in ledger.bindings and name not in ledger.lost:
                yield f"{patch.id}: it names {name}, which this revision lacks. Delete the patch, or correct the name."
        if patch.kind in ("known", "spec-wrong") and not patch.evidence:
            yield f"{patch.id}: a defect that no machine sees needs its evidence in words."


def _outdated(ledger: Ledger) -> Iterator[str]:
    for patch in ledger.patches:
        if patch.kind in ("found", "accepted") and not patch.findings:
            yield f"{patch.id}: it claims no finding; a patch of kind {patch.kind} must."
        known = any(name in ledger.bindings for name in patch.operations)  # else its operations are the fault
        told = not known
        for kind, pattern in patch.findings:
            if known and not ledger.claimed(patch, kind, pattern) and not ledger.is_gone(patch, pattern):
                told = True
                yield f"{patch.id}: {kind} at {pattern} is fixed upstream: delete this patch, or what it claims."
        for where, fragment in patch.expects:
            if ledger.is_gone(patch, where):
                continue
            try:
                stands = ledger.document.at(ledger.here(where), named_by=patch.id)
            except CommandError:
                if not told:
                    told = True
                    yield f"{patch.id}: {where} is gone, fixed upstream: delete this patch."
                continue
            if _contract(stands) != _contract(fragment):
                yield f"{patch.id}: {where} changed: look again. It is {stands!r} now, expected was {fragment!r}."


def _is_below(where: str, place: str) -> bool:
    return where == place or where.startswith(f"{place}/")


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
