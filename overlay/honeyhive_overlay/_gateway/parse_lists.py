"""Parse lists, single objects and counts, in the forms in which servers send them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Protocol, TypeVar

from honeyhive_overlay._core.error_mapping import not_found_by_search
from honeyhive_overlay._core.model import Model
from honeyhive_overlay._core.response_body import ResponseBody
from honeyhive_overlay._core.type_guards import is_list, is_object
from honeyhive_overlay.errors import describe
from honeyhive_overlay.types import Page


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


_M = TypeVar("_M", bound=Model)
_I = TypeVar("_I", bound=_HasId)


def page_parser(kind: type[_M], *keys: str) -> Callable[[ResponseBody], Page[_M]]:
    """Return a parser for the list in the first of ``keys`` that is not null; all other keys become ``extra``."""

    def parse(response: ResponseBody) -> Page[_M]:
        body = response.expect_object(response.value)
        key = next((key for key in keys if body.get(key) is not None), keys[0])
        items = response.parse_models(kind, body.get(key), f"$.{key}")
        return Page(items, extra={name: value for name, value in body.items() if name != key})

    return parse


def object_parser(kind: type[_M], key: str, *, or_bare: bool = False) -> Callable[[ResponseBody], _M]:
    """Return a parser for the object in ``key``; with ``or_bare``, the body itself if it has no such key."""

    def parse(response: ResponseBody) -> _M:
        body = response.expect_object(response.value)
        if or_bare and key not in body:
            return response.parse_model(kind, body)
        return response.parse_model(kind, body.get(key), f"$.{key}")

    return parse


def flattening_page_parser(kind: type[_M], key: str) -> Callable[[ResponseBody], Page[_M]]:
    """Return a parser for a list that may be flat, nested, or in ``key``; see `flatten_items`."""

    def parse(response: ResponseBody) -> Page[_M]:
        items, extra = flatten_items(response, key)
        return Page(tuple(response.parse_model(kind, item, path) for path, item in items), extra=extra)

    return parse


def flatten_items(response: ResponseBody, key: str) -> tuple[list[tuple[str, Any]], dict[str, Any]]:
    """Return the items of a list, each with its path, and the keys next to the list.

    The body is a flat list, a list of lists, or an object that contains either in ``key``.
    """
    value, path, extra = response.value, "$", dict[str, Any]()
    if is_object(value):
        extra = {name: other for name, other in value.items() if name != key}
        value, path = value.get(key), f"$.{key}"
    items: list[tuple[str, Any]] = []
    for index, item in enumerate(response.expect_list(value, path)):
        item_path = f"{path}[{index}]"
        items += (
            [(f"{item_path}[{inner}]", one) for inner, one in enumerate(item)] if is_list(item) else [(item_path, item)]
        )
    return items, extra


def parser_by_id(kind: str, parse_page: Callable[[ResponseBody], Iterable[_I]]) -> Callable[[ResponseBody], _I]:
    """Return a parser that finds the requested object in a list, where only lists can be read.

    Args:
        kind: What the error calls the object.
        parse_page: Parses the list.

    Raises:
        NotFound: The list does not contain the object.
    """

    def parse(response: ResponseBody) -> _I:
        for one in parse_page(response):
            if one.id == response.resource_id:
                return one
        raise not_found_by_search(response.call, f"the {kind} {describe(response.resource_id)}")

    return parse


def parse_count(response: ResponseBody, value: Any, path: str) -> int | None:
    """Parse an integer, which some servers send as text."""
    if value is None or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    if isinstance(value, str) and value.strip().isdecimal():
        return int(value)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return response.fail(path, "Expected an integer, or one as text")
