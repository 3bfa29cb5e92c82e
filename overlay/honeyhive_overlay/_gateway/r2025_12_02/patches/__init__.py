"""The ledger of 2025-12-02: every defect of the document that the overlay patches. Not imported at run time.

Pointers refer to the published document. Where the vendor's list of backend routes contradicts the document, the
overlay follows the list, and the patch has the kind ``spec-wrong``.
"""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch
from honeyhive_overlay._gateway.r2025_12_02.patches import (
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
