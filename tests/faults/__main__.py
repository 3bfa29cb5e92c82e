"""Run every fault and print the table, or write it to docs/faults.md: ``python -m tests.faults [--write]``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from typing import Final

from tests.conftest import ROOT
from tests.faults.run import EFFECTS, Case, Observation, describe_duration, run_all

RECORD: Final = ROOT / "docs/faults.md"
_INTRODUCTION: Final = """# Faults of network and server

Each row is one fault of a server or of the network, and the outcome of three calls that encounter it. This page is
generated with real servers, sockets and TLS by `python -m tests.faults --write`; a test runs every fault again and
compares the outcomes.

The columns are kinds of calls:

- **read**: `runs.get`.
- **idempotent**: `runs.update`.
- **once**: `runs.create`. It is sent again only if the server certainly has not processed it, so it is never stored twice.

A cell contains the number of requests that reached the server, the number of them that it processed, the result or the
error of the call, and its duration. In this test the timeout is 6 s, a call makes up to three attempts, and a client
waits up to 3.5 s when a server asks it to; the defaults are 60 s, four attempts and 8 s.

- **at once**: within 2 s.
- **after 2 s**, **after 3.5 s**: after the wait that the server asked for.
- **at the deadline**: when the timeout of 6 s has passed.

The sync and the async client behave in the same way. After each fault, the same client can be used again, no connection,
task or thread is left, and the API key is not in any error or log message.
"""


def main(arguments: list[str] | None = None) -> int:
    """Run the command; return its exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--write", action="store_true", help=f"write the table to {RECORD.relative_to(ROOT)}")
    options = parser.parse_args(arguments)
    observed = run_all()
    text = page(observed)
    if options.write:
        RECORD.write_text(text, encoding="utf-8", newline="\n")
    else:
        sys.stdout.write(text)
    problems = [
        f"{' / '.join(case)}: {problem}" for case, observation in observed.items() for problem in observation.problems
    ]
    print(*problems, sep="\n", file=sys.stderr)
    return 1 if problems else 0


def page(observed: Mapping[Case, Observation]) -> str:
    """Return the page: introduction and table. A cell is split into sync and async only if their outcomes differ."""
    lines = [_INTRODUCTION, "| fault | read | idempotent | once |", "|---|---|---|---|"]
    for name in dict.fromkeys(name for name, _, _ in observed):
        cells = []
        for effect in EFFECTS:
            texts = {half: _cell(observed[name, effect, half]) for half in ("sync", "async")}
            same = texts["sync"] == texts["async"]
            cells.append(texts["sync"] if same else f"sync: {texts['sync']}; async: {texts['async']}")
        lines.append(f"| {name} | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def _cell(observation: Observation) -> str:
    counts = f"{observation.requests} sent, {observation.processed} processed"
    return f"{counts}: {observation.outcome}, {describe_duration(observation.seconds)}"


if __name__ == "__main__":
    sys.exit(main())
