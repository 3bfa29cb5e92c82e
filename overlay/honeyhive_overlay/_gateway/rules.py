"""What is checked of a value before it is sent, by its type.

An id must be text or a UUID, a word one of its Literal, a number whole, a time aware; filters and ranges are written as
servers read them. Everything else is sent as it is: what a field of the user's own may hold is for the server to say.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime
from types import NoneType, UnionType
from typing import Any, Literal, NamedTuple, Required, Union, get_args, get_origin, get_type_hints
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
from honeyhive_overlay.errors import InvalidArgument
from honeyhive_overlay.timestamps import milliseconds
from honeyhive_overlay.types import DateRange, Filter

Rule = Callable[[str, Any], Any]
"""From the name of an argument and its value to what is sent; one that may be None and is has no need of it."""


def rule_for(
    hint: Any, limit: int | None = None, *, in_query: bool = False, declared: Rule | None = None
) -> Rule | None:
    """Return the rule for values of the type ``hint``; None where there is nothing to check.

    An id that may not be None must be one that could stand in a path, wherever it stands.

    Args:
        limit: the greatest number, or the most ids.
        in_query: whether structures are written as JSON text; lists of ids are not.
        declared: in place of the rule for the type.
    """
    members = _members(hint)
    rule = declared or _scalar_rule(members, limit) or _structured_rule(members, limit)
    if in_query and _is_structured(members):
        return _as_text(rule)
    return rule


def is_optional(hint: Any) -> bool:
    """Whether None is a value of the type ``hint``."""
    return NoneType in _members(hint)


def _scalar_rule(members: Sequence[Any], limit: int | None) -> Rule | None:
    if UUID in members:
        return text_id if NoneType in members else path_id
    if datetime in members:
        return milliseconds
    words = next((member for member in members if get_origin(member) is Literal), None)
    if words is not None:
        return _choice_of(words)
    if int in members and float not in members:
        return _whole_up_to(limit)
    return None


def _structured_rule(members: Sequence[Any], limit: int | None) -> Rule | None:
    if DateRange in members:
        return _range
    if Filter in members:
        return build_filter
    for member in members:
        if get_origin(member) is Sequence:
            items = _members(get_args(member)[0])
            if UUID in items:
                return text_ids if limit is None else _ids_up_to(limit)
            if Filter in items:
                return _filters
    return None


def _members(hint: Any) -> Sequence[Any]:
    """Return what a union consists of; a type alone is a union of one."""
    origin = get_origin(hint)
    if origin is Required:
        return _members(get_args(hint)[0])
    if origin in (Union, UnionType):
        return [found for member in get_args(hint) for found in _members(member)]
    return [hint]


def _is_structured(members: Sequence[Any]) -> bool:
    items = [item for member in members if get_origin(member) is Sequence for item in _members(get_args(member)[0])]
    found = DateRange in members or any(get_origin(member) in (Sequence, Mapping) for member in members)
    return found and UUID not in items


def _as_text(rule: Rule | None) -> Rule:
    def written(argument: str, value: Any) -> str | None:
        found = value if rule is None else rule(argument, value)
        return encode_text(argument, found) if found else None

    return written


def _filters(argument: str, value: Any) -> list[dict[str, Any]]:
    return build_filters(argument, value)


def _range(argument: str, value: Any) -> dict[str, str] | None:
    return build_range(value, argument)


def _choice_of(words: Any) -> Rule:
    def chosen(argument: str, value: Any) -> Any:
        check_choice(argument, value, words)
        return value

    return chosen


def _whole_up_to(limit: int | None) -> Rule:
    def counted(argument: str, value: Any) -> Any:
        check_positive(argument, value, limit)
        return value

    return counted


def _ids_up_to(limit: int) -> Rule:
    def listed(argument: str, value: Any) -> list[str]:
        ids = text_ids(argument, value)
        if not ids:
            raise InvalidArgument(argument, "no ids; give at least one, or leave it out.")
        if len(ids) > limit:
            raise InvalidArgument(argument, f"{len(ids)} ids; give 1 to {limit}, or use iter().")
        return ids

    return listed


class Body(NamedTuple):
    """What a TypedDict says of a body: its keys, and what is checked of each."""

    known: frozenset[str]
    required: tuple[str, ...]
    rules: Mapping[str, Rule]

    def check(
        self,
        fields: object,
        *,
        at: str = "",
        argument: str = "fields",
        names: Mapping[str, str] | None = None,
        extra_keys: Collection[str] = (),
        rejected: Mapping[str, str] | None = None,
        allow_unknown: bool = False,
    ) -> dict[str, Any]:
        """Return the fields ready to be sent, by the server's names.

        Args:
            at: what goes before the name of a field in an error, such as ``events[0].``.
            argument: what the fields are called as a whole.
            names: what the server calls some of the keys: ours to theirs, which may be given, too.
            takes: further keys.
            rejected: keys that this revision cannot store, with what to do instead.
            allow_unknown: whether keys that are not known are sent as they are.
        """
        given = copy_fields(fields, at.removesuffix(".") or argument)
        names = {our: their for our, their in names.items() if our in self.known} if names else {}
        theirs = {their: our for our, their in names.items()}
        if not allow_unknown and not given.keys() <= self.known:
            reject_unknown(given, {*self.known, *extra_keys, *theirs}, at)
        for name in rejected or ():
            if given.get(name) is not None:
                raise InvalidArgument(at + name, (rejected or {})[name])
        rules = self.rules
        if not names:
            for name, value in given.items():
                rule = rules.get(name)
                if rule is not None and value is not None:
                    given[name] = rule(at + name, value)
            return given
        for our, their in names.items():
            if our in given and their in given and our != their:
                raise InvalidArgument(at + our, f"{their} is the server's word for it; give one of the two.")
        ready: dict[str, Any] = {}
        for name, value in given.items():
            our = theirs.get(name, name)
            rule = rules.get(our)
            ready[names.get(our, our)] = value if rule is None or value is None else rule(at + our, value)
        return ready


_BODIES: dict[type[Any], Body] = {}


def body_of(kind: type[Any]) -> Body:
    """Return what ``kind``, a TypedDict, says of a body."""
    found = _BODIES.get(kind)
    if found is None:
        found = _BODIES[kind] = _read_body(kind)
    return found


def _read_body(kind: type[Any]) -> Body:
    hints = get_type_hints(kind, include_extras=True)
    rules = {name: rule_for(hint) for name, hint in hints.items()}
    return Body(
        frozenset(hints),
        tuple(name for name, hint in hints.items() if get_origin(hint) is Required),
        {
            name: rule
            for name, rule in rules.items()
            if rule is not None and rule is not _filters and rule is not _range
        },
    )


def reject_unknown(given: Collection[object], known: Collection[str], at: str = "") -> None:
    """Reject keys that are not known, naming the nearest that is."""
    for name in given:
        if name not in known:
            from difflib import get_close_matches

            near = get_close_matches(str(name), known, 1)
            hint = f"did you mean {near[0]}?" if near else "allow_unknown=True sends it as it is."
            raise InvalidArgument(f"{at}{name}", f"no such field; {hint}")


def require_fields(
    fields: Mapping[str, Any], required: Collection[str], at: str = "", names: Mapping[str, str] | None = None
) -> None:
    """Reject fields of which one is missing that the server requires.

    Args:
        fields: by the names on the wire.
        required: by our names.
        at: what goes before the name of a field in an error.
        names: what the server calls some of them: ours to theirs.
    """
    for name in required:
        if fields.get((names or {}).get(name, name)) is None:
            raise InvalidArgument(f"{at}{name}", "the server demands it.")


def reject_null(
    changes: Mapping[str, Any],
    *,
    nullable: Collection[str] = (),
    merged: Collection[str] = (),
    empty: Mapping[str, str] | None = None,
) -> None:
    """Reject None where the document does not declare null, and say how to empty the field all the same.

    Args:
        changes: what is to be sent.
        nullable: fields whose null the document declares.
        merged: objects that the server merges, so that single keys of theirs can be emptied.
        empty: the empty value of others, as a caller writes it.
    """
    for name, value in changes.items():
        if value is None and name not in nullable:
            how = f"give {empty[name]}" if empty and name in empty else "give another value"
            if name in merged:
                how = 'set its keys to None, as in {"key": None}'
            raise InvalidArgument(name, f"it cannot be emptied in this revision; {how}, or leave it out.")
