"""Run each integration test in every revision, with the sync and with the async half, against the local server.

A test marked ``@pytest.mark.requires_operation("sessions.delete")`` runs only in revisions that have the operation.
A test marked ``@pytest.mark.not_in_revision("2025-12-02", reason="…")`` does not run in that revision.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from honeyhive_overlay import HoneyHive
from honeyhive_overlay._gateway.revisions import REVISIONS
from honeyhive_overlay.local import LocalHoneyHive
from tests.support.blocking import BlockingClient
from tests.support.revisions import runs_in
from tests.support.sync_async import Half


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Parametrize the fixture `revision`, which the client depends on too."""
    if "revision" not in metafunc.fixturenames:
        return
    marks = list(metafunc.definition.iter_markers())
    names = [one.name for one in REVISIONS if runs_in(one.name, marks)]
    metafunc.parametrize("revision", names)


@pytest.fixture
def server() -> Iterator[LocalHoneyHive]:
    """An empty local server."""
    with LocalHoneyHive() as running:
        yield running


@pytest.fixture
def url(server: LocalHoneyHive, revision: str) -> str:
    """The URL at which the local server implements the revision of this test."""
    return server.url_for(revision)


@pytest.fixture
def honeyhive(half: Half, server: LocalHoneyHive, url: str, revision: str) -> HoneyHive:
    """A client of the local server with blocking methods, whichever half it belongs to."""
    client = half.client(url, api_key=server.api_key, revision=revision)
    return BlockingClient(client, half)  # type: ignore[return-value]
