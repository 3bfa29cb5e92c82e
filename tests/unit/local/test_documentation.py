"""The examples in docstrings and in docs/local-server.md run, and each behaviour on that page has its evidence."""

from __future__ import annotations

import inspect
import os
import re
import textwrap

import pytest

import honeyhive_overlay.local
from honeyhive_overlay.local import LocalHoneyHive
from honeyhive_overlay.local.revisions import REVISIONS
from tests.conftest import ROOT

PAGE = (ROOT / "docs/local-server.md").read_text(encoding="utf-8")
PROGRAMS = re.findall(r"^```python\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)
BEHAVIOURS = re.findall(r"^\| (?!behaviour)(.+) \| (.+) \| (.+) \|$", PAGE.partition("## Requests")[2], re.MULTILINE)
DOCSTRINGS = [
    inspect.getdoc(documented) or ""
    for documented in (
        honeyhive_overlay.local,
        LocalHoneyHive,
        LocalHoneyHive.url,
        LocalHoneyHive.url_for,
        LocalHoneyHive.start,
        LocalHoneyHive.stop,
    )
]
EXAMPLES = [
    textwrap.dedent(example)
    for docstring in DOCSTRINGS
    for example in re.findall(r"^Example:\n((?:    .*\n|\n)+)", docstring + "\n", re.MULTILINE)
]


def test_every_docstring_has_an_example_and_the_page_has_programs() -> None:
    assert len(EXAMPLES) == len(DOCSTRINGS)
    assert PROGRAMS


@pytest.mark.parametrize("program", [*EXAMPLES, *PROGRAMS])
def test_example_runs(program: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("HH_")]:
        monkeypatch.delenv(name)
    exec(program, {"LocalHoneyHive": LocalHoneyHive})  # noqa: S102


def test_every_behaviour_has_revisions_and_evidence() -> None:
    names = {"all", *(revision.name for revision in REVISIONS)}
    kinds = set(re.findall(r"^- \*\*(.+)\*\*: .+\.$", PAGE.partition("## Start")[0], re.MULTILINE))
    assert kinds == {"document", "vendor's tests", "observed", "inferred"}
    assert len(BEHAVIOURS) > 200
    for behaviour, revisions, evidence in BEHAVIOURS:
        assert set(revisions.split(", ")) <= names, behaviour
        assert evidence in kinds, behaviour
