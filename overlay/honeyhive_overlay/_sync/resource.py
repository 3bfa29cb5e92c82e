# Derived from _async/resource.py by scripts/unasync.py: edit that, then run it.
"""What the resources of a client share."""

from __future__ import annotations

from typing import Generic, TypeVar

from honeyhive_overlay._sync.executor import Executor

_Gateway = TypeVar("_Gateway")


class Resource(Generic[_Gateway]):
    """A group of operations: checks nothing, decides nothing, hands bindings to the executor."""

    def __init__(self, executor: Executor, gateway: _Gateway) -> None:
        self._executor = executor
        self._gateway = gateway

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"
