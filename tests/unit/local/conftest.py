from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from honeyhive_overlay.local import LocalHoneyHive
from tests.unit.local.support import Api


def connect(server: LocalHoneyHive, revision: str = "2025-12-15") -> httpx.Client:
    headers = {"Authorization": f"Bearer {server.api_key}"}
    return httpx.Client(base_url=server.url_for(revision), headers=headers, trust_env=False)


@pytest.fixture(scope="package")
def server() -> Iterator[LocalHoneyHive]:
    """One server for all tests that make their own ids and look at nothing else."""
    with LocalHoneyHive() as running:
        yield running


@pytest.fixture(scope="package")
def api(server: LocalHoneyHive) -> Iterator[Api]:
    with connect(server) as http:
        yield Api(http)


@pytest.fixture(scope="package")
def oldest(server: LocalHoneyHive) -> Iterator[Api]:
    """The same server, without a prefix and with projects by name."""
    with connect(server, "2025-12-02") as http:
        yield Api(http)


@pytest.fixture(scope="package")
def newest(server: LocalHoneyHive) -> Iterator[Api]:
    """The same server as it is spoken to today."""
    with connect(server, "2026-06-24") as http:
        yield Api(http)


@pytest.fixture
def empty_api() -> Iterator[Api]:
    """A server of one's own, for tests that count everything."""
    with LocalHoneyHive() as running, connect(running) as http:
        yield Api(http)
