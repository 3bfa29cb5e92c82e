"""Parse query strings as the real server does.

A name with brackets (``run_ids[]=a``) or a repeated name is a list. A single bare name is text, which is rejected where
the schema has a list. Objects, and lists that may also be text, are written as JSON.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from honeyhive_overlay.local.http_errors import bad_request
from honeyhive_overlay.local.json_text import JsonObject, as_list, decode

_MAX_ITEMS = 1000  # the parser of the real server drops further items of a list
_BRACKETS = re.compile(r"\[\d*\]$")
_PARSERS: Mapping[str, Callable[[str], Any]] = {
    "integer": int,
    "number": float,
    "boolean": {"true": True, "false": False}.__getitem__,
}


def parse_query(pairs: Sequence[tuple[str, str]], schemas: Mapping[str, JsonObject]) -> JsonObject:
    """Return the values of the declared parameters; others are ignored. Raise HttpError (400) for a wrong type."""
    texts: dict[str, list[str]] = {}
    lists: set[str] = set()
    for written, text in pairs:
        name = _BRACKETS.sub("", written)
        if name != written or name in texts:
            lists.add(name)
        texts.setdefault(name, []).append(text)
    return {
        name: _parse_list(name, texts[name], schema) if name in lists else _parse_single(name, texts[name][0], schema)
        for name, schema in schemas.items()
        if name in texts
    }


def _parse_list(name: str, texts: list[str], schema: JsonObject) -> list[str]:
    if "array" not in _types(schema):
        raise bad_request(f"{name}: expected {' or '.join(_types(schema))}, received array")
    return texts[:_MAX_ITEMS]


def _parse_single(name: str, text: str, schema: JsonObject) -> Any:
    types = _types(schema)
    if types == ["array"]:
        raise bad_request(f"{name}: expected array, received string (write {name}[]= even for one value)")
    if len(types) == 1 and types[0] in _PARSERS:
        try:
            return _PARSERS[types[0]](text)
        except (ValueError, KeyError):
            raise bad_request(f"{name}: expected {types[0]}, received {text[:50]!r}") from None
    if text[:1] in {"{", "["} and not {"object", "array"}.isdisjoint(types):
        return decode(text)
    return text


def _types(schema: JsonObject) -> list[str]:
    branches = as_list(schema.get("oneOf")) or as_list(schema.get("anyOf")) or [schema]
    return [str(branch.get("type")) for branch in branches]
