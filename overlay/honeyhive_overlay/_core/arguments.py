"""What a caller gave, checked and made ready for the wire; whatever cannot be meant is refused by its name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, get_args
from uuid import UUID

from honeyhive_overlay._core.type_guards import is_mapping, is_sequence
from honeyhive_overlay.errors import InvalidArgument
from honeyhive_overlay.types import UNSET, DateRange, Filter, FilterLike

_FILTER_KEYS = frozenset({"field", "operator", "value", "type"})


def text_id(argument: str, value: object) -> str:
    """Return an id as text.

    Raises:
        InvalidArgument: it is empty, or neither text nor a UUID.
    """
    if isinstance(value, UUID):
        return str(value)
    if not isinstance(value, str):
        raise InvalidArgument(argument, f"{value!r} is neither text nor a UUID.")
    if not value.strip():
        raise InvalidArgument(argument, "an id cannot be empty.")
    return value


def path_id(argument: str, value: object) -> str:
    """Return an id that can stand in a path.

    Raises:
        InvalidArgument: also for ``.`` and ``..``, which would lead to another path.
    """
    text = text_id(argument, value)
    if text in {".", ".."} or not _encodable(text):
        raise InvalidArgument(argument, f"{text!r} cannot be an id.")
    return text


def text_ids(argument: str, values: object) -> list[str]:
    """Return a list of ids as text."""
    if not is_sequence(values):
        raise InvalidArgument(argument, f"{values!r} is not a sequence of ids.")
    return [text_id(f"{argument}[{index}]", value) for index, value in enumerate(values)]


def check_choice(argument: str, value: object, words: object) -> None:
    """Check that ``value`` is None or one of the words of the Literal ``words``."""
    known = get_args(words)
    if value is not None and value not in known:
        shouted = isinstance(value, str) and not value.isupper() and all(word.isupper() for word in known)
        hint = " They are in upper case." if shouted else ""
        raise InvalidArgument(argument, f"{value!r} is none of {', '.join(known)}.{hint}")


def check_positive(argument: str, value: object, most: int | None = None) -> None:
    """Check that ``value`` is None or a whole number from 1 to ``most``."""
    if value is None:
        return
    if not isinstance(value, int) or isinstance(value, bool) or value < 1 or (most is not None and value > most):
        limits = "from 1 on" if most is None else f"from 1 to {most}"
        raise InvalidArgument(argument, f"{value!r} is not a whole number {limits}.")


def build_filter(argument: str, value: object) -> dict[str, Any]:
    """Return one filter as the server reads it; a mapping is checked like a `Filter`."""
    if isinstance(value, Filter):
        return value.to_dict()
    if not is_mapping(value):
        raise InvalidArgument(argument, f"{value!r} is neither a Filter nor a mapping.")
    unknown = [str(key) for key in value if key not in _FILTER_KEYS]
    missing = [key for key in ("field", "operator") if key not in value]
    if unknown or missing:
        wrong = f"lacks {', '.join(missing)}" if missing else f"holds {', '.join(unknown)}"
        raise InvalidArgument(argument, f"it {wrong}; a filter has field, operator, value and type.")
    try:
        return Filter(**value).to_dict()
    except InvalidArgument as error:
        raise InvalidArgument(f"{argument}.{error.argument}", str(error).partition(": ")[2]) from None


def build_filters(argument: str, values: Sequence[FilterLike]) -> list[dict[str, Any]]:
    """Return filters as the server reads them."""
    if isinstance(values, (str, bytes, Filter, Mapping)) or not isinstance(values, Iterable):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgument(argument, "give a sequence of filters, also for a single one.")
    return [build_filter(f"{argument}[{index}]", value) for index, value in enumerate(values)]


def build_range(value: DateRange | None, argument: str = "date_range") -> dict[str, str] | None:
    """Return a range as the server reads it."""
    if value is not None and not isinstance(value, DateRange):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgument(argument, f"{value!r} is not a DateRange.")
    return (value.to_dict() or None) if value is not None else None


def build_query(values: Mapping[str, object]) -> list[tuple[str, str]]:
    """Return a query as text; None is left out, and an array is ``key[]``, as servers want it even for one value."""
    pairs: list[tuple[str, str]] = []
    for key, value in values.items():
        if is_sequence(value):
            pairs += [(f"{key}[]", _text(key, item)) for item in value]
        elif value is not None:
            pairs.append((key, _text(key, value)))
    return pairs


def given_fields(arguments: Mapping[str, object], kind: type[Any]) -> dict[str, object]:
    """Return the fields of something new that a caller gave, which are those that are not None.

    Args:
        arguments: of the method, as ``locals()`` has them.
        kind: the TypedDict of `bodies` that says which of them are fields.
    """
    fields = kind.__annotations__
    return {name: value for name, value in arguments.items() if name in fields and value is not None}


def changed_fields(arguments: Mapping[str, object], kind: type[Any], *, of: str = "") -> dict[str, object]:
    """Return the changes that a caller gave, which are those that are not `UNSET`.

    Args:
        arguments: of the method, as ``locals()`` has them.
        kind: the TypedDict of `bodies` that says which of them are fields.
        of: the argument that says what is changed, where a new thing has a field of that name.
    """
    fields = kind.__annotations__.keys() - {of}
    return {name: value for name, value in arguments.items() if name in fields and value is not UNSET}


def copy_fields(value: object, argument: str = "fields") -> dict[str, Any]:
    """Return a copy of what a caller gave as a mapping of fields."""
    if not is_mapping(value):
        raise InvalidArgument(argument, f"{value!r} is not a mapping of fields to values.")
    return dict(value)


def _text(key: str, value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (str, int, float, UUID)) and _encodable(text := str(value)):
        return text
    raise InvalidArgument(key, f"{value!r} cannot stand in a query.")


def _encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
