"""What all models share: nothing that arrived is lost."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cache
from typing import Any, ClassVar, Self, TypeAlias
from uuid import UUID

import attrs

from honeyhive_overlay._core.type_guards import is_mapping, is_sequence
from honeyhive_overlay.timestamps import to_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    JsonObject: TypeAlias = dict[str, Any]
else:
    JsonObject = Any
    """An object that is the user's own. At run time the decoder passes it on uncopied; `objects_in` finds it again."""


class Model:
    """A frozen view of a JSON object, together with that object.

    Two models are equal if their fields are. Those with an id can be hashed, by class and id; the others cannot,
    because they hold JSON. The JSON inside is shared with what `to_dict` copies: change a copy.
    """

    __slots__ = ("__weakref__", "_source")

    _identity: ClassVar[str | None] = None
    """The field that tells two objects apart."""
    _renamed: ClassVar[Mapping[str, str]] = {}
    """Other names that servers use: theirs to ours."""

    _source: Mapping[str, Any]

    @property
    def extra(self) -> dict[str, Any]:
        """What the server sent beyond the fields of this class."""
        known = {*_fields(type(self)), *self._renamed}
        return {key: _copy(value) for key, value in (self._sent() or {}).items() if key not in known}

    def to_dict(self) -> dict[str, Any]:
        """Return what arrived: nulls, unknown fields and the server's own names included.

        For a model that the caller made, the fields that are set; its timestamps are ISO text, as servers send them.
        """
        source = self._sent()
        if source is not None:
            return {key: _copy(value) for key, value in source.items()}
        return self._written({name: value for name, value in self._values().items() if value is not None})

    def replace(self, **changes: Any) -> Self:
        """Return a copy with other values in some fields; the unknown fields stay."""
        copy = attrs.evolve(self, **changes)  # type: ignore[misc]
        source = self._sent()
        if source is not None:
            theirs = {ours: name for name, ours in self._renamed.items() if name in source}
            keep_source(
                copy, {**source, **{theirs.get(name, name): value for name, value in self._written(changes).items()}}
            )
        return copy

    def _sent(self) -> Mapping[str, Any] | None:
        return getattr(self, "_source", None)

    def _values(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in _fields(type(self))}

    def _written(self, fields: Mapping[str, Any]) -> dict[str, Any]:
        """Return fields as JSON has them. A datetime elsewhere is the user's own, which is judged when it is sent."""
        times = timestamp_fields(type(self))  # type: ignore[arg-type]  # as in `Answer.model`
        return {
            name: to_text(value) if name in times and isinstance(value, datetime) else _copy(value)
            for name, value in fields.items()
        }

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or type(other) is not type(self):
            return NotImplemented
        return self._values() == other._values()

    def __hash__(self) -> int:
        if self._identity is None:
            raise TypeError(f"{type(self).__name__} has no id to be hashed by")
        return hash((type(self), getattr(self, self._identity)))

    def __repr__(self) -> str:
        shown = (f"{name}={value!r}" for name, value in self._values().items() if value not in (None, ()))
        return f"{type(self).__name__}({', '.join(shown)})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self._values(), self._sent())


_set_source: Callable[[Model, Mapping[str, Any]], None] = Model.__dict__["_source"].__set__


def keep_source(model: Model, source: Mapping[str, Any]) -> None:
    """Remember what ``model`` was made from."""
    _set_source(model, source)


def renamed_fields(kind: type[Model]) -> Mapping[str, str]:
    """Return other names that servers use for fields of ``kind``: theirs to ours."""
    return kind._renamed  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - of this module


@cache
def object_fields(kind: type[Any]) -> tuple[str, ...]:
    """Return the fields of ``kind`` that hold a `JsonObject`."""
    return tuple(attribute.name for attribute in attrs.fields(kind) if "JsonObject" in str(attribute.type))


@cache
def timestamp_fields(kind: type[Any]) -> Mapping[str, str]:
    """Return the fields of ``kind`` that hold a datetime, and what else servers call them, if anything."""
    theirs = {ours: name for name, ours in renamed_fields(kind).items()}
    names: list[str] = [field.name for field in attrs.fields(kind) if str(field.type).startswith("datetime")]
    return {name: theirs.get(name, name) for name in names}


def as_uuid(value: str | None) -> UUID | None:
    """Return the id as a UUID, or None where it is of another kind."""
    try:
        return UUID(str(value))
    except ValueError:
        return None


def _restore(kind: type[Model], values: dict[str, Any], source: Mapping[str, Any] | None) -> Model:
    model = kind(**values)
    if source is not None:
        keep_source(model, source)
    return model


def _fields(kind: type[Any]) -> tuple[str, ...]:
    return tuple(attribute.name for attribute in attrs.fields(kind))


def _copy(value: Any) -> Any:
    if isinstance(value, Model):
        return value.to_dict()
    if is_mapping(value):
        return {key: _copy(item) for key, item in value.items()}
    if is_sequence(value):
        return [_copy(item) for item in value]
    return value
