"""A blocking wrapper around a client of either half, so that a scenario is written once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.support.sync_async import Half


class BlockingClient:
    """A client, or one of its resources, with blocking methods.

    Args:
        inner: the client or the resource.
        half: the half that it belongs to.
        before: called with the name of a method before each call of it.
    """

    def __init__(self, inner: Any, half: Half, before: Callable[[str], None] | None = None) -> None:
        self._inner = inner
        self._half = half
        self._before = before

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._inner, name)
        if not callable(found):
            return found if isinstance(found, str) else BlockingClient(found, self._half, self._before)
        finish = self._half.all if name == "iter" else self._half.run

        def call(*args: Any, **kwargs: Any) -> Any:
            if self._before is not None:
                self._before(name)
            return finish(found(*args, **kwargs))

        return call
