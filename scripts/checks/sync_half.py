"""Check that the sync half of the client is derived from the async half."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from scripts.unasync import UnasyncError, differences


def check_sync_half(root: Path) -> Iterator[str]:
    """Derive the sync half again and compare it with the files."""
    try:
        found = differences(root)
    except UnasyncError as error:
        yield f"The sync half cannot be derived: {error}"
        return
    if found:
        yield "The sync half is not up to date. Run `python -m scripts.unasync`; never edit the sync half."
        yield from found
