"""Charts in 2026-06-24: rejected arguments, and field names of the server in requests and replies."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from honeyhive_overlay import DateRange, DecodeError, Filter, InvalidArgument
from tests.support.server import Response, json_response, serving
from tests.support.sync_async import Half

CONDITION: dict[str, Any] = {"field": "cost", "operator": "at least", "value": "3", "type": "number"}
CHART: dict[str, Any] = {
    "id": "c1", "name": "n", "description": None, "metric": "duration", "func": "p99.9", "groupBy": None,
    "bucketing": "fortnight", "dateRange": {"relative": "7d"}, "query": [CONDITION], "owner_id": "u1",
    "owner_profile": {"name": "Ada"}, "is_active": True, "created_at": "2026-06-24 00:00:00", "updated_at": None,
    "own": 1,
}  # fmt: skip
START = "2026-06-24T00:00:00Z"


def create(charts: Any, **fields: Any) -> Any:
    return charts.create_from({"name": "n", "metric": "m", **fields})


INVALID_CALLS: list[tuple[str, str, Callable[[Any], Any]]] = [
    *[
        ("chart_id", "", lambda charts, bad=bad, method=method: getattr(charts, method)(bad))
        for bad in ("", " ", ".", "..", "\ud800", None, 3)
        for method in ("get", "update", "delete")
    ],
    ("fields", "mapping", lambda charts: charts.create_from("n")),
    *[(name, "requires it", lambda charts, name=name: create(charts, **{name: None})) for name in ("name", "metric")],
    ("bucket", "minute, hour, day", lambda charts: charts.create(name="n", metric="m", bucket="1d")),
    ("bucket", "minute, hour, day", lambda charts: charts.update("c", bucket="fortnight")),
    ("bucket", "minute, hour, day", lambda charts: create(charts, bucketing="year")),
    *[
        ("date_range", "a start and an end", lambda charts, open_=open_: charts.create(name="n", metric="m", date_range=open_))
        for open_ in (DateRange(START), DateRange(end=START), DateRange())
    ],
    ("date_range", "a start and an end", lambda charts: create(charts, dateRange={"$gte": 1})),
    ("date_range", "DateRange", lambda charts: create(charts, date_range="7d")),
    ("filters", "sequence", lambda charts: charts.update("c", filters=Filter("a", "exists"))),
    ("filters", "sequence", lambda charts: charts.update("c", filters=CONDITION)),
    ("filters[1].operator", "", lambda charts: create(charts, filters=[CONDITION, {"field": "a", "operator": "like"}])),
    ("filters[0].value", "not a number", lambda charts: create(charts, query=[{**CONDITION, "operator": "is", "value": True}])),
    ("filters[0]", "contains own", lambda charts: create(charts, query=[{**CONDITION, "own": 1}])),
    ("owner_id", "empty", lambda charts: charts.create(name="n", metric="m", owner_id="")),
    *[
        (ours, f"{theirs} is the server's name", lambda charts, ours=ours, theirs=theirs: create(charts, **{ours: None, theirs: None}))
        for ours, theirs in (("aggregate", "func"), ("bucket", "bucketing"), ("group_by", "groupBy"),
                             ("date_range", "dateRange"), ("filters", "query"))
    ],
    *[
        (name, "cannot be emptied", lambda charts, name=name: charts.update("c", **{name: None}))
        for name in ("name", "metric", "description", "aggregate", "bucket", "date_range", "filters", "owner_id")
    ],
    ("filters", r"give \[\]", lambda charts: charts.update("c", filters=None)),
    ("metric", "not text", lambda charts: charts.update("c", metric=float("nan"))),
]  # fmt: skip


@pytest.mark.parametrize(("argument", "text", "call"), INVALID_CALLS)
def test_invalid_arguments_are_rejected_by_name(
    half: Half, argument: str, text: str, call: Callable[[Any], Any]
) -> None:
    with serving(json_response({})) as server:
        with pytest.raises(InvalidArgument, match=text or None) as caught:
            half.run(call(half.client(server.url, revision="2026-06-24").charts))
        assert caught.value.argument == argument
        assert server.requests == []


def run_with_reply(half: Half, reply: object, call: Callable[[Any], Any]) -> Any:
    with serving(reply if isinstance(reply, Response) else json_response(reply)) as server:
        return half.run(call(half.client(server.url, revision="2026-06-24").charts))


CALLS: list[Callable[[Any], Any]] = [
    lambda charts: charts.get("c1"),
    lambda charts: charts.create(name="n", metric="m"),
    lambda charts: charts.update("c1", name="n"),
]


@pytest.mark.parametrize("call", CALLS)
def test_a_chart_has_the_field_names_of_this_client(half: Half, call: Callable[[Any], Any]) -> None:
    chart = run_with_reply(half, {"success": True, "data": CHART}, call)
    assert (chart.to_dict(), chart.extra) == (CHART, {"own": 1})
    assert (chart.aggregate, chart.bucket, chart.group_by) == ("p99.9", "fortnight", None)
    assert (chart.date_range, chart.filters) == ({"relative": "7d"}, (CONDITION,))
    assert (chart.owner_profile, chart.updated_at) == ({"name": "Ada"}, None)
    assert chart.created_at.isoformat() == "2026-06-24T00:00:00+00:00"


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({"success": False, "message": "no"}, "$.data"),
        ({"data": {"name": "n"}}, "$.data"),
        ({"data": {**CHART, "dateRange": "7d"}}, "$.data.date_range"),
        ({"data": {**CHART, "owner_profile": []}}, "$.data.owner_profile"),
        ([CHART], "$"),
    ],
)
def test_a_decode_error_has_the_path_of_the_invalid_field(
    half: Half, call: Callable[[Any], Any], body: object, path: str
) -> None:
    with pytest.raises(DecodeError) as caught:
        run_with_reply(half, body, call)
    assert caught.value.path == path


def test_list_returns_a_page(half: Half) -> None:
    page = run_with_reply(half, {"success": True, "data": [CHART, {"id": "c2"}]}, lambda charts: charts.list())
    assert ([chart.id for chart in page], page.items[0].to_dict(), page.extra) == (
        ["c1", "c2"],
        CHART,
        {"success": True},
    )
    with pytest.raises(DecodeError) as caught:
        run_with_reply(half, {"data": [CHART, {}]}, lambda charts: charts.list())
    assert caught.value.path == "$.data[1]"


@pytest.mark.parametrize("success", [True, False])
def test_a_deletion_has_its_outcome(half: Half, success: bool) -> None:
    body = {"success": success, "message": "words"}
    deletion = run_with_reply(half, body, lambda charts: charts.delete("c1"))
    assert (deletion.id, deletion.deleted, deletion.to_dict()) == ("c1", success, body)
    assert run_with_reply(half, Response(204, b""), lambda charts: charts.delete("c1")).deleted


def test_filters_and_date_range_of_a_chart_can_be_sent_in_another_chart(half: Half) -> None:
    with serving(json_response({"data": CHART})) as server:
        charts = half.client(server.url, revision="2026-06-24").charts
        chart = half.run(charts.get("c1"))
        half.run(
            charts.create_from({"name": "n", "metric": "m", "date_range": chart.date_range, "filters": chart.filters})
        )
        sent = server.requests[1].json
    assert sent == {"name": "n", "metric": "m", "dateRange": {"relative": "7d"}, "query": [CONDITION]}
