"""Check that every file in the repository agrees with the files that it is derived from.

    $ python -m scripts.drift
    generated    ok
    walls        ok
    routes       ok
    ledger       ok
    sync_half    ok
    api          ok
    matrix       ok
    words        ok
    line_counts  FAILED
      revisions has 702 lines of code; the limit is 674. Make it smaller, or raise the limit and say why.
    drift: 1 of 9 checks failed: line_counts

The command changes nothing. It exits with status 1 if a check failed or could not run. To add a check, add a module to
``scripts/checks/`` and a line to ``CHECKS``.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from scripts.checks.api import check_api
from scripts.checks.generated import check_generated
from scripts.checks.ledger import check_ledger
from scripts.checks.line_counts import check_line_counts
from scripts.checks.matrix import check_matrix
from scripts.checks.routes import check_routes
from scripts.checks.sync_half import check_sync_half
from scripts.checks.walls import check_walls
from scripts.checks.words import check_words
from scripts.codegen.errors import CommandError
from scripts.regenerate import ROOT

CHECKS: dict[str, Callable[[Path], Iterator[str]]] = {
    "generated": check_generated,
    "walls": check_walls,
    "routes": check_routes,
    "ledger": check_ledger,
    "sync_half": check_sync_half,
    "api": check_api,
    "matrix": check_matrix,
    "words": check_words,
    "line_counts": check_line_counts,
}


def main(argv: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    parser = argparse.ArgumentParser(prog="drift", description=__doc__.partition("\n")[0])
    parser.add_argument("--root", type=Path, default=ROOT, help="root of the repository (default: %(default)s)")
    parser.add_argument("--only", choices=CHECKS, action="append", help="run only this check; may be repeated")
    options = parser.parse_args(argv)
    names = options.only or list(CHECKS)
    failed = [name for name in names if not run_check(name, options.root.resolve())]
    if failed:
        print(f"drift: {len(failed)} of {len(names)} checks failed: {', '.join(failed)}", flush=True)
    return 1 if failed else 0


def run_check(name: str, root: Path) -> bool:
    """Run one check, print its problems, and return whether there are none."""
    try:
        problems = list(CHECKS[name](root))
    except (CommandError, OSError) as error:
        problems = [str(error)]
    print(f"{name:<12} {'FAILED' if problems else 'ok'}", flush=True)
    for problem in problems:
        print("\n".join(f"  {line}" for line in problem.splitlines()))
    return not problems


if __name__ == "__main__":
    sys.exit(main())
