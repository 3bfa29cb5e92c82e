"""Fixtures for the tests of applications: a HoneyHive of their own, without an account or a network.

Installed with the package (extra ``local``), found by pytest by itself::

    def test_the_run_is_recorded(honeyhive, honeyhive_server):
        my_application.evaluate()  # a HoneyHive() in there talks to the local server
        assert honeyhive.runs.list().items[0].name == "nightly"

pytest loads this module in every test run of whoever has the package, so nothing is imported before a test asks.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from honeyhive_overlay import HoneyHive
    from honeyhive_overlay.local import LocalHoneyHive

_VARIABLES = ("HH_PROJECT", "HH_API_TIMEOUT", "HH_SOURCE")


@pytest.fixture
def honeyhive_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalHoneyHive]:
    """Run a local server with nothing in it, for one test: what a test stores, no other test sees.

    HH_API_KEY and HH_API_URL name it meanwhile, and the other HH_ variables are unset, so that the application under
    test needs no setting. For the async client: ``AsyncHoneyHive()``.

    HH_API_REVISION stays as it is: the URL speaks the revision that it names, else the one that a client speaks by
    itself. An application that names another one in its code wants HH_API_URL to be ``honeyhive_server.url_for(…)``.
    """
    from honeyhive_overlay import ConfigurationError, HoneyHive
    from honeyhive_overlay.local import LocalHoneyHive

    with LocalHoneyHive() as server:
        for name in _VARIABLES:
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("HH_API_KEY", server.api_key)
        monkeypatch.setenv("HH_API_URL", server.url)
        try:
            HoneyHive().close()
        except ConfigurationError:  # callers of some revisions name their project, and those of others are warned
            monkeypatch.setenv("HH_PROJECT", "local")
        with HoneyHive() as client:
            monkeypatch.setenv("HH_API_URL", server.url_for(client.revision))
        yield server


@pytest.fixture
def honeyhive(honeyhive_server: LocalHoneyHive) -> Iterator[HoneyHive]:
    """Make a client of the local server of this test."""
    del honeyhive_server  # which has set the variables that the client reads
    from honeyhive_overlay import HoneyHive

    with HoneyHive() as client:
        yield client
