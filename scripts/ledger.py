"""The ledger of weak spots: what the overlay patches, why, and whether it still has to.

    $ python -m scripts.ledger list --revision 2025-12-15
    2025-12-15: 14 patches
      result-placeholder    found     runs.result, runs.compare
                            The answers of result and comparison are declared as a placeholder.
    …
    2026-07-01: not bound; nearest is 2026-06-24, which has 70 of its 71 routes
    $ python -m scripts.ledger compare 2025-12-15 2026-06-24
    retired: event-json, …
    remain: runs-ids, …
    new: search-projections, …
    $ python -m scripts.ledger check

``compare`` goes by the ids: the same weak spot has the same id in every revision.

``check`` (part of drift) fails when

- a weak spot of an operation that the overlay wraps is claimed by no patch;
- what a patch expects is gone from the document (fixed upstream: delete the patch) or is something else now;
- a patch claims findings and there are none left;
- a patch names an operation that the revision lacks;
- a route moved: it is told where to, and its patches are judged there, so that none is called obsolete because of it;
- a revision of ``openapi/`` is not bound, and revisions.toml does not say why;
- a patch has no canary: a test in ``tests/canary/`` that turns red on the day the defect is gone.

The patches of a revision are data, in ``_gateway/r<revision>/patches/``.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from scripts.checks.ledger import Ledger, check_ledger, read_ledgers
from scripts.checks.tables import Unbound, read_bound, read_unbound
from scripts.codegen.errors import CommandError
from scripts.regenerate import ROOT


def rows(ledger: Ledger) -> list[dict[str, Any]]:
    """Give the patches of one revision as plain data."""
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
    """Give the patches of one revision as a table for a terminal."""
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
    """Give the patches of one revision as a Markdown table."""
    lines = [f"## {ledger.revision}", "", "| patch | kind | operations | reason | findings |", "|---|---|---|---|---|"]
    for row in rows(ledger):
        operations = ", ".join(row["operations"])
        lines.append(f"| `{row['id']}` | {row['kind']} | {operations} | {row['reason']} | {row['claims']} |")
    return "\n".join(lines)


def unbound_line(unbound: Unbound) -> str:
    """Say that the gateway does not have a revision, and which one is nearest to it."""
    reason = unbound.revision.unbound_because
    why = f", because {reason.rstrip('.')}" if reason else ""
    share = f"{unbound.shared} of its {unbound.routes} routes"
    return f"{unbound.revision.name}: not bound{why}; nearest is {unbound.nearest}, which has {share}"


def moves(old: Ledger, new: Ledger) -> dict[str, list[str]]:
    """Give the ids of the patches that only one of two revisions has, and of those that both have."""
    before, after = ({patch.id for patch in ledger.patches} for ledger in (old, new))
    return {"retired": sorted(before - after), "remain": sorted(before & after), "new": sorted(after - before)}


def main(argv: list[str] | None = None) -> int:
    """Run the command; give its exit status."""
    parser = argparse.ArgumentParser(prog="ledger", description=__doc__.partition("\n")[0])
    parser.add_argument("--root", type=Path, default=ROOT, help="root of the repository (default: %(default)s)")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("check", help="fail where patches and document disagree")
    listing = commands.add_parser("list", help="list the patches")
    listing.add_argument("--revision", help="of this revision alone")
    form = listing.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true")
    form.add_argument("--markdown", action="store_true")
    comparing = commands.add_parser("compare", help="say which patches retire, remain and are new between revisions")
    comparing.add_argument("old")
    comparing.add_argument("new")
    given = parser.parse_args(argv)
    root: Path = given.root.resolve()
    try:
        if given.command == "check":
            problems = list(check_ledger(root))
            print("\n".join(problems) if problems else "ledger: every weak spot is claimed and every patch is needed")
            return 1 if problems else 0
        found = {each.revision: each for each in read_ledgers(root)}
        unbound = {each.revision.name: each for each in read_unbound(root, read_bound(root))}
        wanted = {given.old, given.new} if given.command == "compare" else {given.revision} - {None}
        for name in sorted(wanted - found.keys()):
            parser.error(unbound_line(unbound[name]) if name in unbound else f"there is no gateway for revision {name}")
        if given.command == "compare":
            for word, ids in moves(found[given.old], found[given.new]).items():
                print(f"{word}: {', '.join(ids) or 'none'}")
            return 0
        ledgers = [each for name, each in found.items() if given.revision in (None, name)]
        if given.json:
            print(json.dumps([row for ledger in ledgers for row in rows(ledger)], indent=1))
            return 0
        print("\n\n".join((as_markdown if given.markdown else as_text)(ledger) for ledger in ledgers))
        for each in unbound.values() if given.revision is None else ():
            print(f"\n{unbound_line(each)}")
    except CommandError as error:
        print(f"ledger: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
