"""List the public API, one line per name: ``overlay/api.txt``.

    $ python -m scripts.api            # print the current API
    $ python -m scripts.api --write    # write it to overlay/api.txt

The list has the names in ``honeyhive_overlay.__all__`` and everything that an application reaches from them: base
classes, fields with types and defaults, properties, methods with full signatures, and the classes of these
(``client.runs``). Drift compares it with the code, so that no public name changes unnoticed.

The command imports the package instead of parsing it, so that decorators, lazy exports and inherited methods are
included.
"""

from __future__ import annotations

import argparse
import importlib
import inspect
import pkgutil
import re
import sys
from collections.abc import Iterator
from functools import cached_property
from types import ModuleType
from typing import Any

import attrs

from scripts.checks.api import RECORD
from scripts.regenerate import ROOT

PACKAGE = "honeyhive_overlay"
_NOT_IMPORTED = {"local", "pytest_plugin", "cli", "ingest", "views", "patches"}
"""Modules that the client does not import: parts that require an extra, and the ledger."""
_PRIVATE = {"_core", "_gateway", "_connection_pool", "_io", "timestamps"}
_PROTOCOLS = {
    "__init__", "__call__", "__iter__", "__aiter__", "__len__", "__getitem__", "__contains__", "__bool__",
    "__enter__", "__exit__", "__aenter__", "__aexit__",
}  # fmt: skip
_KIND = re.compile(r"^(class|property|(classmethod |staticmethod )?(async )?def) ")
_ADDRESS = re.compile(r" at 0x[0-9a-f]+")
_WORD = re.compile(r"\w+")


def describe() -> list[str]:
    """Return the public API of the imported package, one line per name, sorted."""
    package = importlib.import_module(PACKAGE)
    classes = _classes(package)
    lines: list[str] = []
    queue = [(name, getattr(package, name)) for name in package.__all__]
    seen = set(package.__all__)
    while queue:
        name, value = queue.pop()
        described = list(_describe(name, value))
        lines += described
        for word in _WORD.findall("\n".join(described)):
            if word in classes and word not in seen and not word.startswith("_"):
                seen.add(word)
                queue.append((word, classes[word]))
    return sorted(lines, key=lambda line: (_KIND.sub("", line), line))


def main(argv: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    parser = argparse.ArgumentParser(prog="api", description=__doc__.partition("\n")[0])
    parser.add_argument("--write", action="store_true", help=f"write it to {RECORD} instead of printing it")
    options = parser.parse_args(argv)
    text = "\n".join(describe()) + "\n"
    if options.write:
        (ROOT / RECORD).write_bytes(text.encode("utf-8"))
    else:
        sys.stdout.write(text)
    return 0


def _classes(package: ModuleType) -> dict[str, type]:
    """Return all classes of the client by name."""
    found: dict[str, Any] = {}
    for module in pkgutil.walk_packages(package.__path__, f"{PACKAGE}."):
        if not (_NOT_IMPORTED | _PRIVATE).isdisjoint(module.name.split(".")):
            continue
        members = vars(importlib.import_module(module.name)).items()
        found |= {name: value for name, value in members if getattr(value, "__module__", None) == module.name}
    return {name: value for name, value in found.items() if isinstance(value, type)}


def _describe(name: str, value: Any) -> Iterator[str]:
    if isinstance(value, type):
        bases = ", ".join(base.__name__ for base in value.__bases__ if base is not object)
        yield f"class {name}({bases})"
        yield from _members(name, value)
    elif inspect.isfunction(value):
        yield _function(name, value)
    else:
        yield f"{name} = {_default(value)}"


def _members(owner: str, kind: type) -> Iterator[str]:
    fields = {field.name: field for field in attrs.fields(kind)} if attrs.has(kind) else {}
    for field in fields.values():
        default = "" if field.default is attrs.NOTHING else f" = {_default(field.default)}"
        yield f"{owner}.{field.name}: {_annotation(field.type)}{default}"
    for name in dir(kind):
        owner_class = next((base for base in kind.__mro__ if name in vars(base)), object)
        if name in fields or not _is_public(name, owner_class):
            continue
        yield from _member(f"{owner}.{name}", vars(owner_class)[name])
    for name, annotation in inspect.get_annotations(kind).items():
        if not name.startswith("_") and name not in fields and not hasattr(kind, name):
            yield f"{owner}.{name}: {_annotation(annotation)}"


def _is_public(name: str, owner_class: type) -> bool:
    if not owner_class.__module__.startswith(PACKAGE):
        return False
    if (
        name == "__init__"
    ):  # models are described by their fields; only the client creates classes that are not exported
        return not attrs.has(owner_class) and owner_class.__name__ in importlib.import_module(PACKAGE).__all__
    return name in _PROTOCOLS or not name.startswith("_")


def _member(name: str, value: Any) -> Iterator[str]:
    if isinstance(value, property | cached_property):
        yield f"property {name} -> {_returns(value.fget if isinstance(value, property) else value.func)}"
    elif isinstance(value, classmethod | staticmethod):
        yield f"{type(value).__name__} {_function(name, value.__func__)}"
    elif inspect.isfunction(value):
        yield _function(name, value)
    elif not inspect.isdatadescriptor(value):
        yield f"{name}: {type(value).__name__}"


def _function(name: str, function: Any) -> str:
    word = "async def" if inspect.iscoroutinefunction(function) or inspect.isasyncgenfunction(function) else "def"
    parts: list[str] = []
    previous: Any = None
    parameters = inspect.signature(function).parameters.values()
    for parameter in parameters:
        if previous is inspect.Parameter.POSITIONAL_ONLY and parameter.kind is not previous:
            parts.append("/")
        keyword_only = parameter.kind is inspect.Parameter.KEYWORD_ONLY
        if keyword_only and previous not in (parameter.kind, inspect.Parameter.VAR_POSITIONAL):
            parts.append("*")
        parts.append(_parameter(parameter))
        previous = parameter.kind
    if previous is inspect.Parameter.POSITIONAL_ONLY:
        parts.append("/")
    return f"{word} {name}({', '.join(parts)}) -> {_returns(function)}"


def _parameter(parameter: inspect.Parameter) -> str:
    text = str(parameter.replace(annotation=inspect.Parameter.empty, default=inspect.Parameter.empty))
    if parameter.annotation is not inspect.Parameter.empty:
        text += f": {_annotation(parameter.annotation)}"
    return text if parameter.default is inspect.Parameter.empty else f"{text} = {_default(parameter.default)}"


def _returns(function: Any) -> str:
    return _annotation(inspect.signature(function).return_annotation)


def _annotation(annotation: Any) -> str:
    if annotation is inspect.Signature.empty:
        return "?"
    return annotation if isinstance(annotation, str) else inspect.formatannotation(annotation)


def _default(value: Any) -> str:
    return _ADDRESS.sub("", repr(value))


if __name__ == "__main__":
    sys.exit(main())
