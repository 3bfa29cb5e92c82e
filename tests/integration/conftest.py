"""One client of each colour against the local server, so that a test exists once and runs in both."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from honeyhive_overlay import HoneyHive
from honeyhive_overlay.local import LocalHoneyHive
from tests.support.colours import Colour


class Waiting:
    """A client of either colour, or one of its resources, whose methods are waited for."""

    def __init__(self, inner: Any, colour: Colour) -> None:
        self._inner = inner
        self._colour = colour

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._inner, name)
        if not callable(found):
            return found if isinstance(found, str) else Waiting(found, self._colour)
        finish = self._colour.all if name == "iter" else self._colour.run
        return lambda *args, **kwargs: finish(found(*args, **kwargs))


@pytest.fixture
def server() -> Iterator[LocalHoneyHive]:
    """A local server with nothing in it."""
    with LocalHoneyHive() as running:
        yield running


@pytest.fixture
def honeyhive(colour: Colour, server: LocalHoneyHive) -> HoneyHive:
    """A client of the local server, which looks synchronous whatever its colour."""
    return Waiting(colour.client(server.url, api_key=server.api_key), colour)  # type: ignore[return-value]
