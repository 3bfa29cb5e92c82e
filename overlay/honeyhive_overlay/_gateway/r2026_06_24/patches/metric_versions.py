"""What is patched of the versions of metrics."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch

_CONTENT = "/components/schemas/MetricVersionContentRequest"
_DEFAULTS = ("description", "return_type", "enabled_in_prod", "needs_ground_truth", "sampling_percentage")

PATCHES: Final[tuple[Patch, ...]] = (
    Patch(
        id="metric-version-defaults",
        kind="found",
        operations=("metric_versions.create",),
        reason="Five defaults would be sent unasked; the content is sent as the caller wrote it.",
        findings=tuple(("sent-default", f"{_CONTENT}/properties/{name}") for name in _DEFAULTS),
    ),
    Patch(
        id="metric-version-required",
        kind="known",
        operations=("metric_versions.create",),
        reason="LLM needs a model, COMPOSITE its parts, or the answer is 400; refused before anything is sent.",
        expects=((f"{_CONTENT}/required", ["name", "type", "criteria"]),),
        evidence="The vendor says so of the operation, in words; no schema does.",
    ),
)
