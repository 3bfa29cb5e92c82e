"""JSON in and out, stricter than the standard library: what is stored can be sent again to any client.

NaN and infinity are not JSON, though Python reads and writes them. Everything is written as ASCII: a lone surrogate,
which texts of models do contain, then survives as its escape, where UTF-8 has no bytes for it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Never, TypeAlias, TypeGuard, cast

from honeyhive_overlay.local.refusal import bad_request

JsonObject: TypeAlias = dict[str, Any]


def decode(content: bytes | str) -> object:
    """Read what a client sent; refuse what is not JSON."""
    try:
        return json.loads(content, parse_constant=_refuse)
    except RecursionError:
        raise bad_request("the JSON is nested too deeply") from None
    except ValueError as error:  # JSONDecodeError and UnicodeDecodeError among them
        raise bad_request(f"not valid JSON: {error}") from None


def encode(value: object) -> str:
    """Write a value for the store or for the wire; refuse numbers that JSON does not have (1e999 is read as infinity)."""
    try:
        return json.dumps(value, allow_nan=False, separators=(",", ":"))
    except RecursionError:
        raise bad_request("the JSON is nested too deeply") from None
    except ValueError:
        raise bad_request("a number is out of the range of JSON") from None


def as_object(value: object) -> JsonObject:
    """The value if it is an object, else an empty one: for fields whose type nothing checked."""
    return cast("JsonObject", value) if isinstance(value, dict) else {}


def as_list(value: object) -> list[Any]:
    """The value if it is a list, else an empty one."""
    return list(cast("Iterable[Any]", value)) if isinstance(value, list) else []


def is_number(value: object) -> TypeGuard[int | float]:
    """Whether JSON calls the value a number; Python counts booleans among its integers, JSON does not."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def _refuse(constant: str) -> Never:
    raise ValueError(f"{constant} is not JSON")
