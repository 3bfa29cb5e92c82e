"""Which revisions a test runs in, according to its markers, and look-ups in tables by revision."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeVar

import pytest

from honeyhive_overlay._gateway.revisions import REVISIONS, base_of, operations

_T = TypeVar("_T")
NAMES = [revision.name for revision in REVISIONS]


def runs_in(revision: str, marks: Iterable[pytest.Mark]) -> bool:
    """Return whether a test with these markers (``requires_operation``, ``not_in_revision``) runs in a revision."""
    for mark in marks:
        if mark.name == "requires_operation" and not all(revision in operations()[name] for name in mark.args):
            return False
        if mark.name == "not_in_revision" and set(lineage(revision)) & set(mark.args):
            return False
    return True


def lineage(revision: str | None) -> Iterator[str]:
    """Yield a revision, then the one that it is like, then the one that this is like, and so on."""
    while revision is not None:
        yield revision
        revision = base_of(revision)


def entry_for(table: Mapping[str, _T], revision: str) -> _T:
    """Return the entry of a revision, or that of the nearest revision in its lineage."""
    return next(table[name] for name in lineage(revision) if name in table)


def revisions_with(operation: str) -> tuple[str, ...]:
    """Return the revisions that have an operation, oldest first."""
    return tuple(name for name in NAMES if name in operations()[operation])


def project_settings(revision: str, **settings: Any) -> dict[str, Any]:
    """Return ``settings`` if calls of a revision must name their project, else an empty dict."""
    return settings if next(one.takes_project for one in REVISIONS if one.name == revision) else {}
