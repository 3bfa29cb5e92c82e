"""Which tests are about which revisions: read from their marks."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from honeyhive_overlay._gateway.revisions import operations


def has_all(revision: str, marks: Iterable[pytest.Mark]) -> bool:
    """Say whether a revision has the operations that are marked ``uses``, and is not one marked ``not_in``."""
    for mark in marks:
        if mark.name == "uses" and not all(revision in operations()[operation] for operation in mark.args):
            return False
        if mark.name == "not_in" and revision in mark.args:
            return False
    return True
