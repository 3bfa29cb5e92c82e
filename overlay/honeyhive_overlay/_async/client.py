"""The async client."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from types import TracebackType
from typing import Any, ParamSpec, Self, TypeVar

from honeyhive_overlay._async.resources import AsyncResources
from honeyhive_overlay._base import recorded, with_envelope
from honeyhive_overlay._connection_pool import AsyncPool
from honeyhive_overlay._core.calls import Reply
from honeyhive_overlay._core.custom_request import custom_request
from honeyhive_overlay._settings import MAX_RESPONSE_BYTES, OnResponse, make_settings
from honeyhive_overlay.types import RawResponse, Retry

TYPE_CHECKING = False
if TYPE_CHECKING:
    import httpx

_P = ParamSpec("_P")
_T = TypeVar("_T")


class AsyncHoneyHive(AsyncResources):
    """A client for the HoneyHive API, for any number of asyncio tasks.

        async with AsyncHoneyHive() as client:
            session = await client.sessions.start(session_name="checkout")

    Nothing is connected before the first call. Each event loop has connections of its own.

    Args:
        api_key: the key, or a function that returns it (asked at every attempt, so that keys can be rotated).
            Variable HH_API_KEY.
        base_url: where the server is; by default the one that serves the revision. Variable HH_API_URL.
        revision: of the API, such as "2026-06-24", which is the default. Variable HH_API_REVISION.
        project: for revision 2025-12-02, which wants one; in others the key decides, and a `ProjectIgnored` warning says
            so. Variable HH_PROJECT.
        timeout: for a whole call with its retries, in seconds; by default 60, and 300 where events are read by the
            page or by the session. Variable HH_API_TIMEOUT.
        retry: how often to try again.
        max_response_bytes: of one answer, decompressed.
        headers: added to every request.
        http_client: an httpx.AsyncClient of your own, which you close yourself and use in one event loop. In the sync
            client its reads start their time limit again with every byte, so a server that drips headers can hold a
            call for longer than ``timeout``.
        on_response: called after every answer with operation, status, attempts and seconds.

    Raises:
        ConfigurationError: a setting is missing or makes no sense; it names the argument and the variable.
    """

    def __init__(
        self,
        api_key: str | Callable[[], str] | None = None,
        *,
        base_url: str | None = None,
        revision: str | None = None,
        project: str | None = None,
        timeout: float | None = None,
        retry: Retry = Retry(),
        max_response_bytes: int = MAX_RESPONSE_BYTES,
        headers: Mapping[str, str] | None = None,
        http_client: httpx.AsyncClient | None = None,
        on_response: OnResponse | None = None,
    ) -> None:
        from honeyhive_overlay._async.executor import AsyncExecutor

        settings = make_settings(
            api_key,
            base_url=base_url,
            revision=revision,
            project=project,
            timeout=timeout,
            retry=retry,
            max_response_bytes=max_response_bytes,
            headers=headers,
            on_response=on_response,
        )
        super().__init__(settings)
        self._pool = AsyncPool(self.base_url, settings.headers, http_client)
        self._executor = AsyncExecutor(settings, self._pool)

    async def raw(self, method: Callable[_P, Awaitable[_T]], *args: _P.args, **kwargs: _P.kwargs) -> RawResponse[_T]:
        """Call a method of this client and return its result with the answer that it came from: of several, the last.

            answer = await client.raw(client.runs.get, run_id)
            answer.status, answer.headers, answer.parsed.name

        Raises:
            InvalidArgument: it is no method of a resource, or one that goes through several pages.
        """
        replies: list[Reply] = []
        parsed = await recorded(method, self._executor, replies)(*args, **kwargs)
        return with_envelope(replies, parsed)

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        json: Any = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
    ) -> RawResponse[Any]:
        """Reach what is not wrapped, with the same errors and retries.

            answer = await client.request("GET", "/v1/datasets", query={"name": "train"})
            answer.status, answer.headers, answer.parsed

        Args:
            method: of HTTP. GET, PUT and DELETE are repeated where that helps, others only if nothing was sent.
            path: from the root of the server, quoted.
            query: text, numbers, truth values, or lists of them (sent as ``key[]=``); None is left out.
            json: the body.
            headers: of this call.
            timeout: for the whole call, in seconds.

        Returns:
            The answer; ``parsed`` is its JSON, or None where it has no body.
        """
        replies: list[Reply] = []
        binding = custom_request(method, path, query=query, json=json)
        parsed = await self._executor.recording(replies).run(binding, timeout, headers)
        return with_envelope(replies, parsed)

    async def aclose(self) -> None:
        """Close the connections of this event loop."""
        await self._pool.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()
