"""Everything that an error can show, to whoever looks as closely as a logger or a debugger does."""

from __future__ import annotations

import traceback
from collections.abc import Iterator


def chain(error: BaseException | None) -> Iterator[BaseException]:
    """Give the error and all that led to it, what ``from None`` hides included."""
    waiting, seen = [error], set[int]()
    while waiting:
        each = waiting.pop()
        if each is not None and id(each) not in seen:
            seen.add(id(each))
            yield each
            waiting += [each.__cause__, each.__context__]


def shown_by(error: BaseException) -> str:
    """Return what the error and its chain say, in every form."""
    said = "".join(traceback.format_exception(error))
    return said + "".join(f"\n{each} {each!r} {vars(each)!r}" for each in chain(error))
