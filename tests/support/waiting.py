"""A client of either colour that looks synchronous, so that a scenario is written once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.support.colours import Colour


class Waiting:
    """A client, or one of its resources, whose methods are waited for.

    Args:
        inner: the client.
        colour: its colour.
        before: called with the name of a method before it is.
    """

    def __init__(self, inner: Any, colour: Colour, before: Callable[[str], None] | None = None) -> None:
        self._inner = inner
        self._colour = colour
        self._before = before

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._inner, name)
        if not callable(found):
            return found if isinstance(found, str) else Waiting(found, self._colour, self._before)
        finish = self._colour.all if name == "iter" else self._colour.run

        def call(*args: Any, **kwargs: Any) -> Any:
            if self._before is not None:
                self._before(name)
            return finish(found(*args, **kwargs))

        return call
