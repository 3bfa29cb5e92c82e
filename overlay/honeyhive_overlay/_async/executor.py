"""Run bindings over HTTP: retries, deadline, size limit, and the mapping of failures to errors."""

from __future__ import annotations

import logging
import random
import zlib
from collections.abc import Mapping
from functools import lru_cache
from time import monotonic
from typing import TypeVar
from urllib.parse import quote, urlencode

from honeyhive_overlay._connection_pool import CONNECTIONS, AsyncPool
from honeyhive_overlay._core.calls import Binding, Call, Reply
from honeyhive_overlay._core.content_coding import Decoder, UnknownCoding
from honeyhive_overlay._core.error_mapping import api_error, is_error_reply, with_attempts
from honeyhive_overlay._core.gc_pause import resume_binding
from honeyhive_overlay._core.redact import Secret
from honeyhive_overlay._core.retry import Outcome, next_delay
from honeyhive_overlay._io import async_sleep, async_time_limit
from honeyhive_overlay._settings import Settings, checked_headers
from honeyhive_overlay.errors import (
    ApiError,
    ConfigurationError,
    DecodeError,
    PartialBatchError,
    RequestTimeout,
    ResponseTooLarge,
    TransportError,
    describe,
)
from honeyhive_overlay.types import Attempt, RequestInfo

TYPE_CHECKING = False
if TYPE_CHECKING:
    import httpx

_T = TypeVar("_T")
_log = logging.getLogger("honeyhive_overlay")

_CONNECT_SECONDS = 10.0
"""The limit for opening a connection, so that an unreachable host does not take the whole timeout."""


class AsyncExecutor:
    """Runs bindings for one client."""

    def __init__(self, settings: Settings, pool: AsyncPool, replies: list[Reply] | None = None) -> None:
        self._settings = settings
        self._pool = pool
        self._replies = replies

    def recording(self, replies: list[Reply]) -> AsyncExecutor:
        """Return a copy of this executor that appends every successful reply to ``replies``."""
        return AsyncExecutor(self._settings, self._pool, replies)

    async def run(
        self,
        binding: Binding[_T],
        timeout: float | None,
        headers: Mapping[str, str] | None,
        *,
        slow: bool = False,
    ) -> _T:
        """Run ``binding`` and return its result.

        Args:
            timeout: Seconds for the whole call; None for the timeout of the client.
            headers: HTTP headers of the call; they take precedence over those of the client.
            slow: Whether servers may take minutes for the operation.
        """
        deadline = monotonic() + self._settings.seconds(timeout, slow=slow)
        headers = {**self._pool.missing_headers, **checked_headers(headers)}
        key: Secret | None = None
        attempts = 0
        try:
            call = next(binding)
            while True:
                try:
                    reply, key, attempts = await self._perform(call, headers, deadline)
                except (ApiError, TransportError, ResponseTooLarge, DecodeError) as error:
                    attempts = error.attempts  # the binding may add to the error what its earlier calls did
                    call = binding.throw(error)
                else:
                    call = resume_binding(binding, reply)
        except StopIteration as end:
            result: _T = end.value
            return result
        except (DecodeError, PartialBatchError) as error:
            failure = with_attempts(error, attempts=attempts, key=key)
        raise failure  # outside of the handler, so that the original error, which may contain the key, is not its context

    async def _perform(self, call: Call, headers: Mapping[str, str], deadline: float) -> tuple[Reply, Secret, int]:
        """Send ``call`` until it succeeds or must not be repeated; return the reply, the key used, and the attempts."""
        settings = self._settings
        url = settings.base_url + call.path
        if call.query:
            url += "?" + urlencode(call.query, quote_via=quote)
        attempt = 0
        may_be_done = False
        failure: ApiError | TransportError
        while True:
            attempt += 1
            key = settings.key.now()
            added = self._headers_of_hook(call, url, attempt)
            started = monotonic()
            try:
                reply = await self._attempt(
                    call, url, {**headers, **added}, key=key, deadline=deadline, attempt=attempt
                )
            except TransportError as error:
                failure = error
                outcome = Outcome(sent=error.sent)
            except (ResponseTooLarge, DecodeError) as error:
                self._report(call, attempt, None, error, started, None)
                raise
            else:
                was_deleted = reply.status == 404 and call.method == "DELETE" and may_be_done
                if (200 <= reply.status < 300 and not is_error_reply(call, reply)) or was_deleted:
                    reply = reply._replace(content=b"") if was_deleted else reply
                    _log.debug("%s: %s after %d attempts", call.operation, reply.status, attempt)
                    self._report(call, attempt, reply.status, None, started, None)
                    if self._replies is not None:
                        self._replies.append(reply)
                    return reply, key, attempt
                failure = api_error(call, url, reply, attempts=attempt, key=key)
                outcome = Outcome(reply.status, retry_after=failure.retry_after)
            may_be_done = may_be_done or (outcome.sent and outcome.status != 429)
            delay = None if isinstance(failure, RequestTimeout) else self._delay(call, attempt, outcome, deadline)
            self._report(call, attempt, outcome.status, failure, started, delay)
            if delay is None:
                raise failure
            _log.info("%s: attempt %d failed (%s); next in %.2f s", call.operation, attempt, outcome, delay)
            await async_sleep(delay)

    def _delay(self, call: Call, attempt: int, outcome: Outcome, deadline: float) -> float | None:
        """Return the seconds until the next attempt; None if there is none, or none before the deadline."""
        delay = next_delay(call.effect, attempt, outcome, self._settings.retry, random.random)
        return None if delay is None or monotonic() + delay >= deadline else delay

    def _headers_of_hook(self, call: Call, url: str, attempt: int) -> Mapping[str, str]:
        """Call ``on_request``, if there is one, and return the headers to add."""
        if self._settings.on_request is None:
            return {}
        info = RequestInfo(call.operation, call.method, url, attempt)
        return checked_headers(self._settings.on_request(info), "on_request")

    def _report(
        self,
        call: Call,
        attempt: int,
        status: int | None,
        error: Exception | None,
        started: float,
        retry_in: float | None,
    ) -> None:
        """Call ``on_attempt``, if there is one."""
        if self._settings.on_attempt is None:
            return
        name = None if error is None else type(error).__name__
        try:
            self._settings.on_attempt(Attempt(call.operation, attempt, status, name, monotonic() - started, retry_in))
        except Exception:  # noqa: BLE001 - a failing hook must not fail the call
            _log.warning("on_attempt failed", exc_info=True)

    async def _attempt(
        self, call: Call, url: str, headers: Mapping[str, str], *, key: Secret, deadline: float, attempt: int
    ) -> Reply:
        """Send ``call`` once and read the complete reply."""
        import httpx

        def failed(kind: type[TransportError], message: str, *, sent: bool = True) -> TransportError:
            return kind(message, operation=call.operation, method=call.method, url=url, attempts=attempt, sent=sent)

        left = deadline - monotonic()
        if left <= 0:
            raise failed(RequestTimeout, "the timeout had passed before it was sent", sent=False)
        waiting = True
        try:
            async with async_time_limit(left), self._pool.connection() as client:
                waiting = False
                request = client.build_request(
                    call.method,
                    _parse_url(url),
                    headers={"authorization": f"Bearer {key.reveal()}", **headers, **call.headers},
                    content=call.content,
                    timeout=httpx.Timeout(left, connect=min(left, _CONNECT_SECONDS)),
                )
                response = await client.send(request, stream=True, follow_redirects=False)
                try:
                    content = await self._read_content(call, response, deadline, attempt)
                finally:
                    await response.aclose()
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError) as error:
            kind = RequestTimeout if monotonic() >= deadline else TransportError
            raise failed(kind, f"no connection ({_describe(error)})", sent=False) from error
        except (TimeoutError, httpx.TimeoutException) as error:
            if waiting:
                busy = f"all {CONNECTIONS} connections of this client were in use during the timeout"
                raise failed(RequestTimeout, busy, sent=False) from None
            raise failed(RequestTimeout, "no complete response arrived in time") from error
        except UnknownCoding as error:
            expected = f"content that is not compressed, or by gzip or deflate, got the coding {describe(str(error))}"
            raise DecodeError(call.operation, path="$", expected=expected, body=b"", attempts=attempt) from None
        except zlib.error as error:
            raise failed(TransportError, f"the content cannot be decompressed ({error})") from error
        except httpx.RequestError as error:
            key.scrub_error(error)
            raise failed(TransportError, f"the connection broke ({_describe(error)})") from error
        except httpx.InvalidURL as error:
            raise ConfigurationError(f"base_url (HH_API_URL): {error}.") from error
        return Reply(response.status_code, response.headers, content)

    async def _read_content(self, call: Call, response: httpx.Response, deadline: float, attempt: int) -> bytes:
        limit = self._settings.max_response_bytes
        length = response.headers.get("content-length", "")
        if length.isdecimal() and int(length) > limit:
            raise ResponseTooLarge(call.operation, limit=limit, attempts=attempt)
        if response.is_stream_consumed:  # by a caller's transport that is no network, such as httpx.MockTransport
            if len(response.content) > limit:
                raise ResponseTooLarge(call.operation, limit=limit, attempts=attempt)
            return response.content
        try:
            decoder = Decoder(response.headers.get("content-encoding", ""))
        except UnknownCoding:
            if response.is_success:
                raise
            decoder = Decoder("")  # the status says enough
        chunks: list[bytes] = []
        size = 0
        async for chunk in response.aiter_raw():
            chunks.append(decoder.decode(chunk, limit - size))
            size += len(chunks[-1])
            if size > limit:
                chunks.clear()  # the traceback of the error keeps this frame
                raise ResponseTooLarge(call.operation, limit=limit, attempts=attempt)
            if monotonic() > deadline:
                raise TimeoutError
        decoder.finish()
        return chunks[0] if len(chunks) == 1 else b"".join(chunks)


@lru_cache(maxsize=128)
def _parse_url(url: str) -> httpx.URL:
    """Parse a URL once, because parsing takes a tenth of the time of a small call."""
    import httpx

    return httpx.URL(url)


def _describe(error: Exception) -> str:
    return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
