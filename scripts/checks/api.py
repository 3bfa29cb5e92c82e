"""Is the public API the one that is recorded in ``overlay/api.txt``?"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from scripts.checks.recorded import check_recorded

RECORD = Path("overlay/api.txt")


def check_api(root: Path) -> Iterator[str]:
    """Compare what an application can see with the record."""
    return check_recorded(root, "scripts.api", RECORD, "The public API")
