"""Every model keeps the JSON that it was parsed from: to_dict returns it unchanged."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
from datetime import UTC, datetime
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import honeyhive_overlay
from honeyhive_overlay._core.calls import Reply
from honeyhive_overlay._core.model import Model
from honeyhive_overlay._core.response_body import ResponseBody
from tests.property.test_round_trips import JSON, OBJECT, TEXT
from tests.support.effort import choose

pytestmark = pytest.mark.fuzz

MODELS: dict[str, type[Model]] = {
    name: value
    for name in honeyhive_overlay.__all__
    if inspect.isclass(value := getattr(honeyhive_overlay, name)) and issubclass(value, Model)
}
_NUMBERS = st.integers() | st.floats(allow_nan=False, allow_infinity=False)
_VALUES: dict[str, Any] = {
    "str": TEXT,
    "bool": st.booleans(),
    "int": st.integers(),
    "int | float": _NUMBERS,
    "JsonObject": OBJECT,
    "Any": JSON,
    "Scalar": st.none() | st.booleans() | _NUMBERS | TEXT,
    "datetime": st.datetimes().map(datetime.isoformat) | st.datetimes(timezones=st.just(UTC)).map(datetime.isoformat),
    "list[Any]": st.lists(JSON, max_size=3),
    "tuple[str, ...]": st.lists(TEXT, max_size=3),
    "tuple[Scalar, ...]": st.lists(st.booleans() | _NUMBERS | TEXT, max_size=3),
    "tuple[dict[str, Any], ...]": st.lists(OBJECT, max_size=3),
}
"""Values of a field, by its type. Fields that contain other models are omitted: those models have their own tests."""


def values(field: Any) -> Any:
    """Return a strategy for the values of a field, or None for types that are not in the table."""
    kind = str(field.type).removesuffix(" | None")
    found = _VALUES.get(kind)
    return None if found is None else found | st.none() if str(field.type).endswith("| None") else found


def bodies(kind: type[Model]) -> Any:
    """Return a strategy for JSON objects of a model: its own fields, and unknown ones."""
    fields = {field.name: values(field) for field in attrs.fields(kind)}  # type: ignore[arg-type]
    required = {
        field.name: st.just([]) if fields[field.name] is None else fields[field.name]
        for field in attrs.fields(kind)  # type: ignore[arg-type]
        if field.default is attrs.NOTHING
    }
    optional = {name: found for name, found in fields.items() if found is not None and name not in required}
    taken = {*fields, *kind._renamed}
    unknown = st.dictionaries(TEXT.filter(lambda name: name not in taken), JSON, max_size=3)
    return st.tuples(st.fixed_dictionaries(required, optional=optional), unknown)


@pytest.mark.parametrize("name", MODELS)
def test_to_dict_returns_the_parsed_json(name: str) -> None:
    kind = MODELS[name]

    @settings(max_examples=choose(20, 500), deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(bodies(kind))
    def check(both: tuple[dict[str, Any], dict[str, Any]]) -> None:
        known, unknown = both
        sent = {**unknown, **known}
        answer = ResponseBody("test", Reply(200, {}, json.dumps(sent).encode()))
        model = answer.parse_model(kind, answer.value)
        assert model.to_dict() == sent
        assert model.extra == unknown
        for copied in (pickle.loads(pickle.dumps(model)), copy.deepcopy(model), model.replace()):  # noqa: S301
            assert copied == model
            assert copied.to_dict() == sent

    check()


def test_every_public_model_is_tested() -> None:
    assert len(MODELS) > 30
    assert all(values(field) is not None for field in attrs.fields(honeyhive_overlay.Datapoint))
