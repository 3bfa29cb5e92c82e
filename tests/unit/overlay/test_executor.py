"""Executing calls: errors, retries, timeouts, size limits, headers, hooks and connections."""

from __future__ import annotations

import gzip
import json
import logging
import time
from time import monotonic
from typing import Any

import pytest

from honeyhive_overlay import (
    ApiError,
    BadRequest,
    ConfigurationError,
    Conflict,
    DecodeError,
    Forbidden,
    InvalidArgument,
    NotFound,
    RateLimited,
    RequestTimeout,
    ResponseTooLarge,
    Retry,
    ServerError,
    TransportError,
    Unauthorized,
    Unprocessable,
)
from tests.support.server import Request, Response, json_response, serving
from tests.support.sync_async import KEY, Half

RUN = {"evaluation": {"run_id": "r1", "name": "one"}}
STARTED = {"session_id": "s1", "event_id": "s1"}


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (302, ApiError), (400, BadRequest), (401, Unauthorized), (403, Forbidden), (404, NotFound), (409, Conflict),
        (418, ApiError), (422, Unprocessable), (500, ServerError), (520, ServerError), (599, ServerError),
    ],
)  # fmt: skip
def test_every_error_status_raises_its_error(half: Half, status: int, kind: type[ApiError]) -> None:
    body = {"message": "no", "errorCode": "E1"}
    with serving(json_response(body, status, X_Request_Id="req-1")) as server:
        with pytest.raises(ApiError) as caught:
            half.run(half.client(server.url).runs.get("r1"))
        error = caught.value
        assert type(error) is kind
        assert (error.status, error.operation, error.method, error.attempts) == (status, "runs.get", "GET", 1)
        assert (error.url, error.request_id) == (f"{server.url}/v1/runs/r1", "req-1")
        assert json.loads(error.body) == body
        if status != 302:
            assert (error.code, error.message) == ("E1", "no")
        assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("body", "code", "message"),
    [
        (b"<html>Bad gateway</html>", None, "<html>Bad gateway</html>"),
        (b"", None, ""),
        (b'{"error": "text"}', None, "text"),
        (b'{"error": {"message": "deep", "code": 7}}', "7", "deep"),
        (b'{"message": ["a", "\xc3\xa9"]}', None, '["a", "é"]'),
        (b'{"detail": 1}', None, '{"detail": 1}'),
        (b'"text"', None, "text"),
        (b"\xff\xfe", None, "��"),
        (b"[" * 100_000, None, "[" * 100_000),
    ],
)
def test_code_and_message_are_parsed_from_any_error_body(
    half: Half, body: bytes, code: str | None, message: str
) -> None:
    with serving(Response(500, body)) as server, pytest.raises(ServerError) as caught:
        half.run(half.client(server.url).runs.get("r1"))
    assert (caught.value.code, caught.value.message, caught.value.body) == (code, message, body)


def test_a_read_is_retried_until_it_succeeds(half: Half) -> None:
    with serving(
        json_response({}, 503), Response(hang_up=True), json_response({}, 429, Retry_After="0"), json_response(RUN)
    ) as server:
        assert half.run(half.client(server.url).runs.get("r1")).name == "one"
        assert len(server.requests) == 4


def test_the_last_error_is_raised(half: Half) -> None:
    with serving(json_response({}, 503)) as server:
        with pytest.raises(ServerError) as caught:
            half.run(half.client(server.url).runs.get("r1"))
        assert caught.value.attempts == len(server.requests) == 4


def test_a_call_that_must_happen_once_is_not_retried(half: Half) -> None:
    for reply, kind in ((json_response({}, 503), ServerError), (Response(hang_up=True), TransportError)):
        with serving(reply) as server:
            with pytest.raises(kind):
                half.run(half.client(server.url).sessions.start())
            assert len(server.requests) == 1


def test_a_call_that_must_happen_once_is_retried_after_429(half: Half) -> None:
    with serving(json_response({}, 429), json_response(STARTED)) as server:
        assert half.run(half.client(server.url).sessions.start()).session_id == "s1"
    with serving(json_response({}, 429)) as server, pytest.raises(RateLimited):
        half.run(half.client(server.url, retry=Retry(attempts=1)).sessions.start())


def test_a_404_on_a_retried_deletion_is_a_success(half: Half) -> None:
    with serving(json_response({}, 502), json_response({"message": "gone"}, 404)) as server:
        deletion = half.run(half.client(server.url).runs.delete("r1"))
        assert (deletion.id, deletion.deleted) == ("r1", True)


def test_a_404_is_an_error_if_no_attempt_can_have_deleted(half: Half) -> None:
    for first in (json_response({}, 404), json_response({}, 429)):
        with serving(first, json_response({}, 404)) as server, pytest.raises(NotFound):
            half.run(half.client(server.url).runs.delete("r1"))


def test_a_failed_connection_is_a_transport_error(half: Half) -> None:
    with serving(json_response({})) as server:
        url = server.url
    with pytest.raises(TransportError, match="no connection") as caught:
        half.run(half.client(url).sessions.start())
    assert not caught.value.sent
    assert caught.value.attempts == 4  # nothing was sent, so even `start` is retried


def test_an_incomplete_body_is_a_transport_error(half: Half) -> None:
    with serving(Response(200, b'{"evaluation":', length=500)) as server:
        with pytest.raises(TransportError, match="the connection broke") as caught:
            half.run(half.client(server.url).runs.get("r1"))
        assert caught.value.sent
        assert len(server.requests) == 4


@pytest.mark.parametrize(
    "reply",
    [
        Response(200, json.dumps(RUN).encode(), drip=0.05),
        Response(200, json.dumps(RUN).encode(), drip_headers=0.05),
        Response(delay=30),
        json_response({}, 503, Retry_After="5"),
    ],
    ids=["slow body", "slow headers", "no reply", "retry-after"],
)
def test_the_timeout_limits_the_call_in_every_phase(half: Half, reply: Response) -> None:
    with serving(reply) as server:
        started = time.monotonic()
        with pytest.raises((RequestTimeout, ServerError)):
            half.run(half.client(server.url, timeout=30, retry=Retry()).runs.get("r1", timeout=0.4))
        assert time.monotonic() - started < 2.0
        assert len(server.requests) == 1


def test_the_timeout_limits_all_attempts_together(half: Half) -> None:
    with serving(Response(503, delay=0.15)) as server:
        started = time.monotonic()
        with pytest.raises((RequestTimeout, ServerError)):
            half.run(half.client(server.url, timeout=1.0, retry=Retry(50, 0.01, 0.01)).runs.get("r1"))
        assert time.monotonic() - started < 3.0  # fifty attempts would take more than seven seconds
        assert 2 <= len(server.requests) <= 7


def test_the_timeout_of_a_call_does_not_affect_the_next_call(half: Half) -> None:
    with serving(json_response(RUN), Response(200, json.dumps(RUN).encode(), delay=0.4)) as server:
        client = half.client(server.url)
        half.run(client.runs.get("r1", timeout=0.3))
        half.run(client.runs.get("r1"))


@pytest.mark.parametrize("timeout", [0, -1, float("nan"), float("inf"), True, "1"])
def test_an_invalid_timeout_is_rejected(half: Half, timeout: Any) -> None:
    with serving(json_response(RUN)) as server:
        with pytest.raises(InvalidArgument, match="timeout: "):
            half.run(half.client(server.url).runs.get("r1", timeout=timeout))
        with pytest.raises(ConfigurationError, match="timeout: "):
            half.client(server.url, timeout=timeout)
        assert server.requests == []


def test_a_reply_larger_than_the_limit_is_an_error(half: Half) -> None:
    body = json.dumps(RUN | {"more": "x" * 5000}).encode()
    compressed = Response(200, gzip.compress(body), {"Content-Encoding": "gzip"})
    for reply in (Response(200, body), compressed, Response(500, body)):
        with serving(reply) as server:
            with pytest.raises(ResponseTooLarge) as caught:
                half.run(half.client(server.url, max_response_bytes=1000).runs.get("r1"))
            assert (caught.value.operation, caught.value.limit) == ("runs.get", 1000)
            assert len(server.requests) == 1
    with serving(compressed) as server:
        assert half.run(half.client(server.url).runs.get("r1")).run_id == "r1"


@pytest.mark.parametrize(
    ("body", "path", "expected"),
    [
        (b"<html>", "$", "JSON"),
        (b"", "$", "empty"),
        (b"[]", "$", "object"),
        (b"{}", "$.evaluation", "object"),
        (b'{"evaluation": null}', "$.evaluation", "object"),
        (b'{"evaluation": {"name": "x"}}', "$.evaluation", "run_id"),
        (b'{"evaluation": {"run_id": 1}}', "$.evaluation.run_id", "Expected `str`"),
        (b'{"evaluation": {"run_id": "r", "metadata": [1]}}', "$.evaluation.metadata", "Expected `object | null`"),
        (b'{"evaluation": {"run_id": "r", "event_ids": [1]}}', "$.evaluation.event_ids[0]", "Expected `str`"),
        (b'{"evaluation": {"run_id": "r", "x": NaN}}', "$", "JSON"),
        (b'{"evaluation": {"run_id": "r\\ud800", "x": NaN}}', "$", "JSON"),
        (b'{"evaluation": {"run_id": "\xff"}}', "$", "JSON"),
        (b'{"evaluation":' + b"[" * 100_000, "$", "JSON"),
    ],
)
def test_an_invalid_success_body_is_a_decode_error(half: Half, body: bytes, path: str, expected: str) -> None:
    with serving(Response(200, body)) as server:
        with pytest.raises(DecodeError) as caught:
            half.run(half.client(server.url).runs.get("r1"))
        error = caught.value
        assert (error.operation, error.path, error.body) == ("runs.get", path, body)
        assert expected in error.expected
        assert len(server.requests) == 1


def test_redirects_are_not_followed(half: Half) -> None:
    with serving(json_response(RUN)) as elsewhere:
        for target in (f"{elsewhere.url}/v1/runs/r1", "/v1/runs/r2"):
            with serving(json_response({}, 307, Location=target)) as server:
                with pytest.raises(ApiError, match=r"redirect to .*not followed") as caught:
                    half.run(half.client(server.url).runs.get("r1"))
                assert caught.value.status == 307
                assert len(server.requests) == 1
        assert elsewhere.requests == []


def test_the_key_is_masked_in_errors_logs_and_the_client(half: Half, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    def echo_key(request: Request) -> Response:
        sent = request.headers["authorization"].encode()
        return Response(401, b'{"message": "unknown: ' + sent + b'"}')

    with serving(echo_key) as server:
        client = half.client(server.url)
        with pytest.raises(Unauthorized) as caught:
            half.run(client.runs.get("r1"))
        error = caught.value
        shown = f"{error} {error!r} {error.body!r} {error.message} {vars(error)} {client!r} {vars(client)}"
        assert KEY not in shown + caplog.text
        assert "***" in error.message
    with serving(lambda request: Response(307, b"", {"Location": request.headers["authorization"]})) as server:
        with pytest.raises(ApiError) as redirected:
            half.run(half.client(server.url).runs.get("r1"))
        assert KEY not in str(redirected.value)


def test_the_key_is_masked_in_a_reply_that_repeats_the_request(half: Half) -> None:
    with serving(lambda request: json_response({"headers": dict(request.headers)})) as server:
        with pytest.raises(DecodeError) as caught:
            half.run(half.client(server.url).runs.get("r1"))
        assert KEY not in f"{caught.value} {vars(caught.value)}"
        assert b"Bearer ***" in caught.value.body
        keys = iter(["one_time_key"])
        with pytest.raises(DecodeError) as rotated:
            half.run(half.client(server.url, api_key=lambda: next(keys)).runs.get("r1"))
        assert b"Bearer ***" in rotated.value.body


def test_the_api_key_function_is_called_for_every_attempt(half: Half) -> None:
    keys = iter(["first", "second", "third"])
    with serving(json_response({}, 503), json_response(RUN)) as server:
        half.run(half.client(server.url, api_key=lambda: next(keys)).runs.get("r1"))
        assert [request.headers["authorization"] for request in server.requests] == ["Bearer first", "Bearer second"]


@pytest.mark.parametrize("key", ["", " ", "a b", "a\nb", "é", None])
def test_an_api_key_function_without_a_valid_key_is_a_configuration_error(half: Half, key: Any) -> None:
    with serving(json_response(RUN)) as server:
        with pytest.raises(ConfigurationError, match="api_key"):
            half.run(half.client(server.url, api_key=lambda: key).runs.get("r1"))
        assert server.requests == []


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("0.2", 0.2), ("0", 0.0), ("-1", None), ("Wed, 32 Foo 99999999 00:00:00 GMT", None), (None, None)],
)
def test_retry_after_is_honoured_and_reported(half: Half, value: str | None, seconds: float | None) -> None:
    busy = json_response({}, 429) if value is None else json_response({}, 429, Retry_After=value)
    with serving(busy) as server:
        client = half.client(server.url, retry=Retry(attempts=2, initial=0.0, max=1.0))
        started = monotonic()
        with pytest.raises(RateLimited) as caught:
            half.run(client.runs.get("r1"))
    assert monotonic() - started >= (seconds or 0.0)
    assert (caught.value.retry_after, caught.value.attempts) == (seconds, 2)
    assert caught.value.headers.get("retry-after") == value


def test_headers_of_the_call_override_headers_of_the_client(half: Half) -> None:
    with serving(json_response(RUN)) as server:
        client = half.client(server.url, headers={"X-One": "client", "X-Two": "client"})
        half.run(client.runs.get("r1", headers={"x-two": "call", "User-Agent": "mine"}))
        headers = server.requests[0].headers
        assert (headers["x-one"], headers["x-two"], headers["user-agent"]) == ("client", "call", "mine")
        half.run(client.runs.get("r1"))
        assert server.requests[1].headers["user-agent"].startswith("honeyhive-overlay/")


def test_an_invalid_header_is_rejected_without_showing_its_value(half: Half) -> None:
    with serving(json_response(RUN)) as server:
        client = half.client(server.url)
        for headers in ({"X-Secret": "hush\r\nX: y"}, {"X-Secret": "hush\u00e9"}, {"X-Secret": 5}, {"X: y": "hush"}):
            with pytest.raises(InvalidArgument, match="headers: ") as caught:
                half.run(client.runs.get("r1", headers=headers))
            assert "hush" not in str(caught.value)
            with pytest.raises(ConfigurationError, match="headers: ") as rejected:
                half.client(server.url, headers=headers)
            assert "hush" not in str(rejected.value)
        assert server.requests == []


def test_connections_are_reused(half: Half) -> None:
    with serving(json_response(RUN)) as server:
        client = half.client(server.url)
        for _ in range(3):
            half.run(client.runs.get("r1"))
        assert {request.connection for request in server.requests} == {1}
