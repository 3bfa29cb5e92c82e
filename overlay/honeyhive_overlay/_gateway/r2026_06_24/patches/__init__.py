"""The ledger of 2026-06-24: every defect of the document that the overlay patches. Not imported at run time.

Pointers refer to the published document.
"""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch
from honeyhive_overlay._gateway.r2026_06_24.patches import (
    charts,
    configurations,
    datapoints,
    datasets,
    events,
    metric_versions,
    metrics,
    queues,
    runs,
    sessions,
)

PATCHES: Final[tuple[Patch, ...]] = (
    *sessions.PATCHES,
    *events.PATCHES,
    *runs.PATCHES,
    *metrics.PATCHES,
    *configurations.PATCHES,
    *datasets.PATCHES,
    *datapoints.PATCHES,
    *charts.PATCHES,
    *queues.PATCHES,
    *metric_versions.PATCHES,
)
