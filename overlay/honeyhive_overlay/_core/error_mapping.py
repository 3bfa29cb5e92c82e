"""Map unsuccessful replies to errors."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, TypeVar

from honeyhive_overlay import errors
from honeyhive_overlay._core.calls import Call, Reply
from honeyhive_overlay._core.redact import Secret
from honeyhive_overlay._core.retry import retry_after
from honeyhive_overlay._core.type_guards import is_object

_Error = TypeVar("_Error", errors.DecodeError, errors.PartialBatchError)

_CLASSES: Mapping[int, type[errors.ApiError]] = {
    400: errors.BadRequest,
    401: errors.Unauthorized,
    403: errors.Forbidden,
    404: errors.NotFound,
    409: errors.Conflict,
    422: errors.Unprocessable,
    429: errors.RateLimited,
}
_REQUEST_ID_HEADERS = ("x-request-id", "request-id", "x-amzn-requestid", "x-correlation-id", "cf-ray")


def api_error(call: Call, url: str, reply: Reply, *, attempts: int, key: Secret) -> errors.ApiError:
    """Return the error for an unsuccessful reply.

    Args:
        key: The API key, which is removed from everything in the error.
    """
    body = key.scrub(reply.content)
    request_id = next((reply.headers[name] for name in _REQUEST_ID_HEADERS if name in reply.headers), None)
    code, message = _parse_error_body(body)
    if 300 <= reply.status < 400:
        location = key.scrub_text(reply.headers.get("location", ""))
        message = f"a redirect to {location}, which is not followed because it would send the API key there"
    error_class = _CLASSES.get(reply.status, errors.ServerError if reply.status >= 500 else errors.ApiError)
    if 200 <= reply.status < 300:  # see `is_error_reply`: servers respond so if the API key may not use a route
        error_class = errors.Forbidden
    return error_class(
        status=reply.status,
        code=code,
        message=message,
        body=body,
        operation=call.operation,
        method=call.method,
        url=url,
        request_id=None if request_id is None else key.scrub_text(request_id),
        attempts=attempts,
        headers={key.scrub_name(name): key.scrub_text(value) for name, value in reply.headers.items()},
        retry_after=retry_after(reply.headers.get("retry-after")),
    )


def with_attempts(
    error: errors.DecodeError | errors.PartialBatchError, *, attempts: int, key: Secret | None
) -> errors.DecodeError | errors.PartialBatchError:
    """Add the number of attempts to an error that a binding raised, and remove the API key from it.

    Bindings know neither. ``key`` is None if the binding raised the error because of an `ApiError`, from which the key
    is removed already. If anything has to be changed, the result is a new error, because the causes of the original
    contain the body, too.
    """
    if isinstance(error, errors.DecodeError):
        body = error.body if key is None else key.scrub(error.body)
        if (body, attempts) == (error.body, error.attempts):
            return error
        return _with_notes(
            errors.DecodeError(error.operation, path=error.path, expected=error.expected, body=body, attempts=attempts),
            error,
        )
    reasons = error.reasons if key is None else tuple(map(key.scrub_text, error.reasons))
    if (reasons, attempts) == (error.reasons, error.attempts):
        return error
    return _with_notes(
        errors.PartialBatchError(
            error.operation, accepted=error.accepted, rejected=error.rejected, reasons=reasons, attempts=attempts
        ),
        error,
    )


def _with_notes(new: _Error, old: _Error) -> _Error:
    for note in getattr(old, "__notes__", ()):
        new.add_note(note)
    return new


def not_found_by_search(call: Call, target: str) -> errors.NotFound:
    """Return the error for an object that was searched for in a list and not found.

    It is a `NotFound`, as in revisions that have a route for the object, but the message does not claim that the server
    responded with 404.
    """
    message = f"{target} was searched for and not found"
    error = errors.NotFound(
        status=404,
        code=None,
        message=message,
        body=b"",
        operation=call.operation,
        method=call.method,
        url=call.path,
        request_id=None,
        attempts=1,
    )
    # Replace the message of `ApiError`, which says that the server responded with 404.
    error.args = errors.HoneyHiveError(f"{call.operation}: {message} ({call.method} {call.path}). {error.advice}").args
    return error


def is_error_reply(call: Call, reply: Reply) -> bool:
    """Whether a successful reply contains an error; see `Call.may_contain_error`."""
    if not call.may_contain_error or b'"error"' not in reply.content:
        return False
    try:
        data: Any = json.loads(reply.content)
    except (ValueError, RecursionError):
        return False
    return is_object(data) and bool(data.get("error"))


def _parse_error_body(body: bytes) -> tuple[str | None, str]:
    """Return code and message from a body: ``{message, errorCode}``, ``{error}`` in several forms, or anything else."""
    try:
        data: Any = json.loads(body)
    except (ValueError, RecursionError):
        return None, body.decode("utf-8", "replace").strip()
    if is_object(data) and is_object(data.get("error")):
        data = {**data, **data["error"]}
    if not is_object(data):
        return None, str(data)
    code = data.get("errorCode") or data.get("code")
    text = data.get("message") or data.get("error") or data.get("errors")
    if not text:
        text = body.decode("utf-8", "replace").strip()
    return (str(code) if code else None), (text if isinstance(text, str) else json.dumps(text, ensure_ascii=False))
