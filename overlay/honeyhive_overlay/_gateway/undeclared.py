"""What to make of a success where the document declares no answer: of nothing, a word such as OK, or an object after all."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol, TypeVar

from honeyhive_overlay._core.calls import Binding, Reply
from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._gateway.read_events import whole_number
from honeyhive_overlay.errors import DecodeError, HoneyHiveError
from honeyhive_overlay.models.runs import Deletion
from honeyhive_overlay.types import Page


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


def undeclared_deletion(operation: str, reply: Reply, wanted: str) -> Deletion:
    """Return that it was deleted, unless the server says otherwise: by a flag, or by a count."""
    answer = spoken(operation, reply)
    if answer is None:
        return Deletion(id=wanted, deleted=True)
    body = answer.object(answer.value)
    count = whole_number(answer, body.get("deletedCount"), "$.deletedCount")
    flag = body.get("deleted", body.get("success", count != 0))
    return answer.model(Deletion, body, id=wanted, deleted=flag)


def find_created(operation: str, reply: Reply, name: object, search: Binding[Page[_T]]) -> Binding[_T]:
    """Return the newest thing of this name, since the server did not say under which id it stored it.

    Args:
        operation: which stored it, and is not repeated whatever comes of the search.
        reply: of that operation.
        search: reads a list, as an operation of its own.

    Raises:
        DecodeError: the list holds none of the name, or several and no dates to choose by.
    """
    try:
        page = yield from search
    except HoneyHiveError as error:
        error.add_note(f"{operation} itself succeeded, and {name!r} is stored; do not repeat it.")
        raise
    named = [one for one in page if one.name == name]
    newest = _newest(named)
    if newest is None:
        seen = "does not show it yet" if not named else f"holds {len(named)} of that name"
        expected = f"an id. {name!r} is stored, where the answer does not say, and the list {seen}"
        raise DecodeError(operation, path="$", expected=expected, body=reply.content)
    return newest


def _newest(found: Sequence[_T]) -> _T | None:
    if len(found) == 1:
        return found[0]
    dated = [(one.created, one) for one in found if one.created is not None]
    if not dated or len(dated) != len(found):
        return None
    latest = max(moment for moment, _ in dated)
    (newest, *others) = [one for moment, one in dated if moment == latest]
    return None if others else newest
