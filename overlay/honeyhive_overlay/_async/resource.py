"""The base class of the resources of a client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from honeyhive_overlay._async.executor import AsyncExecutor
from honeyhive_overlay._base import ResourceBase
from honeyhive_overlay._gateway.request import Request

_T = TypeVar("_T")


class AsyncResource(ResourceBase):
    """A resource whose methods send requests with an executor."""

    _executor: AsyncExecutor

    async def _send(self, request: Request[_T], timeout: float | None, headers: Mapping[str, str] | None) -> _T:
        return await self._executor.run(self._gateway.bind(request), timeout, headers, slow=request.slow)
