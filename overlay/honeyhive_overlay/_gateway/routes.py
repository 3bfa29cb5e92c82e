"""What the table of operations consists of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from honeyhive_overlay._core.calls import Effect


class Revision(NamedTuple):
    """One revision of the API."""

    name: str
    base_url: str
    """Where it is served, unless the caller says otherwise."""
    takes_project: bool
    """Whether calls name their project; otherwise the key decides."""


class Route(NamedTuple):
    """Where an operation lives in one revision."""

    route: str
    """Method and template, as in the document."""
    effect: Effect
    patches: tuple[str, ...] = ()
    """Entries of the revision's ledger that its binding implements."""
    composed_of: str | None = None
    """The operation whose route it borrows, where the revision has none for it."""


class Operation(NamedTuple):
    """A stable operation; a revision that is missing lacks it."""

    routes: Mapping[str, Route]
    instead: str | None = None
    """What to call where it is missing."""
