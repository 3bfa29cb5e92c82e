"""Rebuild ``generated/`` from the documents in ``openapi/``.

    $ python -m scripts.regenerate
    2025-12-15
      operations: 1 changed
        ~ GET /v1/runs; limit: int | Unset = 20 -> int | Unset = 50
      weak spots: 1 removed
        - null-only in PUT /v1/configurations/{id} at /components/schemas/…
    generated/ is rebuilt. Read the changes above, run the tests, and commit openapi/ and generated/ together.

All or nothing: whatever fails (a document that is not YAML, a crash of the generator, a full disk, a second run at the
same time), ``generated/`` stays as it was and the command exits with status 1 and says what to do.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from scripts.codegen.build import build
from scripts.codegen.compare import differences
from scripts.codegen.errors import CommandError
from scripts.codegen.revisions import LIST, digest, read_revisions, record_digest
from scripts.codegen.summary import summarize
from scripts.codegen.swap import GENERATED, replace_generated, workplace

ROOT = Path(__file__).resolve().parents[1]


def regenerate(root: Path) -> list[str]:
    """Rebuild ``generated/`` below ``root`` and say what changed.

    Raises:
        CommandError: nothing was replaced, and why.
    """
    with workplace(root) as new:
        build(root, new)
        recorded = _recorded_digests(root)
        changed = any(True for _ in differences(root / GENERATED, new))
        said = _summary(root / GENERATED, new) if changed else []
        if recorded != (root / LIST).read_text(encoding="utf-8"):
            _replace(root / LIST, recorded)
            said.append(f"{LIST} records the digests of the documents as they are now.")
        if changed:
            replace_generated(root, new)
            said.append(
                "generated/ is rebuilt. Read the changes above, run the tests, and commit openapi/ and generated/ together."
            )
        else:
            said.append("generated/ is what openapi/ gives: nothing to do.")
    return said


def _summary(old: Path, new: Path) -> list[str]:
    try:
        return summarize(old, new) or ["Only texts changed: no operation, model or weak spot."]
    except CommandError as error:
        return [f"The old tree cannot be described: {error}"]


def _recorded_digests(root: Path) -> str:
    text = (root / LIST).read_text(encoding="utf-8")
    for revision in read_revisions(root).all:
        text = record_digest(text, revision, digest((root / revision.document).read_bytes()))
    return text


def _replace(path: Path, text: str) -> None:
    aside = path.with_suffix(".new")
    aside.write_bytes(text.encode("utf-8"))
    os.replace(aside, path)


def main(argv: list[str] | None = None) -> int:
    """Run the command; give its exit status."""
    parser = argparse.ArgumentParser(prog="regenerate", description=__doc__.partition("\n")[0])
    parser.add_argument("--root", type=Path, default=ROOT, help="root of the repository (default: %(default)s)")
    root: Path = parser.parse_args(argv).root.resolve()
    try:
        print("\n".join(regenerate(root)))
    except (CommandError, OSError) as error:
        print(f"regenerate: {error}\ngenerated/ is as it was.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
