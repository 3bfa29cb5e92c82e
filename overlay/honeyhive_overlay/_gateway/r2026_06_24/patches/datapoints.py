"""The patches of datapoints."""

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
        reason="The document declares a list for one datapoint, and the server sends one; the overlay returns its "
        "item, and raises NotFound if it is empty.",
        expects=((f"{_SCHEMAS}/GetDatapointResponse/properties/datapoint/type", "array"),),
        evidence="The document itself: the route takes the id of one datapoint, and the key is not plural.",
    ),
    *shared(oldest.PATCHES, "datapoint-json"),
)
