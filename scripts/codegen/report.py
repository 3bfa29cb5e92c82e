"""Compile REPORT.json: operations, generator warnings and findings of each revision.

Per revision::

    {"operations": [{"operation": "PUT /v1/metrics", "operation_id": "updateMetric", "module": "api.metrics.…",
                     "returns": "UpdateMetricResponse | None", "plain_function": true, "omitted_responses": [],
                     "request_defaults": [{"name": "description", "value": "''", "pointer": "/components/…"}]}],
     "not_generated": [],            # operations of the document for which there is no module
     "unreferenced_schemas": [],     # schemas that no operation uses: often a sign of a missing operation
     "warnings": [{"kind": …, "operation": …, "header": …, "detail": …, "about": …}],
     "findings": [{"operation": …, "pointer": …, "kind": …}]}
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from scripts.codegen.defaults import sent_defaults
from scripts.codegen.document import Document, Operation
from scripts.codegen.findings import Finding, bodies, document_findings
from scripts.codegen.generator import GeneratorWarning
from scripts.codegen.surface import RawOperation, Surface, route_key

_OPERATION = re.compile(r"WARNING parsing (\w+ \S+) within")
_REMOVED = re.compile(r"^/components/schemas/(\S+)$", re.MULTILINE)
_SCHEMAS = "#/components/schemas/"
_KINDS = (
    ("operation-omitted", re.compile(r"Endpoint will not be generated")),
    (
        "response-omitted",
        re.compile(r"Cannot parse response for status code .*omitted from generated client", re.DOTALL),
    ),
    ("schema-removed", re.compile(r"Failure to process schema has resulted in the removal of:", re.DOTALL)),
)


def revision_report(document: Document, surface: Surface, warnings: list[GeneratorWarning]) -> dict[str, Any]:
    """Return the report of one revision, from its document, its generated code and the generator's warnings."""
    uses = {operation.key: _references(document, operation) for operation in document.operations}
    findings = set(document_findings(document))
    operations = []
    for operation in document.operations:
        raw = surface.operations.get(route_key(operation.method, operation.path))
        described = _operation(document, operation, raw, surface)
        operations.append(described)
        findings.update(
            Finding(operation.key, default["pointer"], "sent-default") for default in described["request_defaults"]
        )
        findings.update(
            Finding(operation.key, body.pointer, "generator-omission")
            for body in bodies(document, operation)
            if body.status in described["omitted_responses"]
        )
        if raw is None:
            findings.add(Finding(operation.key, operation.pointer, "generator-omission"))
    for warning in warnings:
        findings.update(_omissions(warning, uses))
    used = set[str]().union(*uses.values())
    return {
        "operations": operations,
        "not_generated": [entry["operation"] for entry in operations if entry["module"] is None],
        "unreferenced_schemas": sorted(document.schemas.keys() - used),
        "warnings": [_warning(warning) for warning in warnings],
        "findings": [vars(finding) for finding in sorted(findings)],
    }


def _operation(document: Document, operation: Operation, raw: RawOperation | None, surface: Surface) -> dict[str, Any]:
    described = [body.status for body in bodies(document, operation) if not body.is_request and body.schema is not None]
    defaults = [] if raw is None else sent_defaults(document, operation, raw, surface)
    return {
        "operation": operation.key,
        "operation_id": operation.node.get("operationId"),
        "module": raw and raw.module,
        "returns": raw and raw.returns,
        "plain_function": bool(raw and raw.plain),
        "omitted_responses": [status for status in described if raw and status not in raw.statuses],
        "request_defaults": [vars(default) for default in defaults],
    }


def _warning(warning: GeneratorWarning) -> dict[str, Any]:
    operation = _OPERATION.search(warning.header)
    text = f"{warning.header}\n{warning.detail}"
    return {
        "kind": next((kind for kind, known in _KINDS if known.search(text)), "unknown"),
        "operation": operation and operation[1],
        "header": warning.header,
        "detail": warning.detail,
        "about": warning.about,
    }


def _omissions(warning: GeneratorWarning, uses: dict[str, set[str]]) -> Iterator[Finding]:
    """Yield a finding for every operation that uses a schema which the generator removed."""
    for removed in _REMOVED.findall(warning.detail):
        for operation, schemas in uses.items():
            if removed in schemas:
                yield Finding(operation, f"/components/schemas/{removed}", "generator-omission")


def _references(document: Document, operation: Operation) -> set[str]:
    """Return the names of the component schemas that an operation uses, directly or indirectly."""
    seen: set[str] = set()
    todo: list[Any] = [operation.node]
    while todo:
        node = todo.pop()
        if isinstance(node, dict):
            reference = node.get("$ref")
            if isinstance(reference, str) and reference not in seen:
                seen.add(reference)
                todo.append(document.at(reference.removeprefix("#"), named_by=operation.pointer))
            todo.extend(node.values())
        elif isinstance(node, list):
            todo.extend(node)
    return {reference.removeprefix(_SCHEMAS) for reference in seen if reference.startswith(_SCHEMAS)}
