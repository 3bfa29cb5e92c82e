"""What is patched of datapoints."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch, shared
from honeyhive_overlay._gateway.r2025_12_02.patches import datapoints as oldest
from honeyhive_overlay._gateway.r2025_12_15.patches import datapoints as earlier

_SCHEMAS = "/components/schemas"

PATCHES: Final[tuple[Patch, ...]] = (
    *shared(earlier.PATCHES, "datapoints-ids", "datapoint-batch-filters"),
    Patch(
        id="datapoint-list-of-one",
        kind="known",
        operations=("datapoints.get",),
        reason="The datapoint is declared, and sent, as a list; its one item is read, and none is NotFound.",
        expects=((f"{_SCHEMAS}/GetDatapointResponse/properties/datapoint/type", "array"),),
        evidence="The document itself: the route is by the id of one datapoint, and the key is not plural.",
    ),
    *shared(oldest.PATCHES, "datapoint-json"),
)
