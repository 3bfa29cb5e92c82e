"""Filters, date ranges, timestamps in milliseconds, pages, UNSET and raw responses."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from uuid import UUID

import pytest

from honeyhive_overlay import UNSET, DateRange, Filter, InvalidArgument, Page, RawResponse
from honeyhive_overlay._core.arguments import build_filters
from honeyhive_overlay.timestamps import from_milliseconds, milliseconds
from honeyhive_overlay.types import OPERATORS

NOON = datetime(2025, 12, 15, 12, tzinfo=UTC)
NAIVE = datetime(2025, 12, 15, 12)  # noqa: DTZ001


@pytest.mark.parametrize(
    ("arguments", "value", "kind"),
    [
        (("metadata.model", "is", "gpt-4o"), "gpt-4o", "string"),
        (("session_id", "is", UUID(int=1)), str(UUID(int=1)), "string"),
        (("error", "exists"), None, "string"),
        (("duration", "greater than", 2000), 2000, "number"),
        (("duration", "is", 1.5), 1.5, "number"),
        (("metrics.ok", "is", True), True, "boolean"),
        (("start_time", "after", NOON), "2025-12-15T12:00:00.000Z", "datetime"),
        (("start_time", "before", "2025-12-15T13:00:00+01:00"), "2025-12-15T12:00:00.000Z", "datetime"),
        (("start_time", "is", NOON), "2025-12-15T12:00:00.000Z", "datetime"),
        (("parent_id", "is", None), None, "string"),
    ],
)
def test_the_type_of_a_filter_is_inferred_from_its_value(arguments: tuple[Any, ...], value: object, kind: str) -> None:
    assert Filter(*arguments).to_dict() == {
        "field": arguments[0],
        "operator": arguments[1],
        "value": value,
        "type": kind,
    }


ALL_OPERATORS = {operator for operators in OPERATORS.values() for operator in operators}


@pytest.mark.parametrize(
    ("kind", "operator"), [(kind, operator) for kind in OPERATORS for operator in sorted(ALL_OPERATORS)]
)
def test_an_operator_must_fit_its_type(kind: Any, operator: Any) -> None:
    value: dict[str, Any] = {"string": "a", "number": 1, "boolean": True, "datetime": NOON}
    operand = None if operator.endswith("exists") else value[kind]
    if operator in OPERATORS[kind]:
        assert Filter("field", operator, operand, kind).to_dict()["type"] == kind
    else:
        with pytest.raises(InvalidArgument, match=r"operator: .* does not fit"):
            Filter("field", operator, operand, kind)


@pytest.mark.parametrize(
    ("arguments", "argument"),
    [
        (("", "is", "a"), "field"),
        (("a", "equals", "b"), "operator"),
        (("a", "contains", 3), "value"),
        (("a", "greater than", "3"), "value"),
        (("a", "greater than", True), "value"),
        (("a", "greater than", float("nan")), "value"),
        (("a", "greater than"), "value"),
        (("a", "exists", "b"), "value"),
        (("a", "is", "b", "boolean"), "value"),
        (("a", "is", UUID(int=1), "datetime"), "value"),
        (("a", "after", NAIVE), "value"),
        (("a", "after", "soon"), "value"),
        (("a", "is", "b", "id"), "type"),
    ],
)
def test_an_invalid_filter_is_rejected(arguments: tuple[Any, ...], argument: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        Filter(*arguments)
    assert caught.value.argument == argument


def test_filters_given_as_mappings_are_checked() -> None:
    assert build_filters("filters", [{"field": "a", "operator": "is", "value": 1}]) == [Filter("a", "is", 1).to_dict()]
    invalid: list[tuple[Any, str]] = [
        ([{"field": "a", "operator": "is", "value": "b", "type": "number"}], "filters[0].value"),
        ([{"field": "a"}], "filters[0]"),
        ([{"field": "a", "operator": "is", "values": 1}], "filters[0]"),
        (["a"], "filters[0]"),
        (Filter("a", "is", 1), "filters"),
        ({"field": "a"}, "filters"),
        ("a", "filters"),
    ]
    for filters, argument in invalid:
        with pytest.raises(InvalidArgument) as caught:
            build_filters("filters", filters)
        assert caught.value.argument == argument


def test_a_date_range_accepts_every_form_of_timestamp() -> None:
    milliseconds_of_noon = int(NOON.timestamp() * 1000)
    tokyo = NOON.astimezone(timezone(timedelta(hours=9)))
    expected = {"$gte": "2025-12-15T12:00:00.000Z", "$lte": "2025-12-15T12:00:00.000Z"}
    assert DateRange(milliseconds_of_noon, tokyo).to_dict() == expected
    assert DateRange("2025-12-15T12:00:00Z").to_dict() == {"$gte": expected["$gte"]}
    assert DateRange().to_dict() == {}


@pytest.mark.parametrize(
    "given", [NAIVE, "2025-12-15", "2025-12-15T12:00:00", "soon", "", float("nan"), True, [], 1e300]
)
def test_a_naive_or_invalid_timestamp_is_rejected(given: Any) -> None:
    with pytest.raises(InvalidArgument) as caught:
        DateRange(end=given)
    assert caught.value.argument == "end"


def test_a_date_range_must_not_end_before_it_starts() -> None:
    with pytest.raises(InvalidArgument, match=r"end: .* is before the start"):
        DateRange(NOON, NOON - timedelta(seconds=1))


def test_last_ends_now() -> None:
    before = datetime.now(UTC)
    date_range = DateRange.last(weeks=1, hours=2)
    assert isinstance(date_range.start, datetime)
    assert isinstance(date_range.end, datetime)
    assert date_range.end - date_range.start == timedelta(days=7, hours=2)
    assert before <= date_range.end <= datetime.now(UTC)
    with pytest.raises(InvalidArgument):
        DateRange.last()
    with pytest.raises(InvalidArgument):
        DateRange.last(days=-1)


EDGE = datetime(9999, 12, 31, 23, tzinfo=timezone(timedelta(hours=-5)))
INVALID: list[Any] = [
    lambda: DateRange.last(years=99999),
    lambda: DateRange.last(days=10**12),
    lambda: DateRange.last(years=1.5),  # type: ignore[arg-type]
    lambda: DateRange.last(days="7"),  # type: ignore[arg-type]
    lambda: DateRange(10**400),
    lambda: DateRange(float("nan")),
    lambda: DateRange(EDGE),
    lambda: DateRange(end="9999-12-31T23:00:00-05:00"),
    lambda: DateRange(end=True),
    lambda: DateRange([]),  # type: ignore[arg-type]
    lambda: Filter("a", "is", 1, ["number"]),  # type: ignore[arg-type]
    lambda: Filter("a", [], 1),  # type: ignore[arg-type]
    lambda: Filter("a", "after", 10**400),
    lambda: Filter("a", "after", EDGE),
    lambda: Filter("a", "is", float("inf")),
    lambda: Filter([], "exists"),  # type: ignore[arg-type]
]


@pytest.mark.parametrize("create", INVALID)
def test_unusual_invalid_values_raise_invalid_argument_only(create: Any) -> None:
    with pytest.raises(InvalidArgument):
        create()


def test_ending_sets_a_missing_end() -> None:
    assert DateRange(NOON).ending(NOON) == DateRange(NOON, NOON)
    assert DateRange(None, NOON).ending(NOON + timedelta(days=1)) == DateRange(None, NOON)


def test_timestamps_are_converted_to_and_from_milliseconds() -> None:
    assert milliseconds("t", NOON) == 1765800000000
    assert milliseconds("t", "2025-12-15T12:00:00.250Z") == 1765800000250
    assert milliseconds("t", 1765800000000.5) == 1765800000000.5
    assert from_milliseconds(1765800000000) == NOON
    assert from_milliseconds(None) is from_milliseconds(1e300) is None
    for invalid in (NAIVE, float("inf"), True, None):
        with pytest.raises(InvalidArgument):
            milliseconds("t", invalid)  # type: ignore[arg-type]


def test_a_page_can_be_iterated_compared_pickled_and_copied() -> None:
    page = Page((1, 2), 5, {"a": 1})
    assert list(page) == [1, 2]
    assert len(page) == 2
    assert not Page(())
    assert pickle.loads(pickle.dumps(page)) == page == copy.deepcopy(page)  # noqa: S301


def test_unset_is_a_falsy_singleton() -> None:
    assert not UNSET
    assert repr(UNSET) == "UNSET"
    assert copy.deepcopy(UNSET) is pickle.loads(pickle.dumps(UNSET)) is UNSET  # noqa: S301


def test_the_repr_of_a_raw_response_omits_headers_and_content() -> None:
    assert repr(RawResponse(200, {"set-cookie": "secret"}, b"secret", 1)) == "RawResponse(status=200, parsed=1)"
