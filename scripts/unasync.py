"""Derive the sync half of the client from the async half.

    $ python -m scripts.unasync            # write overlay/honeyhive_overlay/_sync and client.py
    $ python -m scripts.unasync --check    # exit with status 1 if the sync half is not up to date

The rules below replace text in code, comments and docstrings; then ruff formats the result. An unused rule and an
async name without a rule are errors, so that the list of rules is always complete. A sync file without an async file is
deleted; with ``--check``, a file without its other half is an error.
"""

from __future__ import annotations

import argparse
import io
import re
import subprocess
import sys
import tokenize
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = Path("overlay/honeyhive_overlay")
SOURCE, DERIVED = PACKAGE / "_async", PACKAGE / "_sync"
SPECIAL_TARGETS = {"client.py": PACKAGE / "client.py"}
"""Sync files outside ``_sync/``: applications import the client from ``client.py``."""

RULES = {
    r"\bAsync(?=[A-Z])": "",
    r"\basync (?=(def|with|for)\b)": "",
    r"\bawait ": "",
    r"\basync_sleep\b": "sleep",
    r"\basync_time_limit\b": "time_limit",
    r"\baiter_raw\b": "iter_raw",
    r"\baclose\b": "close",
    r"\b_async\b": "_sync",
    r"\bThe async\b": "The sync",
    r"\bAwaitable, ": "",
    r"\bAwaitable\[_T\]": "_T",
    r"\b__aenter__\b": "__enter__",
    r"\b__aexit__\b": "__exit__",
    r"\basyncio tasks\b": "threads",
    r"\bevent loop\b": "process",
}
"""Pattern to replacement. The first one matches all classes, ours and others': AsyncRuns, AsyncIterator."""

_ASYNC = re.compile(r"(?i)async|await|^_*a(close|iter|next|enter|exit|send|throw)")
_RUFF = (
    "--isolated",
    "--no-cache",
    "--no-respect-gitignore",
    "--config=exclude = []",
    "--config=line-length = 120",
    '--config=target-version = "py311"',
)


class UnasyncError(Exception):
    """A rule is unused, or an async name has no rule."""


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a file differs")
    parser.add_argument("--root", type=Path, default=ROOT, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    try:
        if not options.check:
            write(options.root)
            return 0
        found = differences(options.root)
    except UnasyncError as error:
        print(f"unasync: {error}", file=sys.stderr)
        return 1
    for line in found:
        print(line, file=sys.stderr)
    if found:
        print("Edit _async, then run: python -m scripts.unasync", file=sys.stderr)
    return 1 if found else 0


def write(root: Path) -> None:
    """Write the sync half, and delete its files that have no source."""
    wanted = derive_all(root)
    (root / DERIVED).mkdir(exist_ok=True)
    for path in _derived(root) - wanted.keys():
        (root / path).unlink()
    for path, text in wanted.items():
        (root / path).write_text(text, "utf-8", newline="\n")


def differences(root: Path) -> list[str]:
    """Return a line for each file of the sync half that is not up to date."""
    wanted = derive_all(root)
    existing = {path: (root / path).read_text("utf-8") for path in _derived(root)}
    return [
        *(f"{path} is missing" for path in sorted(wanted.keys() - existing.keys())),
        *(f"{path} has no source in _async" for path in sorted(existing.keys() - wanted.keys())),
        *(f"{path} differs" for path in sorted(wanted) if path in existing and existing[path] != wanted[path]),
    ]


def derive_all(root: Path) -> dict[Path, str]:
    """Return the contents of every derived file, by its path.

    Raises:
        UnasyncError: a rule is unused, or an async name has no rule.
    """
    used: set[str] = set()
    texts = {path.name: _sync_text(path.read_text("utf-8"), path.name, used) for path in sorted(_files(root / SOURCE))}
    if unused := sorted(RULES.keys() - used):
        raise UnasyncError(f"unused rules: {', '.join(map(repr, unused))}; delete them")
    return {SPECIAL_TARGETS.get(name, DERIVED / name): text for name, text in _formatted(texts).items()}


def derive(source: str, name: str, used: set[str]) -> str:
    """Return the sync code for the async ``source``, and add the rules that it needed to ``used``."""
    return _formatted({name: _sync_text(source, name, used)})[name]


def _derived(root: Path) -> set[Path]:
    """Return the paths of the existing derived files."""
    found = {path.relative_to(root) for path in _files(root / DERIVED)}
    return found | {path for path in SPECIAL_TARGETS.values() if (root / path).exists()}


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts]


def _sync_text(source: str, name: str, used: set[str]) -> str:
    text = source
    for rule, replacement in RULES.items():
        text, count = re.subn(rule, replacement, text)
        if count:
            used.add(rule)
    text = f"# Derived from _async/{name} by scripts/unasync.py: edit that, then run it.\n{text}"
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.NAME and _ASYNC.search(token.string):
            raise UnasyncError(f"_async/{name}: no rule for {token.string!r} in {token.line.strip()!r}")
    return text


def _formatted(files: dict[str, str]) -> dict[str, str]:
    """Format the files with ruff, all in one call, because starting ruff takes longer than formatting a file."""
    ruff = [sys.executable, "-m", "ruff"]
    with TemporaryDirectory() as folder:
        for name, text in files.items():
            (Path(folder) / name).write_text(text, "utf-8", newline="\n")
        for command in (["check", "--fix-only", "--select=I"], ["format"]):
            subprocess.run([*ruff, *command, "--quiet", *_RUFF, folder], capture_output=True, check=True)
        return {name: (Path(folder) / name).read_text("utf-8") for name in files}


if __name__ == "__main__":
    sys.exit(main())
