"""The text and the attributes of errors, their hierarchy, and pickling."""

from __future__ import annotations

import copy
import pickle

import pytest

import honeyhive_overlay
from honeyhive_overlay import errors

CALL = {"operation": "runs.get", "method": "GET", "url": "https://api.example/v1/runs/r1", "attempts": 2}


def api_error(kind: type[errors.ApiError] = errors.NotFound, **changes: object) -> errors.ApiError:
    fields: dict[str, object] = {
        **CALL, "status": 404, "code": "E404", "message": "no such run", "body": b"{}", "request_id": "q-7"
    }  # fmt: skip
    return kind(**(fields | changes))  # type: ignore[arg-type]


EXAMPLES = [
    errors.ConfigurationError("api_key is missing"),
    errors.InvalidArgument("run_id", "must not be empty"),
    errors.UnsupportedOperation("tools.list", revision="2026-06-24", available_in=("2025-12-15",), instead="metrics.list"),
    errors.TransportError("connection refused", sent=False, **CALL),  # type: ignore[arg-type]
    errors.RequestTimeout("no reply within 1.0 s", sent=True, **CALL),  # type: ignore[arg-type]
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
    for copied in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):  # noqa: S301
        assert type(copied) is type(error)
        assert str(copied) == str(error)
        assert vars(copied) == vars(error)


def test_an_invalid_argument_is_a_value_error_that_names_it() -> None:
    error = errors.InvalidArgument("run_id", "must not be empty")
    assert isinstance(error, ValueError)
    assert (error.argument, str(error)) == ("run_id", "run_id: must not be empty")


@pytest.mark.parametrize(
    ("available_in", "instead", "text"),
    [
        ((), None, "tools.list does not exist in revision R."),
        (("A",), None, "tools.list does not exist in revision R; A has it."),
        (("A", "B"), "x.y", "tools.list does not exist in revision R; A and B have it. Use x.y instead."),
    ],
)
def test_an_unsupported_operation_names_the_revisions_that_have_it(
    available_in: tuple[str, ...], instead: str | None, text: str
) -> None:
    error = errors.UnsupportedOperation("tools.list", revision="R", available_in=available_in, instead=instead)
    assert str(error) == text


def test_an_api_error_names_operation_request_status_and_message() -> None:
    text = str(api_error())
    for part in ("runs.get", "404", "'no such run'", "GET https://api.example/v1/runs/r1", "2 attempts", "E404", "q-7"):
        assert part in text
    assert "a new object can take seconds to appear" in text


def test_an_api_error_without_message_code_and_request_id_is_readable() -> None:
    text = str(api_error(errors.Conflict, status=409, code=None, message="", request_id=None, attempts=1))
    assert text == (
        "runs.get: the server responded with 409 and no message (GET https://api.example/v1/runs/r1, 1 attempt). "
        "Read the current state of the object, then decide."
    )


def test_an_api_error_has_the_response_headers_but_does_not_print_them() -> None:
    without_headers = api_error(errors.RateLimited, status=429)
    with_headers = api_error(
        errors.RateLimited, status=429, headers={"Retry-After": "2.5", "X-A": "b"}, retry_after=2.5
    )
    assert (dict(without_headers.headers), without_headers.retry_after) == ({}, None)
    assert (dict(with_headers.headers), with_headers.retry_after) == ({"retry-after": "2.5", "x-a": "b"}, 2.5)
    assert str(with_headers) == str(without_headers)
    copied = pickle.loads(pickle.dumps(with_headers))  # noqa: S301
    assert (copied.headers, copied.retry_after) == (with_headers.headers, 2.5)


def test_a_timeout_is_a_transport_error_with_a_sent_flag() -> None:
    not_connected, timed_out = EXAMPLES[3:5]
    assert isinstance(timed_out, errors.TransportError)
    assert isinstance(not_connected, errors.TransportError)
    assert (not_connected.sent, timed_out.sent) == (False, True)
    assert "HH_API_URL" in str(not_connected)
    assert "timeout=" in str(timed_out)


def test_a_long_body_is_kept_but_only_its_beginning_is_printed() -> None:
    body = b"<html>" + b"x" * 10_000
    error = errors.DecodeError("runs.get", path="$", expected="JSON", body=body)
    assert error.body == body
    assert "'<html>xxx" in str(error)
    assert len(str(error)) < 800


def test_a_body_that_is_not_text_is_printed() -> None:
    assert "\\ufffd" in ascii(str(errors.DecodeError("runs.get", path="$", expected="JSON", body=b"\xff\xfe")))


def test_a_partial_batch_error_has_accepted_and_rejected_items_and_reasons() -> None:
    error = errors.PartialBatchError("events.create_batch", accepted=["a"], rejected=[{"id": 1}], reasons=["r", "s"])
    assert (error.accepted, error.rejected, error.reasons) == (("a",), ({"id": 1},), ("r", "s"))
    assert "1 stored, 1 rejected; the server's message: 'r; s'" in str(error)
    assert "(1 attempt)" in str(error)


def test_a_lone_surrogate_in_a_message_is_printed_escaped() -> None:
    batch = errors.PartialBatchError("events.create_batch", accepted=[], rejected=[], reasons=["no \ud83d"])
    for error in (batch, api_error(message="no \ud83d")):
        assert r"'no \ud83d'" in str(error)
        str(error).encode()
