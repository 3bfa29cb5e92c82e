"""Check that ``generated/`` is what the generator writes for ``openapi/``, byte by byte."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from scripts.codegen.atomic_replace import GENERATED
from scripts.codegen.build import build
from scripts.codegen.compare import differences, summarize
from scripts.codegen.errors import CommandError
from scripts.codegen.hashing import text_digest
from scripts.codegen.revisions import LIST, read_revisions

ADVICE = "If the documents or the generator changed, run `nox -s regenerate` and commit the result."


def check_generated(root: Path) -> Iterator[str]:
    """Generate into a temporary folder and compare: yield a summary, then a diff for each file that differs."""
    for revision in read_revisions(root).all:
        if revision.sha256 != text_digest((root / revision.document).read_bytes()):
            yield f"{LIST}: the recorded digest of {revision.document} is not that of the document."
    with tempfile.TemporaryDirectory(prefix="drift-") as folder:
        fresh = Path(folder) / GENERATED
        build(root, fresh)
        found = list(differences(root / GENERATED, fresh))
        if found:
            yield f"{len(found)} files of generated/ do not match openapi/. {ADVICE}"
            yield from _summary(root / GENERATED, fresh)
            yield from found


def _summary(committed: Path, fresh: Path) -> list[str]:
    try:
        return summarize(committed, fresh) or ["Only texts differ: no operation, model or defect."]
    except CommandError as error:
        return [str(error)]
