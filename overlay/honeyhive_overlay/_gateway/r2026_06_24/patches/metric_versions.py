"""The patches of the versions of metrics."""

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
        reason="The generated client sends five defaults; the overlay sends the content as the caller wrote it.",
        findings=tuple(("sent-default", f"{_CONTENT}/properties/{name}") for name in _DEFAULTS),
    ),
    Patch(
        id="metric-version-required",
        kind="known",
        operations=("metric_versions.create",),
        reason="The server responds with 400 to LLM without a model and to COMPOSITE without child metrics; the "
        "overlay rejects both before sending.",
        expects=((f"{_CONTENT}/required", ["name", "type", "criteria"]),),
        evidence="The vendor says so in the description of the operation; no schema does.",
    ),
)
