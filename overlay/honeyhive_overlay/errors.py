"""The exceptions of this package.

Catch as much of the hierarchy as you can handle::

    try:
        run = client.runs.get(run_id)
    except NotFound:
        ...                      # the run does not exist
    except HoneyHiveError:
        ...                      # anything that this package raises

    HoneyHiveError
    ├── ConfigurationError        a setting is missing or invalid
    ├── UnsupportedOperation      the revision of the API lacks the operation; nothing was sent
    ├── InvalidArgument           an argument is invalid (also a ValueError); nothing was sent
    ├── TransportError            no response arrived
    │   └── RequestTimeout        … within the timeout
    ├── ResponseTooLarge          the response is longer than max_response_bytes
    ├── DecodeError               the response is a success with an unexpected body
    ├── ApiError                  the server responded with an error
    │   ├── BadRequest            400
    │   ├── Unauthorized          401
    │   ├── Forbidden             403
    │   ├── NotFound              404
    │   ├── Conflict              409
    │   ├── Unprocessable         422
    │   ├── RateLimited           429
    │   └── ServerError           500 and above
    └── PartialBatchError         the server stored only part of a batch

Every message says what happened, where, and what to do next. No message contains the API key.
"""

from __future__ import annotations

TYPE_CHECKING = False  # written out: importing typing would be most of what importing this package costs
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import ClassVar

_LONGEST = 2000  # characters of a message
_SHOWN = 300  # characters of a response that a message quotes; the attributes have all of them

_OTHER_REVISION = (
    "If every call fails like this, the server has another revision of the API (revision=…, HH_API_REVISION)."
)


class HoneyHiveError(Exception):
    """The base class of all exceptions that this package raises."""

    def __init__(self, message: str = "") -> None:
        # Messages quote servers and callers. They end up in terminals and logs, so they contain no control characters,
        # nothing that cannot be encoded, and not too much.
        super().__init__(_printable(message, _LONGEST))

    def __reduce__(self) -> tuple[object, ...]:
        # The default calls the class with `args` alone, which a class with keyword arguments does not survive.
        return type(self).__new__, (type(self), *self.args), self.__dict__


class ConfigurationError(HoneyHiveError):
    """A setting of the client is missing or invalid; the message names it and its environment variable."""


class InvalidArgument(HoneyHiveError, ValueError):
    """An argument is invalid. Nothing was sent.

    Attributes:
        argument: Name of the argument, with the path to the invalid value, such as ``filters[0].operator``.
    """

    def __init__(self, argument: str, message: str) -> None:
        super().__init__(f"{argument}: {message}")
        self.argument = argument


class UnsupportedOperation(HoneyHiveError):
    """The revision of the API that the client uses lacks the operation. Nothing was sent.

    Attributes:
        operation: Name of the operation, such as ``sessions.delete``.
        revision: The revision that lacks it.
        available_in: The revisions that have it, oldest first.
        instead: What to call instead in this revision; None if there is nothing.
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
    """No response arrived: the connection could not be opened, or it broke.

    Attributes:
        operation: Name of the operation, such as ``runs.get``.
        method: HTTP method of the request.
        url: URL of the request.
        attempts: Number of attempts.
        sent: False if the request certainly did not reach the server, so that it is safe to repeat.
    """

    advice: ClassVar[str] = "Check the network and the base URL (HH_API_URL)."

    def __init__(self, message: str, *, operation: str, method: str, url: str, attempts: int, sent: bool) -> None:
        super().__init__(
            f"{operation}: {message} ({method} {_printable(url, 2 * _SHOWN)}, {_times(attempts)}). {self.advice}"
        )
        self.operation = operation
        self.method = method
        self.url = url
        self.attempts = attempts
        self.sent = sent


class RequestTimeout(TransportError):
    """No complete response arrived within the timeout, retries included."""

    advice = "Give the call more time (timeout=…, in seconds), or ask for less at once."


class ResponseTooLarge(HoneyHiveError):
    """The response is longer than ``max_response_bytes``; the rest was not read.

    Attributes:
        operation: Name of the operation, such as ``runs.get``.
        limit: The limit in bytes.
        attempts: Number of attempts.
    """

    def __init__(self, operation: str, *, limit: int, attempts: int = 1) -> None:
        super().__init__(
            f"{operation}: the response is longer than {limit} bytes ({_times(attempts)}). "
            "Ask for less at once, or raise max_response_bytes."
        )
        self.operation = operation
        self.limit = limit
        self.attempts = attempts


class DecodeError(HoneyHiveError):
    """The server responded with success, and the body is not what the operation returns.

    Attributes:
        operation: Name of the operation, such as ``runs.get``.
        path: Where in the body the problem is, such as ``$.evaluation.run_id``.
        expected: What was expected there.
        body: The complete body.
        attempts: Number of attempts.
    """

    def __init__(self, operation: str, *, path: str, expected: str, body: bytes, attempts: int = 1) -> None:
        super().__init__(
            f"{operation}: the response is not as expected at {path}: {expected} ({_times(attempts)}). "
            f"It begins with {_beginning(body)}. "
            "Either the server has another revision of the API than the client (revision=…), or this is a defect of "
            "honeyhive-overlay: please report it with the body (error.body)."
        )
        self.operation = operation
        self.path = path
        self.expected = expected
        self.body = body
        self.attempts = attempts


class ApiError(HoneyHiveError):
    """The server responded with an error.

    Attributes:
        status: HTTP status, such as 404.
        code: The server's code for the error, such as ``"NOT_FOUND"``; None if the body has none.
        message: The server's message; the text of a body that is not JSON.
        body: The complete body: JSON, HTML, or empty.
        operation: Name of the operation, such as ``runs.get``.
        method: HTTP method of the request.
        url: URL of the request.
        request_id: Id of the request, from the headers of the response; None if there is none.
        attempts: Number of attempts.
        headers: Headers of the response; the names are in lower case.
        retry_after: Seconds that the server asks to wait before the next attempt; None if it does not.
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
        said = f": {_beginning(message)}" if message else " and no message"
        named = (("code", code), ("request", request_id))
        known = "".join(f", {what} {_printable(value, _SHOWN)}" for what, value in named if value)
        text = f"{operation}: the server responded with {status}{said} ({method} {_printable(url, 2 * _SHOWN)}, {_times(attempts)}{known})."
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
    """400: the request is invalid. Some servers also respond with it if an object does not exist."""

    advice = f"Correct what the message names and send it again. {_OTHER_REVISION}"


class Unauthorized(ApiError):
    """401: the API key is unknown."""

    advice = "Check the API key (api_key=…, HH_API_KEY) and that it belongs to this server (HH_API_URL)."


class Forbidden(ApiError):
    """403: the API key has no right to do this."""

    advice = "Use a key that has the right to do this, or ask an administrator of the project."


class NotFound(ApiError):
    """404: the object does not exist, or the API key cannot see it, or the server lacks the route.

    Also raised where a revision of the API can only search for an object and finds nothing; ``body`` is empty then.
    """

    advice = f"Check the id and the key's project; a new object can take seconds to appear. {_OTHER_REVISION}"


class Conflict(ApiError):
    """409: the object already exists, or somebody else has changed it."""

    advice = "Read the current state of the object, then decide."


class Unprocessable(ApiError):
    """422: the request is well-formed, and its content is invalid."""

    advice = "Correct what the message names and send it again."


class RateLimited(ApiError):
    """429: too many requests, even after retries. `retry_after` says how long to wait, if the server does."""

    advice = "Send fewer requests at once, or allow more retries (retry=…)."


class ServerError(ApiError):
    """500 and above: the server failed, even after the retries that are safe."""

    advice = "Try again later; if it persists, report the request to HoneyHive."


class PartialBatchError(HoneyHiveError):
    """The server stored some items of a batch and rejected the others.

    Attributes:
        operation: Name of the operation, such as ``events.create_batch``.
        accepted: Ids of the items that are stored.
        rejected: The items that are not stored, ready to be sent again.
        reasons: The server's messages; there may be fewer or more than rejected items.
        attempts: Number of attempts.
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
        said = _beginning("; ".join(reasons) or "none")
        super().__init__(
            f"{operation}: {len(accepted)} stored, {len(rejected)} rejected; the server's message: {said} ({_times(attempts)}). "
            "Correct error.rejected and send only these again, not the complete batch."
        )
        self.operation = operation
        self.accepted: tuple[str, ...] = tuple(accepted)
        self.rejected: tuple[Mapping[str, object], ...] = tuple(rejected)
        self.reasons: tuple[str, ...] = tuple(reasons)
        self.attempts = attempts


def describe(value: object) -> str:
    """Return a short text for a value in a message, whatever its class does."""
    try:
        text = repr(value)
    except Exception:  # noqa: BLE001 - the repr of a caller's class, or a number with too many digits
        text = f"a {type(value).__name__}"
    return _printable(text, _SHOWN)


def _printable(text: str, longest: int) -> str:
    """Return ``text`` in at most ``longest`` characters, with what cannot be printed as escapes."""
    if len(text) > longest:
        text = text[: longest // 2] + "…" + text[1 + longest // 2 - longest :]
    if text.isprintable():
        return text
    text = "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)
    return text if len(text) <= longest else text[: longest - 1] + "…"


def _times(attempts: int) -> str:
    return "1 attempt" if attempts == 1 else f"{attempts} attempts"


def _beginning(said: bytes | str) -> str:
    text = said if isinstance(said, str) else said[: 4 * _SHOWN].decode("utf-8", "replace")
    return repr(text if len(text) <= _SHOWN and len(said) <= 4 * _SHOWN else text[:_SHOWN] + "…")
