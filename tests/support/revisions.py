"""Which tests are about which revisions: read from their marks, and from tables by revision."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeVar

import pytest

from honeyhive_overlay._gateway.revisions import REVISIONS, base_of, operations

_T = TypeVar("_T")
NAMES = [revision.name for revision in REVISIONS]


def has_all(revision: str, marks: Iterable[pytest.Mark]) -> bool:
    """Say whether a revision has the operations that are marked ``uses``, and is not one marked ``not_in``."""
    for mark in marks:
        if mark.name == "uses" and not all(revision in operations()[operation] for operation in mark.args):
            return False
        if mark.name == "not_in" and set(lineage(revision)) & set(mark.args):
            return False
    return True


def lineage(revision: str | None) -> Iterator[str]:
    """Yield a revision, the one that it is like, the one that this is like, and so on."""
    while revision is not None:
        yield revision
        revision = base_of(revision)


def own_or_like(table: Mapping[str, _T], revision: str) -> _T:
    """Return what a table says of a revision, else of the one that it is like."""
    return next(table[name] for name in lineage(revision) if name in table)


def having(operation: str) -> tuple[str, ...]:
    """Return the revisions that have an operation, oldest first."""
    return tuple(name for name in NAMES if name in operations()[operation])


def settings_of(revision: str, **if_needed: Any) -> dict[str, Any]:
    """Return ``if_needed`` where calls of a revision name their project, else nothing."""
    return if_needed if next(one.takes_project for one in REVISIONS if one.name == revision) else {}
