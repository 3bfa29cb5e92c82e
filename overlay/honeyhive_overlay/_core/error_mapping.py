"""From a status that is not success to the error that says so."""

from __future__ import annotations

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
_REQUEST_ID = ("x-request-id", "request-id", "x-amzn-requestid", "x-correlation-id", "cf-ray")


def api_error(call: Call, url: str, reply: Reply, *, attempts: int, key: Secret) -> errors.ApiError:
    """Return the error for a reply that is not a success, whatever its body is.

    Args:
        key: taken out of everything that the error shows.
    """
    body = key.scrub(reply.content)
    request_id = next((reply.headers[name] for name in _REQUEST_ID if name in reply.headers), None)
    code, message = _parse_error_body(body)
    if 300 <= reply.status < 400:
        location = key.scrub_text(reply.headers.get("location", ""))
        message = f"a redirect to {location}, which is not followed: it would carry the key along"
    kind = _CLASSES.get(reply.status, errors.ServerError if reply.status >= 500 else errors.ApiError)
    if 200 <= reply.status < 300:
        kind = errors.Forbidden
    return kind(
        status=reply.status,
        code=code,
        message=message,
        body=body,
        operation=call.operation,
        method=call.method,
        url=url,
        request_id=None if request_id is None else key.scrub_text(request_id),
        attempts=attempts,
        headers={name: key.scrub_text(value) for name, value in reply.headers.items()},
        retry_after=retry_after(reply.headers.get("retry-after")),
    )


def with_attempts(
    error: errors.DecodeError | errors.PartialBatchError, *, attempts: int, key: Secret | None
) -> errors.DecodeError | errors.PartialBatchError:
    """Return the error of a binding with the attempts, and without the key, neither of which the binding knows.

    The key is None where the answer was an error, which holds it no more. Where there is anything to change, a new one
    is made: also the cause of the old one holds the body.
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


def not_found_by_search(call: Call, what: str) -> errors.NotFound:
    """Return the error for ``call``, a search in place of reading one thing, that found nothing.

    Callers catch it like the 404 of a revision that has a route of its own. The message does not say that the server
    answered 404, which it did not.
    """
    message = f"{what} was searched for and not found"
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
    error.args = (f"{call.operation}: {message} ({call.method} {call.path}). {error.advice}",)
    return error


def is_error_reply(call: Call, reply: Reply) -> bool:
    """Whether a success is a refusal: an object with ``error``, where the call says that such come."""
    if not call.may_contain_error or b'"error"' not in reply.content:
        return False
    import json

    try:
        said: Any = json.loads(reply.content)
    except (ValueError, RecursionError):
        return False
    return is_object(said) and bool(said.get("error"))


def _parse_error_body(body: bytes) -> tuple[str | None, str]:
    """Return the server's code and words: ``{message, errorCode}``, ``{error}`` in several forms, or any other body."""
    import json

    try:
        said: Any = json.loads(body)
    except (ValueError, RecursionError):
        return None, body.decode("utf-8", "replace").strip()
    if is_object(said) and is_object(said.get("error")):
        said = {**said, **said["error"]}
    if not is_object(said):
        return None, str(said)
    code = said.get("errorCode") or said.get("code")
    words = said.get("message") or said.get("error") or said.get("errors")
    if not words:
        words = body.decode("utf-8", "replace").strip()
    return (str(code) if code else None), (words if isinstance(words, str) else json.dumps(words, ensure_ascii=False))
