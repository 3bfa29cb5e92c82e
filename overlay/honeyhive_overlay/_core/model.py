"""The base class of models, which keeps everything that the server sent."""

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
    """A JSON object whose content belongs to the user. At run time it is Any, so that the decoder does not copy it."""


class Model:
    """A typed, frozen view of a JSON object, which it keeps.

    Two models are equal if their fields are equal. Models with an id are hashable, by class and id; others are not,
    because they contain JSON. Do not change JSON inside a model; change a copy, such as `to_dict` returns.
    """

    __slots__ = ("__weakref__", "_source")

    _identity: ClassVar[str | None] = None
    """Name of the field with the id; None if there is none."""
    _renamed: ClassVar[Mapping[str, str]] = {}
    """Names of fields that differ on the wire: the server's name to ours."""

    _source: Mapping[str, Any]

    @property
    def extra(self) -> dict[str, Any]:
        """The fields that the server sent and that this class does not have."""
        known = {*_fields(type(self)), *self._renamed}
        return {key: _copy(value) for key, value in (self._sent() or {}).items() if key not in known}

    def to_dict(self) -> dict[str, Any]:
        """Return the object that the server sent, with nulls, unknown fields and the server's names.

        For a model that you have created, return the fields that are not None; timestamps are ISO 8601 text.
        """
        source = self._sent()
        if source is not None:
            return {key: _copy(value) for key, value in source.items()}
        return self._as_json({name: value for name, value in self._values().items() if value is not None})

    def replace(self, **changes: Any) -> Self:
        """Return a copy with other values in some fields; unknown fields are kept."""
        copy = attrs.evolve(self, **changes)  # type: ignore[misc]
        source = self._sent()
        if source is not None:
            wire_names = {name: wire_name for wire_name, name in self._renamed.items() if wire_name in source}
            keep_source(
                copy,
                {**source, **{wire_names.get(name, name): value for name, value in self._as_json(changes).items()}},
            )
        return copy

    def _sent(self) -> Mapping[str, Any] | None:
        return getattr(self, "_source", None)

    def _values(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in _fields(type(self))}

    def _as_json(self, fields: Mapping[str, Any]) -> dict[str, Any]:
        """Return fields as JSON. Only timestamps are converted; a datetime of the user is checked when it is sent."""
        times = timestamp_fields(type(self))  # type: ignore[arg-type]  # as in `ResponseBody.parse_model`
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
            raise TypeError(f"{type(self).__name__} has no id to hash")
        return hash((type(self), getattr(self, self._identity)))

    def __repr__(self) -> str:
        shown = (f"{name}={value!r}" for name, value in self._values().items() if value not in (None, ()))
        return f"{type(self).__name__}({', '.join(shown)})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), self._values(), self._sent())


_set_source: Callable[[Model, Mapping[str, Any]], None] = Model.__dict__["_source"].__set__


def keep_source(model: Model, source: Mapping[str, Any]) -> None:
    """Store the object that ``model`` was made from."""
    _set_source(model, source)


def renamed_fields(kind: type[Model]) -> Mapping[str, str]:
    """Return the names of fields of ``kind`` that differ on the wire: the server's name to ours."""
    return kind._renamed  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - of this module


@cache
def object_fields(kind: type[Any]) -> tuple[str, ...]:
    """Return the fields of ``kind`` of the type `JsonObject`."""
    return tuple(attribute.name for attribute in attrs.fields(kind) if "JsonObject" in str(attribute.type))


@cache
def timestamp_fields(kind: type[Any]) -> Mapping[str, str]:
    """Return the fields of ``kind`` that are datetimes, each with its name on the wire."""
    wire_names = {name: wire_name for wire_name, name in renamed_fields(kind).items()}
    names: list[str] = [field.name for field in attrs.fields(kind) if str(field.type).startswith("datetime")]
    return {name: wire_names.get(name, name) for name in names}


def as_uuid(value: str | None) -> UUID | None:
    """Return an id as a UUID, or None if it is not one."""
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
