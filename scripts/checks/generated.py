"""Is ``generated/`` what ``openapi/`` gives, file by file and byte by byte?"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from scripts.codegen.build import build
from scripts.codegen.compare import differences
from scripts.codegen.errors import CommandError
from scripts.codegen.revisions import LIST, digest, read_revisions
from scripts.codegen.summary import summarize
from scripts.codegen.swap import GENERATED

ADVICE = "If the documents or the generator changed, run `nox -s regenerate` and commit what it writes."


def check_generated(root: Path) -> Iterator[str]:
    """Generate aside and compare; say first in words, then line by line, what differs."""
    for revision in read_revisions(root).all:
        if revision.sha256 != digest((root / revision.document).read_bytes()):
            yield f"{LIST}: {revision.document} is not the document that was recorded."
    with tempfile.TemporaryDirectory(prefix="drift-") as folder:
        fresh = Path(folder) / GENERATED
        build(root, fresh)
        found = list(differences(root / GENERATED, fresh))
        if found:
            yield f"{len(found)} files of generated/ are not what openapi/ gives. {ADVICE}"
            yield from _summary(root / GENERATED, fresh)
            yield from found


def _summary(committed: Path, fresh: Path) -> list[str]:
    try:
        return summarize(committed, fresh) or ["No operation, model or weak spot differs, only their text."]
    except CommandError as error:
        return [str(error)]
