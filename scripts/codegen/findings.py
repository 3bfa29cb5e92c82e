"""Find defects of a document: parts for which the generator cannot write good typed code.

A finding has an operation, a JSON pointer and a kind. The ledger says what the overlay does about it. If several
operations share a part, each of them has its own finding. Kinds:

==================== ==========================================================================================
placeholder          a schema whose name says that it is still to be written
untyped-response     a success response without a schema, or with one that allows any value
untyped-field        a field or list item of a body that allows any value
anonymous-wrapper    an inline body schema, for which the generator must invent a name
optional-wrapper     an object whose only property wraps the real body, and is not even required
repeated-wrapper     a list of objects whose only property is a list with the same name
array-of-arrays      a list whose items are declared as lists
nullable-default     a nullable field with a default other than null, which the generator cannot read
null-only            a field that is declared to be always null
returned-error       an error response with a schema, which a generated function returns instead of raising it
array-query          a list as a query parameter; sent as ``key=``, but servers expect ``key[]=``
object-query         an object as a query parameter; sent as its Python ``repr``, but servers expect JSON
colliding-template   a path that matches the same URLs as another path, which names its parameter differently
generator-omission   a part that the generator reports as omitted                         (found in ``report``)
sent-default         a default that generated code sends although the caller did not set it   (in ``defaults``)
==================== ==========================================================================================
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from scripts.codegen.document import Document, Operation, pointer
from scripts.codegen.surface import route_key

_PLACEHOLDER = re.compile(r"todo|placeholder|tbd$", re.IGNORECASE)
_BRANCHES = ("oneOf", "anyOf", "allOf")


@dataclass(frozen=True, order=True)
class Finding:
    """One defect of one operation."""

    operation: str
    pointer: str
    kind: str


@dataclass(frozen=True)
class Body:
    """The schema of a request or response body."""

    status: str
    """The status of the response; empty for a request."""
    schema: Any
    """None if the document has no schema."""
    pointer: str

    @property
    def is_request(self) -> bool:
        """Whether this is a request body."""
        return not self.status

    @property
    def is_success(self) -> bool:
        """Whether this is the body of a 2xx response."""
        return self.status.startswith("2")


def document_findings(document: Document) -> list[Finding]:
    """Return every defect that can be found in the document alone, sorted and without duplicates."""
    found: set[Finding] = set()
    routes = Counter(route_key("any", path) for path in document.tree["paths"])
    for operation in document.operations:
        if routes[route_key("any", operation.path)] > 1:
            found.add(Finding(operation.key, pointer("paths", operation.path), "colliding-template"))
        found.update(_in_query(document, operation))
        for body in bodies(document, operation):
            found.update(Finding(operation.key, at, kind) for at, kind in _in_body(document, body))
    return sorted(found)


def bodies(document: Document, operation: Operation) -> Iterator[Body]:
    """Yield the request body, then every response body, in the order of the document."""
    request, at = document.resolve(operation.node.get("requestBody", {}), operation.pointer + "/requestBody")
    if request:
        yield Body("", *_schema(request, at))
    for status, response in operation.node.get("responses", {}).items():
        response, at = document.resolve(response, operation.pointer + pointer("responses", status))
        yield Body(status, *_schema(response, at))


def _schema(message: Any, at: str) -> tuple[Any, str]:
    for media_type, content in message.get("content", {}).items():
        if "schema" in content:
            return content["schema"], at + pointer("content", media_type, "schema")
    return None, at


def _in_query(document: Document, operation: Operation) -> Iterator[Finding]:
    for index, parameter in enumerate(operation.node["parameters"]):
        parameter, at = document.resolve(parameter, operation.pointer + pointer("parameters", index))
        if parameter.get("in") == "query":
            for schema, where in _branches(document, parameter.get("schema", {}), at + "/schema"):
                if _is(schema, "array"):
                    items, _ = document.resolve(schema.get("items", {}), where)
                    kind = "object-query" if _is(items, "object") else "array-query"
                    yield Finding(operation.key, where, kind)
                elif _is(schema, "object"):
                    yield Finding(operation.key, where, "object-query")


def _in_body(document: Document, body: Body) -> Iterator[tuple[str, str]]:
    if body.schema is None:
        if body.is_success:
            yield body.pointer, "untyped-response"
        return
    if not body.is_request and not body.is_success:
        yield body.pointer, "returned-error"
    schema, at = document.resolve(body.schema, body.pointer)
    if at == body.pointer and _is(schema, "object"):
        yield at, "anonymous-wrapper"
    if _is(schema, "object") and len(keys := schema.get("properties", {})) == 1 and not schema.get("required"):
        yield at + pointer("properties", *keys), "optional-wrapper"
    if body.is_success and _is_untyped(schema):
        yield at, "untyped-response"
    else:
        yield from _inside(document, body.schema, body.pointer, above=())


def _inside(document: Document, node: Any, at: str, *, above: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Walk a schema; ``above`` are the pointers of the schemas around it, to stop at recursive schemas."""
    if isinstance(node, dict) and _PLACEHOLDER.search(str(node.get("$ref", "")).rpartition("/")[2]):
        yield at, "placeholder"
        return
    node, at = document.resolve(node, at)
    if at in above:
        return
    if above and _is_untyped(node):
        yield at, "untyped-field"
    if isinstance(node, dict):
        yield from _in_node(document, node, at)
        for child, where in _children(node, at):
            yield from _inside(document, child, where, above=(*above, at))


def _in_node(document: Document, node: dict[str, Any], at: str) -> Iterator[tuple[str, str]]:
    if "null" in _types(node) and node.get("default") is not None:
        yield at, "nullable-default"
    if _is(document.resolve(node.get("items", {}), at)[0], "array"):
        yield at + "/items", "array-of-arrays"
    for name, value in node.get("properties", {}).items():
        if _types(document.resolve(value, at)[0]) == ["null"]:
            yield at + pointer("properties", name), "null-only"
        if _repeats(document, name, value, at):
            yield at + pointer("properties", name), "repeated-wrapper"


def _children(node: dict[str, Any], at: str) -> Iterator[tuple[Any, str]]:
    for name, value in node.get("properties", {}).items():
        yield value, at + pointer("properties", name)
    for keyword in ("items", "additionalProperties"):
        if isinstance(value := node.get(keyword), dict) and (value or keyword == "items"):
            yield value, at + pointer(keyword)
    if "array" in _types(node) and "items" not in node:
        yield {}, at + "/items"
    for keyword in _BRANCHES:
        for index, value in enumerate(node.get(keyword, [])):
            yield value, at + pointer(keyword, index)


def _branches(document: Document, node: Any, at: str) -> Iterator[tuple[Any, str]]:
    """Yield the schema, or the members of its unions."""
    node, at = document.resolve(node, at)
    unions = [keyword for keyword in _BRANCHES if keyword in node]
    if not unions:
        yield node, at
    for keyword in unions:
        for index, branch in enumerate(node[keyword]):
            yield from _branches(document, branch, at + pointer(keyword, index))


def _repeats(document: Document, name: str, value: Any, at: str) -> bool:
    items, _ = document.resolve(document.resolve(value, at)[0].get("items", {}), at)
    inner = items.get("properties", {})
    return list(inner) == [name] and _is(document.resolve(inner[name], at)[0], "array")


def _types(node: Any) -> list[str]:
    if not isinstance(node, dict):
        return []
    types = node.get("type", [])
    return [types] if isinstance(types, str) else list(types)


def _is(node: Any, kind: str) -> bool:
    implied = {"object": "properties", "array": "items"}[kind]
    return kind in _types(node) or (isinstance(node, dict) and "type" not in node and implied in node)


def _is_untyped(node: Any) -> bool:
    """Whether a schema allows any value, or any object."""
    if node is True or node == {}:
        return True
    described = node.keys() - {"description", "title", "example", "examples", "default", "deprecated"}
    if not described:
        return True
    values = node.get("additionalProperties", {})
    return described <= {"type", "additionalProperties"} and "object" in _types(node) and values in ({}, True)
