"""One client for every revision and colour against the local server, so that a test exists once and runs in all.

A test that needs operations which not every revision has is marked ``@pytest.mark.uses("sessions.delete")``, and is not
there for revisions without them: what they do instead is told by tests/unit/overlay/test_missing.py. One about
arguments or answers that a revision lacks is marked ``@pytest.mark.not_in("2025-12-02", because="…")``.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from honeyhive_overlay import HoneyHive
from honeyhive_overlay._gateway.revisions import REVISIONS
from honeyhive_overlay.local import LocalHoneyHive
from tests.support.colours import Colour
from tests.support.revisions import has_all
from tests.support.waiting import Waiting


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run what takes `revision`, or a client, in every revision that has what it uses."""
    if "revision" not in metafunc.fixturenames:
        return
    marks = list(metafunc.definition.iter_markers())
    names = [one.name for one in REVISIONS if has_all(one.name, marks)]
    metafunc.parametrize("revision", names)


@pytest.fixture
def server() -> Iterator[LocalHoneyHive]:
    """A local server with nothing in it."""
    with LocalHoneyHive() as running:
        yield running


@pytest.fixture
def url(server: LocalHoneyHive, revision: str) -> str:
    """Where the local server speaks the revision of this test."""
    return server.url_for(revision)


@pytest.fixture
def honeyhive(colour: Colour, server: LocalHoneyHive, url: str, revision: str) -> HoneyHive:
    """A client of the local server, which looks synchronous whatever its colour."""
    client = colour.client(url, api_key=server.api_key, revision=revision)
    return Waiting(client, colour)  # type: ignore[return-value]
