"""Run the benchmarks, print a table, and exit with status 1 if a row is above its target."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from collections.abc import Sequence
from importlib.metadata import version
from importlib.util import find_spec

from tests.benchmarks.calls import event_page, many_posts, trivial_post
from tests.benchmarks.imports import first_call, importing
from tests.benchmarks.measure import FLOOR, OURS, RAW, Result, Row, measure
from tests.benchmarks.results import comparison, result
from tests.benchmarks.server import running

ROWS = (
    Row("import", "import the package", 0.15, importing),
    Row("first-call", "import, and build the first call", 1.6, first_call),
    Row("post", "one trivial POST", 1.1, trivial_post, repeat=100),
    Row("page", "fetch and decode 1,000 events", 0.80, event_page),
    Row("async", "500 POSTs, 50 at a time, async", 0.7, many_posts),
    Row("comparison", "parse a comparison of 100,000 datapoints", 1.5, comparison),
    Row("result", "parse a result of 100,000 datapoints", 1.5, result),
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmarks and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--rounds", type=int, default=15, metavar="N", help="measurements per row (default: 15)")
    parser.add_argument(
        "--only", action="append", choices=[row.name for row in ROWS], metavar="ROW",
        help="measure this row; may be repeated: " + ", ".join(row.name for row in ROWS),
    )  # fmt: skip
    parser.add_argument("--json", action="store_true", help="print JSON instead of the table")
    options = parser.parse_args(arguments)
    if options.rounds < 1:
        parser.error("--rounds must be at least 1")
    for name in list(os.environ):
        if name.startswith("HH_") or name.lower().endswith("_proxy"):
            del os.environ[name]  # settings of the maintainer must not change the measurement
    with running() as url:
        results = [measure(row, url, options.rounds) for row in ROWS if row.name in (options.only or [row.name])]
    print(_as_json(results, options.rounds) if options.json else _as_table(results, options.rounds))
    return 0 if all(result.met for result in results) else 1


def _as_table(results: Sequence[Result], rounds: int) -> str:
    head = ("row", "work", "floor ms", "raw", "ours", "target", "verdict", "others")
    lines = [head, *(_cells(result) for result in results)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    text = [
        "  ".join(
            cell.rjust(width) if 2 <= column <= 5 else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    ]
    text.insert(1, "  ".join("-" * width for width in widths))
    floor = (
        "Multiples of the floor: bare httpx and json; for imports httpx and attrs; for comparison and result orjson."
    )
    text += ["", f"{floor} Medians of {rounds} rounds. {_where()}", *_warnings()]
    return "\n".join(text)


def _cells(result: Result) -> tuple[str, ...]:
    return (
        result.row.name,
        result.row.title,
        f"{result.milliseconds[FLOOR]:.2f}",
        f"{result.ratios[RAW]:.2f}x" if RAW in result.ratios else "-",
        f"{result.ratios[OURS]:.2f}x",
        f"{result.row.target:.2f}x",
        "met" if result.met else "MISSED",
        ", ".join(f"{variant} {ratio:.2f}x" for variant, ratio in result.others.items()),
    )


def _as_json(results: Sequence[Result], rounds: int) -> str:
    rows = [
        {
            "row": result.row.name,
            "milliseconds": result.milliseconds,
            "raw": result.ratios.get(RAW),
            "ours": result.ratios[OURS],
            "target": result.row.target,
            "met": result.met,
            "others": result.others,
        }
        for result in results
    ]
    return json.dumps({"rounds": rounds, "where": _where(), "warnings": _warnings(), "rows": rows}, indent=2)


def _where() -> str:
    packages = ", ".join(f"{name} {version(name)}" for name in ("httpx", "httpcore", "anyio", "msgspec", "attrs"))
    return f"{platform.python_implementation()} {platform.python_version()}, {packages}, {os.cpu_count()} cores."


def _warnings() -> list[str]:
    found: list[str] = []
    if all(find_spec(name) for name in ("click", "rich", "pygments")):
        found.append("rich and click are installed: they slow down `import httpx`, the floor of the import rows.")
    if not find_spec("sniffio"):
        found.append(
            "sniffio is not installed: httpcore searches for it at every lock, which slows down the row async."
        )
    return found


if __name__ == "__main__":
    sys.exit(main())
