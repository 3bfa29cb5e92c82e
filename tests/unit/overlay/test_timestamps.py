"""Timestamps of models are aware datetimes in every form that a server sends; `to_dict` returns them as received."""

from __future__ import annotations

import json
import pickle
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from honeyhive_overlay import Chart, Dataset, DecodeError, Event, MetricVersion, Project, Run
from honeyhive_overlay._core.calls import Reply
from honeyhive_overlay._core.encode import encode
from honeyhive_overlay._core.model import Model, timestamp_fields
from honeyhive_overlay._core.response_body import ResponseBody
from honeyhive_overlay._gateway.parse_metrics import parse_metric_version_page
from honeyhive_overlay._gateway.parse_runs import parse_run_page
from honeyhive_overlay.timestamps import from_header, to_datetime, to_text

NOON = datetime(2025, 12, 15, 12, tzinfo=UTC)
EAST = timezone(timedelta(hours=1))


def response_body(sent: object) -> ResponseBody:
    return ResponseBody("test", Reply(200, {}, json.dumps(sent).encode()))


def parse(kind: type[Any], sent: object) -> Any:
    body = response_body(sent)
    return body.parse_model(kind, body.value)


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        ("2025-12-15T12:00:00Z", NOON),
        ("2025-12-15T12:00:00.000Z", NOON),
        ("2025-12-15T13:00:00+01:00", datetime(2025, 12, 15, 13, tzinfo=EAST)),
        ("2025-12-15T12:00:00", NOON),
        ("2025-12-15 12:00:00", NOON),
        ("2025-12-15T12:00:00+0000", NOON),
        ("2025-12-15 12:00:00.123+00", NOON.replace(microsecond=123000)),
        ("2025-12-15T12:00:00,5Z", NOON.replace(microsecond=500000)),
        ("2025-12-15T12:00:00.123456789Z", NOON.replace(microsecond=123457)),
        ("20251215T120000Z", NOON),
        ("2025-12-15T12:00Z", NOON),
        ("2025-12-15", NOON.replace(hour=0)),
        (1765800000000, NOON),
        (1765800000000.5, NOON.replace(microsecond=500)),
        (None, None),
    ],
)
def test_a_timestamp_is_an_aware_datetime_in_every_form(sent: object, expected: datetime | None) -> None:
    for source in ({"run_id": "r", "created_at": sent}, {"run_id": "r", "created_at": sent, "\ud800": 1}):
        run = parse(Run, source)
        assert (run.created_at, run.updated_at, run.to_dict()) == (expected, None, source)
        assert run.created_at is None or run.created_at.utcoffset() == (expected or NOON).utcoffset()
        assert type(run.created_at) in {datetime, type(None)}


@pytest.mark.parametrize(
    "sent",
    ["never", "", "yesterday", "2025-13-01T00:00:00Z", "2025-12-15T12:00:61Z", "\ud800", "1765800000000",
     1765800000, 0, -1, 1e300, 10**400, 4102444800000, True, [], {}, ["2025-12-15"]],
)  # fmt: skip
def test_an_invalid_timestamp_is_a_decode_error_with_the_path(sent: object) -> None:
    with pytest.raises(DecodeError) as caught:
        parse_run_page(
            response_body({"evaluations": [{"run_id": "a", "created_at": None}, {"run_id": "b", "created_at": sent}]})
        )
    assert caught.value.path == "$.evaluations[1].created_at"
    assert caught.value.expected.startswith("Expected a time")
    with pytest.raises(DecodeError) as caught:
        parse(Dataset, {"id": "d", "updated_at": sent})
    assert caught.value.path == "$.updated_at"


def test_another_invalid_field_is_reported_beside_an_unusual_timestamp() -> None:
    runs = [{"run_id": "a", "created_at": "2025-12-15"}, {"run_id": 1}]
    with pytest.raises(DecodeError) as caught:
        parse_run_page(response_body({"evaluations": runs}))
    assert (caught.value.path, caught.value.expected) == ("$.evaluations[1].run_id", "Expected `str`, got `int`")


def test_one_unusual_timestamp_does_not_change_the_others() -> None:
    sent = [{"run_id": "a", "created_at": "2025-12-15T12:00:00Z"}, {"run_id": "b", "created_at": 1765800000000}]
    page = parse_run_page(response_body({"evaluations": sent}))
    assert [run.created_at for run in page] == [NOON, NOON]
    assert [run.to_dict() for run in page] == sent


def test_created_at_of_a_metric_version_is_its_date() -> None:
    (version,) = parse_metric_version_page(response_body({"data": [{"name": "v1", "date": "2025-12-15 12:00:00"}]}))
    assert (version.created_at, version.extra) == (NOON, {})
    assert version.to_dict() == {"name": "v1", "date": "2025-12-15 12:00:00"}
    assert version.replace(created_at=NOON).to_dict() == {"name": "v1", "date": "2025-12-15T12:00:00+00:00"}
    with pytest.raises(DecodeError) as caught:
        parse_metric_version_page(response_body({"data": [{"name": "v1", "date": "once"}]}))
    assert caught.value.path == "$.data[0].date"


def test_a_replaced_timestamp_is_sent_as_text() -> None:
    sent = {"id": "c", "created_at": "2025-12-15 12:00:00", "own": 1}
    chart = parse(Chart, sent)
    later = chart.replace(updated_at=NOON.astimezone(EAST), created_at=None)
    assert later.to_dict() == {**sent, "created_at": None, "updated_at": "2025-12-15T13:00:00+01:00"}
    assert later.updated_at == NOON
    assert parse(Chart, later.to_dict()) == later
    assert chart.replace(name="n").to_dict() == {**sent, "name": "n"}


@pytest.mark.parametrize("time", [NOON, NOON.replace(microsecond=1), NOON.astimezone(EAST)])
def test_timestamps_of_a_model_of_the_caller_are_sent_as_text(time: datetime) -> None:
    run = Run(run_id="r", created_at=time, metadata={"at": NOON})
    assert run.to_dict() == {"run_id": "r", "created_at": time.isoformat(), "metadata": {"at": NOON}}
    assert parse(Run, json.loads(encode(run.to_dict()))).created_at == time
    assert pickle.loads(pickle.dumps(run)) == run  # noqa: S301 - made by this test
    naive = Run(run_id="r", created_at=datetime(2025, 12, 15, 12))  # noqa: DTZ001
    assert naive.to_dict()["created_at"] == "2025-12-15T12:00:00+00:00"


def test_models_are_equal_if_their_timestamps_are_equal() -> None:
    one, other = ({"run_id": "r", "created_at": text} for text in ("2025-12-15T12:00:00Z", "2025-12-15T13:00:00+0100"))
    assert parse(Run, one) == parse(Run, other) == Run(run_id="r", created_at=NOON)
    assert parse(Run, one) != Run(run_id="r", created_at=NOON + timedelta(microseconds=1))
    assert hash(parse(Run, one)) == hash(parse(Run, other))


def test_every_timestamp_of_every_model_is_a_datetime() -> None:
    def subclasses_of(kind: type[Model]) -> list[type[Model]]:
        return [found for each in kind.__subclasses__() for found in (each, *subclasses_of(each))]

    names = {
        (kind, field.name)
        for kind in subclasses_of(Model)
        for field in attrs.fields(kind)  # type: ignore[arg-type]
        if field.name.endswith("_at")
    }
    assert {(MetricVersion, "created_at"), (Project, "updated_at")} < names
    assert all(name in timestamp_fields(kind) for kind, name in names)  # type: ignore[arg-type]
    assert not timestamp_fields(Event)
    assert not any(hasattr(kind, name) for kind, _ in names for name in ("created", "updated", "date"))


@given(st.datetimes(datetime(2, 1, 1), datetime(9998, 1, 1), timezones=st.timezones() | st.just(UTC)) | st.datetimes())  # noqa: DTZ001
def test_text_of_a_timestamp_is_parsed_as_the_same_timestamp(time: datetime) -> None:
    found = to_datetime(to_text(time))
    assert found is not None
    assert found == (time.replace(tzinfo=UTC) if time.tzinfo is None else time.astimezone(UTC))


@given(st.text() | st.integers() | st.floats() | st.booleans() | st.none() | st.binary())
def test_every_value_is_parsed_as_a_timestamp_or_none(value: object) -> None:
    found = to_datetime(value)
    assert found is None or found.utcoffset() is not None


_DATE = st.lists(st.sampled_from(["Wed,", "32", "Jan", "Foo", "99999999", "00:00:00", "GMT", "+9999", "-", ",", ""]))


@given(st.text() | _DATE.map(" ".join))
def test_every_header_is_parsed_as_a_date_or_none(value: str) -> None:
    found = from_header(value)
    assert found is None or found.utcoffset() is not None
