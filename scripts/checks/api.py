"""Check that ``overlay/api.txt`` lists the current public API."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from scripts.checks.recorded import check_recorded

RECORD = Path("overlay/api.txt")


def check_api(root: Path) -> Iterator[str]:
    """Compare the recorded public API with the current one."""
    return check_recorded(root, "scripts.api", RECORD, "The public API")
