"""The official client and ours, connected to the same local server."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from honeyhive_overlay import HoneyHive
from honeyhive_overlay.local import LocalHoneyHive
from tests.interop import NEWEST


@pytest.fixture
def server() -> Iterator[LocalHoneyHive]:
    """An empty local server."""
    with LocalHoneyHive() as running:
        yield running


@pytest.fixture
def ours(server: LocalHoneyHive) -> Iterator[HoneyHive]:
    """Our client, in the revision that the official one uses."""
    with HoneyHive(server.api_key, base_url=server.url_for(NEWEST), revision=NEWEST) as client:
        yield client


@pytest.fixture
def official(server: LocalHoneyHive) -> Any:
    """The official client, connected to the root URL of the local server."""
    from honeyhive.api import HoneyHive as Official

    return Official(api_key=server.api_key, base_url=server.url, timeout=30)
