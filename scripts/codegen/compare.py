"""Compare two versions of ``generated/``: a summary of the changes, and a diff of each file."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

from scripts.codegen.build import MANIFEST, RAW, REPORT
from scripts.codegen.surface import Field, RawOperation, Surface, read_surface

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


def summarize(old: Path, new: Path) -> list[str]:
    """Return lines that say which operations, models and findings of each revision changed.

    Raises:
        CommandError: one of the trees contains code that the pinned generator does not write.
    """
    packages = {path.name for tree in (old, new) for path in (tree / RAW).glob("r*") if path.is_dir()}
    lines: list[str] = []
    for package in sorted(packages):
        revision = package.removeprefix("r").replace("_", "-")
        before, after = read_surface(old / RAW / package), read_surface(new / RAW / package)
        if not before.operations or not after.operations:
            change = f"new, {len(after.operations)} operations" if after.operations else "removed"
            lines.append(f"{revision}: {change}")
            continue
        changes = [
            *_section("operations", _operations(before, after)),
            *_section("models", _models(before, after)),
            *_section("defects", _findings(old, new, revision)),
        ]
        lines += [revision, *changes] if changes else []
    return lines


def differences(committed: Path, fresh: Path) -> Iterator[str]:
    """Yield a unified diff for each file that differs or exists in one tree only, sorted by name.

    ``__pycache__`` and the tool versions in the manifest are ignored.
    """
    old, new = _files(committed), _files(fresh)
    if MANIFEST in old and MANIFEST in new:
        new[MANIFEST] = _with_tools_of(old[MANIFEST], new[MANIFEST])
    for name in sorted(old.keys() | new.keys()):
        if old.get(name) != new.get(name):
            yield "".join(_diff(name, old.get(name), new.get(name)))


def _section(title: str, changes: Iterator[str]) -> list[str]:
    lines = list(changes)
    words = {"+": "added", "-": "removed", "~": "changed"}
    counts = ((sum(line.startswith(sign) for line in lines), word) for sign, word in words.items())
    totals = ", ".join(f"{count} {word}" for count, word in counts if count)
    return [f"  {title}: {totals}", *(f"    {line}" for line in lines)] if lines else []


def _operations(before: Surface, after: Surface) -> Iterator[str]:
    names = {key: f"{op.method.upper()} {op.url}" for side in (before, after) for key, op in side.operations.items()}
    for sign, key in _changed(before.operations, after.operations):
        details = [] if sign != "~" else list(_operation(before.operations[key], after.operations[key]))
        yield "; ".join((f"{sign} {names[key]}", *details))


def _operation(before: RawOperation, after: RawOperation) -> Iterator[str]:
    for what, old, new in (
        ("module", before.module, after.module),
        ("url", before.url, after.url),
        ("returns", before.returns, after.returns),
        ("statuses", ", ".join(before.statuses), ", ".join(after.statuses)),
    ):
        if old != new:
            yield f"{what} {old} -> {new}"
    yield from _fields(before.parameters, after.parameters)


def _models(before: Surface, after: Surface) -> Iterator[str]:
    for sign, name in _changed(before.models, after.models):
        details = [] if sign != "~" else list(_fields(before.models[name], after.models[name]))
        yield "; ".join((f"{sign} {name}", *details))


def _fields(before: Mapping[str, Field], after: Mapping[str, Field]) -> Iterator[str]:
    for sign, name in _changed(before, after):
        if sign == "~":
            wires = "" if before[name].wire == after[name].wire else f" ({before[name].wire} -> {after[name].wire})"
            yield f"{name}: {before[name]} -> {after[name]}{wires}"
        else:
            yield f"{sign}{name}: {(after if sign == '+' else before)[name]}"


def _findings(old: Path, new: Path, revision: str) -> Iterator[str]:
    before, after = (dict.fromkeys(_reported(tree, revision)) for tree in (old, new))
    for sign, (operation, pointer, kind) in _changed(before, after):
        yield f"{sign} {kind} in {operation} at {pointer}"


def _reported(tree: Path, revision: str) -> Iterator[tuple[str, str, str]]:
    try:
        report: Any = json.loads((tree / REPORT).read_text(encoding="utf-8"))
        for finding in report.get(revision, {}).get("findings", []):
            yield finding["operation"], finding["pointer"], finding["kind"]
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return  # the diff shows a report that cannot be read


def _changed(before: Mapping[_Key, _Value], after: Mapping[_Key, _Value]) -> Iterator[tuple[str, _Key]]:
    """Yield ``(sign, key)`` for keys that were added (+), removed (-) or changed (~), in the order of both mappings."""
    for key in dict.fromkeys((*before, *after)):
        if key not in after:
            yield "-", key
        elif key not in before:
            yield "+", key
        elif before[key] != after[key]:
            yield "~", key


def _files(folder: Path) -> dict[str, bytes]:
    found = {}
    for path in folder.rglob("*"):
        name = path.relative_to(folder)
        if "__pycache__" in name.parts:
            continue
        if path.is_symlink():
            found[name.as_posix()] = f"a symbolic link to {path.readlink()}".encode()
        elif path.is_file():
            found[name.as_posix()] = path.read_bytes()
    return found


def _with_tools_of(recorded: bytes, fresh: bytes) -> bytes:
    """Return the fresh manifest with the recorded tool versions; unchanged if the recorded manifest cannot be read."""
    try:
        tools = json.loads(recorded)["tools"]
    except (ValueError, KeyError, TypeError):
        return fresh
    return (json.dumps({**json.loads(fresh), "tools": tools}, indent=1, ensure_ascii=False) + "\n").encode()


def _diff(name: str, old: bytes | None, new: bytes | None) -> Iterator[str]:
    if old is None:
        yield f"{name}: missing, but the generator writes it\n"
    elif new is None:
        yield f"{name}: not written by the generator\n"
    for line in difflib.unified_diff(_lines(old), _lines(new), f"committed/{name}", f"fresh/{name}"):
        yield line if line.endswith("\n") else line + "\n"


def _lines(side: bytes | None) -> list[str]:
    return (side or b"").decode("utf-8", "backslashreplace").splitlines(keepends=True)
