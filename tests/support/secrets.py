"""All text that a logger or a debugger could show of an error, in which tests search for secrets."""

from __future__ import annotations

import traceback
from collections.abc import Iterator


def all_text_of(error: BaseException) -> str:
    """Return the traceback, and the text, repr and attributes of the error and of all its causes and contexts."""
    text = "".join(traceback.format_exception(error))
    return text + "".join(f"\n{each} {each!r} {vars(each)!r}" for each in _chain(error))


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield the error, its causes and its contexts, including those that ``from None`` hides."""
    pending: list[BaseException | None] = [error]
    seen = set[int]()
    while pending:
        current = pending.pop()
        if current is not None and id(current) not in seen:
            seen.add(id(current))
            yield current
            pending += [current.__cause__, current.__context__]
