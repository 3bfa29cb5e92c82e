"""Methods check arguments before a request, batches report partial failures, and `iter` requests every page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

import pytest

from honeyhive_overlay import (
    DateRange,
    DecodeError,
    Filter,
    HoneyHive,
    InvalidArgument,
    PartialBatchError,
    ServerError,
)
from tests.support.revisions import NAMES, entry_for
from tests.support.server import Request, Response, json_response, serving
from tests.support.sync_async import KEY, Half

pytestmark = pytest.mark.revision("2025-12-15")

NAIVE = datetime(2025, 12, 15)  # noqa: DTZ001
BAD_IDS: list[Any] = ["", " ", ".", "..", "\ud800", None, 3]
EVENT: dict[str, Any] = {"event_type": "model", "inputs": {}}

INVALID_CALLS: list[tuple[str, Callable[[Any], Any]]] = [
    *[("session_id", lambda client, bad=bad: client.sessions.get(bad)) for bad in BAD_IDS],
    *[("run_id", lambda client, bad=bad: client.runs.get(bad)) for bad in BAD_IDS],
    *[("run_id", lambda client, bad=bad: client.runs.metrics(bad)) for bad in BAD_IDS],
    *[("run_id", lambda client, bad=bad: client.runs.update(bad)) for bad in BAD_IDS],
    *[("run_id", lambda client, bad=bad: client.runs.delete(bad)) for bad in BAD_IDS],
    *[("run_id", lambda client, bad=bad: client.runs.result(bad)) for bad in BAD_IDS],
    *[("new_run_id", lambda client, bad=bad: client.runs.compare(bad, "a")) for bad in BAD_IDS],
    *[("old_run_id", lambda client, bad=bad: client.runs.compare("a", bad)) for bad in BAD_IDS],
    *[("old_run_id", lambda client, bad=bad: client.runs.compare_events("a", bad)) for bad in BAD_IDS],
    *[("session_id", lambda client, bad=bad: client.sessions.delete(bad)) for bad in BAD_IDS],
    *[("session_id", lambda client, bad=bad: client.events.get_by_session(bad)) for bad in BAD_IDS],
    *[("event_id", lambda client, bad=bad: client.events.delete(bad)) for bad in BAD_IDS],
    *[("event_id", lambda client, bad=bad: client.events.get(bad)) for bad in ("", " ", None, 3)],
    ("session_id", lambda client: client.sessions.create_event_batch("", [EVENT])),
    ("events", lambda client: client.sessions.create_event_batch("s", [])),
    ("events[0]", lambda client: client.sessions.create_event_batch("s", ["abc"])),
    (
        "events[1].session_id",
        lambda client: client.sessions.create_event_batch("s", [EVENT, {**EVENT, "session_id": "other"}]),
    ),
    ("session_id", lambda client: client.sessions.start(session_id="")),
    ("start_time", lambda client: client.sessions.start(start_time=NAIVE)),
    ("end_time", lambda client: client.sessions.start(end_time="2025-12-15T12:00:00")),
    ("metrics", lambda client: client.sessions.start(metrics={"a": float("nan")})),
    ("event_type", lambda client: client.events.create(event_type="span", inputs={})),
    ("inputs", lambda client: client.events.create(event_type="model", inputs=None)),
    ("event_type", lambda client: client.events.create_from({"inputs": {}})),
    ("start_time", lambda client: client.events.create(**EVENT, start_time=NAIVE)),
    ("metrics", lambda client: client.events.create(**EVENT, metrics={"score": float("inf")})),
    ("outputs", lambda client: client.events.create(**EVENT, outputs={"a": {1}})),
    ("events", lambda client: client.events.create_batch([])),
    ("events[1].start_time", lambda client: client.events.create_batch([EVENT, {"start_time": NAIVE}])),
    ("events[0].event_id", lambda client: client.events.create_batch([{"event_id": ""}])),
    ("events", lambda client: client.events.create_batch([{"metrics": {"a": float("nan")}}])),
    (
        "session_properties.start_time",
        lambda client: client.events.create_batch([EVENT], session_properties={"start_time": NAIVE}),
    ),
    *[("event_id", lambda client, bad=bad: client.events.update(bad)) for bad in ("", " ", None, 3)],
    ("messages", lambda client: client.events.create_model(model="m", provider="p", messages=None)),
    ("cost", lambda client: client.events.create_model(model="m", provider="p", messages=[], cost=float("nan"))),
    ("start_time", lambda client: client.events.create_model(model="m", provider="p", messages=[], start_time=NAIVE)),
    ("events", lambda client: client.events.create_model_batch([])),
    ("events[0].start_time", lambda client: client.events.create_model_batch([{"start_time": NAIVE}])),
    ("metadata", lambda client: client.events.update("e", metadata=None)),
    ("outputs", lambda client: client.events.update("e", outputs=None)),
    ("outputs", lambda client: client.events.update("e", outputs=["a", "list"])),
    ("feedback", lambda client: client.events.update("e", feedback="text")),
    ("duration", lambda client: client.events.update("e", duration=None)),
    ("metrics", lambda client: client.events.update("e", metrics={"score": float("nan")})),
    ("limit", lambda client: client.events.search(limit=7501)),
    ("limit", lambda client: client.events.search(limit=0)),
    ("page", lambda client: client.events.search(page=True)),
    ("page", lambda client: client.events.list(page=1.5)),
    ("aggregate", lambda client: client.events.chart(aggregate="avg")),
    ("bucket", lambda client: client.events.chart(bucket="1m")),
    ("run_id", lambda client: client.events.chart(run_id="")),
    ("date_range", lambda client: client.events.chart(date_range="today")),
    ("filters", lambda client: client.events.search(filters=Filter("a", "exists"))),
    ("filters[0].operator", lambda client: client.events.list(filters=[{"field": "a", "operator": "after", "value": 1, "type": "number"}])),
    ("date_range", lambda client: client.events.search(date_range=("a", "b"))),
    *[("run_id", lambda client, bad=bad: client.runs.run_schema(bad)) for bad in ("", " ", None, 3)],
    ("date_range", lambda client: client.runs.schema(date_range="today")),
    ("status", lambda client: client.runs.create(status="done")),
    ("dataset_id", lambda client: client.runs.create(dataset_id="")),
    ("event_ids[1]", lambda client: client.runs.create(event_ids=["a", ""])),
    ("event_ids", lambda client: client.runs.create(event_ids="a")),
    ("results", lambda client: client.runs.create(results={"a": b"bytes"})),
    ("metadata", lambda client: client.runs.update("r", metadata=None)),
    ("name", lambda client: client.runs.update("r", name=None)),
    ("status", lambda client: client.runs.update("r", status="done")),
    ("status", lambda client: client.runs.list(status="done")),
    ("sort_by", lambda client: client.runs.list(sort_by="size")),
    ("sort_order", lambda client: client.runs.list(sort_order="up")),
    ("limit", lambda client: client.runs.list(limit=101)),
    ("page", lambda client: client.runs.list(page=0)),
    ("run_ids", lambda client: client.runs.list(run_ids=[])),
    ("run_ids", lambda client: client.runs.list(run_ids=["a"] * 101)),
    ("run_ids[0]", lambda client: client.runs.list(run_ids=[""])),
    ("name", lambda client: client.runs.list(name="\ud800")),
    ("aggregate", lambda client: client.runs.result("r", aggregate="mean")),
    ("aggregate", lambda client: client.runs.compare("a", "b", aggregate="AVERAGE")),
    ("event_type", lambda client: client.runs.compare_events("a", "b", event_type="span")),
    ("limit", lambda client: client.runs.compare_events("a", "b", limit=1001)),
    ("filter", lambda client: client.runs.compare_events("a", "b", filter=["a"])),
]  # fmt: skip


@pytest.mark.parametrize(("argument", "call"), INVALID_CALLS)
def test_invalid_arguments_are_rejected_by_name(half: Half, argument: str, call: Callable[[Any], Any]) -> None:
    with serving(json_response({})) as server:
        with pytest.raises(InvalidArgument) as caught:
            half.run(call(half.client(server.url)))
        assert caught.value.argument == argument
        assert server.requests == []


def test_the_error_of_a_field_that_cannot_be_null_says_how_to_clear_a_key(half: Half) -> None:
    with serving(json_response({})) as server, pytest.raises(InvalidArgument, match=r'metadata: .*\{"key": None\}'):
        half.run(half.client(server.url).runs.update("r", metadata=None))


def test_a_batch_gets_ids_without_changing_the_given_events(half: Half) -> None:
    events = [dict(EVENT), {**EVENT, "event_id": "mine"}]
    with serving(
        lambda request: json_response({"event_ids": [event["event_id"] for event in request.json["events"]]})
    ) as server:
        batch = half.run(half.client(server.url).events.create_batch(events))
    assert UUID(batch.event_ids[0]).version == 4
    assert batch.event_ids[1] == "mine"
    assert events == [EVENT, {**EVENT, "event_id": "mine"}]


def test_ids_that_the_server_omits_are_the_ids_that_were_sent(half: Half) -> None:
    with serving(json_response({"success": True})) as server:
        client = half.client(server.url)
        assert half.run(client.events.create_batch([{**EVENT, "event_id": "mine"}])).event_ids == ("mine",)
        assert half.run(client.events.create(**EVENT, event_id="mine")).event_id == "mine"
        with pytest.raises(DecodeError, match="event_id"):
            half.run(client.events.create(**EVENT))


@pytest.mark.parametrize("status", [500, 200])
def test_a_partial_batch_error_names_accepted_and_rejected_events(half: Half, status: int) -> None:
    def store_first_event(request: Request) -> Response:
        ids = [event["event_id"] for event in request.json["events"]]
        return json_response({"event_ids": ids[:1], "errors": ["bad event"], "success": False}, status)

    events = [{**EVENT, "event_name": name} for name in ("first", "second")]
    with serving(store_first_event) as server:
        with pytest.raises(PartialBatchError) as caught:
            half.run(half.client(server.url).events.create_batch(events))
        sent = server.requests[0].json["events"]
        assert len(server.requests) == 1
    error = caught.value
    assert error.accepted == (sent[0]["event_id"],)
    assert error.rejected == (sent[1],)
    assert error.reasons == ("bad event",)


def test_a_batch_that_was_rejected_entirely_is_a_partial_batch_error(half: Half) -> None:
    with (
        serving(json_response({"event_ids": [], "errors": "all bad", "success": False}, 500)) as server,
        pytest.raises(PartialBatchError, match=r"0 stored, 1 rejected.*all bad"),
    ):
        half.run(half.client(server.url).events.create_batch([EVENT]))


@pytest.mark.parametrize("body", [b'{"message": "down"}', b"<html>", b"[]", b'{"event_ids": 3}', b'{"event_ids": []}'])
def test_another_failure_of_a_batch_is_a_server_error(half: Half, body: bytes) -> None:
    with serving(Response(500, body)) as server, pytest.raises(ServerError):
        half.run(half.client(server.url).events.create_batch([EVENT]))


def test_an_empty_body_is_a_successful_deletion(half: Half) -> None:
    with serving(Response(204, b"")) as server:
        assert half.run(half.client(server.url).runs.delete("r1")).deleted


def test_an_empty_body_is_a_decode_error_elsewhere(half: Half) -> None:
    with serving(Response(204, b"")) as server, pytest.raises(DecodeError, match="empty"):
        half.run(half.client(server.url).runs.get("r1"))


class PagedEvents:
    """Serve events in pages, optionally with a new event at the front after every page."""

    def __init__(self, count: int, *, growing: bool = False) -> None:
        self.ids = [f"e{index}" for index in range(count)]
        self.growing = growing

    def __call__(self, request: Request) -> Response:
        body = request.json
        size, page = body["limit"], body["page"]
        found = self.ids[(page - 1) * size : page * size]
        if self.growing:
            self.ids.insert(0, f"new{page}")
        return json_response({"events": [{"event_id": id_} for id_ in found], "totalEvents": 1})


@pytest.mark.parametrize(("count", "pages"), [(0, 1), (1, 2), (3, 2), (4, 2), (8, 3), (9, 4)])
def test_iter_requests_every_page(half: Half, count: int, pages: int) -> None:
    with serving(PagedEvents(count)) as server:
        found = half.all(half.client(server.url).events.iter(page_size=4))
        assert [event.event_id for event in found] == [f"e{index}" for index in range(count)]
        assert len(server.requests) == pages


def test_iter_yields_each_event_once_though_pages_shift(half: Half) -> None:
    with serving(PagedEvents(10, growing=True)) as server:
        found = [event.event_id for event in half.all(half.client(server.url).events.iter(page_size=4))]
        assert found == [f"e{index}" for index in range(10)]


def test_a_repeated_page_ends_the_iteration(half: Half) -> None:
    with serving(json_response({"events": [{"event_id": "a"}, {"event_id": "b"}]})) as server:
        assert len(half.all(half.client(server.url).events.iter(page_size=2))) == 2
        assert len(server.requests) == 2


MAX_PAGE_SIZE = {"2025-12-02": 7500, "2025-12-15": 7500, "2026-06-24": 1000}


@pytest.mark.parametrize("revision", NAMES)
def test_page_size_is_limited_to_the_maximum_of_the_revision(half: Half, revision: str) -> None:
    limit = entry_for(MAX_PAGE_SIZE, revision)
    with serving(PagedEvents(limit + 1)) as server:
        found = half.all(half.client(server.url, revision=revision).events.iter(page_size=10_000))
        assert len(found) == limit + 1
        assert [request.json["limit"] for request in server.requests] == [limit] * 3


@pytest.mark.parametrize(
    ("resource", "key", "identity"), [("events", "events", "event_id"), ("runs", "evaluations", "run_id")]
)
@pytest.mark.parametrize("size", [1, 2, 3])
def test_a_server_that_ignores_the_page_ends_every_iteration(
    half: Half, resource: str, key: str, identity: str, size: int
) -> None:
    same_page = json_response({key: [{identity: "a"}, {identity: "b"}]})
    with serving(*[same_page] * 10, json_response({key: []})) as server:  # an endless iteration fails and does not hang
        found = half.all(getattr(half.client(server.url), resource).iter(page_size=size))
        assert [getattr(item, identity) for item in found] == ["a", "b"]
        assert len(server.requests) <= 2


def test_the_tests_of_the_end_cover_every_paged_iteration() -> None:
    client = HoneyHive(KEY)
    paged = {
        name for name in dir(client)
        if not name.startswith("_") and "page_size" in getattr(getattr(getattr(client, name), "iter", None), "__annotations__", {})
    }  # fmt: skip
    assert paged == {"events", "runs"}  # datapoints.iter requests the ids of a dataset instead


def test_an_open_date_range_gets_its_end_at_the_first_page(half: Half) -> None:
    start = datetime(2025, 12, 15, tzinfo=UTC)
    with serving(PagedEvents(9)) as server:
        before = datetime.now(UTC)
        half.all(half.client(server.url).events.iter(page_size=4, date_range=DateRange(start)))
        ranges = [request.json["dateRange"] for request in server.requests]
    assert ranges == ranges[:1] * 4
    assert ranges[0]["$gte"] == "2025-12-15T00:00:00.000Z"
    assert abs((datetime.fromisoformat(ranges[0]["$lte"]) - before).total_seconds()) < 5


def test_iter_sends_no_request_before_the_first_item(half: Half) -> None:
    with serving(PagedEvents(9)) as server:
        iterator = half.client(server.url).events.iter(page_size=4)
        assert server.requests == []
        assert half.all(iterator)


def test_many_run_ids_are_requested_in_groups_of_100(half: Half) -> None:
    ids = [f"r{index}" for index in range(205)]

    def list_runs(request: Request) -> Response:
        query = parse_qs(urlsplit(request.target).query)
        found = query["run_ids[]"] if query["page"] == ["1"] else []
        return json_response({"evaluations": [{"run_id": id_} for id_ in found]})

    with serving(list_runs) as server:
        found = half.all(half.client(server.url).runs.iter(run_ids=ids))
        assert [run.run_id for run in found] == ids
        limits = [parse_qs(urlsplit(request.target).query)["limit"] for request in server.requests]
    assert limits == [["100"]] * 6
    with serving(list_runs) as server:
        assert half.all(half.client(server.url).runs.iter(run_ids=[])) == []
        assert server.requests == []


@pytest.mark.parametrize("events", ["abc", [EVENT, "abc"], [EVENT, None]])
def test_a_batch_of_other_values_than_mappings_is_rejected(half: Half, events: Any) -> None:
    with serving(json_response({})) as server:
        with pytest.raises(InvalidArgument, match=r"events\[[01]\]: .* is not a mapping of fields"):
            half.run(half.client(server.url).events.create_batch(events))
        assert server.requests == []


@pytest.mark.parametrize(
    "resource", ["configurations", "datapoints", "datasets", "events", "metrics", "projects", "runs", "tools"]
)
def test_create_from_rejects_other_values_than_mappings(resource: str, half: Half) -> None:
    with serving(json_response({})) as server:
        with pytest.raises(InvalidArgument, match=r"fields: \['name'\] is not a mapping of fields"):
            half.run(getattr(half.client(server.url), resource).create_from(["name"]))
        assert server.requests == []
