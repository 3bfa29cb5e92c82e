"""`encode` writes JSON and rejects values that JSON cannot express."""

from __future__ import annotations

import decimal
import json
from collections import UserList
from datetime import UTC, date, datetime
from types import MappingProxyType
from typing import Any
from uuid import UUID

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
        (date(2026, 1, 1), "date is not JSON"),
        (decimal.Decimal(1), "Decimal is not JSON"),
        (object(), "object is not JSON"),
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
