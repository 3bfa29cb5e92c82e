"""Decode the body of a reply into models; a `DecodeError` says what is wrong, and where."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from operator import attrgetter
from typing import Any, NoReturn, TypeVar

from honeyhive_overlay._core.calls import Call, Reply
from honeyhive_overlay._core.model import Model, keep_source, object_fields, renamed_fields, timestamp_fields
from honeyhive_overlay._core.type_guards import is_list, is_object
from honeyhive_overlay.errors import DecodeError
from honeyhive_overlay.timestamps import to_datetime

_M = TypeVar("_M", bound=Model)
_NOT_PARSED = object()


class ResponseBody:
    """The body of one successful reply, to be parsed.

    Bytes become plain objects first, and these become models that keep them. In between, the functions that parse can
    correct what servers send in different forms.
    """

    def __init__(
        self,
        operation: str,
        reply: Reply,
        *,
        call: Call | None = None,
        resource_id: str = "",
        sent: Mapping[str, Any] | None = None,
    ) -> None:
        """Create the body of a reply.

        Args:
            operation: Name of the operation, for errors.
            reply: The reply.
            call: The call that it belongs to.
            resource_id: Id of the one object that the call is about; empty if there is none.
            sent: The query or the body of the call.
        """
        self.operation = operation
        self.reply = reply
        self.content = reply.content
        self.call = call or Call(operation, "", "")
        self.resource_id = resource_id
        self.sent = sent or {}
        self._value: Any = _NOT_PARSED

    @property
    def value(self) -> Any:
        """The body as plain objects.

        Raises:
            DecodeError: The body is not JSON.
        """
        if self._value is _NOT_PARSED:
            try:
                self._value = _parse(self.content)
            except (ValueError, RecursionError) as error:
                raise self._error("$", "JSON was expected" if self.content else "it is empty") from error
        return self._value

    @value.setter
    def value(self, value: Any) -> None:
        self._value = value

    def fail(self, path: str, expected: str) -> NoReturn:
        """Raise the error for an unexpected body.

        Raises:
            DecodeError: Always.
        """
        raise self._error(path, expected)

    def expect_object(self, value: Any, path: str = "$") -> dict[str, Any]:
        """Return ``value``, which must be an object."""
        return value if is_object(value) else self.fail(path, f"Expected `object`, got `{_type_name(value)}`")

    def expect_list(self, value: Any, path: str) -> Sequence[Any]:
        """Return ``value``, which must be a list."""
        return value if is_list(value) else self.fail(path, f"Expected `array`, got `{_type_name(value)}`")

    def parse_model(self, kind: type[_M], source: Any, path: str = "$", /, **parsed: Any) -> _M:
        """Return ``source`` as a model, which keeps it; ``parsed`` are fields that are parsed already."""
        fields = _with_our_names(kind, self.expect_object(source, path))
        times = timestamp_fields(kind)  # type: ignore[arg-type]  # mypy takes the hash of instances for that of the class
        model: _M = self._convert({**fields, **parsed} if parsed else fields, kind, path, times)
        _make_aware((model,), times)
        self._check_objects(kind, (model,), lambda _: path)
        keep_source(model, source)
        return model

    def parse_models(self, kind: type[_M], sources: Any, path: str) -> tuple[_M, ...]:
        """Return the items of the list ``sources`` as models, faster than `parse_model` for each of them."""
        items = self.expect_list(sources, path)
        has_other_names = any(name in item for name in renamed_fields(kind) for item in items if type(item) is dict)
        named = [_with_our_names(kind, item) for item in items] if has_other_names else items
        times = timestamp_fields(kind)  # type: ignore[arg-type]  # mypy takes the hash of instances for that of the class
        models: tuple[_M, ...] = self._convert(named, tuple[kind, ...], path, times)  # type: ignore[valid-type]  # known only at run time
        _make_aware(models, times)
        self._check_objects(kind, models, lambda index: f"{path}[{index}]")
        for model, source in zip(models, items, strict=True):
            keep_source(model, source)
        return models

    def _check_objects(self, kind: type[_M], models: tuple[_M, ...], path: Callable[[int], str]) -> None:
        for name in object_fields(kind):  # type: ignore[arg-type]  # mypy takes the hash of instances for that of the class
            if set(map(type, map(attrgetter(name), models))) <= _OBJECT:
                continue
            for index, model in enumerate(models):
                value = getattr(model, name)
                if type(value) not in _OBJECT:
                    self.fail(f"{path(index)}.{name}", f"Expected `object | null`, got `{_type_name(value)}`")

    def _convert(self, value: Any, kind: Any, path: str, times: Mapping[str, str] | None = None) -> Any:
        """Convert plain objects to ``kind``; ``times`` are its timestamps, ours to the server's names."""
        import msgspec

        try:
            return msgspec.convert(value, kind)
        except msgspec.ValidationError as error:
            if not times:
                expected, _, where = str(error).partition(" - at `$")
                raise self._error(path + where.removesuffix("`"), expected) from None
        except RecursionError:
            raise self._error(path, "it is nested too deeply") from None
        except UnicodeEncodeError:
            # msgspec compares names as UTF-8. No field has half a surrogate pair in its name, so such names are omitted
            # here; the model keeps them in its source.
            encodable = _encodable(value)
            if encodable == value and not times:
                raise self._error(path, "the name of a field is half a surrogate pair") from None
            value = encodable
        # msgspec parses only RFC 3339. Parse other forms here and try again; errors elsewhere are raised then.
        return self._convert(self._with_times(value, times or {}, path), kind, path)

    def _with_times(self, value: Any, times: Mapping[str, str], path: str) -> Any:
        """Return objects, one or a list of them, with their timestamps parsed."""
        if is_list(value):
            return [self._with_times(item, times, f"{path}[{index}]") for index, item in enumerate(value)]
        if not is_object(value):
            return value
        parsed: dict[str, datetime] = {}
        for name, other in times.items():
            sent = value.get(name)
            if sent is None or isinstance(sent, datetime):
                continue
            time = to_datetime(sent)
            if time is None:
                sent_as = other if value.get(other) is sent else name
                self.fail(f"{path}.{sent_as}", f"{_TIME}, got `{_type_name(sent)}`")
            parsed[name] = time
        return {**value, **parsed} if parsed else value

    def _error(self, path: str, expected: str) -> DecodeError:
        return DecodeError(self.operation, path=path, expected=expected, body=self.content)


def _with_our_names(kind: type[Model], source: Any) -> Any:
    """Return ``source`` with our names of fields in addition to the server's."""
    if is_object(source):
        for wire_name, name in renamed_fields(kind).items():
            if wire_name in source and source.get(name) is None:
                source = {**source, name: source[wire_name]}
    return source


def _make_aware(models: Sequence[Model], times: Iterable[str]) -> None:
    """Give timestamps without a time zone UTC."""
    for name in times:
        for model in models:
            time = getattr(model, name)
            if time is not None and time.tzinfo is None:
                object.__setattr__(model, name, time.replace(tzinfo=UTC))  # frozen, but nobody else has the model yet


def _encodable(value: Any) -> Any:
    """Return objects, one or a list of them, without fields whose names cannot be encoded as UTF-8."""
    if is_list(value):
        return [_encodable(item) for item in value]
    if not is_object(value):
        return value
    return {name: item for name, item in value.items() if name == name.encode(errors="ignore").decode()}


def _parse(content: bytes) -> Any:
    import msgspec

    try:
        return _decoder()(content)
    except msgspec.DecodeError as error:  # a ValueError only in later versions
        if b"\\u" not in content:
            raise ValueError(str(error)) from error
        # Half a surrogate pair, which language models produce: msgspec rejects it, json does not.
        return json.loads(content, parse_constant=_no_constant)


@cache
def _decoder() -> Any:
    import msgspec

    return msgspec.json.Decoder().decode


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


_TIME = "Expected a time, as ISO 8601 text or in milliseconds (of 2001 to 2100), or `null`"
_OBJECT = {dict, type(None)}
_TYPE_NAMES: Mapping[type, str] = {
    dict: "object", list: "array", str: "str", bool: "bool", int: "int", float: "float", type(None): "null",
}  # fmt: skip


def _type_name(value: object) -> str:
    return _TYPE_NAMES.get(type(value), type(value).__name__)
