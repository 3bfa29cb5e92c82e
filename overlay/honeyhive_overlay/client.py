# Derived from _async/client.py by scripts/unasync.py: edit that, then run it.
"""The sync client."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any, ParamSpec, Self, TypeVar

from honeyhive_overlay._base import raw_response, record_replies
from honeyhive_overlay._connection_pool import Pool
from honeyhive_overlay._core.calls import Reply
from honeyhive_overlay._core.custom_request import custom_request
from honeyhive_overlay._settings import MAX_RESPONSE_BYTES, OnAttempt, OnRequest, make_settings, secret_key
from honeyhive_overlay._sync.resources import Resources
from honeyhive_overlay.types import RawResponse, Retry

TYPE_CHECKING = False
if TYPE_CHECKING:
    import httpx

_P = ParamSpec("_P")
_T = TypeVar("_T")


class HoneyHive(Resources):
    """A client for the HoneyHive API, safe to share between any number of threads.

    The first call opens the first connection. Each process has its own connections, which are reused; close them
    with ``with``, or with `close`.

    Example:
        with HoneyHive() as client:  # reads HH_API_KEY
            session = client.sessions.start(session_name="checkout")
            client.events.create(
                event_type="tool", event_name="search", session_id=session.session_id, inputs={"query": "parcel 17"}
            )

    Args:
        api_key: The API key, or a function that returns it and is called before every attempt, so that keys can be
            rotated. Default: the variable HH_API_KEY.
        base_url: URL of the server, such as ``"https://honeyhive.example.com"``. Default: the variable HH_API_URL, else
            the public server of the revision.
        revision: Revision of the API that the server has. Default: the variable HH_API_REVISION, else 2026-06-24.
        project: Name of the project, for revisions that require one. Default: the variable HH_PROJECT.
        timeout: Seconds for a whole call, retries included. Default: the variable HH_API_TIMEOUT, else 60, and 300 for
            calls that read pages or sessions of events.
        retry: How often to try again, and how long to wait in between. Default: ``Retry()``, 4 attempts.
        max_response_bytes: Bytes that one response may have, decompressed. Default: 256 MiB.
        headers: HTTP headers of every request.
        http_client: Your own ``httpx.Client``, for proxies and the like; you close it yourself. With the sync client,
            a server that sends its headers byte by byte can then make a call take longer than ``timeout``. Default: the
            client manages connections itself.
        on_request: Function that is called with a `RequestInfo` before every attempt. It returns HTTP headers to add, which
            take precedence, or None. An exception in it ends the call, and nothing is sent.
        on_attempt: Function that is called with an `Attempt` after every attempt, whether a response arrived or not.
            Exceptions in it are logged and ignored.

    Raises:
        ConfigurationError: A setting is missing or invalid; the error names the argument and the variable.

    Note:
        - 2025-12-02: ``project`` is required.
        - From 2025-12-15: the API key determines the project; a ``project`` is not sent, and a `ProjectIgnored` warning
          says so.
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
        http_client: httpx.Client | None = None,
        on_request: OnRequest | None = None,
        on_attempt: OnAttempt | None = None,
    ) -> None:
        from honeyhive_overlay._sync.executor import Executor

        try:
            key = secret_key(api_key)
        finally:
            del api_key  # so that no traceback of an error below shows it
        settings = make_settings(
            key,
            base_url=base_url,
            revision=revision,
            project=project,
            timeout=timeout,
            retry=retry,
            max_response_bytes=max_response_bytes,
            headers=headers,
            on_request=on_request,
            on_attempt=on_attempt,
        )
        super().__init__(settings)
        self._pool = Pool(self.base_url, settings.headers, http_client)
        self._executor = Executor(settings, self._pool)

    def raw(self, method: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> RawResponse[_T]:
        """Call a method of this client and return the HTTP response together with the parsed result.

        Example:
            response = client.raw(client.runs.get, run_id)
            print(response.status, response.headers.get("content-type"), response.parsed.name)

        Args:
            method: A method of one of the client's resources, such as ``client.runs.get``. Not an ``iter``, which makes
                several calls.
            args: Positional arguments of the method.
            kwargs: Keyword arguments of the method.

        Returns:
            A `RawResponse`: status, headers and body of the response, and in ``parsed`` what the method returns. It is the
            last response if the method makes several calls.

        Raises:
            InvalidArgument: ``method`` is not a method of a resource of this client, or an ``iter``.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after the retries that are safe.
        """
        replies: list[Reply] = []
        parsed = record_replies(method, self._executor, replies)(*args, **kwargs)
        return raw_response(replies, parsed)

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        json: Any = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
    ) -> RawResponse[Any]:
        """Call a route that this client has no method for, with the same errors and retries.

        Example:
            response = client.request("GET", "/v1/datasets", query={"name": "questions"})
            print(response.status, response.parsed)

        Args:
            method: HTTP method. GET, HEAD, OPTIONS, PUT and DELETE are repeated after failures; other methods only if
                nothing was sent or the server responded with 429.
            path: Path from the root of the server, percent-encoded, such as ``"/v1/datasets"``.
            query: Parameters of the query: text, numbers, booleans, or lists of these (sent as ``key[]=``); None is
                omitted.
            json: The body, as plain Python objects. Default: no body.
            headers: HTTP headers of this call; they take precedence over those of the client.
            timeout: Seconds for the whole call, retries included. Default: that of the client.

        Returns:
            A `RawResponse`; ``parsed`` is its JSON as plain Python objects, or None if the body is empty.

        Raises:
            InvalidArgument: The method, the path or a value cannot be sent. Nothing was sent.
            DecodeError: The body of the response is not JSON.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after the retries that are safe.
        """
        replies: list[Reply] = []
        binding = custom_request(method, path, query=query, json=json)
        parsed = self._executor.recording(replies).run(binding, timeout, headers)
        return raw_response(replies, parsed)

    def close(self) -> None:
        """Close the connections of this process.

        Example:
            client = HoneyHive()
            try:
                print(client.datasets.list())
            finally:
                client.close()
        """
        self._pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()
