"""Runs of 2025-12-02 are filtered, sorted and paged by the client."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from honeyhive_overlay import DateRange, Run
from honeyhive_overlay._gateway.r2025_12_02.client_side_query import query_runs
from honeyhive_overlay.types import Page
from tests.support.server import Request, Response, json_response, serving
from tests.support.sync_async import Half

NO_ARGUMENTS: dict[str, Any] = dict.fromkeys(
    ("run_ids", "name", "status", "date_range", "sort_by", "sort_order", "limit", "page")
)
FIRST = datetime(2025, 11, 1, tzinfo=UTC)


def at(day: int) -> datetime:
    return FIRST + timedelta(days=day - 1)


# In the order of the reply, which is unsorted.
RUNS = (
    Run(run_id="b", name="Nightly", status="completed", created_at=at(2), updated_at=at(9)),
    Run(run_id="d", name="nightly 4", status="running", created_at=at(4)),
    Run(run_id="undated", name=None, status=None),
    Run(run_id="a", name="smoke", status="completed", created_at=at(1), updated_at=at(3)),
    Run(run_id="c", name="a nightly", status="failed", created_at=at(3).astimezone(timezone(timedelta(hours=1)))),
    Run(run_id="odd", name="", status="completed", created_at=None),
)


def run_ids(runs: Sequence[Run] = RUNS, **arguments: Any) -> list[str]:
    page = query_runs(Page(tuple(runs)), **{**NO_ARGUMENTS, **arguments})
    return [run.run_id for run in page.items]


def test_the_newest_runs_are_first_and_runs_without_a_timestamp_last() -> None:
    assert run_ids() == ["d", "c", "b", "a", "undated", "odd"]
    assert run_ids(sort_order="asc") == ["undated", "odd", "a", "b", "c", "d"]


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ({"name": "nightly"}, ["d", "c"]),
        ({"name": "Night"}, ["b"]),
        ({"name": ""}, ["d", "c", "b", "a", "undated", "odd"]),
        ({"status": "completed"}, ["b", "a", "odd"]),
        ({"status": "cancelled"}, []),
        ({"run_ids": ["a", "undated", "nowhere"]}, ["a", "undated"]),
        ({"run_ids": ["a", "b", "d"], "name": "ight", "status": "completed"}, ["b"]),
    ],
)
def test_only_matching_runs_are_returned(arguments: dict[str, Any], expected: list[str]) -> None:
    assert run_ids(**arguments) == expected


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (at(2), at(3), ["c", "b"]),  # both ends are included, and c is in another time zone
        (at(3), None, ["d", "c"]),
        (None, at(2), ["b", "a", "undated", "odd"]),
        (at(1), None, ["d", "c", "b", "a"]),
        (None, None, ["d", "c", "b", "a", "undated", "odd"]),
    ],
)
def test_a_run_without_a_timestamp_is_older_than_any_start(
    start: datetime | None, end: datetime | None, expected: list[str]
) -> None:
    assert run_ids(date_range=DateRange(start, end)) == expected


def test_updated_at_defaults_to_created_at() -> None:
    assert run_ids(sort_by="updated_at") == ["b", "d", "c", "a", "undated", "odd"]


def test_equal_runs_are_sorted_by_creation() -> None:
    assert run_ids(sort_by="status", sort_order="asc") == ["undated", "odd", "a", "b", "c", "d"]
    assert run_ids(sort_by="status") == ["d", "c", "b", "a", "odd", "undated"]
    equal = [Run(run_id=run_id, created_at=at(1)) for run_id in ("second", "first")]
    assert run_ids(equal) == run_ids(equal, sort_order="asc") == ["second", "first"]


def test_names_are_sorted_by_code_point() -> None:
    assert run_ids(sort_by="name", sort_order="asc") == ["undated", "odd", "b", "c", "d", "a"]


@pytest.mark.parametrize(
    ("limit", "page", "expected"),
    [(2, 1, ["d", "c"]), (2, 3, ["undated", "odd"]), (2, 4, []), (4, 2, ["undated", "odd"]), (100, None, None)],
)
def test_a_page_is_a_slice_of_the_matching_runs(limit: int, page: int | None, expected: list[str] | None) -> None:
    assert run_ids(limit=limit, page=page) == (run_ids() if expected is None else expected)


def test_a_page_has_the_total_of_matching_runs_and_other_fields() -> None:
    page = query_runs(Page(RUNS, extra={"more": 1}), **{**NO_ARGUMENTS, "status": "completed", "limit": 1})
    assert (len(page), page.total, page.extra) == (1, 3, {"more": 1})


def runs_reply(count: int) -> Response:
    return json_response(
        {
            "evaluations": [
                {"run_id": f"r{index}", "created_at": at(1 + index % 7).isoformat()} for index in range(count)
            ]
        }
    )


def test_the_default_page_size_is_20(half: Half) -> None:
    with serving(runs_reply(45)) as server:
        runs = half.client(server.url, revision="2025-12-02").runs
        assert [len(half.run(runs.list(page=page))) for page in (1, 2, 3, 4)] == [20, 20, 5, 0]
        assert half.run(runs.list()).total == 45
        assert len(half.run(runs.list(limit=100))) == 45
        assert len(half.run(runs.list(run_ids=[f"r{index}" for index in range(25)]))) == 25


@pytest.mark.parametrize("count", [0, 3, 4, 9, 250])
def test_iter_yields_each_run_once_with_one_request(half: Half, count: int) -> None:
    with serving(runs_reply(count)) as server:
        found = half.all(half.client(server.url, revision="2025-12-02").runs.iter(page_size=4))
        assert sorted(run.run_id for run in found) == sorted(f"r{index}" for index in range(count))
        assert len(server.requests) == 1


def test_iter_yields_runs_without_a_timestamp(half: Half) -> None:
    with serving(json_response({"evaluations": [{"run_id": "r1"}, {"run_id": "r2", "created_at": None}]})) as server:
        found = half.all(half.client(server.url, revision="2025-12-02").runs.iter())
    assert [run.run_id for run in found] == ["r1", "r2"]


def test_iter_omits_runs_that_were_created_later(half: Half) -> None:
    later = (datetime.now(UTC) + timedelta(minutes=5)).isoformat()
    with serving(
        json_response({"evaluations": [{"run_id": "later", "created_at": later}, {"run_id": "r1"}]})
    ) as server:
        found = half.all(half.client(server.url, revision="2025-12-02").runs.iter())
    assert [run.run_id for run in found] == ["r1"]


def test_iter_accepts_any_number_of_run_ids(half: Half) -> None:
    ids = [f"r{index}" for index in range(205)]

    def list_runs(request: Request) -> Response:
        assert parse_qs(urlsplit(request.target).query) == {"project": ["a project"]}
        return runs_reply(300)

    with serving(list_runs) as server:
        found = half.all(half.client(server.url, revision="2025-12-02").runs.iter(run_ids=ids))
        assert len(server.requests) == 1
    assert sorted(run.run_id for run in found) == sorted(ids)
