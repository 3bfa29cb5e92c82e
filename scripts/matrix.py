"""Write the coverage matrix ``docs/coverage.md``: which operations and inputs of the API the client has.

    $ python -m scripts.matrix            # print the matrix of the current code
    $ python -m scripts.matrix --write    # write it to docs/coverage.md

The matrix is computed from the documents, the route tables and the signatures of the methods. ``scripts/matrix.toml``
says what these cannot: other names of inputs, and inputs that are ignored on purpose. A route that no operation uses,
an input that is neither exposed nor ignored, and a line of ``matrix.toml`` that matches nothing are gaps: the command
prints them to stderr and exits with status 1.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from honeyhive_overlay._gateway.revisions import operations
from scripts.checks.matrix import RECORD
from scripts.codegen.errors import CommandError
from scripts.coverage_model import RULES, Row, Rules, read_rows, unused_routes
from scripts.regenerate import ROOT

_TOTALS = ("operations", "native", "composed", "hand-written", "absent", "inputs", "exposed", "ignored", "patches")
_OTHER_ARGUMENTS = {
    "native": "Not in the document", "composed": "Arguments", "hand-written": "Arguments", "absent": "Arguments"
}  # fmt: skip


def main(argv: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    parser = argparse.ArgumentParser(prog="matrix", description=__doc__.partition("\n")[0])
    parser.add_argument("--write", action="store_true", help=f"write it to {RECORD} instead of printing it")
    options = parser.parse_args(argv)
    rules = Rules.read(ROOT / RULES)
    try:
        rows = read_rows(ROOT, rules)
        gaps = list(find_gaps(ROOT, rows, rules))
    except CommandError as error:
        print(error, file=sys.stderr)
        return 1
    text = "\n".join(render(rows, list(unused_routes(ROOT, rows, rules)))) + "\n"
    if options.write:
        (ROOT / RECORD).write_bytes(text.encode("utf-8"))
    else:
        sys.stdout.write(text)
    for gap in gaps:
        print(gap, file=sys.stderr)
    return 1 if gaps else 0


def render(rows: dict[str, list[Row]], unused: Sequence[tuple[str, str, str | None]]) -> Iterator[str]:
    """Yield the matrix as lines of Markdown.

    Args:
        rows: the rows of every revision.
        unused: revision, route and replacement of the routes that no operation uses.
    """
    yield "# Coverage of the API"
    yield ""
    yield "Written by `python -m scripts.matrix --write`; `nox -s drift` compares it with the code. Every method exists"
    yield "in `HoneyHive` and `AsyncHoneyHive`, with the same arguments. An input is a parameter or a body field of the"
    yield "document."
    yield ""
    yield from _table(("revision", *_TOTALS), [(revision, *_totals(found)) for revision, found in rows.items()])
    for revision, found in rows.items():
        yield ""
        yield f"## {revision}"
        yield ""
        yield from _table(
            ("operation", "route", "other spellings", "effect", "returns", "patches"), map(_operation, found)
        )
        if replaced := [(f"`{route}`", f"`{instead}`") for name, route, instead in unused if name == revision]:
            yield from (
                "",
                "Routes of the document that the client does not use, and the operation to call instead:",
                "",
            )
            yield from _table(("route", "operation"), replaced)
        for row in found:
            if row.inputs or row.other_arguments:
                yield ""
                yield f"### {row.operation}"
                yield ""
                yield from _inputs(row)


def find_gaps(root: Path, rows: dict[str, list[Row]], rules: Rules) -> Iterator[str]:
    """Yield a problem for every route, input and line of the rules that is not accounted for."""
    for revision, route, instead in unused_routes(root, rows, rules):
        if instead not in operations():
            yield f"{revision}: no operation uses {route}"
    for revision, found in rows.items():
        for row in found:
            for one in row.gaps:
                yield (
                    f"{revision}: {row.operation} has no argument for {one.where} {one.name}. "
                    f"Add one, or list the input in {RULES} as renamed or ignored."
                )
    yield from rules.unused()


def _totals(rows: Sequence[Row]) -> tuple[str, ...]:
    inputs = [one for row in rows for one in row.inputs]
    patches = {patch for row in rows for patch in row.patches}
    supported = [
        sum(row.support == support for row in rows) for support in ("native", "composed", "hand-written", "absent")
    ]
    exposed = sum(one.argument is not None for one in inputs)
    ignored = sum(one.ignored_because is not None for one in inputs)
    return tuple(map(str, (len(rows) - supported[-1], *supported, len(inputs), exposed, ignored, len(patches))))


def _operation(row: Row) -> tuple[str, ...]:
    if row.route is None:
        return (
            f"`{row.operation}`",
            "none: UnsupportedOperation",
            _code(row.other_spellings),
            "",
            f"`{row.returns}`",
            "",
        )
    note = {"composed": f" (composed of `{row.route.composed_of}`)", "hand-written": " (not in the document)"}
    route = f"`{row.route}`{note.get(row.support, '')}"
    return (
        f"`{row.operation}`",
        route,
        _code(row.other_spellings),
        row.effect or "",
        f"`{row.returns}`",
        _code(row.patches),
    )


def _inputs(row: Row) -> Iterator[str]:
    cells = [
        (
            one.where,
            f"`{one.name}`",
            f"`{one.argument}`" if one.argument else f"ignored: {one.ignored_because or 'NO REASON'}",
        )
        for one in row.inputs
    ]
    if cells:
        yield from _table(("in", "document", "argument"), cells)
    if row.other_arguments:
        yield from [""] if cells else []
        yield f"{_OTHER_ARGUMENTS[row.support]}: {_code(row.other_arguments)}."


def _code(words: Sequence[str]) -> str:
    return ", ".join(f"`{word}`" for word in words)


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |"


if __name__ == "__main__":
    sys.exit(main())
