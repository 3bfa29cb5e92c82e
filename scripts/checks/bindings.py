"""Read the route tables, entries and ledgers of the overlay as data, without a client.

A revision is bound if the gateway has a folder for it.
"""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from scripts.checks.walls import OVERLAY
from scripts.codegen.document import Document
from scripts.codegen.errors import CommandError
from scripts.codegen.revisions import Revision, read_revisions
from scripts.codegen.surface import RawOperation, read_surface, route_key

_GATEWAY = "honeyhive_overlay._gateway"
_HAS_ENTRIES = re.compile(r"^SERVED\b", re.MULTILINE)
_VERSION_PREFIX = re.compile(r"^(/(api|v\d+)(?=/))*")


@dataclass(frozen=True)
class Move:
    """A new route of an operation, which its row does not have yet."""

    to: str
    is_certain: bool
    """Whether operationId and path both lead to the route. If only one does, the route is a guess: published documents
    have given operationIds to other routes before, and have kept old routes next to new ones."""


@dataclass(frozen=True)
class BoundRevision:
    """The tables of a bound revision, with its document and its raw package."""

    name: str
    base: str | None
    """The revision from which it inherits entries."""
    declared_package: str
    """The raw package that its ``routes.py`` names."""
    package: str
    """The raw package that was generated for it."""
    document: Document
    raw: Mapping[str, RawOperation]
    """The raw endpoints by their modules, such as ``experiments.get_run``."""
    rows: Mapping[str, str]
    """The route table as it is written: operation to row."""
    routes: Mapping[str, Any]
    """Operation to its `Route`; None if its row borrows from one without its own route."""
    entries: Mapping[str, Any]
    """Operation to its `Entry`, with or without a row."""
    misplaced: Sequence[tuple[str, str]]
    """Operations with an entry in the module of another resource, where it is not found, and that module."""
    patches: Sequence[Any]
    """The entries of the ledger."""

    def raw_of(self, route: str) -> str | None:
        """Return the module of the raw endpoint with this route; names of path parameters may differ."""
        wanted = route_key(*route.split(" ", 1))
        return next((module for module, raw in self.raw.items() if raw.key == wanted), None)

    def in_document(self, route: str) -> str | None:
        """Return this route as the document spells it, or None; names of path parameters may differ."""
        wanted = route_key(*route.split(" ", 1))
        return next((one.key for one in self.document.operations if route_key(one.method, one.path) == wanted), None)

    def has_route(self, route: str) -> bool:
        """Return whether the document has exactly this route, with the same names of path parameters."""
        return any(operation.key == route for operation in self.document.operations)

    def moved(self, operation: str) -> Move | None:
        """Return the new route of an operation whose row is outdated, found by operationId or by the end of the path.

        None if the row is right, if the operation has no raw endpoint, and if the route was removed from the document.
        """
        route, entry = self.routes[operation], self.entries.get(operation)
        if route is None or entry is None or entry.raw is None or self.has_route(str(route)):
            return None
        if (respelt := self.in_document(str(route))) is not None:
            return Move(respelt, is_certain=True)
        # A route in another row is not the new route of this operation, whatever its operationId is.
        taken = {
            self.in_document(str(one)) for name, one in self.routes.items() if one is not None and name != operation
        }
        free = [one.key for one in self.document.operations if one.key not in taken]
        raw = self.raw.get(entry.raw)
        by_id = self.in_document(f"{raw.method} {raw.url}") if raw is not None else None
        if by_id in free:
            return Move(by_id, is_certain=_unversioned(by_id.partition(" ")[2]) == _unversioned(route.template))
        same_method = [key for key in free if key.partition(" ")[0] == route.method]
        by_path = [key for key in same_method if _unversioned(key.partition(" ")[2]) == _unversioned(route.template)]
        return Move(by_path[0], is_certain=False) if len(by_path) == 1 else None


@dataclass(frozen=True)
class UnboundRevision:
    """A revision in ``openapi/`` for which the gateway has no folder."""

    revision: Revision
    nearest: str
    """The bound revision that shares the most routes with it."""
    shared_routes: int
    routes: int


def read_bound_revisions(root: Path) -> list[BoundRevision]:
    """Read the tables of every bound revision.

    Raises:
        CommandError: a table cannot be imported, or a document or a raw package cannot be read.
    """
    documents = {revision.name: revision for revision in read_revisions(root).all}
    try:
        with _imports_from(root):
            names = [one.name for one in importlib.import_module(f"{_GATEWAY}.revisions").REVISIONS]
            missing = [name for name in names if name not in documents]
            if missing:
                raise CommandError(f"The gateway has {missing[0]}, which openapi/revisions.toml does not list.")
            return [_read(root, documents[name]) for name in names]
    except (
        ImportError,
        SyntaxError,
        LookupError,
        TypeError,
        ValueError,
        AttributeError,
        NameError,
        RecursionError,
    ) as error:
        raise CommandError(f"The tables of {OVERLAY}/_gateway cannot be read: {error!r}.") from error


def read_unbound_revisions(root: Path, bound: Sequence[BoundRevision]) -> list[UnboundRevision]:
    """Return the revisions that are not bound, each with the nearest bound one."""
    found: list[UnboundRevision] = []
    for revision in read_revisions(root).all:
        if revision.name not in {one.name for one in bound}:
            routes = _routes_of(Document(root / revision.document))
            nearest = max(bound, key=lambda one: (len(_routes_of(one.document) & routes), one.name))
            found.append(
                UnboundRevision(revision, nearest.name, len(_routes_of(nearest.document) & routes), len(routes))
            )
    return found


def _unversioned(path: str) -> str:
    """Return a path without its version prefix and the names of its parameters."""
    return _VERSION_PREFIX.sub("", route_key("", path).strip())


@contextmanager
def _imports_from(root: Path) -> Iterator[None]:
    """Import the overlay from ``root`` inside the context, even if this process has imported another copy before."""

    def remove_modules() -> dict[str, ModuleType]:
        names = [name for name in sys.modules if name.partition(".")[0] == "honeyhive_overlay"]
        return {name: sys.modules.pop(name) for name in names}

    before, path = remove_modules(), list(sys.path)
    sys.path[:0] = [str(root / "overlay"), str(root / "generated")]
    try:
        yield
    finally:
        remove_modules()
        sys.modules.update(before)
        sys.path[:] = path


def _read(root: Path, revision: Revision) -> BoundRevision:
    tables = importlib.import_module(f"{_GATEWAY}.{revision.package}.routes")
    find_route = importlib.import_module(f"{_GATEWAY}.routes").find_route
    rows: Mapping[str, str] = tables.ROUTES
    base: str | None = getattr(tables, "BASE", None)
    named = [one.name for one in importlib.import_module(f"{_GATEWAY}.revisions").REVISIONS]
    if base is not None and (base not in named or base == revision.name):
        raise CommandError(f"{revision.name}: routes.py says BASE = {base!r}, which is not another bound revision.")
    entries, misplaced = _entries(root, revision, rows)
    surface = read_surface(root / "generated/honeyhive_raw" / revision.package)
    return BoundRevision(
        name=revision.name,
        base=base,
        declared_package=tables.RAW,
        package=f"honeyhive_raw.{revision.package}",
        document=Document(root / revision.document),
        raw={one.module.removeprefix("api."): one for one in surface.operations.values()},
        rows=rows,
        routes={operation: find_route(rows, operation) for operation in rows},
        entries=entries,
        misplaced=misplaced,
        patches=importlib.import_module(f"{_GATEWAY}.{revision.package}.patches").PATCHES,
    )


def _entries(root: Path, revision: Revision, rows: Mapping[str, str]) -> tuple[dict[str, Any], list[tuple[str, str]]]:
    """Return the entries of a revision for each resource that has rows or a module, and the misplaced ones."""
    entries_of = importlib.import_module(f"{_GATEWAY}.gateway").entries_of
    folder = root / OVERLAY / "_gateway" / revision.package
    own = [path.stem for path in sorted(folder.glob("*.py")) if _HAS_ENTRIES.search(path.read_text(encoding="utf-8"))]
    entries: dict[str, Any] = {}
    misplaced: list[tuple[str, str]] = []
    for resource in dict.fromkeys([*(operation.partition(".")[0] for operation in rows), *own]):
        try:
            served = entries_of(revision.name, resource)
        except ModuleNotFoundError as error:
            if not str(error.name).endswith(f".{resource}"):
                raise
            continue  # the check of the routes reports each of its rows
        for operation, entry in served.items():
            if operation.partition(".")[0] == resource:
                entries[operation] = entry
            else:
                misplaced.append((operation, f"{revision.package}/{resource}.py"))
    return entries, misplaced


def _routes_of(document: Document) -> set[str]:
    return {route_key(operation.method, operation.path) for operation in document.operations}
