"""The patches of datasets."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch, shared
from honeyhive_overlay._gateway.r2025_12_15.patches import datasets as earlier

_SCHEMAS = "/components/schemas"

PATCHES: Final[tuple[Patch, ...]] = (
    *shared(earlier.PATCHES, "rows-json"),
    Patch(
        id="dataset-name",
        kind="found",
        operations=("datasets.create",),
        reason="The generated client sends the name Untitled Dataset, the same for every dataset without a name; the "
        "overlay requires a name.",
        findings=(("sent-default", f"{_SCHEMAS}/CreateDatasetRequest/properties/name"),),
        expects=((f"{_SCHEMAS}/CreateDatasetRequest/properties/name/default", "Untitled Dataset"),),
    ),
)
