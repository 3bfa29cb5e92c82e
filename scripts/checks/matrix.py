"""Does the coverage matrix in ``docs/coverage.md`` say what the code does, without a hole?"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from scripts.checks.recorded import check_recorded

RECORD = Path("docs/coverage.md")


def check_matrix(root: Path) -> Iterator[str]:
    """Compare what can be called with the record; holes are errors."""
    return check_recorded(root, "scripts.matrix", RECORD, "The coverage")
