"""Check values before they are sent, according to their types.

An id must be text or a UUID, a value of a Literal one of its words, an int positive, and a datetime aware. Filters and
ranges are converted to JSON. Of other values only the type is checked; what else they must be, only the server knows.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime
from numbers import Real
from types import NoneType, UnionType
from typing import Any, Literal, NamedTuple, Required, Union, get_args, get_origin, get_type_hints, is_typeddict
from uuid import UUID

from honeyhive_overlay._core.arguments import (
    build_filter,
    build_filters,
    build_range,
    check_choice,
    check_positive,
    copy_fields,
    path_id,
    text_id,
    text_ids,
)
from honeyhive_overlay._core.encode import encode_text
from honeyhive_overlay._core.model import Model
from honeyhive_overlay._core.type_guards import is_mapping, is_sequence
from honeyhive_overlay.errors import InvalidArgument, describe
from honeyhive_overlay.timestamps import milliseconds
from honeyhive_overlay.types import DateRange, Filter

Rule = Callable[[str, Any], Any]
"""Takes the name of an argument and its value, and returns what is sent. None is not passed to it if it is allowed."""


def rule_for(
    hint: Any, limit: int | None = None, *, in_query: bool = False, declared: Rule | None = None
) -> Rule | None:
    """Return the rule for values of the type ``hint``; None if they need no check.

    An id that may not be None must be usable in a path, even if it is sent elsewhere.

    Args:
        hint: A type, or a union of types.
        limit: The largest number, or the largest number of ids.
        in_query: Whether objects and lists are encoded as JSON text; lists of ids are not.
        declared: A rule that replaces the one for the type.
    """
    members = _union_members(hint)
    rule = declared or _scalar_rule(members, limit) or _structured_rule(members, limit) or _type_rule(members)
    if in_query and _is_structured(members):
        return _json_text_rule(rule)
    return rule


def is_optional(hint: Any) -> bool:
    """Whether None is a value of the type ``hint``."""
    return NoneType in _union_members(hint)


class Body(NamedTuple):
    """The keys of a TypedDict, and the rules for their values."""

    known: frozenset[str]
    required: tuple[str, ...]
    rules: Mapping[str, Rule]

    def check(
        self,
        fields: object,
        *,
        prefix: str = "",
        argument: str = "fields",
        wire_names: Mapping[str, str] | None = None,
        extra_keys: Collection[str] = (),
        rejected: Mapping[str, str] | None = None,
        allow_unknown: bool = False,
    ) -> dict[str, Any]:
        """Return the fields checked and converted, by their wire names.

        Args:
            fields: A mapping, by field names or wire names.
            prefix: Precedes the name of a field in an error, such as ``events[0].``.
            argument: The name of the argument ``fields`` in an error, if there is no prefix.
            wire_names: The wire names of fields that have another one: field name to wire name.
            extra_keys: Further known keys.
            rejected: Keys that this revision cannot store, each with what to do instead.
            allow_unknown: Whether unknown keys are sent unchanged.
        """
        given = copy_fields(fields, prefix.removesuffix(".") or argument)
        wire_names = (
            {name: wire_name for name, wire_name in wire_names.items() if name in self.known} if wire_names else {}
        )
        field_names = {wire_name: name for name, wire_name in wire_names.items()}
        if not allow_unknown and not given.keys() <= self.known:
            reject_unknown(given, {*self.known, *extra_keys, *field_names}, prefix)
        for name in rejected or ():
            if given.get(name) is not None:
                raise InvalidArgument(prefix + name, (rejected or {})[name])
        rules = self.rules
        if not wire_names:
            for name, value in given.items():
                rule = rules.get(name)
                if rule is not None and value is not None:
                    given[name] = rule(prefix + name, value)
            return given
        for name, wire_name in wire_names.items():
            if name in given and wire_name in given and name != wire_name:
                raise InvalidArgument(prefix + name, f"{wire_name} is the server's name for it; give one of the two.")
        ready: dict[str, Any] = {}
        for key, value in given.items():
            name = field_names.get(key, key)
            rule = rules.get(name)
            checked = value if rule is None or value is None else rule(prefix + name, value)
            ready[wire_names.get(name, name)] = checked
        return ready


def body_of(kind: type[Any]) -> Body:
    """Return the keys and rules of the TypedDict ``kind``."""
    body = _BODIES.get(kind)
    if body is None:
        body = _BODIES[kind] = _read_body(kind)
    return body


def reject_unknown(given: Collection[object], known: Collection[str], prefix: str = "") -> None:
    """Reject unknown keys, and suggest the most similar known one."""
    for name in given:
        if name not in known:
            from difflib import get_close_matches

            similar = get_close_matches(str(name), known, 1)
            hint = f"did you mean {similar[0]}?" if similar else "allow_unknown=True sends it as it is."
            raise InvalidArgument(f"{prefix}{name}", f"no such field; {hint}")


def require_fields(
    fields: Mapping[str, Any], required: Collection[str], prefix: str = "", wire_names: Mapping[str, str] | None = None
) -> None:
    """Require fields that the server requires.

    Args:
        fields: By wire names.
        required: Names of fields.
        prefix: Precedes the name of a field in an error.
        wire_names: The wire names of fields that have another one: field name to wire name.
    """
    for name in required:
        if fields.get((wire_names or {}).get(name, name)) is None:
            raise InvalidArgument(f"{prefix}{name}", "the server requires it.")


def reject_null(
    changes: Mapping[str, Any],
    *,
    nullable: Collection[str] = (),
    merged: Collection[str] = (),
    empty_values: Mapping[str, str] | None = None,
) -> None:
    """Reject None where the document does not declare null; the error says how else to empty the field.

    Args:
        changes: By field names.
        nullable: Fields whose null the document declares.
        merged: Objects that the server merges, so that their keys can be set to null one by one.
        empty_values: The empty value of other fields, as a caller writes it.
    """
    for name, value in changes.items():
        if value is None and name not in nullable:
            how = f"give {empty_values[name]}" if empty_values and name in empty_values else "give another value"
            if name in merged:
                how = 'set its keys to None, as in {"key": None}'
            raise InvalidArgument(name, f"it cannot be emptied in this revision; {how}, or omit it.")


def _union_members(hint: Any) -> Sequence[Any]:
    """Return the members of a union, or a list of ``hint`` alone if it is no union."""
    origin = get_origin(hint)
    if origin is Required:
        return _union_members(get_args(hint)[0])
    if origin in (Union, UnionType):
        return [member for argument in get_args(hint) for member in _union_members(argument)]
    return [hint]


def _scalar_rule(members: Sequence[Any], limit: int | None) -> Rule | None:
    if UUID in members:
        return text_id if NoneType in members else path_id
    if datetime in members:
        return milliseconds
    literal = next((member for member in members if get_origin(member) is Literal), None)
    if literal is not None:
        return _choice_rule(literal)
    if int in members and float not in members:
        return _integer_rule(limit)
    return None


def _choice_rule(literal: Any) -> Rule:
    def check(argument: str, value: Any) -> Any:
        check_choice(argument, value, literal)
        return value

    return check


def _integer_rule(limit: int | None) -> Rule:
    def check(argument: str, value: Any) -> Any:
        check_positive(argument, value, limit)
        return value

    return check


def _structured_rule(members: Sequence[Any], limit: int | None) -> Rule | None:
    if DateRange in members:
        return _build_range
    if Filter in members:
        return build_filter
    for member in members:
        if get_origin(member) is Sequence:
            items = _union_members(get_args(member)[0])
            if UUID in items:
                return text_ids if limit is None else _ids_rule(limit)
            if Filter in items:
                return _build_filters
    return None


def _type_rule(members: Sequence[Any]) -> Rule | None:
    """Return a rule that rejects values of other types; None if any value is possible."""
    kinds = [_kind_of(member) for member in members if member is not NoneType]
    known = [kind for kind in kinds if kind is not None]
    if len(known) < len(kinds):
        return None
    names = " or ".join(dict.fromkeys(kind.name for kind in known))
    item_rule = next((kind.item_rule for kind in known if kind.item_rule is not None), None)
    usual: frozenset[type[Any]] = frozenset() if item_rule else frozenset(kind.usual for kind in known)

    def check(argument: str, value: Any) -> Any:
        if type(value) in usual:  # fast, because this runs for every field of every event
            return value
        if not any(kind.includes(value) for kind in known):
            raise InvalidArgument(argument, f"{describe(value)} is not {names}.")
        if item_rule is not None:
            for index, item in enumerate(value):
                item_rule(f"{argument}[{index}]", item)
        return value

    return check


class _Kind(NamedTuple):
    """How values of a type are recognised: by a predicate, and most of them by their class."""

    includes: Callable[[object], bool]
    usual: type[Any]
    name: str
    item_rule: Rule | None = None


def _instance_of(kind: type[Any]) -> Callable[[object], bool]:
    return lambda value: isinstance(value, kind) and (kind is bool or not isinstance(value, bool))


_KINDS: Mapping[Any, _Kind] = {
    str: _Kind(_instance_of(str), str, "text"),
    bool: _Kind(_instance_of(bool), bool, "True or False"),
    int: _Kind(_instance_of(Real), int, "a number"),
    float: _Kind(_instance_of(Real), float, "a number"),
}


def _kind_of(member: Any) -> _Kind | None:
    """Return how values of a type are recognised; None if any value is possible."""
    origin = get_origin(member)
    if origin is Mapping or is_typeddict(member):
        return _Kind(is_mapping, dict, "a mapping")
    if origin is Sequence:
        return _Kind(is_sequence, list, "a sequence, such as a list", rule_for(get_args(member)[0]))
    if isinstance(member, type) and issubclass(member, Model):
        return _Kind(_instance_of(member), member, member.__name__)
    return _KINDS.get(member)


def _build_range(argument: str, value: Any) -> dict[str, str] | None:
    return build_range(value, argument)


def _ids_rule(limit: int) -> Rule:
    def check(argument: str, value: Any) -> list[str]:
        ids = text_ids(argument, value)
        if not ids:
            raise InvalidArgument(argument, "no ids; give at least one, or omit the argument.")
        if len(ids) > limit:
            raise InvalidArgument(argument, f"{len(ids)} ids; give 1 to {limit}, or use iter().")
        return ids

    return check


def _build_filters(argument: str, value: Any) -> list[dict[str, Any]]:
    return build_filters(argument, value)


def _is_structured(members: Sequence[Any]) -> bool:
    items = [
        item for member in members if get_origin(member) is Sequence for item in _union_members(get_args(member)[0])
    ]
    structured = DateRange in members or any(get_origin(member) in (Sequence, Mapping) for member in members)
    return structured and UUID not in items


def _json_text_rule(rule: Rule | None) -> Rule:
    """Return a rule that also encodes the value as JSON text; an empty object or list is not sent."""

    def encode_value(argument: str, value: Any) -> str | None:
        checked = value if rule is None else rule(argument, value)
        return encode_text(argument, checked) if checked else None

    return encode_value


_BODIES: dict[type[Any], Body] = {}


def _read_body(kind: type[Any]) -> Body:
    """Return the keys and rules; none for filters and ranges, which `build_filters` and `build_charts` convert."""
    hints = get_type_hints(kind, include_extras=True)
    rules = {name: rule_for(hint) for name, hint in hints.items()}
    return Body(
        frozenset(hints),
        tuple(name for name, hint in hints.items() if get_origin(hint) is Required),
        {
            name: rule
            for name, rule in rules.items()
            if rule is not None and rule is not _build_filters and rule is not _build_range
        },
    )
