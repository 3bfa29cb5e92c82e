"""The tables printed at the end of a live run: which routes of the deployment work, and which tests used them."""

from __future__ import annotations

from collections.abc import Iterator

from honeyhive_overlay._gateway.revisions import operations


class StatusTable:
    """Collects the status codes that tests received, and formats them as Markdown tables."""

    def __init__(self, revision: str) -> None:
        self._revision = revision
        self._statuses: dict[str, dict[int, None]] = {}
        self._tests: dict[str, dict[str, None]] = {}
        self._passed: dict[str, bool] = {}

    def record_response(self, test: str, operation: str, status: int) -> None:
        """Record that a test received a response."""
        route = str(operations()[operation][self._revision])
        self._statuses.setdefault(route, {})[status] = None
        self._tests.setdefault(route, {})[test.partition("[")[0]] = None

    def record_outcome(self, test: str, *, passed: bool) -> None:
        """Record whether a test passed."""
        self._passed[test] = self._passed.get(test, True) and passed

    def lines(self) -> Iterator[str]:
        """Yield the lines of the tables."""
        yield "| Endpoint | Used by | Responses | Status |"
        yield "|---|---|---|---|"
        for route, statuses in sorted(self._statuses.items()):
            works = any(200 <= status < 300 for status in statuses)
            failed = {test.partition("[")[0] for test, passed in self._passed.items() if not passed}
            broken = [test for test in self._tests[route] if test in failed]
            status = "❌ no success" if not works else "⚠️ used by failing tests" if broken else "✅"
            used, received = ", ".join(self._tests[route]), ", ".join(map(str, sorted(statuses)))
            yield f"| `{route}` | {used} | {received} | {status} |"
        yield ""
        yield "| Test | Status |"
        yield "|---|---|"
        for test, passed in self._passed.items():
            yield f"| {test} | {'✅' if passed else '❌'} |"
