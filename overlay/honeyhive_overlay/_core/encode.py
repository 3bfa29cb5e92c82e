"""Encode fields as JSON; a value that JSON cannot express is rejected with the name of its field.

msgspec encodes NaN as null, a set as a list and bytes as base64, without an error. Therefore every value is checked.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from enum import Enum
from functools import cache
from numbers import Number
from os import PathLike
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
    return encode({argument: value})[len(argument) + 4 : -1].decode()  # what is between {"argument": and }


@cache
def _encoder() -> Any:
    import msgspec

    return msgspec.json.Encoder(enc_hook=_replace).encode


def _replace(value: Any) -> object:
    """Return what to encode instead of a value of a type that msgspec does not know, such as a subclass of `str`."""
    if is_mapping(value):
        return dict(value)
    for kind, replacement in _REPLACEMENTS.items():
        if isinstance(value, kind):
            return replacement(value)
    if is_sequence(value):
        return list(value)
    if _is_array_scalar(value):
        return value.item()
    raise TypeError(type(value).__name__)


_REPLACEMENTS: Mapping[type[Any], Callable[[Any], object]] = {
    datetime: datetime.isoformat, UUID: str, str: str.__str__, int: int, float: float,
}  # fmt: skip


def _is_array_scalar(value: Any) -> bool:
    """Return whether ``value`` is a single number of numpy or a similar library, which is not imported for this."""
    return getattr(value, "shape", None) == () and hasattr(value, "dtype") and hasattr(value, "item")


def _is_json(body: object) -> bool:
    """Check every value, without recursion because this runs for every event."""
    found: list[Any] = [body]
    for value in found:
        kind: object = type(value)  # pyright: ignore[reportUnknownVariableType]
        if kind in _PLAIN:
            continue
        if kind is float:
            if value - value != 0:  # NaN or infinite
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


def _problem(value: Any) -> str | None:
    """Return why ``value`` itself (not its items) cannot be sent; None if it can."""
    if _is_array_scalar(value):
        value = value.item()
    for kinds, problem in _PROBLEMS.items():
        if isinstance(value, kinds):
            return problem(value)
    known = value is None or isinstance(value, (str, int, UUID)) or is_mapping(value) or is_sequence(value)
    return None if known else f"{type(value).__name__} is not JSON; {_remedy(value)}"


_PROBLEMS: Mapping[tuple[type[Any], ...], Callable[[Any], str | None]] = {
    (float,): lambda value: None if math.isfinite(value) else f"{value} is not a number in JSON; omit it, or send None",
    (datetime,): lambda value: (
        None if value.utcoffset() is not None else f"{value} has no time zone; write datetime.now(UTC)"
    ),
    (bytes, bytearray, memoryview): lambda _: "bytes are not JSON; decode them, or send base64 text",
    (set, frozenset): lambda _: "a set has no order; send a list",
}
"""Functions that return why a value of these types cannot be sent."""


def _remedy(value: object) -> str:
    """Return what to send instead of a value of this type."""
    for what, kinds in _REMEDIES.items():
        if isinstance(value, kinds):
            return what
    method = next((name for name in ("tolist", "isoformat") if hasattr(value, name)), None)
    return "send text, numbers, lists and dicts" if method is None else f"send its {method}()"


_REMEDIES: Mapping[str, tuple[type[Any], ...]] = {
    "send its value": (Enum,),
    "send str(…) of it": (BaseException, PathLike),
    "send float(…) or str(…) of it": (Number,),
    "send a list": (Iterator,),
}
"""What to send instead of values of some types."""


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
