"""What both clients share."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any, ParamSpec, TypeVar

from honeyhive_overlay._core.calls import Reply
from honeyhive_overlay._gateway.gateway import Gateway
from honeyhive_overlay._settings import Settings
from honeyhive_overlay.errors import InvalidArgument
from honeyhive_overlay.types import RawResponse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from honeyhive_overlay._async.executor import AsyncExecutor
    from honeyhive_overlay._sync.executor import Executor

_P = ParamSpec("_P")
_T = TypeVar("_T")


class ClientBase:
    """Settings and gateway of a client."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    @property
    def base_url(self) -> str:
        """Where requests go."""
        return self._settings.base_url

    @property
    def revision(self) -> str:
        """The revision of the API that is spoken."""
        return self._settings.revision

    @cached_property
    def _gateway(self) -> Gateway:
        settings = self._settings
        return Gateway(settings.revision, source=settings.source, project=settings.project)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r}, revision={self.revision!r})"


class ResourceBase:
    """A group of operations: checks nothing, decides nothing, hands requests to the revision and on to the executor."""

    def __init__(self, executor: Any, gateway: Gateway) -> None:
        self._executor = executor
        self._gateway = gateway

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


def recorded(method: Callable[_P, _T], executor: Executor | AsyncExecutor, replies: list[Reply]) -> Callable[_P, _T]:
    """Return the same method of the same resource, over an executor that keeps what came."""
    resource: Any = getattr(method, "__self__", None)
    ours = isinstance(resource, ResourceBase) and resource._executor is executor  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
    if not ours or method.__name__ == "iter":
        raise InvalidArgument("method", f"{method!r} is no method of this client that makes one call.")
    twin = type(resource)(executor.recording(replies), resource._gateway)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
    recording: Callable[_P, _T] = getattr(twin, method.__name__)
    return recording


def with_envelope(replies: list[Reply], parsed: _T) -> RawResponse[_T]:
    last = replies[-1]
    return RawResponse(last.status, last.headers, last.content, parsed)
