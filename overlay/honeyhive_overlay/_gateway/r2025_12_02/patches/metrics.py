"""What is patched of metrics."""

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
        reason="The list takes the project alone; type and id are looked for in all that it holds.",
        expects=((f"{_PATH}/get/parameters/0/name", "project_name"),),
        evidence="The document itself; the one after it has a parameter for either.",
    ),
    Patch(
        id="metric-legacy-types",
        kind="known",
        operations=("metrics.list", "metrics.get"),
        reason="Stored metrics may still have the types custom, model, human and composite; our words are read for them.",
        expects=((f"{_SCHEMAS}/Metric/properties/type/enum", _TYPES),),
        evidence="The vendor's client wrote these words until 3 December 2025; its changelog tells of the new ones.",
    ),
    Patch(
        id="metric-scale",
        kind="known",
        operations=("metrics.create",),
        reason="A float without scale, also by default, is answered with 400; it is refused before it is sent.",
        expects=((f"{_SCHEMAS}/Metric/required", ["name", "type", "criteria"]),),
        evidence="Seen by the vendor's integration tests on the servers of the next document; taken to be older.",
    ),
    Patch(
        id="metric-create-untyped",
        kind="found",
        operations=("metrics.create",),
        reason="Nothing is said of the answer; an id in it is taken, else the list is searched by name, as metrics.list.",
        findings=(("untyped-response", f"{_PATH}/post/responses/200"),),
    ),
    Patch(
        id="metric-change-untyped",
        kind="found",
        operations=("metrics.update", "metrics.delete"),
        reason="Nothing is said of the answer; any success is one, unless it says otherwise.",
        findings=(
            ("untyped-response", f"{_PATH}/put/responses/200"),
            ("untyped-response", f"{_PATH}/delete/responses/200"),
        ),
    ),
    Patch(
        id="metric-delete-forbidden",
        kind="known",
        operations=("metrics.delete",),
        reason="Servers refuse API keys with an undeclared 403, which a generated client takes for a success.",
        expects=((f"{_PATH}/delete/parameters/0/name", "metric_id"),),
        evidence="The vendor's integration tests of that month, and its changelog.",
    ),
    Patch(
        id="metric-json",
        kind="accepted",
        operations=("metrics.list", "metrics.get", "metrics.create", "metrics.update"),
        reason="Categories and parts are checked by the server; filters are sent under filterArray, as later declared.",
        findings=tuple(
            ("untyped-field", f"{_SCHEMAS}/{schema}/properties/{name}")
            for schema in ("Metric", "MetricEdit")
            for name in _JSON
        ),
    ),
)
