"""What to make of a success where the document declares no answer: of nothing, a word such as OK, or an object after all."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final, Protocol, TypeVar

from honeyhive_overlay._core.calls import Binding, Reply
from honeyhive_overlay._core.response_body import ResponseBody
from honeyhive_overlay._gateway.multi_step import note_on_error
from honeyhive_overlay.errors import DecodeError
from honeyhive_overlay.timestamps import from_header
from honeyhive_overlay.types import Page

_LONGEST: Final = timedelta(minutes=2)
"""Between storing a thing and saying so, with what two clocks of a server may differ by."""


class _Named(Protocol):
    @property
    def id(self) -> str: ...

    @property
    def name(self) -> str | None: ...

    @property
    def created_at(self) -> datetime | None: ...


def has_object(response: ResponseBody) -> bool:
    """Whether the server answers with an object all the same."""
    try:
        return isinstance(response.value, dict)
    except DecodeError:
        return False


_N = TypeVar("_N", bound=_Named)


def find_created_id(response: ResponseBody, name: object, search: Binding[Page[_N]]) -> Binding[str]:
    """Return the id of the newest thing of this name, since the server did not say under which id it stored it.

    Args:
        answer: of the operation that stored it, and is not repeated whatever comes of the search.
        name: of what was stored.
        search: reads a list, as an operation of its own.

    Raises:
        DecodeError: the list holds none of the name, or several and no dates to choose by.
    """
    operation = response.operation
    page = yield from note_on_error(search, f"{operation} itself succeeded, and {name!r} is stored; do not repeat it.")
    earliest = _earliest(response.reply)
    named = [
        one for one in page if one.name == name and not (one.created_at and earliest and one.created_at < earliest)
    ]
    newest = _newest(named)
    if newest is None:
        seen = "does not show it yet" if not named else f"holds {len(named)} of that name"
        expected = f"an id. {name!r} is stored, where the answer does not say, and the list {seen}"
        raise DecodeError(operation, path="$", expected=expected, body=response.content)
    return newest.id


def _earliest(reply: Reply) -> datetime | None:
    """Return the time before which what was stored cannot be stored, by the clock of the server; a list may be late."""
    said = from_header(reply.headers.get("date", ""))
    return None if said is None else said - _LONGEST


def _newest(found: Sequence[_Named]) -> _Named | None:
    if len(found) == 1:
        return found[0]
    dated = [(one.created_at, one) for one in found if one.created_at is not None]
    if not dated or len(dated) != len(found):
        return None
    latest = max(moment for moment, _ in dated)
    (newest, *others) = [one for moment, one in dated if moment == latest]
    return None if others else newest
