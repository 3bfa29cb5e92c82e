"""Run the generator and the formatter so that the same document gives the same bytes anywhere.

What of a host would show in the output, and what keeps it out:

- the hash seed (the generator sorts sets whose order it does not settle): PYTHONHASHSEED=0. Python's ``-I`` and
  ``-E`` would ignore that variable, so the process runs with ``-s -P`` and an environment without other PYTHON ones;
- the running Python's builtins: pinned in ``driver.py``;
- ruff's configuration files, cache, ignore files and default exclusions: all switched off below;
- memory addresses in warnings: taken out.
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

from scripts.codegen.cache import remembered, versions_behind
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
    """One complaint of the generator, cleaned of memory addresses."""

    level: str
    header: str
    detail: str
    about: Any
    """The part of the document that it is about, as the generator understood it; None where it does not say."""


def configuration_files() -> tuple[Path, ...]:
    """The files that decide, beside the document, what is generated."""
    return (SETTINGS, DRIVER, *sorted(TEMPLATES.rglob("*.jinja")))


def configuration_settings() -> Sequence[str]:
    """The settings that decide it and stand in code."""
    return _RUFF


def tool_versions() -> dict[str, str]:
    """The versions that are about to generate, to be recorded."""
    return {name: version(name) for name in TOOLS} | {"python": f"{sys.version_info[0]}.{sys.version_info[1]}"}


def generate(document: Path, output: Path) -> list[GeneratorWarning]:
    """Write the raw package of ``document`` into the folder ``output``, which must not exist.

    Raises:
        CommandError: the generator or the formatter failed; says what they printed.
    """
    warnings = remembered("raw", _key(document, output), lambda: _generate(document, output), output)
    return [GeneratorWarning(**found) for found in json.loads(warnings)]


def _key(document: Path, output: Path) -> Iterator[str | bytes]:
    """Give everything that decides what is written: also this file, which says how the tools are called."""
    yield from (document_json(document), output.name, versions_behind(*TOOLS))
    for path in (Path(__file__), *configuration_files()):
        yield from (path.relative_to(HERE).as_posix(), path.read_bytes())


def _generate(document: Path, output: Path) -> str:
    """Run the tools; give the warnings as JSON."""
    with tempfile.TemporaryDirectory(prefix="generate-") as folder:
        read, written = Path(folder) / "document.json", Path(folder) / "warnings.json"
        read.write_text(document_json(document), encoding="utf-8")
        program: list[str | Path] = [sys.executable, "-s", "-P", DRIVER]
        _run("the generator", [*program, read, SETTINGS, TEMPLATES, output, written], on=document, explain=written)
        warnings = _read_warnings(written)
    ruff: list[str | Path] = [sys.executable, "-s", "-P", "-m", "ruff"]
    _run("ruff", [*ruff, "check", "--quiet", "--fix-only", "--select=F401,I", *_RUFF, output], on=output)
    _run("ruff", [*ruff, "format", "--quiet", *_RUFF, output], on=output)
    return json.dumps([asdict(warning) for warning in warnings])


def _run(name: str, command: Sequence[str | Path], *, on: Path, explain: Path | None = None) -> None:
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "RUFF_"))}
    environment |= {"PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"}
    done = subprocess.run(
        [str(part) for part in command], env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode == 0:
        return
    said = "\n".join(
        f"{warning.header}\n{warning.detail}"
        for warning in (_read_warnings(explain) if explain and explain.exists() else ())
        if warning.level == "error"
    )
    raise CommandError(
        f"{name} failed with status {done.returncode} on {on}:\n"
        f"{said or done.stderr.strip()[-4000:] or done.stdout.strip()[-4000:]}\n"
        "Mend what it names (most often the document) and run again."
    )


def _read_warnings(written: Path) -> list[GeneratorWarning]:
    return [
        GeneratorWarning(
            level=found["level"], header=_clean(found["header"]), detail=_clean(found["detail"]), about=found["about"]
        )
        for found in json.loads(written.read_text(encoding="utf-8"))
    ]


def _clean(text: str) -> str:
    """Keep the class and drop the address: ``<pkg.Thing object at 0x7f…>`` becomes ``<Thing>``."""
    return _ADDRESS.sub(lambda match: f"<{match[1].rpartition('.')[2]}>", text).strip()
