"""``python -m scripts.api`` lists the public API."""

from __future__ import annotations

import pytest

from scripts.api import describe, main
from scripts.checks.api import RECORD
from tests.conftest import ROOT

LINES = describe()


def test_the_recorded_list_is_current(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    assert capsys.readouterr().out == (ROOT / RECORD).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "line",
    [
        "class NotFound(ApiError)",
        "class AsyncRuns(AsyncResource)",
        "Run.run_id: str",
        "Run.name: str | None = None",
        "property HoneyHive.runs -> Runs",
        "property Run.uuid -> UUID | None",
        "async def AsyncHoneyHive.aclose(self) -> None",
        "def HoneyHive.close(self) -> None",
        "RunComparison.common_datapoints: tuple[str, ...]",
    ],
)
def test_each_kind_of_name_is_listed(line: str) -> None:
    assert line in LINES


def test_signatures_are_complete() -> None:
    (line,) = (line for line in LINES if line.startswith("def Runs.get("))
    assert line == (
        "def Runs.get(self, run_id: Id, *, timeout: float | None = None, "
        "headers: Mapping[str, str] | None = None) -> Run"
    )


def test_no_raw_class_and_no_memory_address_is_listed() -> None:
    text = "\n".join(LINES)
    assert "honeyhive_raw" not in text
    assert "0x" not in text


def test_only_the_clients_name_httpx() -> None:
    assert {line.partition("(")[0] for line in LINES if "httpx" in line} == {
        "def AsyncHoneyHive.__init__",
        "def HoneyHive.__init__",
    }
