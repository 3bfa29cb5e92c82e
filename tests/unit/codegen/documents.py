"""Small documents to plant weak spots in."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from scripts.codegen.document import Document


def document(folder: Path, operation: dict[str, Any], *, method: str = "post", **schemas: Any) -> Document:
    """Write and read a document with one operation, ``/things``, and these component schemas. JSON is YAML."""
    return Document(write(folder / "document.yaml", {"/things": {method: operation}}, **schemas))


def write(path: Path, paths: dict[str, Any], **schemas: Any) -> Path:
    """Write a document with these paths."""
    info = {"title": "Test", "version": "1"}
    tree = {"openapi": "3.1.0", "info": info, "paths": paths, "components": {"schemas": schemas}}
    path.write_text(json.dumps(tree), encoding="utf-8")
    return path


def answer(schema: Any = None, *, status: str = "200") -> dict[str, Any]:
    """Give an operation that answers with this schema."""
    return {"operationId": "doThings", "responses": {status: body(schema)}}


def request(schema: Any) -> dict[str, Any]:
    """Give an operation that takes a body of this schema and answers with a plain text."""
    return {**answer({"type": "string"}), "requestBody": body(schema)}


def query(schema: Any) -> dict[str, Any]:
    """Give an operation with one query parameter of this schema."""
    return {**answer({"type": "string"}), "parameters": [{"name": "q", "in": "query", "schema": schema}]}


def body(schema: Any) -> dict[str, Any]:
    """Give a response, or a request body, of this schema."""
    content = {} if schema is None else {"content": {"application/json": {"schema": schema}}}
    return {"description": "A body.", **content}


def ref(name: str) -> dict[str, str]:
    """Refer to a component schema."""
    return {"$ref": f"#/components/schemas/{name}"}
