"""Runs of 2025-12-02 are picked, sorted and paged on our side."""

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

ASKED: dict[str, Any] = dict.fromkeys(
    ("run_ids", "name", "status", "date_range", "sort_by", "sort_order", "limit", "page")
)
FIRST = datetime(2025, 11, 1, tzinfo=UTC)


def at(day: int) -> datetime:
    return FIRST + timedelta(days=day - 1)


# In the order of the answer, which is none.
RUNS = (
    Run(run_id="b", name="Nightly", status="completed", created_at=at(2), updated_at=at(9)),
    Run(run_id="d", name="nightly 4", status="running", created_at=at(4)),
    Run(run_id="undated", name=None, status=None),
    Run(run_id="a", name="smoke", status="completed", created_at=at(1), updated_at=at(3)),
    Run(run_id="c", name="a nightly", status="failed", created_at=at(3).astimezone(timezone(timedelta(hours=1)))),
    Run(run_id="odd", name="", status="completed", created_at=None),
)


def picked(runs: Sequence[Run] = RUNS, **asked: Any) -> list[str]:
    page = query_runs(Page(tuple(runs)), **{**ASKED, **asked})
    return [run.run_id for run in page.items]


def test_the_newest_stand_first_and_those_without_a_time_last() -> None:
    assert picked() == ["d", "c", "b", "a", "undated", "odd"]
    assert picked(sort_order="asc") == ["undated", "odd", "a", "b", "c", "d"]


@pytest.mark.parametrize(
    ("asked", "found"),
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
def test_only_what_matches_is_there(asked: dict[str, Any], found: list[str]) -> None:
    assert picked(**asked) == found


@pytest.mark.parametrize(
    ("start", "end", "found"),
    [
        (at(2), at(3), ["c", "b"]),  # both ends are included, and c is in another time zone
        (at(3), None, ["d", "c"]),
        (None, at(2), ["b", "a", "undated", "odd"]),
        (at(1), None, ["d", "c", "b", "a"]),
        (None, None, ["d", "c", "b", "a", "undated", "odd"]),
    ],
)
def test_what_has_no_time_is_older_than_any_start(
    start: datetime | None, end: datetime | None, found: list[str]
) -> None:
    assert picked(date_range=DateRange(start, end)) == found


def test_what_never_changed_counts_as_changed_when_it_was_created() -> None:
    assert picked(sort_by="updated_at") == ["b", "d", "c", "a", "undated", "odd"]


def test_what_is_equal_stands_in_the_order_of_its_creation() -> None:
    assert picked(sort_by="status", sort_order="asc") == ["undated", "odd", "a", "b", "c", "d"]
    assert picked(sort_by="status") == ["d", "c", "b", "a", "odd", "undated"]
    twins = [Run(run_id=one, created_at=at(1)) for one in ("second", "first")]
    assert picked(twins) == picked(twins, sort_order="asc") == ["second", "first"]


def test_names_are_sorted_letter_by_letter() -> None:
    assert picked(sort_by="name", sort_order="asc") == ["undated", "odd", "b", "c", "d", "a"]


@pytest.mark.parametrize(
    ("limit", "page", "found"),
    [(2, 1, ["d", "c"]), (2, 3, ["undated", "odd"]), (2, 4, []), (4, 2, ["undated", "odd"]), (100, None, None)],
)
def test_a_page_is_a_piece_of_what_matches(limit: int, page: int | None, found: list[str] | None) -> None:
    assert picked(limit=limit, page=page) == (picked() if found is None else found)


def test_a_page_counts_all_that_match_and_keeps_what_else_came() -> None:
    page = query_runs(Page(RUNS, extra={"more": 1}), **{**ASKED, "status": "completed", "limit": 1})
    assert (len(page), page.total, page.extra) == (1, 3, {"more": 1})


def many(count: int) -> Response:
    return json_response(
        {
            "evaluations": [
                {"run_id": f"r{index}", "created_at": at(1 + index % 7).isoformat()} for index in range(count)
            ]
        }
    )


def test_twenty_runs_are_a_page_unless_the_caller_says_so(half: Half) -> None:
    with serving(many(45)) as server:
        runs = half.client(server.url, revision="2025-12-02").runs
        assert [len(half.run(runs.list(page=page))) for page in (1, 2, 3, 4)] == [20, 20, 5, 0]
        assert half.run(runs.list()).total == 45
        assert len(half.run(runs.list(limit=100))) == 45
        assert len(half.run(runs.list(run_ids=[f"r{index}" for index in range(25)]))) == 25


@pytest.mark.parametrize("count", [0, 3, 4, 9, 250])
def test_all_runs_are_gone_through_once_and_come_by_one_request(half: Half, count: int) -> None:
    with serving(many(count)) as server:
        found = half.all(half.client(server.url, revision="2025-12-02").runs.iter(page_size=4))
        assert sorted(run.run_id for run in found) == sorted(f"r{index}" for index in range(count))
        assert len(server.requests) == 1


def test_runs_without_a_time_are_gone_through_too(half: Half) -> None:
    with serving(json_response({"evaluations": [{"run_id": "r1"}, {"run_id": "r2", "created_at": None}]})) as server:
        found = half.all(half.client(server.url, revision="2025-12-02").runs.iter())
    assert [run.run_id for run in found] == ["r1", "r2"]


def test_what_was_created_later_is_left_out(half: Half) -> None:
    later = (datetime.now(UTC) + timedelta(minutes=5)).isoformat()
    with serving(
        json_response({"evaluations": [{"run_id": "later", "created_at": later}, {"run_id": "r1"}]})
    ) as server:
        found = half.all(half.client(server.url, revision="2025-12-02").runs.iter())
    assert [run.run_id for run in found] == ["r1"]


def test_any_number_of_ids_can_be_gone_through(half: Half) -> None:
    ids = [f"r{index}" for index in range(205)]

    def all_of_them(request: Request) -> Response:
        assert parse_qs(urlsplit(request.target).query) == {"project": ["a project"]}
        return many(300)

    with serving(all_of_them) as server:
        found = half.all(half.client(server.url, revision="2025-12-02").runs.iter(run_ids=ids))
        assert len(server.requests) == 1
    assert sorted(run.run_id for run in found) == sorted(ids)
