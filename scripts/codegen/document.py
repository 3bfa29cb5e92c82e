"""Read an OpenAPI document and look up its operations, schemas and references.

The document is parsed as YAML 1.2. The generator gets the parsed document as JSON, so that both read the same contents.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from scripts.codegen.cache import cached, dependency_versions
from scripts.codegen.errors import CommandError

Node = dict[str, Any]
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@dataclass(frozen=True)
class Operation:
    """One method of one path."""

    method: str
    path: str
    node: Node

    @property
    def key(self) -> str:
        """Method and path, which identify it in reports. (An operationId may be given to another route later.)"""
        return f"{self.method.upper()} {self.path}"

    @property
    def pointer(self) -> str:
        """Its JSON pointer."""
        return pointer("paths", self.path, self.method)


class Document:
    """A parsed document.

    Args:
        path: the file. Every error message names it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.tree = _read(path)
        self.operations = tuple(self._operations())

    def _operations(self) -> Iterator[Operation]:
        for path, item in self.tree["paths"].items():
            shared = item.get("parameters", [])
            for method in METHODS:
                if method in item:
                    node = item[method]
                    yield Operation(method, path, {**node, "parameters": [*node.get("parameters", []), *shared]})

    @property
    def schemas(self) -> Node:
        """The schemas under ``components``, by name."""
        schemas: Node = self.tree.get("components", {}).get("schemas", {})
        return schemas

    def resolve(self, node: Any, at: str) -> tuple[Any, str]:
        """Follow ``$ref`` until a node is not a reference; return that node and its JSON pointer.

        Raises:
            CommandError: a reference leads out of the document, nowhere, or in a circle.
        """
        start, seen = at, set[str]()
        while isinstance(node, dict) and "$ref" in node:
            reference = node["$ref"]
            if not reference.startswith("#/") or (at := reference[1:]) in seen:
                raise CommandError(f"{self.path}: the reference {reference!r} at {start} cannot be followed.")
            seen.add(at)
            node = self.at(at, named_by=start)
        return node, at

    def at(self, where: str, *, named_by: str) -> Any:
        """Return the node at the JSON pointer ``where``; errors name ``named_by``, which refers to it."""
        node: Any = self.tree
        for part in where.split("/")[1:]:
            part = part.replace("~1", "/").replace("~0", "~")
            try:
                node = node[int(part)] if isinstance(node, list) else node[part]
            except (KeyError, IndexError, ValueError, TypeError):
                raise CommandError(
                    f"{self.path}: {named_by} refers to {where}, which is not in the document."
                ) from None
        return node


def pointer(*parts: str | int) -> str:
    """Return a JSON pointer (RFC 6901) of these parts."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in parts)


_AS_JSON: dict[bytes, str] = {}
"""Documents that this process has parsed, by their bytes: parsing YAML takes a hundred times as long as JSON."""


def document_json(path: Path) -> str:
    """Return a document as JSON text; the same bytes are parsed only once.

    Raises:
        CommandError: the file is missing, is not YAML, or contains values that JSON cannot represent.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise CommandError(
            f"{path} is missing, but openapi/revisions.toml lists it. Restore the file or remove the entry."
        ) from None
    if data not in _AS_JSON:
        key = (data, dependency_versions("ruamel.yaml"), Path(__file__).read_bytes())
        _AS_JSON[data] = cached("document", key, lambda: _as_json(data, path))
    return _AS_JSON[data]


def _read(path: Path) -> Node:
    tree = json.loads(document_json(path))
    if not isinstance(tree, dict) or not str(tree.get("openapi", "")).startswith("3.1"):
        raise CommandError(f"{path} is not an OpenAPI 3.1 document: it does not begin with `openapi: 3.1.x`.")
    if not isinstance(tree.get("paths"), dict) or not all(isinstance(item, dict) for item in tree["paths"].values()):
        raise CommandError(f"{path} has no mapping `paths` of path items, so there is nothing to generate.")
    return tree


def _as_json(data: bytes, path: Path) -> str:
    try:
        tree = YAML(typ="safe").load(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise CommandError(f"{path} is not UTF-8: {error}. Save it as UTF-8 and run again.") from None
    except YAMLError as error:
        raise CommandError(f"{path} is not valid YAML. Fix it and run again.\n{error}") from None
    _check_json(tree, path, "")
    return json.dumps(tree)


def _check_json(node: Any, path: Path, at: str) -> None:
    """Reject values that JSON cannot represent, because the document is also written as JSON."""
    if isinstance(node, dict):
        for key, value in node.items():
            if not isinstance(key, str):
                raise CommandError(f"{path}: the key {key!r} at {at or '/'} is not a string. Put it in quotes.")
            _check_json(value, path, at + pointer(key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            _check_json(value, path, at + pointer(index))
    elif not (node is None or isinstance(node, bool | int | float | str)):
        raise CommandError(f"{path}: {node!r} at {at} is not a JSON value. Put it in quotes if it is a string.")
