"""Query strings as the real server reads them.

A key with brackets (``run_ids[]=a``) and a key that repeats are lists; a single bare key is text, and where a list is
expected that is refused. Objects and lists travel as JSON text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from honeyhive_overlay.local.jsontext import JsonObject, as_list, decode
from honeyhive_overlay.local.refusal import bad_request

_ITEMS = 1000  # the server's parser keeps no more of one list
_BRACKETS = re.compile(r"\[\d*\]$")


def read_query(pairs: Sequence[tuple[str, str]], schemas: Mapping[str, JsonObject]) -> JsonObject:
    """The values of the declared parameters; what is not declared is not read."""
    texts: dict[str, list[str]] = {}
    lists: set[str] = set()
    for written, text in pairs:
        name = _BRACKETS.sub("", written)
        if name != written or name in texts:
            lists.add(name)
        texts.setdefault(name, []).append(text)
    return {
        name: _list(name, texts[name], schema) if name in lists else _single(name, texts[name][0], schema)
        for name, schema in schemas.items()
        if name in texts
    }


def _list(name: str, texts: list[str], schema: JsonObject) -> list[str]:
    if "array" not in _kinds(schema):
        raise bad_request(f"{name}: expected {' or '.join(_kinds(schema))}, received array")
    return texts[:_ITEMS]


def _single(name: str, text: str, schema: JsonObject) -> Any:
    kinds = _kinds(schema)
    if kinds == ["array"]:
        raise bad_request(f"{name}: expected array, received string (write {name}[]= even for one value)")
    if len(kinds) == 1 and kinds[0] in _READERS:
        try:
            return _READERS[kinds[0]](text)
        except (ValueError, KeyError):
            raise bad_request(f"{name}: expected {kinds[0]}, received {text[:50]!r}") from None
    if text[:1] in {"{", "["} and not {"object", "array"}.isdisjoint(kinds):
        return decode(text)
    return text


def _kinds(schema: JsonObject) -> list[str]:
    branches = as_list(schema.get("oneOf")) or as_list(schema.get("anyOf")) or [schema]
    return [str(branch.get("type")) for branch in branches]


_READERS: Mapping[str, Callable[[str], Any]] = {
    "integer": int,
    "number": float,
    "boolean": {"true": True, "false": False}.__getitem__,
}
