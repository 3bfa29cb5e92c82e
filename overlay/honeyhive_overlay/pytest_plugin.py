"""pytest fixtures for the tests of applications: a local HoneyHive server, without an account or a network.

pytest finds them by itself where the package is installed with the extra ``local``::

    def test_the_run_is_recorded(honeyhive, honeyhive_server):
        my_application.evaluate()  # its HoneyHive() uses the local server
        assert honeyhive.runs.list().items[0].name == "nightly"

pytest loads this module in every test run, so it imports the package only when a test uses a fixture.
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
    """Run an empty local server for one test.

    During the test, HH_API_KEY and HH_API_URL point to the server and the other HH_ variables are unset, so the
    application under test needs no settings: ``HoneyHive()`` and ``AsyncHoneyHive()`` use the server.

    HH_API_REVISION is kept: HH_API_URL is the URL for that revision, or for the default revision of clients. If the
    application sets another revision in its code, set HH_API_URL to ``honeyhive_server.url_for(…)``.
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
        except ConfigurationError:  # some revisions require a project; others would warn about one
            monkeypatch.setenv("HH_PROJECT", "local")
        with HoneyHive() as client:
            monkeypatch.setenv("HH_API_URL", server.url_for(client.revision))
        yield server


@pytest.fixture
def honeyhive(honeyhive_server: LocalHoneyHive) -> Iterator[HoneyHive]:
    """Create a client of this test's local server."""
    del honeyhive_server  # it sets the variables that the client reads
    from honeyhive_overlay import HoneyHive

    with HoneyHive() as client:
        yield client
