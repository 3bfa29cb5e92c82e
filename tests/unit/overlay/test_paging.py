"""Reading page after page ends where the server reports or shows the end, however many objects are on a page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from honeyhive_overlay import InvalidArgument
from tests.support.revisions import NAMES
from tests.support.server import Request, Response, json_response, serving
from tests.support.sync_async import Half

COUNT = 120
Report = Callable[[int, int, int], dict[str, Any]]
"""What a server reports beside the items, from the number of items on the page, the page and the number of all items."""

REPORTS: dict[str, Report] = {
    "nothing": lambda _on_page, _page, _size: {},
    "the total": lambda _on_page, _page, _size: {"totalEvents": COUNT},
    "the total as text": lambda _on_page, _page, _size: {"totalEvents": str(COUNT)},
    "the size of the page as total": lambda on_page, _page, _size: {"totalEvents": on_page},
    "has_next": lambda _on_page, page, size: {"has_next": page * size < COUNT},
    "hasNext in pagination": lambda _on_page, page, size: {"pagination": {"hasNext": page * size < COUNT}},
}
WITHOUT_EXTRA_REQUEST = ("the total", "the total as text", "has_next", "hasNext in pagination")


class CappedServer:
    """Serve events and runs in pages of at most ``cap``, whatever the client asks for."""

    def __init__(self, cap: int, report: Report, *, growing: bool = False) -> None:
        self.ids = [f"e{index}" for index in range(COUNT)]
        self.cap, self.report, self.growing = cap, report, growing
        self.pages: list[int] = []

    def __call__(self, request: Request) -> Response:
        if request.method == "GET" and "/session/" in request.target:
            return json_response({"event_id": "e0", "session_id": "e0"})
        if request.method == "GET":
            query = parse_qs(urlsplit(request.target).query)
            page, limit = int(query["page"][0]), int(query["limit"][0])
        else:
            page, limit = request.json["page"], request.json["limit"]
        size = min(limit, self.cap)
        found = self.ids[size * (page - 1) : size * page]
        self.pages.append(page)
        if self.growing and page < 4:
            self.ids.insert(0, f"new{page}")
        reported = self.report(len(found), page, size)
        if "evaluations" in request.target or "/runs" in request.target:
            pagination = {"pagination": {"total": COUNT, **reported.get("pagination", {})}}
            return json_response({"evaluations": [{"run_id": one} for one in found], **reported, **pagination})
        parents = {"parent_id": "e0", "session_id": "e0"}
        events = [{"event_id": one, **({} if one == "e0" else parents)} for one in found]
        return json_response({"events": events, **reported})


@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize("cap", [7, 50, 120, 1000])
@pytest.mark.parametrize("revision", NAMES)
def test_iter_reads_all_events_however_few_are_on_a_page(half: Half, revision: str, cap: int, report: str) -> None:
    pages = CappedServer(cap, REPORTS[report])
    with serving(pages) as server:
        found = half.all(half.client(server.url, revision=revision).events.iter())
    assert [event.event_id for event in found] == pages.ids
    needed = -(-COUNT // cap)
    extra = 0 if report in WITHOUT_EXTRA_REQUEST and (cap < COUNT or "total" not in report) else 1
    assert pages.pages == list(range(1, needed + extra + 1))


@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize("cap", [7, 50, 1000])
@pytest.mark.parametrize("revision", ["2025-12-02", "2026-06-24"])
def test_a_session_is_complete_however_few_events_are_on_a_page(
    half: Half, revision: str, cap: int, report: str
) -> None:
    with serving(CappedServer(cap, REPORTS[report])) as server:
        session = half.run(half.client(server.url, revision=revision).sessions.get("e0"))
    assert sorted(event.event_id for event in session.walk()) == sorted(f"e{index}" for index in range(COUNT))


@pytest.mark.parametrize("report", ["nothing", "hasNext in pagination"])
@pytest.mark.parametrize("revision", ["2025-12-15", "2026-06-24"])
def test_iter_reads_all_runs_however_few_are_on_a_page(half: Half, revision: str, report: str) -> None:
    pages = CappedServer(7, REPORTS[report])
    with serving(pages) as server:
        found = half.all(half.client(server.url, revision=revision).runs.iter())
    assert [run.run_id for run in found] == pages.ids
    assert pages.pages == list(range(1, 19))


@pytest.mark.parametrize("report", ["nothing", "the size of the page as total", "has_next"])
def test_no_event_is_missing_or_repeated_while_events_arrive(half: Half, report: str) -> None:
    with serving(CappedServer(50, REPORTS[report], growing=True)) as server:
        found = [event.event_id for event in half.all(half.client(server.url).events.iter())]
    assert len(found) == len(set(found))
    assert {f"e{index}" for index in range(COUNT)} <= set(found)


def test_a_full_page_is_the_last_one_if_the_server_reports_so(half: Half) -> None:
    pages = CappedServer(1000, lambda _on_page, _page, _size: {"has_next": False})
    with serving(pages) as server:
        assert len(half.all(half.client(server.url).events.iter(page_size=COUNT))) == COUNT
    assert pages.pages == [1]


@pytest.mark.parametrize(
    ("resource", "arguments", "argument"),
    [
        ("events", {"page_size": None}, "page_size"),
        ("events", {"page_size": 0}, "page_size"),
        ("events", {"page_size": "10"}, "page_size"),
        ("events", {"date_range": ("2025-12-01", "2025-12-02")}, "date_range"),
        ("runs", {"page_size": None}, "page_size"),
        ("runs", {"page_size": 2.5}, "page_size"),
        ("runs", {"run_ids": "r1"}, "run_ids"),
        ("runs", {"run_ids": 7}, "run_ids"),
        ("runs", {"run_ids": [""]}, "run_ids[0]"),
        ("runs", {"date_range": "today"}, "date_range"),
    ],
)
def test_invalid_arguments_of_iter_are_rejected_before_any_request(
    half: Half, resource: str, arguments: dict[str, Any], argument: str
) -> None:
    with serving(json_response({})) as server:
        with pytest.raises(InvalidArgument) as caught:
            half.all(getattr(half.client(server.url), resource).iter(**arguments))
        assert caught.value.argument == argument
        assert server.requests == []
