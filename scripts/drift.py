"""The one gate: does everything that is checked in still agree with what it is made from?

    $ python -m scripts.drift
    generated  ok
    walls      ok
    routes     ok
    ledger     ok
    colours    ok
    api        ok
    matrix     ok
    budget     FAILED
      revisions has 702 lines of code; at most 674 are agreed. Make it smaller, or say why not.
    drift: 1 of 8 checks failed: budget

Nothing is changed. The exit status is 1 where a check failed, also where it could not be made at all. A later check is
one more module in ``scripts/checks/`` and one more line in ``CHECKS``.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from scripts.checks.api import check_api
from scripts.checks.budget import check_budget
from scripts.checks.colours import check_colours
from scripts.checks.generated import check_generated
from scripts.checks.ledger import check_ledger
from scripts.checks.matrix import check_matrix
from scripts.checks.routes import check_routes
from scripts.checks.walls import check_walls
from scripts.codegen.errors import CommandError
from scripts.regenerate import ROOT

CHECKS: dict[str, Callable[[Path], Iterator[str]]] = {
    "generated": check_generated,
    "walls": check_walls,
    "routes": check_routes,
    "ledger": check_ledger,
    "colours": check_colours,
    "api": check_api,
    "matrix": check_matrix,
    "budget": check_budget,
}


def run_check(name: str, root: Path) -> bool:
    """Run one check, print what it finds, and say whether it found nothing."""
    try:
        problems = list(CHECKS[name](root))
    except (CommandError, OSError) as error:
        problems = [str(error)]
    print(f"{name:<10} {'FAILED' if problems else 'ok'}", flush=True)
    for problem in problems:
        print("\n".join(f"  {line}" for line in problem.splitlines()))
    return not problems


def main(argv: list[str] | None = None) -> int:
    """Run the command; give its exit status."""
    parser = argparse.ArgumentParser(prog="drift", description=__doc__.partition("\n")[0])
    parser.add_argument("--root", type=Path, default=ROOT, help="root of the repository (default: %(default)s)")
    parser.add_argument("--only", choices=CHECKS, action="append", help="make this check alone; may be repeated")
    given = parser.parse_args(argv)
    names = given.only or list(CHECKS)
    failed = [name for name in names if not run_check(name, given.root.resolve())]
    if failed:
        print(f"drift: {len(failed)} of {len(names)} checks failed: {', '.join(failed)}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
