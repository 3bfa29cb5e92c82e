"""A real deployment in the place of the local server.

Variables: HH_LIVE_API_KEY; HH_LIVE_API_URL and HH_LIVE_API_REVISION, by default as the client has them; HH_LIVE_PROJECT,
where the revision wants one; and HH_LIVE_SETTLE_SECONDS, by default 10: how long after a write it is read, since real servers show it only later.
"""

from __future__ import annotations

import os
from collections.abc import Generator
from time import monotonic, sleep

import pytest

from honeyhive_overlay import HoneyHive, Retry
from honeyhive_overlay._gateway.revisions import DEFAULT_REVISION
from tests.live.status import StatusTable
from tests.support.colours import Colour
from tests.support.revisions import has_all
from tests.support.waiting import Waiting

READING = ("get", "list", "iter", "search", "chart", "result", "compare", "metrics", "schema", "run_schema")
REVISION = os.environ.get("HH_LIVE_API_REVISION") or DEFAULT_REVISION
TABLE = pytest.StashKey[StatusTable]()


def pytest_configure(config: pytest.Config) -> None:
    if not os.environ.get("HH_LIVE_API_KEY"):
        raise pytest.UsageError("--live wants the key of a real deployment in HH_LIVE_API_KEY")
    config.stash[TABLE] = StatusTable(REVISION)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what the revision of the deployment does not have: see the marks of the integration tests."""
    left_out = [item for item in items if not has_all(REVISION, item.iter_markers())]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if item not in left_out]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.when == "call" or report.failed:
        item.config.stash[TABLE].end(item.name, passed=report.passed)
    return report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    terminalreporter.section("status of the deployment")
    for line in config.stash[TABLE].lines():
        terminalreporter.write_line(line)


@pytest.fixture
def honeyhive(colour: Colour, request: pytest.FixtureRequest) -> HoneyHive:
    """A client of the real deployment, which looks synchronous whatever its colour and is patient with it."""
    table, test = request.config.stash[TABLE], request.node.name
    settle = float(os.environ.get("HH_LIVE_SETTLE_SECONDS", "10"))
    written = -settle

    def before(method: str) -> None:
        nonlocal written
        if not method.startswith(READING):
            written = monotonic()
        elif (left := written + settle - monotonic()) > 0:
            sleep(left)

    def heard(operation: str, status: int, attempts: int, seconds: float) -> None:
        del attempts, seconds
        table.hear(test, operation, status)

    client = colour.client(
        os.environ.get("HH_LIVE_API_URL") or None,
        api_key=os.environ["HH_LIVE_API_KEY"],
        revision=REVISION,
        project=os.environ.get("HH_LIVE_PROJECT"),
        retry=Retry(),
        on_response=heard,
    )
    return Waiting(client, colour, before)  # type: ignore[return-value]
