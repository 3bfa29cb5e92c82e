"""Read lists that servers send in one form and documents declare in another, or in place of one thing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Protocol, TypeVar

from honeyhive_overlay._core.answers import nothing_found
from honeyhive_overlay._core.calls import Call
from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._core.shapes import is_list, is_object


class _Identified(Protocol):
    @property
    def id(self) -> str: ...


_T = TypeVar("_T", bound=_Identified)


def flat_items(answer: Answer, key: str) -> tuple[list[tuple[str, Any]], dict[str, Any]]:
    """Return the items of a list, each with its path, and what stands beside the list.

    Three forms are read: a flat list, a list of lists, and an object that holds either under ``key``.
    """
    value, path, beside = answer.value, "$", dict[str, Any]()
    if is_object(value):
        beside = {name: found for name, found in value.items() if name != key}
        value, path = value.get(key), f"$.{key}"
    items: list[tuple[str, Any]] = []
    for index, item in enumerate(answer.list(value, path)):
        where = f"{path}[{index}]"
        items += [(f"{where}[{at}]", one) for at, one in enumerate(item)] if is_list(item) else [(where, item)]
    return items, beside


def one_by_id(found: Iterable[_T], wanted: str, call: Call, kind: str) -> _T:
    """Return the one of this id from the list that ``call`` read: there is no other way to it.

    Raises:
        NotFound: it is not in the list.
    """
    for one in found:
        if one.id == wanted:
            return one
    raise nothing_found(call, f"the {kind} {wanted!r}")
