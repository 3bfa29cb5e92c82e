"""Rebuild ``generated/`` from the documents in ``openapi/``.

    $ python -m scripts.regenerate
    2025-12-15
      operations: 1 changed
        ~ GET /v1/runs; limit: int | Unset = 20 -> int | Unset = 50
      defects: 1 removed
        - null-only in PUT /v1/configurations/{id} at /components/schemas/…
    generated/ is rebuilt. Read the changes above, run the tests, and commit openapi/ and generated/ together.

If anything fails (invalid YAML, a crash of the generator, a full disk, a second run at the same time), ``generated/``
is not changed, and the command says what to do and exits with status 1.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from scripts.codegen.atomic_replace import GENERATED, locked_work_folder, replace_generated
from scripts.codegen.build import build
from scripts.codegen.compare import differences, summarize
from scripts.codegen.errors import CommandError
from scripts.codegen.hashing import text_digest
from scripts.codegen.revisions import LIST, read_revisions, record_digest

ROOT = Path(__file__).resolve().parents[1]


def regenerate(root: Path) -> list[str]:
    """Rebuild ``generated/`` below ``root`` and return lines that say what changed.

    Raises:
        CommandError: something failed; nothing was replaced.
    """
    with locked_work_folder(root) as new:
        build(root, new)
        recorded = _recorded_digests(root)
        changed = any(True for _ in differences(root / GENERATED, new))
        report = _summary(root / GENERATED, new) if changed else []
        if recorded != (root / LIST).read_text(encoding="utf-8"):
            _replace(root / LIST, recorded)
            report.append(f"{LIST} now records the digests of the current documents.")
        if changed:
            replace_generated(root, new)
            report.append(
                "generated/ is rebuilt. Read the changes above, run the tests, "
                "and commit openapi/ and generated/ together."
            )
        else:
            report.append("generated/ is up to date.")
    return report


def main(argv: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    parser = argparse.ArgumentParser(prog="regenerate", description=__doc__.partition("\n")[0])
    parser.add_argument("--root", type=Path, default=ROOT, help="root of the repository (default: %(default)s)")
    root: Path = parser.parse_args(argv).root.resolve()
    try:
        print("\n".join(regenerate(root)))
    except (CommandError, OSError) as error:
        print(f"regenerate: {error}\ngenerated/ was not changed.", file=sys.stderr)
        return 1
    return 0


def _recorded_digests(root: Path) -> str:
    text = (root / LIST).read_text(encoding="utf-8")
    for revision in read_revisions(root).all:
        text = record_digest(text, revision, text_digest((root / revision.document).read_bytes()))
    return text


def _summary(old: Path, new: Path) -> list[str]:
    try:
        return summarize(old, new) or ["Only texts changed: no operation, model or defect."]
    except CommandError as error:
        return [f"The changes cannot be summarized: {error}"]


def _replace(path: Path, text: str) -> None:
    temporary = path.with_suffix(".new")
    temporary.write_bytes(text.encode("utf-8"))
    os.replace(temporary, path)


if __name__ == "__main__":
    sys.exit(main())
