"""One client of each colour against the local server, so that a test exists once and runs in both."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from honeyhive_overlay import HoneyHive
from honeyhive_overlay.local import LocalHoneyHive
from tests.support.colours import Colour
from tests.support.waiting import Waiting


@pytest.fixture
def server() -> Iterator[LocalHoneyHive]:
    """A local server with nothing in it."""
    with LocalHoneyHive() as running:
        yield running


@pytest.fixture
def honeyhive(colour: Colour, server: LocalHoneyHive) -> HoneyHive:
    """A client of the local server, which looks synchronous whatever its colour."""
    return Waiting(colour.client(server.url, api_key=server.api_key), colour)  # type: ignore[return-value]
