"""Parse lists and single things that servers put under a key, or send in one form and declare in another."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Protocol, TypeVar

from honeyhive_overlay._core.error_mapping import not_found_by_search
from honeyhive_overlay._core.model import Model
from honeyhive_overlay._core.response_body import ResponseBody
from honeyhive_overlay._core.type_guards import is_list, is_object
from honeyhive_overlay.types import Page


class _Identified(Protocol):
    @property
    def id(self) -> str: ...


_M = TypeVar("_M", bound=Model)
_I = TypeVar("_I", bound=_Identified)


def page_parser(kind: type[_M], *keys: str) -> Callable[[ResponseBody], Page[_M]]:
    """Return what parses a list under the first of ``keys`` that is there; what stands beside it is ``extra``."""

    def parse(response: ResponseBody) -> Page[_M]:
        body = response.expect_object(response.value)
        key = next((key for key in keys if body.get(key) is not None), keys[0])
        found = response.parse_models(kind, body.get(key), f"$.{key}")
        return Page(found, extra={name: value for name, value in body.items() if name != key})

    return parse


def object_parser(kind: type[_M], key: str, *, or_bare: bool = False) -> Callable[[ResponseBody], _M]:
    """Return what parses one thing under ``key``; or, with ``or_bare``, alone where that key is missing."""

    def parse(response: ResponseBody) -> _M:
        body = response.expect_object(response.value)
        if or_bare and key not in body:
            return response.parse_model(kind, body)
        return response.parse_model(kind, body.get(key), f"$.{key}")

    return parse


def flat_page_parser(kind: type[_M], key: str) -> Callable[[ResponseBody], Page[_M]]:
    """Return what parses a list that may be flat, inside another, or under ``key``; see `flat_items`."""

    def parse(response: ResponseBody) -> Page[_M]:
        items, extra = flatten_items(response, key)
        return Page(tuple(response.parse_model(kind, item, path) for path, item in items), extra=extra)

    return parse


def flatten_items(response: ResponseBody, key: str) -> tuple[list[tuple[str, Any]], dict[str, Any]]:
    """Return the items of a list, each with its path, and what stands beside the list.

    Three forms are read: a flat list, a list of lists, and an object that holds either under ``key``.
    """
    value, path, beside = response.value, "$", dict[str, Any]()
    if is_object(value):
        beside = {name: found for name, found in value.items() if name != key}
        value, path = value.get(key), f"$.{key}"
    items: list[tuple[str, Any]] = []
    for index, item in enumerate(response.expect_list(value, path)):
        where = f"{path}[{index}]"
        items += [(f"{where}[{at}]", one) for at, one in enumerate(item)] if is_list(item) else [(where, item)]
    return items, beside


def parser_by_id(kind: str, page: Callable[[ResponseBody], Iterable[_I]]) -> Callable[[ResponseBody], _I]:
    """Return what finds the one that was asked for in the list that ``page`` parses: there is no other way to it.

    Raises:
        NotFound: it is not in the list.
    """

    def parse(response: ResponseBody) -> _I:
        for one in page(response):
            if one.id == response.resource_id:
                return one
        raise not_found_by_search(response.call, f"the {kind} {response.resource_id!r}")

    return parse


def parse_count(response: ResponseBody, value: Any, path: str) -> int | None:
    """Parse a count, which some servers send as text."""
    if value is None or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    if isinstance(value, str) and value.strip().isdecimal():
        return int(value)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return response.fail(path, "Expected a whole number, or one as text")
