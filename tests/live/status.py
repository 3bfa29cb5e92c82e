"""Which routes of a deployment work, and which tests used them: the tables printed at the end."""

from __future__ import annotations

from collections.abc import Iterator

from honeyhive_overlay._gateway.revisions import operations


class StatusTable:
    """Collects what tests met, then says it as tables of Markdown."""

    def __init__(self, revision: str) -> None:
        self._revision = revision
        self._statuses: dict[str, dict[int, None]] = {}
        self._tests: dict[str, dict[str, None]] = {}
        self._passed: dict[str, bool] = {}

    def hear(self, test: str, operation: str, status: int) -> None:
        """Note that a test met an answer."""
        route = str(operations()[operation][self._revision])
        self._statuses.setdefault(route, {})[status] = None
        self._tests.setdefault(route, {})[test.partition("[")[0]] = None

    def end(self, test: str, *, passed: bool) -> None:
        """Note how a test ended."""
        self._passed[test] = self._passed.get(test, True) and passed

    def lines(self) -> Iterator[str]:
        """Return the tables, line by line."""
        yield "| Endpoint | Used by | Answers | Status |"
        yield "|---|---|---|---|"
        for route, statuses in sorted(self._statuses.items()):
            works = any(200 <= status < 300 for status in statuses)
            failed = {test.partition("[")[0] for test, passed in self._passed.items() if not passed}
            broken = [test for test in self._tests[route] if test in failed]
            status = "❌ no success" if not works else "⚠️ used by failing tests" if broken else "✅"
            used, met = ", ".join(self._tests[route]), ", ".join(map(str, sorted(statuses)))
            yield f"| `{route}` | {used} | {met} | {status} |"
        yield ""
        yield "| Test | Status |"
        yield "|---|---|"
        for test, passed in self._passed.items():
            yield f"| {test} | {'✅' if passed else '❌'} |"
