"""The coverage matrix: what of the API can be called, with what, and what not: ``docs/coverage.md``.

    $ python -m scripts.matrix            # print it, as the code is now
    $ python -m scripts.matrix --write    # record it

It is made from the documents, the table of operations and the signatures of the methods; ``scripts/matrix.toml`` holds
the few words that none of these say. A route that no operation wraps, an input that is neither a keyword nor excused
there, and a line there that fits nothing are holes: they are named on stderr, and the exit status is 1.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from honeyhive_overlay._gateway.revisions import operations
from scripts.checks.matrix import RECORD
from scripts.codegen.errors import CommandError
from scripts.exposure import RULES, Row, Rules, read_rows, unwrapped
from scripts.regenerate import ROOT

_TOTALS = ("operations", "native", "composed", "hand-written", "absent", "inputs", "exposed", "excused", "patches")
_BEYOND = {"native": "Beyond the document", "composed": "Arguments", "hand-written": "Arguments", "absent": "Arguments"}


def render(rows: dict[str, list[Row]], left: Sequence[tuple[str, str, str | None]]) -> Iterator[str]:
    """Yield the matrix as lines of Markdown.

    Args:
        rows: of every revision.
        left: the routes that no operation wraps, each with its revision and what replaces it.
    """
    yield "# Coverage of the API"
    yield ""
    yield "Made by `python -m scripts.matrix --write`; `nox -s drift` compares. Every method exists as `HoneyHive` and, to be"
    yield "awaited, as `AsyncHoneyHive` has it, with the same arguments. An input is a parameter or a field of a body."
    yield ""
    yield from _table(("revision", *_TOTALS), [(revision, *_totals(found)) for revision, found in rows.items()])
    for revision, found in rows.items():
        yield ""
        yield f"## {revision}"
        yield ""
        yield from _table(
            ("operation", "route", "elsewhere spelled", "effect", "returns", "patches"), map(_operation, found)
        )
        if unused := [(f"`{route}`", f"`{instead}`") for name, route, instead in left if name == revision]:
            yield from ("", "Routes that are served and not used, and what is called instead:", "")
            yield from _table(("route", "operation"), unused)
        for row in found:
            if row.inputs or row.beyond:
                yield ""
                yield f"### {row.operation}"
                yield ""
                yield from _inputs(row)


def find_holes(root: Path, rows: dict[str, list[Row]], rules: Rules) -> Iterator[str]:
    """Name everything that is not explained."""
    for revision, route, instead in unwrapped(root, rows, rules):
        if instead not in operations():
            yield f"{revision}: no operation wraps {route}"
    for revision, found in rows.items():
        for row in found:
            for one in row.holes:
                yield (
                    f"{revision}: {row.operation} has no argument for {one.where} {one.name}. "
                    f"Add one, or say in {RULES} what it is called or why not."
                )
    yield from rules.unused()


def _totals(rows: Sequence[Row]) -> tuple[str, ...]:
    inputs = [one for row in rows for one in row.inputs]
    patches = {patch for row in rows for patch in row.patches}
    ways = [sum(row.how == how for row in rows) for how in ("native", "composed", "hand-written", "absent")]
    exposed = sum(one.keyword is not None for one in inputs)
    excused = sum(one.excuse is not None for one in inputs)
    return tuple(map(str, (len(rows) - ways[-1], *ways, len(inputs), exposed, excused, len(patches))))


def _operation(row: Row) -> tuple[str, ...]:
    if row.route is None:
        return (f"`{row.operation}`", "none: UnsupportedOperation", _code(row.spelled), "", f"`{row.returns}`", "")
    note = {"composed": f" (composed of `{row.route.composed_of}`)", "hand-written": " (not in the document)"}
    route = f"`{row.route}`{note.get(row.how, '')}"
    return (f"`{row.operation}`", route, _code(row.spelled), row.effect or "", f"`{row.returns}`", _code(row.patches))


def _inputs(row: Row) -> Iterator[str]:
    cells = [
        (one.where, f"`{one.name}`", f"`{one.keyword}`" if one.keyword else f"not exposed: {one.excuse or 'NO REASON'}")
        for one in row.inputs
    ]
    if cells:
        yield from _table(("in", "document", "argument"), cells)
    if row.beyond:
        yield from [""] if cells else []
        yield f"{_BEYOND[row.how]}: {_code(row.beyond)}."


def _code(words: Sequence[str]) -> str:
    return ", ".join(f"`{word}`" for word in words)


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |"


def main(argv: list[str] | None = None) -> int:
    """Run the command; give its exit status."""
    parser = argparse.ArgumentParser(prog="matrix", description=__doc__.partition("\n")[0])
    parser.add_argument("--write", action="store_true", help=f"record it in {RECORD}")
    given = parser.parse_args(argv)
    rules = Rules.read(ROOT / RULES)
    try:
        rows = read_rows(ROOT, rules)
        holes = list(find_holes(ROOT, rows, rules))
    except CommandError as error:
        print(error, file=sys.stderr)
        return 1
    text = "\n".join(render(rows, list(unwrapped(ROOT, rows, rules)))) + "\n"
    if given.write:
        (ROOT / RECORD).write_bytes(text.encode("utf-8"))
    else:
        sys.stdout.write(text)
    for hole in holes:
        print(hole, file=sys.stderr)
    return 1 if holes else 0


if __name__ == "__main__":
    sys.exit(main())
