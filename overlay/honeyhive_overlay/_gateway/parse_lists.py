"""Parse lists and single things that servers put under a key, or send in one form and declare in another."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Protocol, TypeVar

from honeyhive_overlay._core.answers import nothing_found
from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._core.model import Model
from honeyhive_overlay._core.shapes import is_list, is_object
from honeyhive_overlay.types import Page


class _Identified(Protocol):
    @property
    def id(self) -> str: ...


_M = TypeVar("_M", bound=Model)
_I = TypeVar("_I", bound=_Identified)


def page_under(kind: type[_M], *keys: str) -> Callable[[Answer], Page[_M]]:
    """Return what parses a list under the first of ``keys`` that is there; what stands beside it is ``extra``."""

    def parse(answer: Answer) -> Page[_M]:
        body = answer.object(answer.value)
        key = next((key for key in keys if body.get(key) is not None), keys[0])
        found = answer.models(kind, body.get(key), f"$.{key}")
        return Page(found, extra={name: value for name, value in body.items() if name != key})

    return parse


def one_under(kind: type[_M], key: str, *, or_bare: bool = False) -> Callable[[Answer], _M]:
    """Return what parses one thing under ``key``; or, with ``or_bare``, alone where that key is missing."""

    def parse(answer: Answer) -> _M:
        body = answer.object(answer.value)
        if or_bare and key not in body:
            return answer.model(kind, body)
        return answer.model(kind, body.get(key), f"$.{key}")

    return parse


def flat_page(kind: type[_M], key: str) -> Callable[[Answer], Page[_M]]:
    """Return what parses a list that may be flat, inside another, or under ``key``; see `flat_items`."""

    def parse(answer: Answer) -> Page[_M]:
        items, extra = flat_items(answer, key)
        return Page(tuple(answer.model(kind, item, path) for path, item in items), extra=extra)

    return parse


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


def one_by_id(kind: str, page: Callable[[Answer], Iterable[_I]]) -> Callable[[Answer], _I]:
    """Return what finds the one that was asked for in the list that ``page`` parses: there is no other way to it.

    Raises:
        NotFound: it is not in the list.
    """

    def parse(answer: Answer) -> _I:
        for one in page(answer):
            if one.id == answer.about:
                return one
        raise nothing_found(answer.call, f"the {kind} {answer.about!r}")

    return parse


def whole_number(answer: Answer, value: Any, path: str) -> int | None:
    """Parse a count, which some servers send as text."""
    if value is None or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    if isinstance(value, str) and value.strip().isdecimal():
        return int(value)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return answer.fail(path, "Expected a whole number, or one as text")
