"""Derive the sync half of the client from the async half.

    $ python -m scripts.unasync            # write overlay/honeyhive_overlay/_sync and client.py
    $ python -m scripts.unasync --check    # exit with status 1 if it is not what the async half gives

Rule by rule, in code, comments and docstrings alike, then formatted. A rule that no file needs, an async-looking name
that no rule knows, and a file without its other half are errors, so the list below is always the whole truth.
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
ELSEWHERE = {"client.py": PACKAGE / "client.py"}
"""Files whose sync half has a place of its own: what applications see of the client stands where they look for it."""

RULES = {
    r"\bAsync(?=[A-Z])": "",
    r"\basync (?=(def|with|for)\b)": "",
    r"\bawait ": "",
    r"\basync_sleep\b": "sleep",
    r"\basync_time_limit\b": "time_limit",
    r"\baiter_bytes\b": "iter_bytes",
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
"""What becomes of which pattern. The first is for all classes, ours and others': AsyncRuns, AsyncIterator."""

_ASYNC = re.compile(r"(?i)async|await|^_*a(close|iter|next|enter|exit|send|throw)")
_RUFF = (
    "--isolated",
    "--no-cache",
    "--no-respect-gitignore",
    "--config=exclude = []",
    "--config=line-length = 120",
    '--config=target-version = "py311"',
)


class Undecided(Exception):
    """The rules and the async half do not fit."""


def derive(source: str, name: str, used: set[str]) -> str:
    """Return the sync text of the async ``source``, and note in ``used`` the rules that it needed."""
    return _formatted({name: _sync_text(source, name, used)})[name]


def _sync_text(source: str, name: str, used: set[str]) -> str:
    text = source
    for rule, replacement in RULES.items():
        text, times = re.subn(rule, replacement, text)
        if times:
            used.add(rule)
    text = f"# Derived from _async/{name} by scripts/unasync.py: edit that, then run it.\n{text}"
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.NAME and _ASYNC.search(token.string):
            raise Undecided(f"_async/{name}: no rule for {token.string!r} in {token.line.strip()!r}")
    return text


def derive_all(root: Path) -> dict[Path, str]:
    """Return every derived file by its place.

    Raises:
        Undecided: a rule is not used, or an async-looking name has none.
    """
    used: set[str] = set()
    texts = {path.name: _sync_text(path.read_text("utf-8"), path.name, used) for path in sorted(_files(root / SOURCE))}
    if unused := sorted(RULES.keys() - used):
        raise Undecided(f"rules that nothing needs: {', '.join(map(repr, unused))}; delete them")
    return {ELSEWHERE.get(name, DERIVED / name): text for name, text in _formatted(texts).items()}


def differences(root: Path) -> list[str]:
    """Say how the checked-in half differs from what the async half gives; nothing where it does not."""
    wanted = derive_all(root)
    there = {path: (root / path).read_text("utf-8") for path in _derived(root)}
    return [
        *(f"{path} is missing" for path in sorted(wanted.keys() - there.keys())),
        *(f"{path} has no source in _async" for path in sorted(there.keys() - wanted.keys())),
        *(f"{path} differs" for path in sorted(wanted) if path in there and there[path] != wanted[path]),
    ]


def write(root: Path) -> None:
    """Make the sync half what the async half gives."""
    wanted = derive_all(root)
    (root / DERIVED).mkdir(exist_ok=True)
    for path in _derived(root) - wanted.keys():
        (root / path).unlink()
    for path, text in wanted.items():
        (root / path).write_text(text, "utf-8", newline="\n")


def _derived(root: Path) -> set[Path]:
    """Return the places of the derived files that are there."""
    found = {path.relative_to(root) for path in _files(root / DERIVED)}
    return found | {path for path in ELSEWHERE.values() if (root / path).exists()}


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts]


def _formatted(files: dict[str, str]) -> dict[str, str]:
    """Return the files as ruff writes them: all in one call, because starting it takes longer than a file does."""
    ruff = [sys.executable, "-m", "ruff"]
    with TemporaryDirectory() as folder:
        for name, text in files.items():
            (Path(folder) / name).write_text(text, "utf-8", newline="\n")
        for command in (["check", "--fix-only", "--select=I"], ["format"]):
            subprocess.run([*ruff, *command, "--quiet", *_RUFF, folder], capture_output=True, check=True)
        return {name: (Path(folder) / name).read_text("utf-8") for name in files}


def main(arguments: list[str] | None = None) -> int:
    """Run the command; the result is its exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="change nothing; fail if anything differs")
    parser.add_argument("--root", type=Path, default=ROOT, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    try:
        if not options.check:
            write(options.root)
            return 0
        found = differences(options.root)
    except Undecided as error:
        print(f"unasync: {error}", file=sys.stderr)
        return 1
    for line in found:
        print(line, file=sys.stderr)
    if found:
        print("Edit _async, then run: python -m scripts.unasync", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
