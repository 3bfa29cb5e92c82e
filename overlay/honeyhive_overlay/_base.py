"""Base classes that the sync and the async client share."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any, ParamSpec, TypeVar

from honeyhive_overlay._core.calls import Reply
from honeyhive_overlay._gateway.gateway import Gateway
from honeyhive_overlay._settings import Settings
from honeyhive_overlay.errors import InvalidArgument, describe
from honeyhive_overlay.types import RawResponse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from honeyhive_overlay._async.executor import AsyncExecutor
    from honeyhive_overlay._sync.executor import Executor

_P = ParamSpec("_P")
_T = TypeVar("_T")


class ClientBase:
    """The settings and the gateway of a client."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    @property
    def base_url(self) -> str:
        """The URL of the server."""
        return self._settings.base_url

    @property
    def revision(self) -> str:
        """The revision of the API that the client uses."""
        return self._settings.revision

    @cached_property
    def _gateway(self) -> Gateway:
        settings = self._settings
        return Gateway(settings.revision, source=settings.source, project=settings.project)

    def __repr__(self) -> str:
        if not hasattr(self, "_settings"):  # a debugger looks at a client whose settings were rejected
            return f"<{type(self).__name__}>"
        return f"{type(self).__name__}(base_url={describe(self.base_url)}, revision={describe(self.revision)})"


class ResourceBase:
    """The base class of resources, which pass requests to the gateway and its bindings to the executor."""

    def __init__(self, executor: Any, gateway: Gateway) -> None:
        self._executor = executor
        self._gateway = gateway

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


def record_replies(
    method: Callable[_P, _T], executor: Executor | AsyncExecutor, replies: list[Reply]
) -> Callable[_P, _T]:
    """Return ``method`` bound to a copy of its resource that appends every reply to ``replies``."""
    resource: Any = getattr(method, "__self__", None)
    is_ours = isinstance(resource, ResourceBase) and resource._executor is executor  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
    if not is_ours or method.__name__ == "iter":
        raise InvalidArgument("method", f"{describe(method)} is not a method of this client that makes one call.")
    copy = type(resource)(executor.recording(replies), resource._gateway)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
    recording: Callable[_P, _T] = getattr(copy, method.__name__)
    return recording


def raw_response(replies: list[Reply], parsed: _T) -> RawResponse[_T]:
    """Return ``parsed`` together with the last of the replies that it was parsed from."""
    last = replies[-1]
    return RawResponse(last.status, last.headers, last.content, parsed)
