"""Run every fault and print the table, or record it: ``python -m tests.faults [--write]``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from typing import Final

from tests.conftest import ROOT
from tests.faults.run import EFFECTS, Case, Met, run_all, step

RECORD: Final = ROOT / "docs/faults.md"
_INTRODUCTION: Final = """# What faults do

Made by `python -m tests.faults --write` against a server with real sockets and real TLS that does each of these things;
the tests run it again and compare. A cell says how many requests reached the server, how many of them it stored, what
the caller got, and how soon: at once is within two seconds, the deadline is six, three attempts are allowed, and
no wait that a server asks for is longer than three and a half. It is the same in both halves. After each of them the same
client must work, and no connection, task or thread may be left, nor the key be seen anywhere.

- **read**: `runs.get`. **idempotent**: `runs.update`. **once**: `runs.create`, which is repeated only if it surely has
  not happened, and so never stored twice.
"""


def table(met: Mapping[Case, Met]) -> str:
    """Return the table; where the halves differ, a cell says both."""
    lines = [_INTRODUCTION, "| what the server does | read | idempotent | once |", "|---|---|---|---|"]
    for name in dict.fromkeys(case[0] for case in met):
        cells = []
        for effect in EFFECTS:
            said = {half: _cell(met[name, effect, half]) for half in ("sync", "async")}
            same = said["sync"] == said["async"]
            cells.append(said["sync"] if same else f"sync: {said['sync']}; async: {said['async']}")
        lines.append(f"| {name} | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def _cell(met: Met) -> str:
    return f"{met.requests} sent, {met.effects} stored: {met.outcome}, {step(met.seconds)}"


def main(arguments: list[str] | None = None) -> int:
    """Run the command; the result is its exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--write", action="store_true", help=f"record it in {RECORD.relative_to(ROOT)}")
    options = parser.parse_args(arguments)
    met = run_all()
    text = table(met)
    if options.write:
        RECORD.write_text(text, encoding="utf-8", newline="\n")
    else:
        sys.stdout.write(text)
    problems = [f"{' / '.join(case)}: {problem}" for case, one in met.items() for problem in one.problems]
    print(*problems, sep="\n", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
