"""Messages quote servers: escaped, shortened, and never more than a terminal or a log line can take."""

from __future__ import annotations

import json
import logging
import pickle
from typing import Any

import pytest

from honeyhive_overlay import (
    ApiError,
    BadRequest,
    DecodeError,
    HoneyHiveError,
    InvalidArgument,
    NotFound,
    PartialBatchError,
)
from tests.support.server import Response, json_response, serving
from tests.support.sync_async import Half

HOSTILE = {
    "line break": "first\n2026-11-25 CRITICAL forged\r\nline",
    "escape sequence": "\x1b[2J\x1b]0;title\x07",
    "half a surrogate pair": "\ud83d",
    "right-to-left override": "\u202e reversed \u2028",
    "null": "a\0b",
    "long": "x" * 300_000,
    "long and hostile": "\n" * 60_000,
}


def check(error: HoneyHiveError) -> None:
    text = str(error)
    assert len(text) <= 2000
    assert text.isprintable()
    text.encode()
    assert str(pickle.loads(pickle.dumps(error))) == text  # noqa: S301 - pickled by this test


def failure(half: Half, *responses: Response) -> Any:
    with serving(*responses) as server, pytest.raises(HoneyHiveError) as caught:
        half.run(half.client(server.url).runs.get("r1"))
    return caught.value


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("key", ["message", "errorCode", "code", "error", "errors"])
def test_texts_of_a_server_are_escaped_and_shortened(half: Half, key: str, text: str) -> None:
    body = json.dumps({"message": "no", key: text}).encode()
    error = failure(half, Response(409, body))
    check(error)
    assert error.body == body
    assert "Read the current state of the object" in str(error)


@pytest.mark.parametrize(
    "body", [b"\xff\xfe\n\x1b[31m", b"<html>\n" * 9000, b'"\\ud800"', b'["\\u001b"]', b"\0" * 70_000]
)
def test_bodies_of_any_kind_are_escaped_and_shortened(half: Half, body: bytes) -> None:
    error = failure(half, Response(409, body))
    check(error)
    assert isinstance(error, ApiError)
    assert error.body == body


def test_a_long_request_id_is_shortened_in_the_message_and_complete_in_the_attribute(half: Half) -> None:
    error = failure(half, json_response({}, 409, X_Request_Id="i" * 60_000))
    check(error)
    assert error.request_id == "i" * 60_000


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_an_unexpected_success_is_escaped_and_shortened(half: Half, text: str) -> None:
    for body in ({"evaluation": text}, {"evaluation": {"run_id": "r", text: 1, "name": 1}}, text):
        error = failure(half, Response(200, json.dumps(body).encode()))
        check(error)
        assert isinstance(error, DecodeError)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_reasons_of_a_partial_batch_are_escaped_and_shortened(half: Half, text: str) -> None:
    with (
        serving(json_response({"event_ids": [], "errors": [text], "success": False})) as server,
        pytest.raises(PartialBatchError) as caught,
    ):
        half.run(half.client(server.url).events.create_batch([{"event_type": "tool", "inputs": {}}]))
    check(caught.value)
    assert caught.value.reasons == (text,)


@pytest.mark.parametrize("name", [name for name in HOSTILE if name != "half a surrogate pair"])
def test_values_of_a_caller_are_escaped_and_shortened(half: Half, name: str) -> None:
    text = HOSTILE[name]
    client = half.client("http://127.0.0.1:9")
    for arguments in ({"aggregate": text}, {"filters": text}, {"filters": [{text: 1}]}, {"filters": [{"field": text}]}):
        with pytest.raises(InvalidArgument) as caught:
            half.run(client.runs.result("r1", **arguments))
        check(caught.value)
    with pytest.raises(InvalidArgument) as caught:
        half.run(client.events.create_from({"event_type": "tool", "inputs": {}, text: 1}))
    check(caught.value)


@pytest.mark.parametrize("status", [301, 404, 409, 500])
def test_log_records_are_single_lines(half: Half, status: int, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "honeyhive_overlay")
    failure(half, *[json_response({"message": HOSTILE["line break"]}, status, Location="/a\tb")] * 4)
    assert all(record.getMessage().isprintable() for record in caplog.records if record.name == "honeyhive_overlay")


@pytest.mark.parametrize(("status", "kind"), [(400, BadRequest), (404, NotFound)])
def test_errors_that_another_revision_causes_say_so(half: Half, status: int, kind: type[ApiError]) -> None:
    error = failure(half, json_response({"message": "unknown field"}, status))
    assert isinstance(error, kind)
    assert "another revision of the API (revision=…, HH_API_REVISION)" in str(error)
