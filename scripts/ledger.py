"""List, compare and check the ledger: the patches of the overlay for defects of the OpenAPI documents.

    $ python -m scripts.ledger list --revision 2025-12-15
    2025-12-15: 14 patches
      result-placeholder    found     runs.result, runs.compare
                            The responses of result and comparison are declared as a placeholder.
    …
    2026-07-01: not bound; the nearest bound revision is 2026-06-24, which has 70 of its 71 routes
    $ python -m scripts.ledger compare 2025-12-15 2026-06-24
    retired: event-json, …
    remain: runs-ids, …
    new: search-projections, …
    $ python -m scripts.ledger check

``compare`` compares ids: the same defect has the same id in every revision.

``check`` (a part of drift) fails if

- no patch claims a defect of an operation that the overlay wraps;
- a fragment of the document that a patch expects was removed (fixed upstream: delete the patch) or changed;
- a patch claims findings and none of them exists any more;
- a patch names an operation that the revision lacks;
- a route moved (its patches are then checked at the new route, so that none of them is reported as obsolete);
- a revision in ``openapi/`` is not bound, and revisions.toml does not say why;
- a patch has no canary: a test in ``tests/canary/`` that fails as soon as the defect is fixed.

The patches of a revision are data in ``_gateway/r<revision>/patches/``.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from scripts.checks.bindings import UnboundRevision, read_bound_revisions, read_unbound_revisions
from scripts.checks.ledger import Ledger, check_ledger, read_ledgers
from scripts.codegen.errors import CommandError
from scripts.regenerate import ROOT


def rows(ledger: Ledger) -> list[dict[str, Any]]:
    """Return the patches of one revision as plain data."""
    return [
        {
            "revision": ledger.revision,
            "id": patch.id,
            "kind": patch.kind,
            "operations": list(patch.operations),
            "reason": patch.reason,
            "evidence": patch.evidence,
            "claims": len(ledger.claimed_by(patch)),
        }
        for patch in ledger.patches
    ]


def as_text(ledger: Ledger) -> str:
    """Return the patches of one revision as a table for a terminal."""
    lines = [f"{ledger.revision}: {len(ledger.patches)} patches"]
    for row in rows(ledger):
        claims = f" ({row['claims']} findings)" if row["claims"] else ""
        lines.append(f"  {row['id']:<28} {row['kind']:<11} {', '.join(row['operations'])}")
        lines.append(f"  {'':<28} {row['reason']}{claims}")
    unwrapped = ledger.unwrapped
    lines.append(f"  not wrapped yet: {len(unwrapped)} operations of the document")
    lines += [f"    {operation} ({count} findings)" for operation, count in unwrapped.items()]
    return "\n".join(lines)


def as_markdown(ledger: Ledger) -> str:
    """Return the patches of one revision as a Markdown table."""
    lines = [f"## {ledger.revision}", "", "| patch | kind | operations | reason | findings |", "|---|---|---|---|---|"]
    for row in rows(ledger):
        operations = ", ".join(row["operations"])
        lines.append(f"| `{row['id']}` | {row['kind']} | {operations} | {row['reason']} | {row['claims']} |")
    return "\n".join(lines)


def unbound_line(unbound: UnboundRevision) -> str:
    """Return a line that says that a revision is not bound, and which bound one is nearest."""
    reason = unbound.revision.unbound_because
    why = f", because {reason.rstrip('.')}" if reason else ""
    share = f"{unbound.shared_routes} of its {unbound.routes} routes"
    return (
        f"{unbound.revision.name}: not bound{why}; the nearest bound revision is {unbound.nearest}, which has {share}"
    )


def changes(old: Ledger, new: Ledger) -> dict[str, list[str]]:
    """Return the ids of the patches that only the old revision has, that both have, and that only the new one has."""
    before, after = ({patch.id for patch in ledger.patches} for ledger in (old, new))
    return {"retired": sorted(before - after), "remain": sorted(before & after), "new": sorted(after - before)}


def main(argv: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    parser = argparse.ArgumentParser(prog="ledger", description=__doc__.partition("\n")[0])
    parser.add_argument("--root", type=Path, default=ROOT, help="root of the repository (default: %(default)s)")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("check", help="fail if the patches do not fit the documents")
    listing = commands.add_parser("list", help="list the patches")
    listing.add_argument("--revision", help="only of this revision")
    form = listing.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true")
    form.add_argument("--markdown", action="store_true")
    comparing = commands.add_parser(
        "compare", help="list the patches that are retired, remain and are new between two revisions"
    )
    comparing.add_argument("old")
    comparing.add_argument("new")
    options = parser.parse_args(argv)
    root: Path = options.root.resolve()
    try:
        if options.command == "check":
            problems = list(check_ledger(root))
            print("\n".join(problems) if problems else "ledger: every defect is claimed and every patch is needed")
            return 1 if problems else 0
        found = {each.revision: each for each in read_ledgers(root)}
        unbound = {each.revision.name: each for each in read_unbound_revisions(root, read_bound_revisions(root))}
        wanted = {options.old, options.new} if options.command == "compare" else {options.revision} - {None}
        for name in sorted(wanted - found.keys()):
            parser.error(unbound_line(unbound[name]) if name in unbound else f"there is no revision {name}")
        if options.command == "compare":
            for word, ids in changes(found[options.old], found[options.new]).items():
                print(f"{word}: {', '.join(ids) or 'none'}")
            return 0
        ledgers = [each for name, each in found.items() if options.revision in (None, name)]
        if options.json:
            print(json.dumps([row for ledger in ledgers for row in rows(ledger)], indent=1))
            return 0
        print("\n\n".join((as_markdown if options.markdown else as_text)(ledger) for ledger in ledgers))
        for each in unbound.values() if options.revision is None else ():
            print(f"\n{unbound_line(each)}")
    except CommandError as error:
        print(f"ledger: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
