"""Decode and encode JSON, more strictly than the standard library does.

NaN and infinity are not JSON, but Python reads and writes them. The output is ASCII: a lone surrogate, which the output
of language models may contain, has no UTF-8 bytes but can be written as an escape.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Never, TypeAlias, TypeGuard, cast

from honeyhive_overlay.local.http_errors import bad_request

JsonObject: TypeAlias = dict[str, Any]


def decode(content: bytes | str) -> object:
    """Parse what a client sent. Raise HttpError (400) if it is not JSON."""
    try:
        return json.loads(content, parse_constant=_reject_constant)
    except RecursionError:
        raise bad_request("the JSON is nested too deeply") from None
    except ValueError as error:  # JSONDecodeError and UnicodeDecodeError among them
        raise bad_request(f"not valid JSON: {error}") from None


def encode(value: object) -> str:
    """Write a value for the store or a response. Raise HttpError (400) for infinity, as which Python reads 1e999."""
    try:
        return json.dumps(value, allow_nan=False, separators=(",", ":"))
    except RecursionError:
        raise bad_request("the JSON is nested too deeply") from None
    except ValueError:
        raise bad_request("a number is out of the range of JSON") from None


def as_object(value: object) -> JsonObject:
    """Return the value if it is an object, else an empty one. For fields that no schema checks."""
    return cast("JsonObject", value) if isinstance(value, dict) else {}


def as_list(value: object) -> list[Any]:
    """Return the value if it is a list, else an empty one."""
    return list(cast("Iterable[Any]", value)) if isinstance(value, list) else []


def is_number(value: object) -> TypeGuard[int | float]:
    """Return whether the value is a JSON number; in Python a boolean is an integer, too."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def _reject_constant(constant: str) -> Never:
    raise ValueError(f"{constant} is not JSON")
