"""Encode fields as JSON; values that JSON cannot express are rejected by name.

msgspec encodes NaN as null, a set as a list and bytes as base64, without an error. Therefore every value is checked.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID

from honeyhive_overlay._core.type_guards import is_mapping, is_sequence
from honeyhive_overlay.errors import InvalidArgument, describe

_PLAIN = frozenset({str, int, bool, type(None)})


def encode(fields: Mapping[str, Any], *, wrapper: str | None = None) -> bytes:
    """Return ``fields`` as a JSON object, inside another one under the key ``wrapper`` if given.

    Raises:
        InvalidArgument: A value is not JSON; the error names its field.
    """
    body = dict(fields)
    try:
        data = _write(body)
    except (TypeError, ValueError, OverflowError, RecursionError) as error:
        raise _invalid_value(body) from error
    if not _is_json(body):  # after encoding, which has rejected circular objects
        raise _invalid_value(body)
    return data if wrapper is None else b'{"%s":%s}' % (wrapper.encode(), data)


def _write(body: dict[str, Any]) -> bytes:
    try:
        data: bytes = _encoder()(body)
    except UnicodeEncodeError:  # half a surrogate pair, which language models produce: json can escape it
        data = json.dumps(body, allow_nan=False, separators=(",", ":"), default=_replace).encode()
    return data


def encode_text(argument: str, value: Any) -> str:
    """Return ``value`` as JSON text for a query.

    Raises:
        InvalidArgument: It is not JSON; the error names ``argument``.
    """
    return encode({argument: value})[len(argument) + 4 : -1].decode()


@cache
def _encoder() -> Any:
    import msgspec

    return msgspec.json.Encoder(enc_hook=_replace).encode


def _replace(value: object) -> object:
    if is_mapping(value):
        return dict(value)
    if is_sequence(value):
        return list(value)
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    raise TypeError(type(value).__name__)


def _is_json(body: object) -> bool:
    """Check every value, without recursion because this runs for every event."""
    found: list[Any] = [body]
    for value in found:
        kind: object = type(value)  # pyright: ignore[reportUnknownVariableType]
        if kind in _PLAIN:
            continue
        if kind is float:
            if value - value != 0:
                return False
        elif kind is list or kind is tuple:
            found.extend(value)
        elif kind is not dict and _problem(value):
            return False
        elif kind is dict or is_mapping(value):
            if not _has_text_keys(value):
                return False
            found.extend(value.values())
        elif is_sequence(value):
            found.extend(value)
    return True


def _has_text_keys(value: Mapping[Any, Any]) -> bool:
    for key in value:  # noqa: SIM110 - all() with a generator takes four times as long
        if key.__class__ is not str and not isinstance(key, str):
            return False
    return True


def _problem(value: object) -> str | None:
    """Return why ``value`` itself (not its items) cannot be sent; None if it can."""
    if isinstance(value, float) and value - value != 0:
        return f"{value} is not a number in JSON; omit it, or send None"
    if isinstance(value, datetime):
        return None if value.utcoffset() is not None else f"{value} has no time zone; write datetime.now(UTC)"
    if isinstance(value, (bytes, bytearray, memoryview)):
        return "bytes are not JSON; decode them, or send base64 text"
    if isinstance(value, (set, frozenset)):
        return "a set has no order; send a list"
    known = value is None or isinstance(value, (str, int, float, UUID)) or is_mapping(value) or is_sequence(value)
    return None if known else f"{type(value).__name__} is not JSON"


def _invalid_value(body: Mapping[str, Any]) -> InvalidArgument:
    for path, why in _problems(body, (), ()):
        where = "".join(f"[{describe(part)}]" for part in path[1:])
        return InvalidArgument(str(path[0]), f"{where}: {why}." if where else f"{why}.")
    return InvalidArgument("body", f"{' and '.join(map(str, body))} cannot be written as JSON.")


def _problems(value: Any, path: tuple[Any, ...], above: tuple[int, ...]) -> Iterator[tuple[tuple[Any, ...], str]]:
    if id(value) in above or len(path) > 200:
        yield path, "it contains itself, or is nested too deeply"
    elif path and (why := _problem(value)):
        yield path, why
    elif is_mapping(value):
        for key, item in value.items():
            if not isinstance(key, str):
                yield (*path, key), "a key must be text"
            yield from _problems(item, (*path, key), (*above, id(value)))
    elif is_sequence(value):
        for index, item in enumerate(value):
            yield from _problems(item, (*path, index), (*above, id(value)))
