"""The patches of datasets."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch

_SCHEMAS = "/components/schemas"

PATCHES: Final[tuple[Patch, ...]] = (
    Patch(
        id="datasets-key",
        kind="known",
        operations=("datasets.list", "datasets.get"),
        reason="The document calls the list of datasets datapoints; the overlay also parses it under datasets and "
        "testcases.",
        expects=((f"{_SCHEMAS}/GetDatasetsResponse/required", ["datapoints"]),),
        evidence="The vendor's clients read testcases before this revision and datasets after it.",
    ),
    Patch(
        id="dataset-name",
        kind="found",
        operations=("datasets.create",),
        reason="The generated client sends a default name with a date in it for a dataset without a name; the overlay "
        "requires a name.",
        findings=(("sent-default", f"{_SCHEMAS}/CreateDatasetRequest/properties/name"),),
        expects=((f"{_SCHEMAS}/CreateDatasetRequest/properties/name/default", "Dataset 12/15"),),
    ),
    Patch(
        id="dataset-update-empty",
        kind="known",
        operations=("datasets.update",),
        reason="Servers may respond to an update with an empty body; the overlay then reads the dataset again.",
        expects=((f"{_SCHEMAS}/UpdateDatasetResponse/required", ["result"]),),
        evidence="The vendor's notes on its backend, some weeks before this revision.",
    ),
    Patch(
        id="rows-json",
        kind="accepted",
        operations=("datasets.add_datapoints",),
        reason="The user decides what the rows contain; they stay untyped.",
        findings=(("untyped-field", f"{_SCHEMAS}/AddDatapointsToDatasetRequest/properties/data/items"),),
    ),
)
