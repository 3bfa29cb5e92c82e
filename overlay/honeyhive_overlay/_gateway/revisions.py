"""List the revisions of the API, and the operations of each."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Final, NamedTuple

from honeyhive_overlay._gateway.routes import Route, find_route


class Revision(NamedTuple):
    """One revision of the API."""

    name: str
    base_url: str
    """The default base URL of clients of this revision."""
    takes_project: bool
    """Whether requests name their project; otherwise the API key decides."""


REVISIONS: Final = (
    Revision("2025-12-02", "https://api.honeyhive.ai", takes_project=True),
    Revision("2025-12-15", "https://api.dp1.us.honeyhive.ai", takes_project=False),
    Revision("2026-06-24", "https://api.dp1.us.honeyhive.ai", takes_project=False),
)
DEFAULT_REVISION: Final = "2026-06-24"


def package_of(revision: str) -> str:
    """Return the name of the package of a revision, with its routes, its entries and its ledger."""
    return f"{__package__}.r{revision.replace('-', '_')}"


def routes_of(revision: str) -> Mapping[str, str]:
    """Return the route table of a revision."""
    routes: Mapping[str, str] = import_module(f"{package_of(revision)}.routes").ROUTES
    return routes


def base_of(revision: str) -> str | None:
    """Return the revision that provides the entries that ``revision`` does not declare; None if it declares all."""
    base: str | None = getattr(import_module(f"{package_of(revision)}.routes"), "BASE", None)
    return base


@cache
def operations() -> Mapping[str, Mapping[str, Route]]:
    """Return, for each operation, its route in each revision that has it."""
    by_operation: dict[str, dict[str, Route]] = {}
    for revision in REVISIONS:
        routes = routes_of(revision.name)
        for operation in routes:
            route = find_route(routes, operation)
            if route is not None:
                by_operation.setdefault(operation, {})[revision.name] = route
    return by_operation
