"""What changed between two generated trees, in words: operations, models and their fields, weak spots."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

from scripts.codegen.build import RAW, REPORT
from scripts.codegen.surface import Field, RawOperation, Surface, read_surface

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


def summarize(old: Path, new: Path) -> list[str]:
    """Say what differs between the trees ``old`` and ``new``, revision by revision; nothing where nothing does.

    Raises:
        CommandError: generated code in one of them is not of the shape that the generator writes.
    """
    packages = {path.name for tree in (old, new) for path in (tree / RAW).glob("r*") if path.is_dir()}
    lines: list[str] = []
    for package in sorted(packages):
        revision = package.removeprefix("r").replace("_", "-")
        before, after = read_surface(old / RAW / package), read_surface(new / RAW / package)
        if not before.operations or not after.operations:
            said = f"new, {len(after.operations)} operations" if after.operations else "gone"
            lines.append(f"{revision}: {said}")
            continue
        changes = [
            *_section("operations", _operations(before, after)),
            *_section("models", _models(before, after)),
            *_section("weak spots", _findings(old, new, revision)),
        ]
        lines += [revision, *changes] if changes else []
    return lines


def _section(title: str, changes: Iterator[str]) -> list[str]:
    found = list(changes)
    words = {"+": "added", "-": "removed", "~": "changed"}
    counts = ((sum(line.startswith(sign) for line in found), word) for sign, word in words.items())
    said = ", ".join(f"{count} {word}" for count, word in counts if count)
    return [f"  {title}: {said}", *(f"    {line}" for line in found)] if found else []


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
        return  # A report that cannot be read is a difference of its own: the line by line comparison shows it.


def _changed(before: Mapping[_Key, _Value], after: Mapping[_Key, _Value]) -> Iterator[tuple[str, _Key]]:
    """Give ``(sign, key)`` of what was added (+), removed (-) or changed (~), in the order of both."""
    for key in dict.fromkeys((*before, *after)):
        if key not in after:
            yield "-", key
        elif key not in before:
            yield "+", key
        elif before[key] != after[key]:
            yield "~", key
