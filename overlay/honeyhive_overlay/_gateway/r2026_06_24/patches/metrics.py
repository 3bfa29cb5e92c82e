"""The patches of metrics."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch, shared
from honeyhive_overlay._gateway.r2025_12_15.patches import metrics as earlier

_SCHEMAS = "/components/schemas"
_CREATE = f"{_SCHEMAS}/CreateMetricRequest/properties"
_UPDATE = f"{_SCHEMAS}/UpdateMetricRequest/properties"
_RUN = f"{_SCHEMAS}/RunMetricRequestMetric/properties"
_EVENT = f"{_SCHEMAS}/RunMetricRequestEvent"
_DEFAULTS = ("description", "return_type", "enabled_in_prod", "needs_ground_truth", "sampling_percentage")

PATCHES: Final[tuple[Patch, ...]] = (
    *shared(earlier.PATCHES, "metric-scale"),
    Patch(
        id="metric-create-defaults",
        kind="found",
        operations=("metrics.create",),
        reason="The generated client sends five defaults; the overlay sends only what the caller set.",
        findings=tuple(("sent-default", f"{_CREATE}/{name}") for name in _DEFAULTS),
        expects=((f"{_CREATE}/sampling_percentage/default", 10),),
    ),
    Patch(
        id="metric-update-null",
        kind="known",
        operations=("metrics.update",),
        reason="Threshold, categories and child_metrics may be null everywhere except in an update; the overlay "
        "rejects None there.",
        expects=(
            (f"{_UPDATE}/threshold", {"$ref": f"#{_SCHEMAS}/UpdateMetricRequestThreshold"}),
            (f"{_SCHEMAS}/UpdateMetricRequestThreshold/type", "object"),
            (f"{_UPDATE}/categories/type", "array"),
            (f"{_UPDATE}/child_metrics/type", "array"),
        ),
        evidence="The same document declares null for all three in the deprecated update, in creation and in "
        "responses.",
    ),
    Patch(
        id="metric-run-defaults",
        kind="found",
        operations=("metrics.run",),
        reason="The generated client sends five defaults; the overlay sends the metric as the caller wrote it.",
        findings=tuple(("sent-default", f"{_RUN}/{name}") for name in _DEFAULTS),
    ),
    Patch(
        id="metric-run-event",
        kind="known",
        operations=("metrics.run",),
        reason="The document requires an event but none of its fields; the overlay sends {} if the caller gives no "
        "event.",
        expects=((f"{_SCHEMAS}/RunMetricRequest/required", ["metric", "event"]),),
        evidence="The document itself: no field of the event is required. In revision 2025-12-15 the event is omitted.",
    ),
    Patch(
        id="metric-run-json",
        kind="accepted",
        operations=("metrics.run",),
        reason="The user decides what the event contains; it stays untyped.",
        findings=(
            ("untyped-field", f"{_EVENT}/properties/inputs"),
            ("untyped-field", f"{_EVENT}/properties/outputs"),
            ("untyped-field", f"{_EVENT}Feedback/properties/ground_truth"),
        ),
    ),
)
