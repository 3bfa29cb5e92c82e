"""Events in 2026-06-24: search, get, update and batches."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from honeyhive_overlay import (
    DateRange,
    DecodeError,
    InvalidArgument,
    NotFound,
    PartialBatchError,
    UnsupportedOperation,
)
from tests.support.server import Request, Response, json_response, serving
from tests.support.sync_async import Half

REVISION = "2026-06-24"
EVENT: dict[str, Any] = {"event_type": "tool", "inputs": {}}
STORED: dict[str, Any] = {
    "event_id": "e1", "event_type": "model", "event_name": "call", "session_id": "s", "metadata": {"a": {"b": 1, "c": 2}},
    "outputs": [1], "error": None, "x.y": "dotted", "unknown": {"u": 1},
}  # fmt: skip
SEARCHES: list[Callable[..., Any]] = [
    lambda client, **more: client.events.search(**more),
    lambda client, **more: client.events.list(**more),
]


@pytest.mark.parametrize("search", SEARCHES)
@pytest.mark.parametrize(
    ("projections", "expected"),
    [
        (None, STORED),
        ([], {"event_id": "e1"}),
        (["event_name", "error"], {"event_id": "e1", "event_name": "call", "error": None}),
        (["metadata.a.b", "outputs.z", "missing", "error.x"], {"event_id": "e1", "metadata": {"a": {"b": 1}}}),
        (["metadata.a.b", "metadata.a.c"], {"event_id": "e1", "metadata": {"a": {"b": 1, "c": 2}}}),
        (["metadata", "metadata.a.b"], {"event_id": "e1", "metadata": STORED["metadata"]}),
        (["x.y", "unknown.u"], {"event_id": "e1", "x.y": "dotted", "unknown": {"u": 1}}),
    ],
)
def test_projections_are_applied_by_the_client(
    half: Half, search: Callable[..., Any], projections: list[str] | None, expected: dict[str, Any]
) -> None:
    with serving(json_response({"events": [STORED], "count": 1})) as server:
        page = half.run(search(half.client(server.url, revision=REVISION), projections=projections))
        assert server.requests[0].body == b"{}"
    (event,) = page.items
    assert event.to_dict() == expected
    assert event.session_id == expected.get("session_id")
    assert event.extra == {name: value for name, value in expected.items() if name in {"x.y", "unknown"}}


@pytest.mark.parametrize("search", SEARCHES)
@pytest.mark.parametrize("projections", [None, ["event_name"]])
def test_the_legacy_id_of_an_event_is_accepted(
    half: Half, search: Callable[..., Any], projections: list[str] | None
) -> None:
    with serving(json_response({"events": [{"_id": "e1", "event_name": "call"}], "count": 1})) as server:
        page = half.run(search(half.client(server.url, revision=REVISION), projections=projections))
    assert [(event.event_id, event.event_name) for event in page] == [("e1", "call")]


@pytest.mark.parametrize("search", SEARCHES)
@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({"message": "hello"}, "$.events"),
        ({"events": {}}, "$.events"),
        ({"events": [{"event_name": "call"}]}, "$.events[0]"),
        ({"events": [STORED, 1]}, "$.events[1]"),
        ({"events": [], "count": "many"}, "$.count"),
    ],
)
@pytest.mark.parametrize("projections", [None, ["event_name"]])
def test_an_invalid_page_is_a_decode_error_with_the_path(
    half: Half, search: Callable[..., Any], body: Any, path: str, projections: list[str] | None
) -> None:
    with serving(json_response(body)) as server, pytest.raises(DecodeError) as caught:
        half.run(search(half.client(server.url, revision=REVISION), projections=projections))
    assert caught.value.path == path


@pytest.mark.parametrize("search", SEARCHES)
@pytest.mark.parametrize(("count", "total"), [(3, 3), ("3", 3), (3.0, 3), (None, None)])
def test_the_count_is_the_total_of_the_page(half: Half, search: Callable[..., Any], count: Any, total: Any) -> None:
    with serving(json_response({"events": [STORED], "count": count, "more": 1})) as server:
        page = half.run(search(half.client(server.url, revision=REVISION)))
    assert (len(page), page.total, page.extra) == (1, total, {"more": 1})


@pytest.mark.parametrize("search", SEARCHES)
@pytest.mark.parametrize(
    ("arguments", "argument"),
    [({"limit": 1001}, "limit"), ({"limit": 0}, "limit"), ({"page": 0}, "page"), ({"filters": [{"field": "a"}]}, "filters[0]")],
)  # fmt: skip
def test_invalid_arguments_of_a_search_are_rejected(
    half: Half, search: Callable[..., Any], arguments: dict[str, Any], argument: str
) -> None:
    with serving(json_response({"events": []})) as server:
        client = half.client(server.url, revision=REVISION)
        with pytest.raises(InvalidArgument) as caught:
            half.run(search(client, **arguments))
        assert server.requests == []
    assert caught.value.argument == argument


def test_iter_requests_every_page_and_sets_the_end_of_the_range_at_the_first(half: Half) -> None:
    stored = [{"event_id": f"e{number}"} for number in range(5)]

    def serve_page(request: Request) -> Response:
        size, page = request.json["limit"], request.json["page"]
        return json_response({"events": stored[size * (page - 1) : size * page], "count": 2})

    before = datetime.now(UTC)
    with serving(serve_page) as server:
        events = half.client(server.url, revision=REVISION).events
        found = half.all(events.iter(page_size=2, date_range=DateRange(start=before)))
        ranges = [request.json["dateRange"] for request in server.requests]
    assert [event.event_id for event in found] == ["e0", "e1", "e2", "e3", "e4"]
    assert ranges == [ranges[0]] * 3
    assert ranges[0]["start_time"] <= ranges[0]["end_time"] < "2100"


@pytest.mark.parametrize("body", [{"event": STORED}, STORED, {"event": {**STORED, "_id": "other"}}])
def test_get_is_parsed_with_and_without_an_envelope(half: Half, body: dict[str, Any]) -> None:
    with serving(json_response(body)) as server:
        event = half.run(half.client(server.url, revision=REVISION).events.get("e1"))
    assert (event.event_id, event.metadata, event.extra["unknown"]) == ("e1", {"a": {"b": 1, "c": 2}}, {"u": 1})
    assert event.to_dict() == body.get("event", body)


@pytest.mark.parametrize(("body", "path"), [({"event": None}, "$.event"), ({}, "$"), ({"event": {"a": 1}}, "$.event")])
def test_an_event_without_an_id_is_a_decode_error(half: Half, body: dict[str, Any], path: str) -> None:
    with serving(json_response(body)) as server, pytest.raises(DecodeError) as caught:
        half.run(half.client(server.url, revision=REVISION).events.get("e1"))
    assert (caught.value.operation, caught.value.path) == ("events.get", path)


def test_an_unknown_event_is_not_found(half: Half) -> None:
    with serving(json_response({"message": "no event", "errorCode": "NOT_FOUND"}, 404)) as server:
        events = half.client(server.url, revision=REVISION).events
        with pytest.raises(NotFound, match="no event") as caught:
            half.run(events.get("e1"))
    assert caught.value.code == "NOT_FOUND"


def test_update_is_retried_and_ignores_the_reply_body(half: Half) -> None:
    with serving(Response(503), Response(200, b"<html>")) as server:
        events = half.client(server.url, revision=REVISION).events
        assert half.run(events.update("e1", end_time="2026-06-24T02:00:00+02:00", children_ids=["e2"])).id == "e1"
        bodies = [request.body.decode() for request in server.requests]
    assert bodies == ['{"end_time":1782259200000,"children_ids":["e2"]}'] * 2


@pytest.mark.parametrize(
    ("changes", "argument", "text"),
    [
        ({"outputs": None}, "outputs", "cannot be emptied"),
        ({"end_time": None}, "end_time", "cannot be emptied"),
        ({"end_time": "2026-06-24"}, "end_time", "no time zone"),
        ({"children_ids": []}, "children_ids", "ignores an empty list"),
        ({"children_ids": "e2"}, "children_ids", "not a sequence"),
        ({"children_ids": [1]}, r"children_ids\[0\]", "neither text nor a UUID"),
        ({"outputs": [1]}, "outputs", "is not a mapping"),
        ({"metadata": None}, "metadata", "set its keys to None"),
    ],
)
def test_an_update_that_the_server_would_ignore_or_reject_is_not_sent(
    half: Half, changes: dict[str, Any], argument: str, text: str
) -> None:
    with serving(Response()) as server:
        events = half.client(server.url, revision=REVISION).events
        with pytest.raises(InvalidArgument, match=f"^{argument}: .*{text}"):
            half.run(events.update("e1", **changes))
        assert server.requests == []


@pytest.mark.parametrize("missing", ["event_type", "inputs"])
def test_an_event_without_a_required_field_is_not_sent(half: Half, missing: str) -> None:
    event = {name: value for name, value in EVENT.items() if name != missing}
    with serving(json_response({})) as server:
        events = half.client(server.url, revision=REVISION).events
        with pytest.raises(InvalidArgument, match=f"^{missing}: "):
            half.run(events.create_from(event))
        with pytest.raises(InvalidArgument, match=rf"^events\[1\]\.{missing}: "):
            half.run(events.create_batch([EVENT, event]))
        assert server.requests == []


@pytest.mark.parametrize(("method", "key"), [("create_batch", "events"), ("create_model_batch", "model_events")])
@pytest.mark.parametrize("status", [200, 500])
def test_rejected_events_of_a_batch_are_in_the_error(half: Half, method: str, key: str, status: int) -> None:
    def reject_first_event(request: Request) -> Response:
        ids = [event["event_id"] for event in request.json[key]]
        return json_response({"event_ids": ids[1:], "errors": ["bad event"], "success": False}, status)

    with serving(reject_first_event) as server:
        events = half.client(server.url, revision=REVISION).events
        event = {"model": "m", "provider": "p", "messages": []} if "model" in key else EVENT
        with pytest.raises(PartialBatchError, match="1 stored, 1 rejected") as caught:
            half.run(getattr(events, method)([event, event]))
        (request,) = server.requests
    assert caught.value.rejected == (request.json[key][0],)
    assert caught.value.accepted == (request.json[key][1]["event_id"],)


@pytest.mark.parametrize("operation", ["delete", "chart"])
def test_an_unsupported_operation_names_the_revisions_that_have_it(half: Half, operation: str) -> None:
    with serving(json_response({})) as server:
        method = getattr(half.client(server.url, revision=REVISION).events, operation)
        with pytest.raises(UnsupportedOperation) as caught:
            half.run(method("e1") if operation == "delete" else method(metric="accuracy"))
        assert server.requests == []
    instead = {"delete": None, "chart": "events.search"}[operation]
    assert (caught.value.available_in, caught.value.instead) == (("2025-12-15",), instead)
