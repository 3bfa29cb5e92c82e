"""Operations of several calls: an error of a later one says what an earlier one has done."""

from __future__ import annotations

from typing import TypeVar

from honeyhive_overlay._core.calls import Binding
from honeyhive_overlay.errors import HoneyHiveError

_T = TypeVar("_T")


def note_on_error(rest: Binding[_T], done: str) -> Binding[_T]:
    """Run the rest of an operation; an error of it carries the note of what is done."""
    try:
        return (yield from rest)
    except HoneyHiveError as error:
        error.add_note(done)
        raise


def read_back(operation: str, rest: Binding[_T]) -> Binding[_T]:
    """Read what ``operation`` changed and did not show."""
    return note_on_error(rest, f"{operation} itself succeeded; only what it is now could not be read.")
