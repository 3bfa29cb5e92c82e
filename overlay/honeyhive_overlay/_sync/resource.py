# Derived from _async/resource.py by scripts/unasync.py: edit that, then run it.
"""The base class of the resources of a client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from honeyhive_overlay._base import ResourceBase
from honeyhive_overlay._gateway.request import Request
from honeyhive_overlay._sync.executor import Executor

_T = TypeVar("_T")


class Resource(ResourceBase):
    """A resource whose methods send requests with an executor."""

    _executor: Executor

    def _send(self, request: Request[_T], timeout: float | None, headers: Mapping[str, str] | None) -> _T:
        return self._executor.run(self._gateway.bind(request), timeout, headers, slow=request.slow)
