"""The check ``words`` finds words that have a plainer term, in names and prose, and nowhere else."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.checks.words import WORDS, check_words

MODULE = "overlay/honeyhive_overlay/module.py"


def problems(root: Path, name: str, text: str) -> list[str]:
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).write_text(text, encoding="utf-8")
    return list(check_words(root))


@pytest.mark.parametrize(
    ("name", "text", "line", "word"),
    [
        (MODULE, "x = 1\n# what a client is told\n", 2, "told"),
        (MODULE, '"""Reads.\n\nIt stands\nhere.\n"""\n', 3, "stands"),
        (MODULE, 'class A:\n    b: int\n    """The moment."""\n', 3, "moment"),
        (MODULE, "# a name of\n# old\n", 1, "of old"),
        (MODULE, "# Left it out.\n", 1, "left it out"),
        (MODULE, "# a weak-spot\n", 1, "weak spot"),
        (MODULE, "import sys as answers\n", 1, "answers"),
        (MODULE, "def is_told(x): ...\n", 1, "told"),
        (MODULE, "class RefusedCall: ...\n", 1, "refused"),
        (MODULE, "def f(left_out=None): ...\n", 1, "left out"),
        (MODULE, "\nself.mended = 1\n", 2, "mended"),
        (MODULE, "try: ...\nexcept ValueError as refusal: ...\n", 2, "refusal"),
        (MODULE, "raise ValueError('The server refuses it.')\n", 1, "refuses"),
        (MODULE, "raise ValueError(\n    f'{x} is told'\n    ' to wait'\n)\n", 2, "told"),
        ("scripts/a.py", "print('all the same')\n", 1, "all the same"),
        ("tests/test_a.py", "def test_a_refusal(): ...\n", 1, "refusal"),
        ("noxfile.py", "# both colours\n", 1, "colours"),
        ("README.md", "Text\n\nA lest B.\n", 3, "lest"),
        ("docs/deep/a.md", "A file\nof its\nown.\n", 2, "of its own"),
        ("openapi/README.md", "undeclared\n", 1, "undeclared"),
        ("generated/README.md", "A hole.\n", 1, "hole"),
    ],
)
def test_a_word_of_the_list_is_reported(tmp_path: Path, name: str, text: str, line: int, word: str) -> None:
    (problem,) = problems(tmp_path, name, text)
    assert problem.startswith(f'{name}:{line}: "{word}": say "')


def test_the_problem_contains_the_advice(tmp_path: Path) -> None:
    assert problems(tmp_path, MODULE, "# It stands here.\n") == [f'{MODULE}:1: "stands": say "is" or "depends on"']


@pytest.mark.parametrize("name", ["tests/support/colours.py", "overlay/colours/__init__.py", "docs/of-old.md"])
def test_names_of_files_and_folders_are_searched(tmp_path: Path, name: str) -> None:
    (problem,) = problems(tmp_path, name, "")
    assert problem.startswith(name.removesuffix("/__init__.py") + ': "')


def test_every_occurrence_is_reported_once_in_the_order_of_lines(tmp_path: Path) -> None:
    found = problems(tmp_path, MODULE, "# told, told\nx = 1  # mend\n# stood and told\n")
    assert [problem.split(": ")[:2] for problem in found] == [
        [f"{MODULE}:1", '"told"'], [f"{MODULE}:2", '"mend"'], [f"{MODULE}:3", '"stood"'], [f"{MODULE}:3", '"told"']
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (MODULE, "# understand, outstanding, amend, foretold, wholes\n"),
        (MODULE, '# He wrote "it is told" and `told` and ``told``.\n'),
        (MODULE, '# He wrote "it\n# is told" here.\n'),
        (MODULE, '"""He wrote "it is told" here."""\n'),
        (MODULE, "x.color(told=1)\nprint(answers)\n"),
        (MODULE, "x = 'told'\n"),
        (MODULE, "# connection refused\n"),
        ("tests/test_a.py", "x = 'It is told.'\n"),
        ("README.md", '> It is told.\n\n`told` "told\n told" [a](told.md)\n\n```\ntold\n```\n\n~~~\ntold\n~~~\n'),
        ("overlay/honeyhive_overlay/_sync/a.py", "# told\n"),
        ("overlay/honeyhive_overlay/client.py", "# told\n"),
        ("overlay/honeyhive_overlay/local/contract/amendments/a.py", "x = 'It is told.'\n"),
        ("generated/honeyhive_raw/a.py", "# told\n"),
        ("openapi/a.yaml", "# told\n"),
        ("scripts/checks/words.py", "# told\n"),
    ],
)
def test_quotations_other_words_and_derived_files_are_ignored(tmp_path: Path, name: str, text: str) -> None:
    assert problems(tmp_path, name, text) == []


def test_a_quotation_mark_does_not_hide_later_paragraphs(tmp_path: Path) -> None:
    assert len(problems(tmp_path, "README.md", 'A 5" disk.\n\nIt is told.\n\nA 3" disk.\n')) == 1


def test_the_list_is_short() -> None:
    assert len(WORDS) <= 25
