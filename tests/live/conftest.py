"""Run integration tests against a real deployment instead of the local server.

Environment variables:

- HH_LIVE_API_KEY: the key; required.
- HH_LIVE_API_URL and HH_LIVE_API_REVISION: by default those of the client.
- HH_LIVE_PROJECT: the project, for revisions that require one.
- HH_LIVE_SETTLE_SECONDS: how long to wait between a write and the next read, because real servers show a write only
  after some time; 10 by default.
"""

from __future__ import annotations

import os
from collections.abc import Generator
from time import monotonic, sleep

import pytest

from honeyhive_overlay import Attempt, HoneyHive, Retry
from honeyhive_overlay._gateway.revisions import DEFAULT_REVISION
from tests.live.status import StatusTable
from tests.support.blocking import BlockingClient
from tests.support.revisions import runs_in
from tests.support.sync_async import Half

READ_METHODS = ("get", "list", "iter", "search", "chart", "result", "compare", "metrics", "schema", "run_schema")
REVISION = os.environ.get("HH_LIVE_API_REVISION") or DEFAULT_REVISION
STATUS_TABLE = pytest.StashKey[StatusTable]()


def pytest_configure(config: pytest.Config) -> None:
    if not os.environ.get("HH_LIVE_API_KEY"):
        raise pytest.UsageError("--live requires the key of a real deployment in HH_LIVE_API_KEY")
    config.stash[STATUS_TABLE] = StatusTable(REVISION)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Deselect tests that do not run in the revision of the deployment, according to their markers."""
    excluded = [item for item in items if not runs_in(REVISION, item.iter_markers())]
    config.hook.pytest_deselected(items=excluded)
    items[:] = [item for item in items if item not in excluded]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.when == "call" or report.failed:
        item.config.stash[STATUS_TABLE].record_outcome(item.name, passed=report.passed)
    return report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    terminalreporter.section("status of the deployment")
    for line in config.stash[STATUS_TABLE].lines():
        terminalreporter.write_line(line)


@pytest.fixture
def honeyhive(half: Half, request: pytest.FixtureRequest) -> HoneyHive:
    """A client of the real deployment with blocking methods, which waits until earlier writes are visible."""
    status_table, test = request.config.stash[STATUS_TABLE], request.node.name
    settle = float(os.environ.get("HH_LIVE_SETTLE_SECONDS", "10"))
    last_write = -settle

    def wait_for_writes(method: str) -> None:
        """Before a read, wait until the last write is visible; before a write, note its time."""
        nonlocal last_write
        if not method.startswith(READ_METHODS):
            last_write = monotonic()
        elif (remaining := last_write + settle - monotonic()) > 0:
            sleep(remaining)

    def on_attempt(attempt: Attempt) -> None:
        if attempt.status is not None:
            status_table.record_response(test, attempt.operation, attempt.status)

    client = half.client(
        os.environ.get("HH_LIVE_API_URL") or None,
        api_key=os.environ["HH_LIVE_API_KEY"],
        revision=REVISION,
        project=os.environ.get("HH_LIVE_PROJECT"),
        retry=Retry(),
        on_attempt=on_attempt,
    )
    return BlockingClient(client, half, wait_for_writes)  # type: ignore[return-value]
