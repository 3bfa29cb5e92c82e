"""Run the generator and the formatter so that a document always results in the same bytes, on every machine.

What could differ between machines, and how it is excluded:

- the hash seed (the generator writes some sets in their iteration order): PYTHONHASHSEED=0. Python's ``-I`` and ``-E``
  would ignore that variable, so the process runs with ``-s -P`` and without any other PYTHON variable;
- the builtins of the running Python: ``driver.py`` has a fixed list;
- ruff's configuration files, cache, ignore files and default exclusions: all switched off below;
- memory addresses in warnings: removed.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from scripts.codegen.cache import cached, dependency_versions
from scripts.codegen.document import document_json
from scripts.codegen.errors import CommandError

HERE = Path(__file__).parent
SETTINGS = HERE / "generator.yaml"
DRIVER = HERE / "driver.py"
TEMPLATES = HERE / "templates"
TOOLS = ("openapi-python-client", "ruff")

_RUFF_SETTINGS = ("line-length = 88", 'target-version = "py311"', "exclude = []", 'format.line-ending = "lf"')
_RUFF = ("--isolated", "--no-cache", "--no-respect-gitignore", *(f"--config={line}" for line in _RUFF_SETTINGS))
_ADDRESS = re.compile(r"<([\w.]+) object at 0x[0-9a-fA-F]+>")


@dataclass(frozen=True)
class GeneratorWarning:
    """One warning of the generator, without memory addresses."""

    level: str
    header: str
    detail: str
    about: Any
    """The part of the document that it is about, as parsed by the generator; None if unknown."""


def configuration_files() -> tuple[Path, ...]:
    """Return the files that the generated code depends on, other than the document."""
    return (SETTINGS, DRIVER, *sorted(TEMPLATES.rglob("*.jinja")))


def configuration_settings() -> Sequence[str]:
    """Return the settings in this module that the generated code depends on."""
    return _RUFF


def tool_versions() -> dict[str, str]:
    """Return the versions of the tools, to be recorded in the manifest."""
    return {name: version(name) for name in TOOLS} | {"python": f"{sys.version_info[0]}.{sys.version_info[1]}"}


def generate(document: Path, output: Path) -> list[GeneratorWarning]:
    """Write the raw package of ``document`` into the folder ``output``, which must not exist.

    Raises:
        CommandError: the generator or the formatter failed; the message contains their output.
    """
    warnings = cached("raw", _key(document, output), lambda: _generate(document, output), output)
    return [GeneratorWarning(**found) for found in json.loads(warnings)]


def _key(document: Path, output: Path) -> Iterator[str | bytes]:
    """Yield everything that the output depends on, including this file, which runs the tools."""
    yield from (document_json(document), output.name, dependency_versions(*TOOLS))
    for path in (Path(__file__), *configuration_files()):
        yield from (path.relative_to(HERE).as_posix(), path.read_bytes())


def _generate(document: Path, output: Path) -> str:
    """Run the generator and the formatter; return the warnings as JSON."""
    with tempfile.TemporaryDirectory(prefix="generate-") as folder:
        source, warnings_file = Path(folder) / "document.json", Path(folder) / "warnings.json"
        source.write_text(document_json(document), encoding="utf-8")
        program: list[str | Path] = [sys.executable, "-s", "-P", DRIVER]
        _run(
            "the generator",
            [*program, source, SETTINGS, TEMPLATES, output, warnings_file],
            subject=document,
            errors_in=warnings_file,
        )
        warnings = _read_warnings(warnings_file)
    ruff: list[str | Path] = [sys.executable, "-s", "-P", "-m", "ruff"]
    _run("ruff", [*ruff, "check", "--quiet", "--fix-only", "--select=F401,I", *_RUFF, output], subject=output)
    _run("ruff", [*ruff, "format", "--quiet", *_RUFF, output], subject=output)
    return json.dumps([asdict(warning) for warning in warnings])


def _run(name: str, command: Sequence[str | Path], *, subject: Path, errors_in: Path | None = None) -> None:
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "RUFF_"))}
    environment |= {"PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"}
    done = subprocess.run(
        [str(part) for part in command], env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode == 0:
        return
    errors = "\n".join(
        f"{warning.header}\n{warning.detail}"
        for warning in (_read_warnings(errors_in) if errors_in and errors_in.exists() else ())
        if warning.level == "error"
    )
    raise CommandError(
        f"{name} failed with status {done.returncode} on {subject}:\n"
        f"{errors or done.stderr.strip()[-4000:] or done.stdout.strip()[-4000:]}\n"
        "Fix the cause (usually the document) and run again."
    )


def _read_warnings(path: Path) -> list[GeneratorWarning]:
    return [
        GeneratorWarning(
            level=found["level"], header=_clean(found["header"]), detail=_clean(found["detail"]), about=found["about"]
        )
        for found in json.loads(path.read_text(encoding="utf-8"))
    ]


def _clean(text: str) -> str:
    """Remove memory addresses: ``<pkg.Thing object at 0x7f…>`` becomes ``<Thing>``."""
    return _ADDRESS.sub(lambda match: f"<{match[1].rpartition('.')[2]}>", text).strip()
