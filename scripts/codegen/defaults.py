"""Which defaults of a document a generated call sends although the caller gave nothing.

A schema's default describes what the server fills in. The generator makes it the default of the Python attribute and
sends it, so that an update of one field resets the others. The document says what could be sent; the generated code
says what is: maps and lists with a default start out unset there.
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
    """One default that is sent uninvited."""

    pointer: str
    """Of the schema that has the default."""
    name: str
    """What it is called on the wire."""
    value: str
    """As Python source."""


def sent_defaults(document: Document, operation: Operation, raw: RawOperation, surface: Surface) -> list[SentDefault]:
    """Find the defaults that a call of ``raw`` sends, sorted by where the document declares them."""
    found = set(_in_query(document, operation, raw))
    for body in bodies(document, operation):
        if not body.status and "body" in raw.parameters:
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
    """Walk a schema together with the generated classes that may stand for it."""
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
