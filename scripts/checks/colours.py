"""Is the sync half of the client what the async half gives?"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from scripts.unasync import Undecided, differences


def check_colours(root: Path) -> Iterator[str]:
    """Derive the sync half aside and compare."""
    try:
        found = differences(root)
    except Undecided as undecided:
        yield f"The sync half cannot be derived: {undecided}"
        return
    if found:
        yield "The sync half is not what the async half gives. Run `python -m scripts.unasync`, and never edit it."
        yield from found
