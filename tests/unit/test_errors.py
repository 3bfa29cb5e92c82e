"""Errors say what happened, where, and what to do; they are caught by kind and survive a process pool."""

from __future__ import annotations

import copy
import pickle

import pytest

import honeyhive_overlay
from honeyhive_overlay import errors

CALL = {"operation": "runs.get", "method": "GET", "url": "https://api.example/v1/runs/r1", "attempts": 2}


def api_error(kind: type[errors.ApiError] = errors.NotFound, **changes: object) -> errors.ApiError:
    given: dict[str, object] = {
        **CALL, "status": 404, "code": "E404", "message": "no such run", "body": b"{}", "request_id": "q-7"
    }  # fmt: skip
    return kind(**(given | changes))  # type: ignore[arg-type]


EXAMPLES = [
    errors.ConfigurationError("api_key is missing"),
    errors.InvalidArgument("run_id", "must not be empty"),
    errors.UnsupportedOperation("tools.list", revision="2026-06-24", available_in=("2025-12-15",), instead="metrics.list"),
    errors.TransportError("connection refused", sent=False, **CALL),  # type: ignore[arg-type]
    errors.RequestTimeout("no answer within 1.0 s", sent=True, **CALL),  # type: ignore[arg-type]
    errors.ResponseTooLarge("events.search", limit=1024),
    errors.DecodeError("runs.get", path="$.evaluation", expected="an object", body=b"[]"),
    api_error(),
    errors.PartialBatchError("events.create_batch", accepted=["a"], rejected=[{"event_id": "b"}], reasons=["bad b"]),
]  # fmt: skip


def test_every_error_is_exported_and_is_a_honeyhive_error() -> None:
    defined = {name: kind for name, kind in vars(errors).items() if isinstance(kind, type)}
    assert set(defined) <= set(honeyhive_overlay.__all__)
    assert all(issubclass(kind, errors.HoneyHiveError) for kind in defined.values())
    assert all(getattr(honeyhive_overlay, name) is kind for name, kind in defined.items())


@pytest.mark.parametrize("error", EXAMPLES, ids=lambda error: type(error).__name__)
def test_an_error_survives_pickle_and_copy(error: errors.HoneyHiveError) -> None:
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):  # noqa: S301
        assert type(again) is type(error)
        assert str(again) == str(error)
        assert vars(again) == vars(error)


def test_an_invalid_argument_is_a_value_error_that_names_it() -> None:
    error = errors.InvalidArgument("run_id", "must not be empty")
    assert isinstance(error, ValueError)
    assert (error.argument, str(error)) == ("run_id", "run_id: must not be empty")


@pytest.mark.parametrize(
    ("available_in", "instead", "said"),
    [
        ((), None, "tools.list does not exist in revision R."),
        (("A",), None, "tools.list does not exist in revision R; A has it."),
        (("A", "B"), "x.y", "tools.list does not exist in revision R; A and B have it. Use x.y instead."),
    ],
)
def test_an_unsupported_operation_says_where_it_exists(
    available_in: tuple[str, ...], instead: str | None, said: str
) -> None:
    error = errors.UnsupportedOperation("tools.list", revision="R", available_in=available_in, instead=instead)
    assert str(error) == said


def test_an_api_error_says_who_said_what_about_which_request() -> None:
    text = str(api_error())
    for part in ("runs.get", "404", "'no such run'", "GET https://api.example/v1/runs/r1", "2 attempts", "E404", "q-7"):
        assert part in text
    assert "created a moment ago" in text


def test_an_api_error_without_words_code_or_request_id_reads_well() -> None:
    text = str(api_error(errors.Conflict, status=409, code=None, message="", request_id=None, attempts=1))
    assert text == (
        "runs.get: the server answered 409 and said nothing (GET https://api.example/v1/runs/r1, 1 attempt). "
        "Read its present state, then decide."
    )


def test_an_api_error_has_the_headers_of_the_answer_and_does_not_tell_them() -> None:
    bare = api_error(errors.RateLimited, status=429)
    told = api_error(errors.RateLimited, status=429, headers={"Retry-After": "2.5", "X-A": "b"}, retry_after=2.5)
    assert (dict(bare.headers), bare.retry_after) == ({}, None)
    assert (dict(told.headers), told.retry_after) == ({"retry-after": "2.5", "x-a": "b"}, 2.5)
    assert str(told) == str(bare)
    again = pickle.loads(pickle.dumps(told))  # noqa: S301
    assert (again.headers, again.retry_after) == (told.headers, 2.5)


def test_a_timeout_is_a_transport_error_that_says_whether_anything_was_sent() -> None:
    refused, late = EXAMPLES[3:5]
    assert isinstance(late, errors.TransportError)
    assert isinstance(refused, errors.TransportError)
    assert (refused.sent, late.sent) == (False, True)
    assert "HH_API_URL" in str(refused)
    assert "timeout=" in str(late)


def test_a_long_body_is_shown_by_its_beginning_and_kept_whole() -> None:
    body = b"<html>" + b"x" * 10_000
    error = errors.DecodeError("runs.get", path="$", expected="JSON", body=body)
    assert error.body == body
    assert "'<html>xxx" in str(error)
    assert len(str(error)) < 800


def test_a_body_that_is_no_text_is_shown_all_the_same() -> None:
    assert "\\ufffd" in ascii(str(errors.DecodeError("runs.get", path="$", expected="JSON", body=b"\xff\xfe")))


def test_a_partial_batch_keeps_both_halves_and_the_reasons() -> None:
    error = errors.PartialBatchError("events.create_batch", accepted=["a"], rejected=[{"id": 1}], reasons=["r", "s"])
    assert (error.accepted, error.rejected, error.reasons) == (("a",), ({"id": 1},), ("r", "s"))
    assert "1 stored, 1 refused; the server said 'r; s'" in str(error)
    assert "(1 attempt)" in str(error)


def test_half_a_surrogate_pair_in_the_words_of_a_server_is_shown_escaped() -> None:
    batch = errors.PartialBatchError("events.create_batch", accepted=[], rejected=[], reasons=["no \ud83d"])
    for error in (batch, api_error(message="no \ud83d")):
        assert r"'no \ud83d'" in str(error)
        str(error).encode()
