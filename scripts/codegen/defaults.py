"""Find defaults of a document that generated code sends although the caller did not set them.

The default of a schema is what the server assumes. The generator makes it the default of a Python attribute and sends
it, so that an update of one field resets the others. The generated code decides what is really sent: maps and lists
with a default are not sent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from scripts.codegen.document import Document, Operation, pointer
from scripts.codegen.findings import bodies
from scripts.codegen.surface import Field, RawOperation, Surface

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, order=True)
class SentDefault:
    """One default that is sent although the caller did not set it."""

    pointer: str
    """JSON pointer of the schema that has the default."""
    name: str
    """The name of the field on the wire."""
    value: str
    """As Python source code."""


def sent_defaults(document: Document, operation: Operation, raw: RawOperation, surface: Surface) -> list[SentDefault]:
    """Return the defaults that a call of ``raw`` sends, sorted by JSON pointer."""
    found = set(_in_query(document, operation, raw))
    for body in bodies(document, operation):
        if body.is_request and "body" in raw.parameters:
            classes = _classes(surface, raw.parameters["body"])
            found.update(_in_schema(document, body.schema, body.pointer, classes, surface, above=()))
    return sorted(found)


def _in_query(document: Document, operation: Operation, raw: RawOperation) -> Iterator[SentDefault]:
    sent = {field.wire: value for field in raw.parameters.values() if (value := field.sent_default) is not None}
    for index, parameter in enumerate(operation.node["parameters"]):
        parameter, at = document.resolve(parameter, operation.pointer + pointer("parameters", index))
        if parameter.get("in") == "query" and (name := parameter["name"]) in sent:
            yield SentDefault(at + "/schema", name, sent[name])


def _in_schema(
    document: Document, node: Any, at: str, classes: frozenset[str], surface: Surface, *, above: tuple[str, ...]
) -> Iterator[SentDefault]:
    """Walk a schema together with the classes that were generated for it."""
    node, at = document.resolve(node, at)
    if at in above or not isinstance(node, dict) or not classes:
        return
    above = (*above, at)
    for name, value in node.get("properties", {}).items():
        where = at + pointer("properties", name)
        fields = [field for model in classes for field in surface.models[model].values() if field.wire == name]
        for field in fields:
            if field.sent_default is not None:
                yield SentDefault(where, name, field.sent_default)
        inside = frozenset[str]().union(*(_classes(surface, field) for field in fields))
        yield from _in_schema(document, value, where, inside, surface, above=above)
    for keyword in ("items", "additionalProperties"):
        yield from _in_schema(document, node.get(keyword), at + pointer(keyword), classes, surface, above=above)
    for keyword in ("oneOf", "anyOf", "allOf"):
        for index, branch in enumerate(node.get(keyword, [])):
            yield from _in_schema(document, branch, at + pointer(keyword, index), classes, surface, above=above)


def _classes(surface: Surface, field: Field) -> frozenset[str]:
    return frozenset(_WORD.findall(field.type)) & surface.models.keys()
