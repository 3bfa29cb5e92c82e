"""The output of ``nox -s demo``."""

from __future__ import annotations

import re

import pytest

from honeyhive_overlay._gateway.revisions import REVISIONS
from scripts.demo import main


def test_the_demo_shows_sessions_results_and_a_comparison(revision: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--revision", revision]) == 0
    shown = re.sub(r"[ \u2500-\u257f]+", " ", capsys.readouterr().out)  # without the borders of tables and trees
    for line in (
        "session How do I reset my password?",
        "435 tokens, cost 0.0011",
        "chain answer 940 ms",
        "tool search the handbook 120 ms",
        "model write the answer 810 ms",
        "old prompt: 4 of 6 passed",
        "faithfulness answer 0.70 0.92 0.90 0.85 0.81 0.42 0.31 EXT-refund, EXT-limit",
        "new prompt: 5 of 6 passed",
        "new against old, on 6 questions",
        "correct 0.67 0.83 \N{BLACK UP-POINTING TRIANGLE} +25.0 % EXT-refund, EXT-limit EXT-invoice",
        "Who gets the invoices?",
        "old The owner of the workspace. 0.81",
        "new Everybody in the workspace. 0.55",
    ):
        assert line in shown


def test_the_demo_prints_the_same_in_every_revision(capsys: pytest.CaptureFixture[str]) -> None:
    shown: set[str] = set()
    for revision in REVISIONS:
        assert main(["--revision", revision.name]) == 0
        opening, _, tables = capsys.readouterr().out.partition("\n")
        assert revision.name in opening
        shown.add(tables)
    assert len(shown) == 1
