"""``on_request`` is called before every attempt, ``on_attempt`` after every attempt, in the same way in both halves."""

from __future__ import annotations

from typing import Any

import pytest

from honeyhive_overlay import Attempt, InvalidArgument, RequestInfo, ResponseTooLarge, ServerError, TransportError
from tests.support.server import Response, json_response, serving
from tests.support.sync_async import KEY, Half

RUN = {"evaluation": {"run_id": "r1", "name": "one"}}
BUSY = json_response({}, 503)


def test_every_attempt_is_reported_whether_a_response_arrived_or_not(half: Half) -> None:
    reported: list[Attempt] = []
    with serving(BUSY, Response(hang_up=True), json_response(RUN)) as server:
        half.run(half.client(server.url, on_attempt=reported.append).runs.get("r1"))
    assert [(each.operation, each.attempt, each.status, each.error) for each in reported] == [
        ("runs.get", 1, 503, "ServerError"),
        ("runs.get", 2, None, "TransportError"),
        ("runs.get", 3, 200, None),
    ]
    assert [each.retry_in is None for each in reported] == [False, False, True]
    assert all(0 <= each.seconds < 5 for each in reported)


@pytest.mark.parametrize(
    ("response", "error", "status"),
    [
        (json_response({}, 409), "Conflict", 409),
        (Response(200, b"x" * 5000), "ResponseTooLarge", None),
        (Response(hang_up=True), "TransportError", None),
        (Response(200, b"{}", delay=3), "RequestTimeout", None),
    ],
)  # fmt: skip
def test_the_last_attempt_of_a_failed_call_is_reported(
    half: Half, response: Response, error: str, status: int | None
) -> None:
    reported: list[Attempt] = []
    with serving(*[response] * 9) as server:
        client = half.client(server.url, on_attempt=reported.append, max_response_bytes=4000, timeout=0.5)
        with pytest.raises(Exception) as caught:  # noqa: PT011 - the type is compared below
            half.run(client.runs.get("r1"))
    last = reported[-1]
    assert type(caught.value).__name__ == last.error == error
    assert (last.status, last.retry_in, last.attempt) == (status, None, caught.value.attempts)  # type: ignore[attr-defined]


def test_an_unreachable_server_is_reported(half: Half) -> None:
    reported: list[Attempt] = []
    with pytest.raises(TransportError):
        half.run(half.client("http://127.0.0.1:1", on_attempt=reported.append).runs.get("r1"))
    assert [each.attempt for each in reported] == [1, 2, 3, 4]
    assert {(each.status, each.error) for each in reported} == {(None, "TransportError")}


def test_headers_of_on_request_are_added_to_every_attempt(half: Half) -> None:
    asked: list[RequestInfo] = []

    def add_headers(request: RequestInfo) -> dict[str, str]:
        asked.append(request)
        return {"X-Attempt": str(request.attempt), "x-team": "b"}

    with serving(BUSY, json_response(RUN)) as server:
        client = half.client(server.url, headers={"X-Team": "a"}, on_request=add_headers)
        half.run(client.runs.get("r1"))
        assert [request.headers["x-attempt"] for request in server.requests] == ["1", "2"]
        assert {request.headers["x-team"] for request in server.requests} == {"b"}
        assert [(each.operation, each.method, each.attempt) for each in asked] == [
            ("runs.get", "GET", 1), ("runs.get", "GET", 2)
        ]  # fmt: skip
        assert asked[0].url == f"{server.url}/v1/runs/r1"
    assert KEY not in repr(asked)


def test_on_request_may_return_nothing(half: Half) -> None:
    with serving(json_response(RUN)) as server:
        half.run(half.client(server.url, on_request=lambda _: None).runs.get("r1"))
        assert len(server.requests) == 1


@pytest.mark.parametrize("returned", [{"X-A": 1}, [("X-A", "1")], {"Content-Length": "3"}, "X-A: 1"])
def test_invalid_headers_of_on_request_are_rejected_before_any_request(half: Half, returned: Any) -> None:
    with serving(json_response(RUN)) as server:
        with pytest.raises(InvalidArgument) as caught:
            half.run(half.client(server.url, on_request=lambda _: returned).runs.get("r1"))
        assert caught.value.argument == "on_request"
        assert server.requests == []


def test_an_exception_in_on_request_ends_the_call_unsent(half: Half) -> None:
    def fail(request: RequestInfo) -> None:
        raise LookupError(request.operation)

    with serving(json_response(RUN)) as server:
        with pytest.raises(LookupError, match=r"runs\.get"):
            half.run(half.client(server.url, on_request=fail).runs.get("r1"))
        assert server.requests == []


def test_an_exception_in_on_attempt_is_logged_and_ignored(half: Half, caplog: pytest.LogCaptureFixture) -> None:
    def fail(_: Attempt) -> None:
        raise ZeroDivisionError

    with serving(BUSY, json_response(RUN)) as server:
        assert half.run(half.client(server.url, on_attempt=fail).runs.get("r1")).run_id == "r1"
    assert caplog.text.count("on_attempt failed") == 2


def test_the_original_error_is_raised_although_on_attempt_fails(half: Half) -> None:
    def fail(_: Attempt) -> None:
        raise ZeroDivisionError

    with serving(*[BUSY] * 9) as server, pytest.raises(ServerError):
        half.run(half.client(server.url, on_attempt=fail).runs.get("r1"))
    with serving(Response(200, b"x" * 99)) as server, pytest.raises(ResponseTooLarge):
        half.run(half.client(server.url, on_attempt=fail, max_response_bytes=9).runs.get("r1"))
