"""The patches of metrics."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch

_SCHEMAS = "/components/schemas"
_LIST = "/paths/~1v1~1metrics/get/responses/200/content/application~1json/schema/items"
_CREATE = f"{_SCHEMAS}/CreateMetricRequest/properties"
_UPDATE = f"{_SCHEMAS}/UpdateMetricRequest/properties"
_RUN = f"{_SCHEMAS}/RunMetricRequest/properties"
_DEFAULTS = ("description", "return_type", "enabled_in_prod", "needs_ground_truth", "sampling_percentage")

PATCHES: Final[tuple[Patch, ...]] = (
    Patch(
        id="metrics-nested",
        kind="found",
        operations=("metrics.list", "metrics.get"),
        reason="The document declares a list of lists; servers send a flat list, or one under metrics. The overlay "
        "parses all three.",
        findings=(("array-of-arrays", _LIST),),
        expects=((_LIST, {"$ref": "#/components/schemas/GetMetricsResponse"}),),
    ),
    Patch(
        id="metric-create-defaults",
        kind="found",
        operations=("metrics.create",),
        reason="The generated client sends five defaults; the overlay sends only what the caller set.",
        findings=tuple(("sent-default", f"{_CREATE}/{name}") for name in _DEFAULTS),
    ),
    Patch(
        id="metric-scale",
        kind="known",
        operations=("metrics.create",),
        reason="The server responds with 400 to return_type float, which is also the default, without a scale; the "
        "overlay rejects it before sending.",
        expects=(
            (f"{_SCHEMAS}/CreateMetricRequest/required", ["name", "type", "criteria"]),
            (f"{_CREATE}/return_type/default", "float"),
        ),
        evidence="The vendor's integration tests failed with a lower-case type and no scale, and now name both rules.",
    ),
    Patch(
        id="metric-update-defaults",
        kind="found",
        operations=("metrics.update",),
        reason="The generated client resets five fields to their defaults in every update; the overlay sends only "
        "what the caller set.",
        findings=tuple(("sent-default", f"{_UPDATE}/{name}") for name in _DEFAULTS),
    ),
    Patch(
        id="metric-run-response",
        kind="found",
        operations=("metrics.run",),
        reason="The response is untyped; the overlay parses it as MetricRun, which keeps all of its fields.",
        findings=(("untyped-response", f"{_SCHEMAS}/RunMetricResponse"),),
    ),
    Patch(
        id="metric-run-defaults",
        kind="found",
        operations=("metrics.run",),
        reason="The generated client sends five defaults; the overlay sends the metric as the caller wrote it.",
        findings=tuple(("sent-default", f"{_RUN}/metric/properties/{name}") for name in _DEFAULTS),
    ),
    Patch(
        id="metric-run-json",
        kind="accepted",
        operations=("metrics.run",),
        reason="The user decides what the event contains; it stays untyped.",
        findings=(("untyped-field", f"{_RUN}/event"),),
    ),
)
