"""Settings of a client are checked when it is created, as they will be used; an error names the one at fault."""

from __future__ import annotations

import logging
import traceback
from typing import Any

import httpx
import pytest

from honeyhive_overlay import AsyncHoneyHive, ConfigurationError, HoneyHive, InvalidArgument, Retry
from tests.support.server import json_response, serving
from tests.support.sync_async import KEY, Half

CLIENTS: list[Any] = [HoneyHive, AsyncHoneyHive]
SECRET = "hh_own_s3cr3t"  # noqa: S105 - of a test
RUN = {"evaluation": {"run_id": "r1", "name": "one"}}
FRAMING = ["Content-Length", "transfer-encoding", "Connection", "TE", "Trailer", "Upgrade", "Expect", "keep-alive"]


async def async_hook(_: object) -> None:
    pass


def message_of(kind: Any, **settings: Any) -> str:
    """Return the message of the error that a client with these settings raises, after looking for secrets in it."""
    with pytest.raises(ConfigurationError) as caught:
        kind(**{"api_key": KEY, "revision": "2026-06-24", **settings})
    frames = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    in_our_frames = [frame.locals for frame in frames.stack if "honeyhive_overlay" in frame.filename]
    assert KEY not in str(in_our_frames)
    text = str(caught.value)
    assert KEY not in text
    assert len(text) <= 2000
    assert text.isprintable()
    return text


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize(
    ("setting", "value"),
    [
        *(("base_url", url) for url in (
            "https://api..honeyhive.ai", "https://.example.com", "https://" + "a" * 64 + ".com", "https://exa mple.com",
            "https://example.com:99999", "https://example.com:0", "https://example.com:-1", "https://exam\nple.com:1x",
            "https://example.com/a b", "https://example.com/ä", "https://ex_ample!.com", "https://[::1", "//example.com",
            httpx.URL("https://example.com"), b"https://example.com", 17,
        )),
        *(("timeout", value) for value in (
            0, -1, float("nan"), float("inf"), 1e10, 10**400, True, "7", [1], 1_000_000.5,
        )),
        *(("retry", value) for value in (3, 0, None, "twice", {"attempts": 3}, Retry, (4, 0.5))),
        *(("max_response_bytes", value) for value in ("100", 0, -5, 1.5, None, True, float("nan"))),
        *((hook, value) for hook in ("on_request", "on_attempt") for value in ("print", 3, [print], async_hook)),
        *(("api_key", value) for value in (17, b"hh_key", ["hh_key"], "two words", "hh_\nkey", "hh_schlüssel", "   ")),
        *(("revision", value) for value in (20260624, "2026-06-25", b"2026-06-24", "x" * 5000, "\x1b[31m")),
        *(("project", value) for value in (17, ["a project"], b"a project")),
        *(("headers", value) for value in (
            [("X-A", "1")], "X-A: 1", {"X A": "1"}, {"": "1"}, {"X-A": 1}, {"X-A": None}, {"X-A": b"1"}, {1: "1"},
            {"X-\udc00": "1"},
        )),
    ],
)  # fmt: skip
def test_an_invalid_setting_is_named(kind: Any, setting: str, value: Any) -> None:
    assert message_of(kind, **{setting: value}).startswith(setting)


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize(
    "value", ["s3cr3t ", " s3cr3t", "s3cr3t\n", "s3cr3t\r\nX-B: 1", "s3cr3t\0", "s3cr3t\tä", "\ts3cr3t"]
)
def test_a_header_value_that_http_cannot_carry_is_not_shown(kind: Any, value: str) -> None:
    message = message_of(kind, headers={"X-Gateway-Token": value})
    assert "X-Gateway-Token" in message
    assert "s3cr3t" not in message


@pytest.mark.parametrize("name", FRAMING)
def test_headers_that_frame_the_message_are_rejected_before_any_request(half: Half, name: str) -> None:
    assert name in message_of(CLIENTS[0], headers={name: "1"})
    with serving(json_response(RUN)) as server:
        with pytest.raises(InvalidArgument, match=f"headers: {name}"):
            half.run(half.client(server.url).runs.get("r1", headers={name: "1"}))
        assert server.requests == []


@pytest.mark.parametrize(
    ("argument", "value"),
    [
        *(("headers", value) for value in ([("X-A", "1")], "X-A", {"X-A": "1 "}, {"X-A": 1}, {2: "1"})),
        *(("timeout", value) for value in (0, -0.5, float("nan"), 1e10, 10**400, "1", True)),
    ],
)
def test_an_invalid_setting_of_a_call_is_rejected_before_any_request(half: Half, argument: str, value: Any) -> None:
    with serving(json_response(RUN)) as server:
        with pytest.raises(InvalidArgument) as caught:
            half.run(half.client(server.url).runs.get("r1", **{argument: value}))
        assert caught.value.argument == argument
        assert server.requests == []


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("HH_API_TIMEOUT", "soon"), ("HH_API_TIMEOUT", "0"), ("HH_API_TIMEOUT", "nan"), ("HH_API_TIMEOUT", "1e10"),
        ("HH_API_URL", "https://api..example.com"), ("HH_API_URL", "localhost:8000"), ("HH_API_REVISION", "latest"),
        ("HH_API_KEY", "two words"),
    ],
)  # fmt: skip
def test_an_invalid_variable_is_named(monkeypatch: pytest.MonkeyPatch, variable: str, value: str) -> None:
    monkeypatch.setenv("HH_API_KEY", KEY)
    monkeypatch.setenv(variable, value)
    with pytest.raises(ConfigurationError, match=variable):
        HoneyHive()


@pytest.mark.parametrize("space", [" {}", "{}\n", "\t{} \r\n"])
def test_space_around_the_url_is_ignored(half: Half, space: str) -> None:
    with serving(json_response(RUN)) as server:
        client = half.client(space.format(server.url))
        assert client.base_url == server.url
        assert half.run(client.runs.get("r1")).name == "one"


@pytest.mark.parametrize(
    "url", ["https://bücher.example", "http://[::1]:8000", "http://127.0.0.1", "https://a_b.example.com/x%20y"]
)
def test_urls_that_can_work_are_accepted(url: str) -> None:
    with HoneyHive(KEY, base_url=url) as client:
        assert client.base_url == url


def test_a_closed_http_client_is_rejected_when_the_client_is_created() -> None:
    with httpx.Client() as closed:
        pass
    assert "http_client: it is closed" in message_of(HoneyHive, http_client=closed)


def test_an_http_client_that_is_closed_later_is_named() -> None:
    with serving(json_response(RUN)) as server, httpx.Client() as mine:
        client = HoneyHive(KEY, base_url=server.url, http_client=mine)
        mine.close()
        with pytest.raises(ConfigurationError, match="http_client: it is closed"):
            client.runs.get("r1")


def test_a_value_whose_repr_fails_does_not_hide_the_error() -> None:
    class Unprintable:
        def __repr__(self) -> str:
            raise RuntimeError("no repr")

    unprintable: Any = Unprintable()
    with pytest.raises(ConfigurationError, match="retry: a Unprintable is not a Retry"):
        HoneyHive(KEY, retry=unprintable)


def test_the_key_is_in_no_local_of_an_error_of_the_constructor(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    for settings in ({"revision": "x"}, {"base_url": "x"}, {"timeout": -1}, {"headers": {"X-A": 1}}, {"retry": 1}):
        message_of(HoneyHive, **settings)
    for key in (f"{SECRET} {SECRET}", f"{SECRET}\n{SECRET}"):
        with pytest.raises(ConfigurationError) as caught:
            HoneyHive(key)
        frames = traceback.TracebackException.from_exception(caught.value, capture_locals=True).stack
        assert SECRET not in str([frame.locals for frame in frames if "honeyhive_overlay" in frame.filename])
    assert SECRET not in caplog.text


def test_a_timeout_with_too_many_digits_to_print_is_rejected(half: Half) -> None:
    with pytest.raises(ConfigurationError, match="timeout: a int"):
        HoneyHive(KEY, timeout=10**5000)
    with pytest.raises(InvalidArgument, match="timeout: a int"):
        half.run(half.client("http://127.0.0.1:9").runs.get("r1", timeout=10**5000))
