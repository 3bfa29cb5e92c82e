"""The public methods, and the sections of their docstrings."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Any, NamedTuple

from honeyhive_overlay import AsyncHoneyHive, HoneyHive
from honeyhive_overlay._gateway.revisions import operations
from tests.support.revisions import NAMES

CLIENTS: Mapping[str, type[Any]] = {"sync": HoneyHive, "async": AsyncHoneyHive}
SECTIONS = ("Example", "Args", "Attributes", "Returns", "Yields", "Raises", "Note")
_HEADING = re.compile(rf"^({'|'.join(SECTIONS)}):\n", re.MULTILINE)
_ENTRY = re.compile(r"^(?=\S)", re.MULTILINE)
_REVISIONS = re.compile(r"- (?:(From|Until) )?(\d{4}-\d\d-\d\d(?:, \d{4}-\d\d-\d\d)*): ")


class Docstring(NamedTuple):
    """A docstring: its first line, the text before the sections, and the sections in their order."""

    summary: str
    text: str
    sections: Mapping[str, str]

    def entries(self, section: str) -> dict[str, str]:
        """Return the entries of a section such as Args, ``name: words``, by name."""
        entries = _ENTRY.split(self.sections.get(section, ""))
        pairs = (entry.partition(":") for entry in entries if entry.strip())
        return {name: " ".join(words.split()) for name, _, words in pairs}

    def notes(self) -> Iterator[tuple[set[str], str]]:
        """Yield what a docstring says of some revisions: which, and the words."""
        for entry in _ENTRY.split(self.sections.get("Note", "")):
            if entry.strip():
                found = _REVISIONS.match(entry)
                assert found, f"a note begins with its revisions, as '- Until 2025-12-15: ': {entry!r}"
                yield _range(found[1], found[2].split(", ")), " ".join(entry[found.end() :].split())


def _range(word: str | None, names: list[str]) -> set[str]:
    assert set(names) <= set(NAMES), f"{names} are no revisions"
    if word is None:
        return set(names)
    (name,) = names
    return {each for each in NAMES if (each >= name if word == "From" else each <= name)}


def docstring_of(documented: object) -> Docstring:
    """Return the parts of a docstring."""
    before, *rest = _HEADING.split(inspect.cleandoc(getattr(documented, "__doc__", None) or ""))
    summary, _, text = before.partition("\n")
    bodies = (inspect.cleandoc(f"\n{body}") for body in rest[1::2])
    return Docstring(summary, text.strip(), dict(zip(rest[::2], bodies, strict=True)))


def resources_of(kind: type[Any]) -> list[str]:
    """Return the names of the groups of operations of a client."""
    return sorted(name for name, value in inspect.getmembers(kind) if isinstance(value, cached_property)
                  and not name.startswith("_"))  # fmt: skip


def methods_of(half: str) -> dict[str, Callable[..., Any]]:
    """Return the methods of all resources of a client, as in ``runs.compare``, and those of the client itself."""
    kind = CLIENTS[half]
    client = kind("key", base_url="http://127.0.0.1:1", revision=NAMES[-1])
    owners: dict[str, type[Any]] = {f"{name}.": type(getattr(client, name)) for name in resources_of(kind)}
    owners[""] = kind
    return {
        f"{prefix}{name}": function
        for prefix, owner in owners.items()
        for name, function in inspect.getmembers(owner, inspect.isfunction)
        if not name.startswith("_")
    }


def operation_of(method: str) -> str:
    """Return the operation that a method calls."""
    if method in operations():
        return method
    resource, _, verb = method.partition(".")
    if verb == "iter":
        return f"{resource}.search" if f"{resource}.search" in operations() else f"{resource}.list"
    return method.removesuffix("_from")


def calls_in(program: str) -> set[str]:
    """Return what a program calls, as in ``client.runs.compare``."""
    return {ast.unparse(node.func) for node in ast.walk(ast.parse(program)) if isinstance(node, ast.Call)}
