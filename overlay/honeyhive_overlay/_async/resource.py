"""What the resources of a client share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from honeyhive_overlay._async.executor import AsyncExecutor
from honeyhive_overlay._gateway.gateway import Gateway
from honeyhive_overlay._gateway.request import Request

_T = TypeVar("_T")


class AsyncResource:
    """A group of operations: checks nothing, decides nothing, hands requests to the revision and on to the executor."""

    def __init__(self, executor: AsyncExecutor, gateway: Gateway) -> None:
        self._executor = executor
        self._gateway = gateway

    async def _send(self, request: Request[_T], timeout: float | None, headers: Mapping[str, str] | None) -> _T:
        return await self._executor.run(self._gateway.bind(request), timeout, headers, slow=request.slow)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"
