"""All text that a logger or a debugger could show of an error, in which tests search for secrets."""

from __future__ import annotations

import traceback
from collections.abc import Iterator


def chain(error: BaseException | None) -> Iterator[BaseException]:
    """Yield the error, its causes and its contexts, including those that ``from None`` hides."""
    waiting, seen = [error], set[int]()
    while waiting:
        each = waiting.pop()
        if each is not None and id(each) not in seen:
            seen.add(id(each))
            yield each
            waiting += [each.__cause__, each.__context__]


def shown_by(error: BaseException) -> str:
    """Return the traceback, and the text, repr and attributes of each error of the chain."""
    text = "".join(traceback.format_exception(error))
    return text + "".join(f"\n{each} {each!r} {vars(each)!r}" for each in chain(error))
