"""Run operations that consist of several calls; the error of a later call says what earlier ones have done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final, Protocol, TypeVar

from honeyhive_overlay._core.calls import Binding, Reply
from honeyhive_overlay._core.response_body import ResponseBody
from honeyhive_overlay.errors import DecodeError, HoneyHiveError, describe
from honeyhive_overlay.timestamps import from_header
from honeyhive_overlay.types import Page

_T = TypeVar("_T")
_MAX_CLOCK_DIFFERENCE: Final = timedelta(minutes=2)
"""How much earlier than the date of the response the object can be dated: storing takes time, and clocks differ."""


class _NamedObject(Protocol):
    @property
    def id(self) -> str: ...

    @property
    def name(self) -> str | None: ...

    @property
    def created_at(self) -> datetime | None: ...


_N = TypeVar("_N", bound=_NamedObject)


def note_on_error(rest: Binding[_T], done: str) -> Binding[_T]:
    """Run the rest of an operation, and add the note ``done`` to an error of it."""
    try:
        return (yield from rest)
    except HoneyHiveError as error:
        error.add_note(done)
        raise


def read_back(operation: str, rest: Binding[_T]) -> Binding[_T]:
    """Run ``rest``, which reads the object that ``operation`` changed; note on an error that the change succeeded."""
    return note_on_error(rest, f"{operation} itself succeeded; only reading the changed object failed.")


def find_created_id(response: ResponseBody, name: object, search: Binding[Page[_N]]) -> Binding[str]:
    """Return the id of the newest object of this name, because the response does not contain its id.

    Args:
        response: The response of the operation that stored the object.
        name: The name of the object.
        search: Reads the list of all objects.

    Raises:
        DecodeError: The list contains no object of the name, or several without dates to choose by.
    """
    operation = response.operation
    page = yield from note_on_error(
        search, f"{operation} itself succeeded, and {describe(name)} is stored; do not repeat it."
    )
    earliest = _earliest_creation(response.reply)
    matching = [
        one for one in page if one.name == name and not (one.created_at and earliest and one.created_at < earliest)
    ]
    newest = _newest(matching)
    if newest is None:
        seen = "does not contain it yet" if not matching else f"contains {len(matching)} of that name"
        expected = f"an id. {describe(name)} is stored, the response does not contain its id, and the list {seen}"
        raise DecodeError(operation, path="$", expected=expected, body=response.content)
    return newest.id


def _earliest_creation(reply: Reply) -> datetime | None:
    """Return the earliest time at which the object can have been created, by the clock of the server."""
    date = from_header(reply.headers.get("date", ""))
    return None if date is None else date - _MAX_CLOCK_DIFFERENCE


def _newest(objects: Sequence[_N]) -> _N | None:
    """Return the newest object; None if the dates do not determine a single one."""
    if len(objects) == 1:
        return objects[0]
    dated = [(one.created_at, one) for one in objects if one.created_at is not None]
    if not dated or len(dated) != len(objects):
        return None
    latest = max(created_at for created_at, _ in dated)
    (newest, *others) = [one for created_at, one in dated if created_at == latest]
    return None if others else newest
