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
    """A server that tests share. They create their own records and read no others."""
    with LocalHoneyHive() as running:
        yield running


@pytest.fixture(scope="package")
def api(server: LocalHoneyHive) -> Iterator[Api]:
    with connect(server) as http:
        yield Api(http)


@pytest.fixture(scope="package")
def oldest(server: LocalHoneyHive) -> Iterator[Api]:
    """A client of the same server, in 2025-12-02."""
    with connect(server, "2025-12-02") as http:
        yield Api(http)


@pytest.fixture(scope="package")
def newest(server: LocalHoneyHive) -> Iterator[Api]:
    """A client of the same server, in 2026-06-24."""
    with connect(server, "2026-06-24") as http:
        yield Api(http)


@pytest.fixture
def empty_api() -> Iterator[Api]:
    """A client of a new server, for tests that count all records."""
    with LocalHoneyHive() as running, connect(running) as http:
        yield Api(http)
