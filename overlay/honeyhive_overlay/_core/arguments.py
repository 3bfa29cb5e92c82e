"""Check arguments and convert them to what servers expect; errors name the argument."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, get_args
from uuid import UUID

from honeyhive_overlay._core.type_guards import is_mapping, is_sequence
from honeyhive_overlay.errors import InvalidArgument, describe
from honeyhive_overlay.types import UNSET, DateRange, Filter, FilterLike

_FILTER_KEYS = frozenset({"field", "operator", "value", "type"})


def text_id(argument: str, value: object) -> str:
    """Return an id as text.

    Raises:
        InvalidArgument: It is empty, or neither text nor a UUID.
    """
    if isinstance(value, UUID):
        return str(value)
    if not isinstance(value, str):
        raise InvalidArgument(argument, f"{describe(value)} is neither text nor a UUID.")
    if not value.strip():
        raise InvalidArgument(argument, "an id cannot be empty.")
    return value


def path_id(argument: str, value: object) -> str:
    """Return an id for use in a path.

    Raises:
        InvalidArgument: It is no id, or ``.`` or ``..``, which would change the path.
    """
    text = text_id(argument, value)
    if text in {".", ".."} or not _encodable(text):
        raise InvalidArgument(argument, f"{describe(text)} cannot be an id.")
    return text


def path_name(argument: str, value: object) -> str:
    """Return a name for use in a path: as `path_id`, but text alone."""
    if not isinstance(value, str):
        raise InvalidArgument(argument, f"{describe(value)} is not text.")
    return path_id(argument, value)


def text_ids(argument: str, values: object) -> list[str]:
    """Return a list of ids as text."""
    if not is_sequence(values):
        raise InvalidArgument(argument, f"{describe(values)} is not a sequence of ids.")
    return [text_id(f"{argument}[{index}]", value) for index, value in enumerate(values)]


def check_choice(argument: str, value: object, literal: object) -> None:
    """Check that ``value`` is one of the values of the Literal type ``literal``."""
    known = get_args(literal)
    if value not in known:
        is_lower = isinstance(value, str) and not value.isupper() and all(word.isupper() for word in known)
        hint = " They are in upper case." if is_lower else ""
        raise InvalidArgument(argument, f"{describe(value)} is not one of {', '.join(known)}.{hint}")


def check_positive(argument: str, value: object, maximum: int | None = None) -> None:
    """Check that ``value`` is an integer from 1 to ``maximum``."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 1 or (maximum is not None and value > maximum):
        limits = "above 0" if maximum is None else f"from 1 to {maximum}"
        raise InvalidArgument(argument, f"{describe(value)} is not an integer {limits}.")


def build_filter(argument: str, value: object) -> dict[str, Any]:
    """Return the JSON of one filter; a mapping is checked like a `Filter`."""
    if isinstance(value, Filter):
        return value.to_dict()
    if not is_mapping(value):
        raise InvalidArgument(argument, f"{describe(value)} is neither a Filter nor a mapping.")
    unknown = [str(key) for key in value if key not in _FILTER_KEYS]
    missing = [key for key in ("field", "operator") if key not in value]
    if unknown or missing:
        wrong = f"lacks {', '.join(missing)}" if missing else f"contains {', '.join(unknown)}"
        raise InvalidArgument(argument, f"it {wrong}; a filter has field, operator, value and type.")
    try:
        return Filter(**value).to_dict()
    except InvalidArgument as error:
        raise InvalidArgument(f"{argument}.{error.argument}", str(error).partition(": ")[2]) from None


def build_filters(argument: str, values: Sequence[FilterLike]) -> list[dict[str, Any]]:
    """Return the JSON of filters."""
    if isinstance(values, (str, bytes, Filter, Mapping)) or not isinstance(values, Iterable):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgument(argument, "give a sequence of filters, even for a single one.")
    return [build_filter(f"{argument}[{index}]", value) for index, value in enumerate(values)]


def build_range(value: DateRange | None, argument: str = "date_range") -> dict[str, str] | None:
    """Return the JSON of a range; None if it is open at both ends."""
    if value is not None and not isinstance(value, DateRange):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgument(argument, f"{describe(value)} is not a DateRange.")
    return (value.to_dict() or None) if value is not None else None


def build_query(values: Mapping[str, object]) -> list[tuple[str, str]]:
    """Return a query as text pairs. None is omitted; every value of an array is a pair with the key ``key[]``."""
    pairs: list[tuple[str, str]] = []
    for key, value in values.items():
        if is_sequence(value):
            pairs += [(f"{key}[]", _text(key, item)) for item in value]
        elif value is not None:
            pairs.append((key, _text(key, value)))
    return pairs


def given_fields(arguments: Mapping[str, object], kind: type[Any]) -> dict[str, object]:
    """Return the fields of a new object among the arguments of a method, without those that are None.

    Args:
        arguments: ``locals()`` of the method.
        kind: The TypedDict of `bodies` whose keys are the fields.
    """
    fields = kind.__annotations__
    return {name: value for name, value in arguments.items() if name in fields and value is not None}


def changed_fields(arguments: Mapping[str, object], kind: type[Any], *, of: str = "") -> dict[str, object]:
    """Return the changed fields among the arguments of a method, without those that are `UNSET`.

    Args:
        arguments: ``locals()`` of the method.
        kind: The TypedDict of `bodies` whose keys are the fields.
        of: The argument that identifies the object, if ``kind`` has a key of that name.
    """
    fields = kind.__annotations__.keys() - {of}
    return {name: value for name, value in arguments.items() if name in fields and value is not UNSET}


def copy_fields(value: object, argument: str = "fields") -> dict[str, Any]:
    """Return a mapping of fields as a new dict."""
    if not is_mapping(value):
        raise InvalidArgument(argument, f"{describe(value)} is not a mapping of fields to values.")
    return dict(value)


def _text(key: str, value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (str, int, float, UUID)) and _encodable(text := str(value)):
        return text
    raise InvalidArgument(key, f"{describe(value)} cannot be sent in a query.")


def _encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
