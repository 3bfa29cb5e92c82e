"""``python -m scripts.ledger``: the table that a maintainer reads."""

from __future__ import annotations

import json

import pytest

from scripts.ledger import main


def test_the_ledger_is_in_order(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 0
    assert capsys.readouterr().out == "ledger: every weak spot is claimed and every patch is needed\n"


def test_the_list_names_patches_and_their_operations_and_nothing_is_left_open(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["list", "--revision", "2025-12-15"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("2025-12-15: ")
    assert "result-placeholder           found       runs.result\n" in said
    assert "the overlay parses it as RunResult. (1 findings)" in said
    assert "not wrapped yet: 0 operations" in said


def test_the_list_as_json_is_the_same_ledger(capsys: pytest.CaptureFixture[str]) -> None:
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


def test_a_revision_without_a_gateway_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["list", "--revision", "1999-01-01"])
    assert "there is no gateway for revision 1999-01-01" in capsys.readouterr().err


def test_between_two_revisions_patches_retire_remain_or_are_new(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "2025-12-15", "2025-12-15"]) == 0
    retired, remain, new = capsys.readouterr().out.splitlines()
    assert (retired, new) == ("retired: none", "new: none")
    assert "result-placeholder" in remain.removeprefix("remain: ").split(", ")
    with pytest.raises(SystemExit):
        main(["compare", "2025-12-15", "1999-01-01"])
    assert "there is no gateway for revision 1999-01-01" in capsys.readouterr().err
