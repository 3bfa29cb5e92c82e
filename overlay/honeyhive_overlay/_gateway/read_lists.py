"""Read lists that servers send in one form and documents declare in another."""

from __future__ import annotations

from typing import Any

from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._core.shapes import is_list, is_object


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
