"""The patches of metrics."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch

_SCHEMAS = "/components/schemas"
_PATH = "/paths/~1metrics"
_TYPES = ["PYTHON", "LLM", "HUMAN", "COMPOSITE"]
_JSON = ("categories/items", "child_metrics/items", "filters")

PATCHES: Final[tuple[Patch, ...]] = (
    Patch(
        id="metrics-unfiltered",
        kind="known",
        operations=("metrics.list", "metrics.get"),
        reason="The list has no parameter but the project; the overlay filters the full list by type and id itself.",
        expects=((f"{_PATH}/get/parameters/0/name", "project_name"),),
        evidence="The document itself; the next one has a parameter for each.",
    ),
    Patch(
        id="metric-legacy-types",
        kind="known",
        operations=("metrics.list", "metrics.get"),
        reason="Stored metrics may still have the types custom, model, human and composite; the overlay parses them "
        "as the current types.",
        expects=((f"{_SCHEMAS}/Metric/properties/type/enum", _TYPES),),
        evidence="The vendor's client wrote these types until 3 December 2025; its changelog mentions the new ones.",
    ),
    Patch(
        id="metric-scale",
        kind="known",
        operations=("metrics.create",),
        reason="The server responds with 400 to return_type float, which is also the default, without a scale; the "
        "overlay rejects it before sending.",
        expects=((f"{_SCHEMAS}/Metric/required", ["name", "type", "criteria"]),),
        evidence="The vendor's integration tests saw it on the servers of the next document; the rule is assumed to "
        "be older.",
    ),
    Patch(
        id="metric-create-untyped",
        kind="found",
        operations=("metrics.create",),
        reason="The response has no schema; the overlay takes an id from it if there is one, and otherwise finds the "
        "metric by name with metrics.list.",
        findings=(("untyped-response", f"{_PATH}/post/responses/200"),),
    ),
    Patch(
        id="metric-change-untyped",
        kind="found",
        operations=("metrics.update", "metrics.delete"),
        reason="The response has no schema; the overlay treats any success status as a success, unless the body says "
        "otherwise.",
        findings=(
            ("untyped-response", f"{_PATH}/put/responses/200"),
            ("untyped-response", f"{_PATH}/delete/responses/200"),
        ),
    ),
    Patch(
        id="metric-delete-forbidden",
        kind="known",
        operations=("metrics.delete",),
        reason="Servers reject API keys with a 403 that the document does not declare; the generated client takes it "
        "for a success, the overlay raises an error.",
        expects=((f"{_PATH}/delete/parameters/0/name", "metric_id"),),
        evidence="The vendor's integration tests of that month, and its changelog.",
    ),
    Patch(
        id="metric-json",
        kind="accepted",
        operations=("metrics.list", "metrics.get", "metrics.create", "metrics.update"),
        reason="The server checks categories and child metrics, which stay untyped; the overlay sends filters under "
        "filterArray, as later documents declare.",
        findings=tuple(
            ("untyped-field", f"{_SCHEMAS}/{schema}/properties/{name}")
            for schema in ("Metric", "MetricEdit")
            for name in _JSON
        ),
    ),
)
