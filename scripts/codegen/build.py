"""Build ``generated/`` in an empty folder from the documents in ``openapi/`` and the generator's settings."""

from __future__ import annotations

import json
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from scripts.codegen.document import Document
from scripts.codegen.generator import (
    HERE,
    GeneratorWarning,
    configuration_files,
    configuration_settings,
    generate,
    tool_versions,
)
from scripts.codegen.hashing import text_digest, tree_digest
from scripts.codegen.report import revision_report
from scripts.codegen.revisions import Revision, read_revisions
from scripts.codegen.routes import INDEX, routes_module
from scripts.codegen.surface import read_surface

RAW = "honeyhive_raw"
CONTRACT = "honeyhive_contract"
MANIFEST = "MANIFEST.json"
REPORT = "REPORT.json"

_README = """\
# Generated: do not edit

`nox -s regenerate` builds this folder from `openapi/`. CI builds it again and compares every byte (`nox -s drift`), so
that it rejects manual changes. The next regeneration overwrites them.

| path | contents |
|---|---|
| `{raw}/` | the raw clients, one package per revision; only the overlay's gateway imports them |
| `{raw}/*/{index}` | the endpoint module of every route in the document |
| `{contract}/` | the documents as JSON, for the local server |
| `{report}` | operations, response types, generator warnings and defects (`findings`) of each revision |
| `{manifest}` | digests of the documents, the settings and this folder; versions of the tools (recorded, not compared) |

{revisions}
"""


_CONTRACT_INIT = '''\
"""The documents of all revisions as JSON. Generated: do not edit."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

DEFAULT_REVISION: Final = "{default}"
"""The default revision of clients."""
'''


def build(root: Path, output: Path) -> None:
    """Write the current contents of ``generated/`` into ``output``.

    Args:
        root: the root of the repository.
        output: an empty or missing folder.

    Raises:
        CommandError: a document or a tool failed; ``output`` is then incomplete.
    """
    revisions = read_revisions(root)
    (output / RAW).mkdir(parents=True)
    # Only the generator, which runs in a subprocess, is called from threads: CPython 3.11 sometimes fails if two
    # threads parse Python at the same time ("AST constructor recursion depth mismatch").
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        warnings = pool.map(lambda one: generate(root / one.document, output / RAW / one.package), revisions.all)
        report = {
            revision.name: _build_revision(root, output, revision, found)
            for revision, found in zip(revisions.all, warnings, strict=True)
        }
    _write(output / RAW / "__init__.py", '"""The raw clients, one package per revision. Generated: do not edit."""\n')
    _write(output / RAW / "py.typed", "")
    _write(output / CONTRACT / "__init__.py", _CONTRACT_INIT.format(default=revisions.default))
    _write(output / CONTRACT / "py.typed", "")
    _write(output / REPORT, _json(report))
    _write(output / "README.md", _readme(report, revisions.default))
    _write(output / MANIFEST, _json(_manifest(root, output, revisions.all)))


def _build_revision(root: Path, output: Path, revision: Revision, warnings: list[GeneratorWarning]) -> dict[str, Any]:
    document = Document(root / revision.document)
    _write(output / CONTRACT / f"{revision.name}.json", _json(document.tree))
    package = output / RAW / revision.package
    surface = read_surface(package)
    _write(package / INDEX, routes_module(document, surface))
    return revision_report(document, surface, warnings)


def _manifest(root: Path, output: Path, revisions: tuple[Revision, ...]) -> dict[str, Any]:
    settings = {
        str(path.relative_to(HERE).as_posix()): text_digest(path.read_bytes()) for path in configuration_files()
    }
    return {
        "tools": tool_versions(),
        "configuration": {**settings, "ruff": " ".join(configuration_settings())},
        "revisions": {
            revision.name: {
                "document": text_digest((root / revision.document).read_bytes()),
                "package": tree_digest(output / RAW / revision.package),
            }
            for revision in revisions
        },
        "tree": tree_digest(output),
    }


def _readme(report: dict[str, Any], default: str) -> str:
    rows = ["| revision | operations | without a response type | warnings | defects |", "|---|---|---|---|---|"]
    for name, found in report.items():
        untyped = sum(not operation["plain_function"] for operation in found["operations"])
        counts = (len(found["operations"]), untyped, len(found["warnings"]), len(found["findings"]))
        mark = " (default)" if name == default else ""
        rows.append(f"| {name}{mark} | " + " | ".join(map(str, counts)) + " |")
    return _README.format(
        raw=RAW, index=INDEX, contract=CONTRACT, report=REPORT, manifest=MANIFEST, revisions="\n".join(rows)
    )


def _json(value: object) -> str:
    return json.dumps(value, indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode("utf-8"))
