"""``python -m scripts.ledger`` lists, compares and checks patches."""

from __future__ import annotations

import json

import pytest

from scripts.ledger import main


def test_the_check_passes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0
    assert capsys.readouterr().out == "ledger: every defect is claimed and every patch is needed\n"


def test_the_list_shows_patches_and_their_operations_and_none_is_unwrapped(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["list", "--revision", "2025-12-15"]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("2025-12-15: ")
    assert "result-placeholder           found       runs.result\n" in printed
    assert "the overlay parses it as RunResult. (1 findings)" in printed
    assert "not wrapped yet: 0 operations" in printed


def test_the_list_as_json_has_the_same_patches(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "--json"]) == 0
    rows = {row["id"]: row for row in json.loads(capsys.readouterr().out)}
    assert rows["result-placeholder"]["operations"] == ["runs.result"]
    assert rows["result-placeholder"]["claims"] == 1
    assert {row["kind"] for row in rows.values()} == {"found", "known", "spec-wrong", "accepted"}
    assert all(row["evidence"] for row in rows.values() if row["kind"] in {"known", "spec-wrong"})


def test_the_list_as_markdown_is_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", "--markdown"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[2:4] == ["| patch | kind | operations | reason | findings |", "|---|---|---|---|---|"]
    assert any(line.startswith("| `compare-events-route-missing` | known | runs.compare_events |") for line in lines)


def test_an_unknown_revision_is_rejected(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["list", "--revision", "1999-01-01"])
    assert "there is no revision 1999-01-01" in capsys.readouterr().err


def test_compare_lists_patches_that_are_retired_remain_or_are_new(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "2025-12-15", "2025-12-15"]) == 0
    retired, remain, new = capsys.readouterr().out.splitlines()
    assert (retired, new) == ("retired: none", "new: none")
    assert "result-placeholder" in remain.removeprefix("remain: ").split(", ")
    with pytest.raises(SystemExit):
        main(["compare", "2025-12-15", "1999-01-01"])
    assert "there is no revision 1999-01-01" in capsys.readouterr().err
