"""`encode` writes JSON and rejects values that JSON cannot express."""

from __future__ import annotations

import decimal
import json
from collections import UserList
from datetime import UTC, date, datetime
from enum import Enum
from http import HTTPStatus
from pathlib import Path
from types import MappingProxyType
from typing import Any
from uuid import UUID

import numpy as np
import pytest

from honeyhive_overlay import InvalidArgument
from honeyhive_overlay._core.encode import encode, encode_text

ID = UUID("00000000-0000-4000-8000-000000000001")


def test_json_values_are_encoded_unchanged() -> None:
    body = {"a": [1, 2.5, True, None, "é"], "b": {"c": (1,)}}
    assert encode(body) == '{"a":[1,2.5,true,null,"é"],"b":{"c":[1]}}'.encode()
    assert encode({"a": 1}, wrapper="event") == b'{"event":{"a":1}}'
    assert encode_text("filters", [{"a": "é"}]) == '[{"a":"é"}]'


def test_uuids_datetimes_mappings_and_sequences_are_encoded() -> None:
    when = datetime(2026, 1, 1, tzinfo=UTC)
    found = json.loads(encode({"id": ID, "when": when, "map": MappingProxyType({"a": UserList([ID])})}))
    assert found == {"id": str(ID), "when": when.isoformat().replace("+00:00", "Z"), "map": {"a": [str(ID)]}}


def test_half_a_surrogate_pair_is_encoded_as_an_escape() -> None:
    when = datetime(2026, 1, 1, tzinfo=UTC)
    data = encode({"text": "\ud800", "id": ID, "when": when, "map": MappingProxyType({"a": (1,)})})
    assert b"\\ud800" in data
    assert json.loads(data)["text"] == "\ud800"


class Shade(Enum):
    RED = 1


class TextSubclass(str):
    __slots__ = ()


class IntegerSubclass(int):
    pass


@pytest.mark.parametrize("text", ["", "\ud800"], ids=["fast", "slow"])
@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (TextSubclass("x"), "x"),
        (IntegerSubclass(4), 4),
        (HTTPStatus.OK, 200),
        (np.float64(0.9), 0.9),
        (np.float32(0.5), 0.5),
        (np.int64(-3), -3),
        (np.uint8(7), 7),
        (np.bool_(True), True),
        (np.str_("t"), "t"),
        (np.array(3), 3),
    ],
    ids=lambda value: type(value).__name__,
)
def test_subclasses_and_numpy_scalars_are_sent_as_their_value(value: Any, plain: object, text: str) -> None:
    sent = json.loads(encode({"value": value, "inside": [{"a": (value,)}], "text": text}))
    assert sent == {"value": plain, "inside": [{"a": [plain]}], "text": text}
    assert [type(one) for one in (sent["value"], sent["inside"][0]["a"][0])] == [type(plain)] * 2
    assert json.loads(encode({TextSubclass("k"): 1, "text": text})) == {"k": 1, "text": text}


class DictSubclass(dict[str, Any]):
    pass


def recursive_dict() -> dict[str, Any]:
    found: dict[str, Any] = {}
    found["self"] = found
    return found


def deep_list() -> list[Any]:
    found: list[Any] = []
    for _ in range(100_000):
        found = [found]
    return found


@pytest.mark.parametrize("text", ["", "\ud800"], ids=["fast", "slow"])
@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (float("nan"), "nan is not a number in JSON"),
        (float("inf"), "inf is not a number in JSON"),
        ([{"score": float("-inf")}], r"\[0\]\['score'\]: -inf is not"),
        (b"bytes", "bytes are not JSON"),
        (bytearray(b"bytes"), "bytes are not JSON"),
        ({1, 2}, "a set has no order"),
        ({"deep": frozenset()}, r"\['deep'\]: a set has no order"),
        (MappingProxyType({"deep": {1}}), r"\['deep'\]: a set has no order"),
        (UserList([{1}]), r"\[0\]: a set has no order"),
        (datetime(2026, 1, 1), "has no time zone"),  # noqa: DTZ001
        (date(2026, 1, 1), r"date is not JSON; send its isoformat\(\)"),
        (decimal.Decimal(1), r"Decimal is not JSON; send float\(…\) or str\(…\)"),
        (object(), "object is not JSON; send text, numbers, lists and dicts"),
        ([Path("a")], r"\[0\]: PosixPath is not JSON; send str"),
        ({"e": ValueError("no")}, r"\['e'\]: ValueError is not JSON; send str"),
        ((one for one in [1]), "generator is not JSON; send a list"),
        (Shade.RED, "Shade is not JSON; send its value"),
        (np.array([1.5]), r"ndarray is not JSON; send its tolist\(\)"),
        (np.float32("nan"), "nan is not a number in JSON"),
        ([np.float64("inf")], r"\[0\]: inf is not a number in JSON"),
        (np.complex64(1j), "complex is not JSON"),
        ({1: 2}, r"\[1\]: a key must be text"),
        ([{"a": {None: 1}}], r"\[0\]\['a'\]\[None\]: a key must be text"),
        ({np.int64(1): 2}, "a key must be text"),
        ({(1, 2): 3}, "a key must be text"),
        (recursive_dict(), "it contains itself"),
        (deep_list(), "nested too deeply"),
    ],
)
def test_other_values_are_rejected_by_name(value: Any, reason: str, text: str) -> None:
    with pytest.raises(InvalidArgument, match=reason) as caught:
        encode({"fine": {"a": text}, "metrics": value}, wrapper="event")
    assert caught.value.argument == "metrics"


def test_subclasses_of_plain_types_are_checked() -> None:
    class Score(float):
        pass

    assert encode({"a": DictSubclass(b=1)}) == b'{"a":{"b":1}}'
    with pytest.raises(InvalidArgument, match="nan is not"):
        encode({"a": Score("nan")})
