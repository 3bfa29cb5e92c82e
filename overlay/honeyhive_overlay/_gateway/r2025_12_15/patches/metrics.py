"""What is patched of metrics."""

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
        reason="The list is declared as a list of lists and comes flat, or under metrics; all three are read.",
        findings=(("array-of-arrays", _LIST),),
        expects=((_LIST, {"$ref": "#/components/schemas/GetMetricsResponse"}),),
    ),
    Patch(
        id="metric-create-defaults",
        kind="found",
        operations=("metrics.create",),
        reason="Five defaults would be sent unasked; nothing is sent that the caller did not set.",
        findings=tuple(("sent-default", f"{_CREATE}/{name}") for name in _DEFAULTS),
    ),
    Patch(
        id="metric-scale",
        kind="known",
        operations=("metrics.create",),
        reason="A float without scale, also by default, is answered with 400; it is refused before it is sent.",
        expects=(
            (f"{_SCHEMAS}/CreateMetricRequest/required", ["name", "type", "criteria"]),
            (f"{_CREATE}/return_type/default", "float"),
        ),
        evidence="The vendor's integration tests failed with a lower-case type and no scale, and name both rules now.",
    ),
    Patch(
        id="metric-update-defaults",
        kind="found",
        operations=("metrics.update",),
        reason="Every change would reset five fields to their defaults; only what the caller set is sent.",
        findings=tuple(("sent-default", f"{_UPDATE}/{name}") for name in _DEFAULTS),
    ),
    Patch(
        id="metric-run-response",
        kind="found",
        operations=("metrics.run",),
        reason="The answer has no type; it is read as MetricRun, which keeps all of it.",
        findings=(("untyped-response", f"{_SCHEMAS}/RunMetricResponse"),),
    ),
    Patch(
        id="metric-run-defaults",
        kind="found",
        operations=("metrics.run",),
        reason="Five defaults would be sent unasked; the metric is sent as the caller wrote it.",
        findings=tuple(("sent-default", f"{_RUN}/metric/properties/{name}") for name in _DEFAULTS),
    ),
    Patch(
        id="metric-run-json",
        kind="accepted",
        operations=("metrics.run",),
        reason="The event is the user's.",
        findings=(("untyped-field", f"{_RUN}/event"),),
    ),
)
