"""What is patched of datasets."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch

_SCHEMAS = "/components/schemas"

PATCHES: Final[tuple[Patch, ...]] = (
    Patch(
        id="dataset-name",
        kind="found",
        operations=("datasets.create",),
        reason="A nameless dataset would be sent as Untitled Dataset, one like another; a name is demanded instead.",
        findings=(("sent-default", f"{_SCHEMAS}/CreateDatasetRequest/properties/name"),),
        expects=((f"{_SCHEMAS}/CreateDatasetRequest/properties/name/default", "Untitled Dataset"),),
    ),
    Patch(
        id="rows-json",
        kind="accepted",
        operations=("datasets.add_datapoints",),
        reason="The rows are the user's.",
        findings=(("untyped-field", f"{_SCHEMAS}/AddDatapointsToDatasetRequest/properties/data/items"),),
    ),
)
