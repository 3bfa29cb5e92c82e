"""The overlay's own tables, read as data from the tree that is being checked: nothing of them is run by a client."""

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
_SERVED = re.compile(r"^SERVED\b", re.MULTILINE)
_VERSION = re.compile(r"^(/(api|v\d+)(?=/))*")


@dataclass(frozen=True)
class Move:
    """Where an operation lives that is not where its row says."""

    to: str
    is_sure: bool
    """Whether operationId and path agree on it. Published operationIds have been given to other routes before, and old
    routes stay beside new ones, so that one of the two alone is a guess."""


@dataclass(frozen=True)
class Bound:
    """One revision as the gateway has it, beside its document and its raw package."""

    name: str
    base: str | None
    """The revision that it takes entries from."""
    package: str
    """The raw package that it says it calls, and the one that was generated for it."""
    generated: str
    document: Document
    raw: Mapping[str, RawOperation]
    """The raw endpoints by their modules, such as ``experiments.get_run``."""
    rows: Mapping[str, str]
    """The route table as it is written."""
    routes: Mapping[str, Any]
    """Stable operation to its `Route`; None where the row borrows from one that has no route of its own."""
    entries: Mapping[str, Any]
    """Stable operation to its `Entry`, whether a row names it or not."""
    strays: Sequence[tuple[str, str]]
    """Entries of a module that is not that of their resource, so that nothing finds them: operation and module."""
    patches: Sequence[Any]
    """The entries of the ledger."""

    def raw_of(self, route: str) -> str | None:
        """Return the module of the raw endpoint that has this route, whatever its parameters are called."""
        wanted = route_key(*route.split(" ", 1))
        return next((module for module, raw in self.raw.items() if raw.key == wanted), None)

    def in_document(self, route: str) -> str | None:
        """Return this route as the document spells it, whatever its parameters are called; None where it has none."""
        wanted = route_key(*route.split(" ", 1))
        return next((one.key for one in self.document.operations if route_key(one.method, one.path) == wanted), None)

    def has_route(self, route: str) -> bool:
        """Whether the document has this route, its parameters called the same."""
        return any(operation.key == route for operation in self.document.operations)

    def moved(self, operation: str) -> Move | None:
        """Return where an operation lives now that its row does not say it: by its operationId, or by the end of its path.

        None where the row is true, where the document never had the route, and where it is gone for good.
        """
        route, entry = self.routes[operation], self.entries.get(operation)
        if route is None or entry is None or entry.raw is None or self.has_route(str(route)):
            return None
        if (respelt := self.in_document(str(route))) is not None:
            return Move(respelt, is_sure=True)
        # The route of another row is not where this one went, whatever its operationId is called.
        taken = {
            self.in_document(str(one)) for name, one in self.routes.items() if one is not None and name != operation
        }
        free = [one.key for one in self.document.operations if one.key not in taken]
        raw = self.raw.get(entry.raw)
        named = self.in_document(f"{raw.method} {raw.url}") if raw is not None else None
        if named in free:
            return Move(named, is_sure=_end(named.partition(" ")[2]) == _end(route.template))
        alike = [key for key in free if key.partition(" ")[0] == route.method]
        found = [key for key in alike if _end(key.partition(" ")[2]) == _end(route.template)]
        return Move(found[0], is_sure=False) if len(found) == 1 else None


@dataclass(frozen=True)
class Unbound:
    """A revision of ``openapi/`` that the gateway does not have."""

    revision: Revision
    nearest: str
    """The bound revision that shares most routes with it."""
    shared: int
    routes: int


def read_bound(root: Path) -> list[Bound]:
    """Read the tables of every revision that the gateway has.

    Raises:
        CommandError: a table cannot be imported, or a document or the raw package cannot be read.
    """
    documents = {revision.name: revision for revision in read_revisions(root).all}
    try:
        with imports_from(root):
            names = [one.name for one in importlib.import_module(f"{_GATEWAY}.revisions").REVISIONS]
            missing = [name for name in names if name not in documents]
            if missing:
                raise CommandError(f"The gateway has {missing[0]}, which openapi/revisions.toml does not name.")
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


def read_unbound(root: Path, bound: Sequence[Bound]) -> list[Unbound]:
    """Name the revisions that the gateway does not have, each with the bound one that is nearest to it."""
    found: list[Unbound] = []
    for revision in read_revisions(root).all:
        if revision.name not in {one.name for one in bound}:
            routes = _keys(Document(root / revision.document))
            nearest = max(bound, key=lambda one: (len(_keys(one.document) & routes), one.name))
            found.append(Unbound(revision, nearest.name, len(_keys(nearest.document) & routes), len(routes)))
    return found


@contextmanager
def imports_from(root: Path) -> Iterator[None]:
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


def _read(root: Path, revision: Revision) -> Bound:
    tables = importlib.import_module(f"{_GATEWAY}.{revision.package}.routes")
    find_route = importlib.import_module(f"{_GATEWAY}.routes").find_route
    rows: Mapping[str, str] = tables.ROUTES
    base: str | None = getattr(tables, "BASE", None)
    named = [one.name for one in importlib.import_module(f"{_GATEWAY}.revisions").REVISIONS]
    if base is not None and (base not in named or base == revision.name):
        raise CommandError(
            f"{revision.name}: routes.py says BASE = {base!r}, which is no other revision of the gateway."
        )
    entries, strays = _entries(root, revision, rows)
    surface = read_surface(root / "generated/honeyhive_raw" / revision.package)
    return Bound(
        name=revision.name,
        base=base,
        package=tables.RAW,
        generated=f"honeyhive_raw.{revision.package}",
        document=Document(root / revision.document),
        raw={one.module.removeprefix("api."): one for one in surface.operations.values()},
        rows=rows,
        routes={operation: find_route(rows, operation) for operation in rows},
        entries=entries,
        strays=strays,
        patches=importlib.import_module(f"{_GATEWAY}.{revision.package}.patches").PATCHES,
    )


def _entries(root: Path, revision: Revision, rows: Mapping[str, str]) -> tuple[dict[str, Any], list[tuple[str, str]]]:
    """Read how a revision serves the resources that have rows, or a module of their own."""
    entries_of = importlib.import_module(f"{_GATEWAY}.gateway").entries_of
    folder = root / OVERLAY / "_gateway" / revision.package
    own = [path.stem for path in sorted(folder.glob("*.py")) if _SERVED.search(path.read_text(encoding="utf-8"))]
    entries: dict[str, Any] = {}
    strays: list[tuple[str, str]] = []
    for resource in dict.fromkeys([*(operation.partition(".")[0] for operation in rows), *own]):
        try:
            served = entries_of(revision.name, resource)
        except ModuleNotFoundError as error:
            if not str(error.name).endswith(f".{resource}"):
                raise
            continue  # each of its rows is named as one that nobody calls
        for operation, entry in served.items():
            if operation.partition(".")[0] == resource:
                entries[operation] = entry
            else:
                strays.append((operation, f"{revision.package}/{resource}.py"))
    return entries, strays


def _keys(document: Document) -> set[str]:
    return {route_key(operation.method, operation.path) for operation in document.operations}


def _end(path: str) -> str:
    """Return a path without what a version puts before it and the names of its parameters, which change with nothing else."""
    return _VERSION.sub("", route_key("", path).strip())
