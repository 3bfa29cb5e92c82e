"""The ledger of weak spots of 2025-12-15, as far as its operations are wrapped. Not imported at run time.

Pointers name places of the published document.
"""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch
from honeyhive_overlay._gateway.r2025_12_15.patches import (
    configurations,
    datapoints,
    datasets,
    events,
    metrics,
    projects,
    runs,
    sessions,
    tools,
)

PATCHES: Final[tuple[Patch, ...]] = (
    *sessions.PATCHES,
    *events.PATCHES,
    *runs.PATCHES,
    *metrics.PATCHES,
    *configurations.PATCHES,
    *datasets.PATCHES,
    *datapoints.PATCHES,
    *tools.PATCHES,
    *projects.PATCHES,
)
