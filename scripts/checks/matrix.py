"""Check that ``docs/coverage.md`` is up to date and that the coverage has no gap."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from scripts.checks.recorded import check_recorded

RECORD = Path("docs/coverage.md")


def check_matrix(root: Path) -> Iterator[str]:
    """Compare the recorded coverage matrix with the current one; a gap is a problem, too."""
    return check_recorded(root, "scripts.matrix", RECORD, "The coverage")
