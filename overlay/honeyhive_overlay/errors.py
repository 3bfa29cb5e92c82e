"""What can go wrong, as one hierarchy, of which a caller catches as much as it can handle::

    try:
        run = client.runs.get(run_id)
    except NotFound:
        ...                      # this one thing
    except HoneyHiveError:
        ...                      # anything that this package raises

    HoneyHiveError
    ├── ConfigurationError        the client cannot be built like this
    ├── UnsupportedOperation      this revision of the API has no such operation
    ├── InvalidArgument           also a ValueError; nothing was sent
    ├── TransportError            no answer came
    │   └── RequestTimeout        not within the time that the caller gave
    ├── ResponseTooLarge          the answer is longer than the caller allowed
    ├── DecodeError               an answer came, and it is not what the operation promises
    ├── ApiError                  the server said no
    │   ├── BadRequest            400
    │   ├── Unauthorized          401
    │   ├── Forbidden             403
    │   ├── NotFound              404
    │   ├── Conflict              409
    │   ├── Unprocessable         422
    │   ├── RateLimited           429
    │   └── ServerError           500 and above
    └── PartialBatchError         the server stored some of a batch

Every message says what happened, where, and what to do next. None holds a header of the request, where the key is.
"""

from __future__ import annotations

TYPE_CHECKING = False  # written out: importing typing would be most of what importing this package costs
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import ClassVar

_SHOWN = 300  # characters of a server's words in a message; the attributes keep all of them


class HoneyHiveError(Exception):
    """Anything that this package raises on purpose."""

    def __reduce__(self) -> tuple[object, ...]:
        # The default calls the class with `args` alone, which a class with keyword arguments does not survive.
        return type(self).__new__, (type(self), *self.args), self.__dict__


class ConfigurationError(HoneyHiveError):
    """The client cannot be built or used with these settings; the message names the setting and its variable."""


class InvalidArgument(HoneyHiveError, ValueError):
    """An argument cannot be meant like this. Nothing was sent.

    Attributes:
        argument: its name, as the caller wrote it.
    """

    def __init__(self, argument: str, message: str) -> None:
        super().__init__(f"{argument}: {message}")
        self.argument = argument


class UnsupportedOperation(HoneyHiveError):
    """The revision that the client speaks has no such operation. Nothing was sent.

    Attributes:
        operation: its stable name, such as ``sessions.delete``.
        revision: the one that lacks it.
        available_in: the revisions that have it, oldest first.
        instead: what to call with this revision, if anything does the same.
    """

    def __init__(
        self, operation: str, *, revision: str, available_in: Sequence[str] = (), instead: str | None = None
    ) -> None:
        having = f"; {' and '.join(available_in)} {'has' if len(available_in) == 1 else 'have'} it"
        text = f"{operation} does not exist in revision {revision}{having if available_in else ''}."
        super().__init__(f"{text} Use {instead} instead." if instead else text)
        self.operation = operation
        self.revision = revision
        self.available_in: tuple[str, ...] = tuple(available_in)
        self.instead = instead


class TransportError(HoneyHiveError):
    """No answer came: the connection could not be made, or it broke.

    Attributes:
        operation: the stable name of the operation.
        method, url: what was asked for.
        attempts: how many times it was tried.
        sent: False where the request surely never reached the server, so that repeating it is safe.
    """

    advice: ClassVar[str] = "Check the network and the base URL (HH_API_URL)."

    def __init__(self, message: str, *, operation: str, method: str, url: str, attempts: int, sent: bool) -> None:
        super().__init__(f"{operation}: {message} ({method} {url}, {_times(attempts)}). {self.advice}")
        self.operation = operation
        self.method = method
        self.url = url
        self.attempts = attempts
        self.sent = sent


class RequestTimeout(TransportError):
    """No whole answer came within the time that the caller gave, retries included."""

    advice = "Give the call more time (timeout=…, in seconds), or ask for less at once."


class ResponseTooLarge(HoneyHiveError):
    """The answer is longer than ``max_response_bytes``; it was not read to its end.

    Attributes:
        operation: the stable name of the operation.
        limit: what the caller allowed, in bytes.
        attempts: how many times it was tried.
    """

    def __init__(self, operation: str, *, limit: int, attempts: int = 1) -> None:
        super().__init__(
            f"{operation}: the answer is longer than {limit} bytes ({_times(attempts)}). "
            "Ask for less at once, or raise max_response_bytes."
        )
        self.operation = operation
        self.limit = limit
        self.attempts = attempts


class DecodeError(HoneyHiveError):
    """The server answered with success, and the body is not what the operation promises.

    Attributes:
        operation: the stable name of the operation.
        path: where in the body, such as ``$.evaluation.run_id``.
        expected: what should stand there.
        body: the whole body as it came.
        attempts: how many times it was tried.
    """

    def __init__(self, operation: str, *, path: str, expected: str, body: bytes, attempts: int = 1) -> None:
        super().__init__(
            f"{operation}: the answer does not fit at {path}: {expected} ({_times(attempts)}). "
            f"It begins with {_beginning(body)}. "
            "Either the server speaks another revision than the client (revision=…), or this is a defect of "
            "honeyhive-overlay: please report it with the body (error.body)."
        )
        self.operation = operation
        self.path = path
        self.expected = expected
        self.body = body
        self.attempts = attempts


class ApiError(HoneyHiveError):
    """The server answered, and its answer is an error.

    Attributes:
        status: of the answer, such as 404.
        code: the server's own name for the error, where its body gives one.
        message: the server's own words, or the beginning of a body that is not JSON.
        body: the whole body as it came; JSON, HTML, or nothing.
        operation, method, url: what was asked for, the first by its stable name, such as ``runs.get``.
        request_id: what the server calls this request, where it says so.
        attempts: how many times it was tried.
        headers: of the answer, by names in lower case.
        retry_after: the seconds that the server asked to wait before another try; None where it did not.
    """

    advice: ClassVar[str] = ""

    def __init__(
        self,
        *,
        status: int,
        code: str | None,
        message: str,
        body: bytes,
        operation: str,
        method: str,
        url: str,
        request_id: str | None,
        attempts: int,
        headers: Mapping[str, str] | None = None,
        retry_after: float | None = None,
    ) -> None:
        said = f" {_beginning(message)}" if message else " nothing"
        known = "".join(f", {what} {value}" for what, value in (("code", code), ("request", request_id)) if value)
        text = f"{operation}: the server answered {status} and said{said} ({method} {url}, {_times(attempts)}{known})."
        super().__init__(f"{text} {self.advice}".rstrip())
        self.status = status
        self.code = code
        self.message = message
        self.body = body
        self.operation = operation
        self.method = method
        self.url = url
        self.request_id = request_id
        self.attempts = attempts
        self.headers: Mapping[str, str] = {name.lower(): value for name, value in (headers or {}).items()}
        self.retry_after = retry_after


class BadRequest(ApiError):
    """400: the server could not accept the request. Some servers say so of objects that do not exist, too."""

    advice = "Mend what it names and send again."


class Unauthorized(ApiError):
    """401: the server does not know the key."""

    advice = "Check the API key (api_key=…, HH_API_KEY) and that it belongs to this server (HH_API_URL)."


class Forbidden(ApiError):
    """403: the server knows the key and does not allow it this."""

    advice = "Use a key with the right to do this, or ask who administers the project."


class NotFound(ApiError):
    """404: there is no such thing, or the key must not see it, or the server lacks the route.

    Also where a revision can only search, as for `events.get` in 2025-12-15, and finds nothing: ``body`` is empty then.
    """

    advice = (
        "Check the id and the key's project; what was created a moment ago can take seconds to appear. "
        "If every call says this, the server speaks another revision (revision=…, HH_API_REVISION)."
    )


class Conflict(ApiError):
    """409: it exists already, or somebody else changed it."""

    advice = "Read its present state, then decide."


class Unprocessable(ApiError):
    """422: the request is well-formed and makes no sense to the server."""

    advice = "Mend what it names and send again."


class RateLimited(ApiError):
    """429: too many requests, also after the retries; `retry_after` says how long to wait, where the server does."""

    advice = "Send less at once, or allow more retries (retry=…)."


class ServerError(ApiError):
    """500 and above: the server failed, also after the retries that were safe."""

    advice = "Try again later; if it stays, report the request to HoneyHive."


class PartialBatchError(HoneyHiveError):
    """The server stored some items of a batch and refused the others.

    Attributes:
        operation: the stable name of the operation.
        accepted: the ids that are stored.
        rejected: the items that are not, ready to be sent again.
        reasons: the server's words, which need not be one for each item.
        attempts: how many times it was tried.
    """

    def __init__(
        self,
        operation: str,
        *,
        accepted: Sequence[str],
        rejected: Sequence[Mapping[str, object]],
        reasons: Sequence[str],
        attempts: int = 1,
    ) -> None:
        said = _beginning("; ".join(reasons) or "nothing")
        super().__init__(
            f"{operation}: {len(accepted)} stored, {len(rejected)} refused; the server said {said} ({_times(attempts)}). "
            "Mend and send error.rejected again, not the whole batch."
        )
        self.operation = operation
        self.accepted: tuple[str, ...] = tuple(accepted)
        self.rejected: tuple[Mapping[str, object], ...] = tuple(rejected)
        self.reasons: tuple[str, ...] = tuple(reasons)
        self.attempts = attempts


def _times(attempts: int) -> str:
    return "1 attempt" if attempts == 1 else f"{attempts} attempts"


def _beginning(said: bytes | str) -> str:
    text = said if isinstance(said, str) else said[: 4 * _SHOWN].decode("utf-8", "replace")
    return repr(text if len(text) <= _SHOWN and len(said) <= 4 * _SHOWN else text[:_SHOWN] + "…")
