"""The overlay's own tables, read as data from the tree that is being checked: nothing of them is run by a client."""

from __future__ import annotations

import importlib
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


@dataclass(frozen=True)
class Bound:
    """One revision as the gateway has it, beside its document and its raw package."""

    name: str
    like: str | None
    """The revision that it takes entries from."""
    document: Document
    raw: Mapping[str, RawOperation]
    """The raw endpoints by their modules, such as ``experiments.get_run``."""
    routes: Mapping[str, Any]
    """Stable operation to its `Route`; None where the row is composed of one that is not there."""
    entries: Mapping[str, Any]
    """Stable operation to its `Entry`, whether a row names it or not."""
    patches: Sequence[Any]
    """The entries of the ledger."""

    def raw_of(self, route: str) -> str | None:
        """Return the module of the raw endpoint that has this route, method and template as in the document."""
        wanted = route_key(*route.split(" ", 1))
        return next((module for module, raw in self.raw.items() if raw.key == wanted), None)

    def has_route(self, route: str) -> bool:
        """Whether the document has this route."""
        return any(operation.key == route for operation in self.document.operations)

    def moved(self, operation: str) -> str | None:
        """Return where an operation lives now that its row does not say it: by its operationId, else by the end of its path.

        None where the row is true, where the document never had the route, and where it is gone for good.
        """
        route, entry = self.routes[operation], self.entries.get(operation)
        if route is None or entry is None or entry.raw is None or self.has_route(str(route)):
            return None
        raw = self.raw.get(entry.raw)
        wanted = route_key(raw.method, raw.url) if raw is not None else None
        keys = {route_key(one.method, one.path): one.key for one in self.document.operations}
        if wanted is not None and raw is not None and _end(raw.url) == _end(route.template):
            return keys.get(wanted)
        alike = [one.key for one in self.document.operations if one.method.upper() == route.method]
        found = [key for key in alike if _end(key.partition(" ")[2]) == _end(route.template)]
        return found[0] if len(found) == 1 else keys.get(wanted or "")


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
    except (ImportError, SyntaxError, KeyError, TypeError, AttributeError, NameError) as error:
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
    served_in = importlib.import_module(f"{_GATEWAY}.gateway").served_in
    routes = {operation: find_route(tables.ROUTES, operation) for operation in tables.ROUTES}
    entries: dict[str, Any] = {}
    for resource in dict.fromkeys(operation.partition(".")[0] for operation in routes):
        entries |= served_in(revision.name, resource)
    surface = read_surface(root / "generated/honeyhive_raw" / revision.package)
    return Bound(
        name=revision.name,
        like=getattr(tables, "LIKE", None),
        document=Document(root / revision.document),
        raw={one.module.removeprefix("api."): one for one in surface.operations.values()},
        routes=routes,
        entries=entries,
        patches=importlib.import_module(f"{_GATEWAY}.{revision.package}.patches").PATCHES,
    )


def _keys(document: Document) -> set[str]:
    return {route_key(operation.method, operation.path) for operation in document.operations}


def _end(path: str) -> str:
    """Return a path without its version and the names of its parameters, which change with nothing else."""
    parts = route_key("", path).strip().split("/")[1:]
    return "/".join(parts[1:] if parts and parts[0][:1] == "v" and parts[0][1:].isdecimal() else parts)
