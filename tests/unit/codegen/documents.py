"""Build small OpenAPI documents for tests."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from scripts.codegen.document import Document


def document(folder: Path, operation: dict[str, Any], *, method: str = "post", **schemas: Any) -> Document:
    """Write and read a document with one operation, ``/things``, and these schemas (as JSON, which is YAML)."""
    return Document(write(folder / "document.yaml", {"/things": {method: operation}}, **schemas))


def write(path: Path, paths: dict[str, Any], **schemas: Any) -> Path:
    """Write a document with these paths."""
    info = {"title": "Test", "version": "1"}
    tree = {"openapi": "3.1.0", "info": info, "paths": paths, "components": {"schemas": schemas}}
    path.write_text(json.dumps(tree), encoding="utf-8")
    return path


def response(schema: Any = None, *, status: str = "200") -> dict[str, Any]:
    """Return an operation with a response of this schema."""
    return {"operationId": "doThings", "responses": {status: body(schema)}}


def request(schema: Any) -> dict[str, Any]:
    """Return an operation with a request body of this schema and a string as the response."""
    return {**response({"type": "string"}), "requestBody": body(schema)}


def query(schema: Any) -> dict[str, Any]:
    """Return an operation with one query parameter of this schema."""
    return {**response({"type": "string"}), "parameters": [{"name": "q", "in": "query", "schema": schema}]}


def body(schema: Any) -> dict[str, Any]:
    """Return a response or a request body of this schema."""
    content = {} if schema is None else {"content": {"application/json": {"schema": schema}}}
    return {"description": "A body.", **content}


def ref(name: str) -> dict[str, str]:
    """Return a reference to a component schema."""
    return {"$ref": f"#/components/schemas/{name}"}
