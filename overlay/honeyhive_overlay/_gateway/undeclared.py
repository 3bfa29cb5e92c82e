"""What to make of a success where the document declares no answer: of nothing, a word such as OK, or an object after all."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Final, Protocol, TypeVar

from honeyhive_overlay._core.calls import Binding, Reply
from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._gateway.following import following
from honeyhive_overlay.errors import DecodeError
from honeyhive_overlay.types import Page

_LONGEST: Final = timedelta(minutes=2)
"""Between storing a thing and saying so, with what two clocks of a server may differ by."""


class _Named(Protocol):
    @property
    def id(self) -> str: ...

    @property
    def name(self) -> str | None: ...

    @property
    def created(self) -> datetime | None: ...


_T = TypeVar("_T", bound=_Named)


def spoken(operation: str, reply: Reply) -> Answer | None:
    """Return the object that the server answers with all the same; None for anything else."""
    try:
        answer = Answer(operation, reply)
    except DecodeError:
        return None
    return answer if isinstance(answer.value, dict) else None


def find_created(operation: str, reply: Reply, name: object, search: Binding[Page[_T]]) -> Binding[_T]:
    """Return the newest thing of this name, since the server did not say under which id it stored it.

    Args:
        operation: which stored it, and is not repeated whatever comes of the search.
        reply: of that operation.
        search: reads a list, as an operation of its own.

    Raises:
        DecodeError: the list holds none of the name, or several and no dates to choose by.
    """
    page = yield from following(search, f"{operation} itself succeeded, and {name!r} is stored; do not repeat it.")
    earliest = _earliest(reply)
    named = [one for one in page if one.name == name and not (one.created and earliest and one.created < earliest)]
    newest = _newest(named)
    if newest is None:
        seen = "does not show it yet" if not named else f"holds {len(named)} of that name"
        expected = f"an id. {name!r} is stored, where the answer does not say, and the list {seen}"
        raise DecodeError(operation, path="$", expected=expected, body=reply.content)
    return newest


def _earliest(reply: Reply) -> datetime | None:
    """Return the time before which what was stored cannot be stored, by the clock of the server; a list may be late."""
    from email.utils import parsedate_to_datetime

    try:
        said = parsedate_to_datetime(reply.headers.get("date", ""))
    except ValueError:
        return None
    return (said if said.tzinfo is not None else said.replace(tzinfo=UTC)) - _LONGEST


def _newest(found: Sequence[_T]) -> _T | None:
    if len(found) == 1:
        return found[0]
    dated = [(one.created, one) for one in found if one.created is not None]
    if not dated or len(dated) != len(found):
        return None
    latest = max(moment for moment, _ in dated)
    (newest, *others) = [one for moment, one in dated if moment == latest]
    return None if others else newest
