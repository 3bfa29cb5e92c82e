"""What is patched of datasets."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch

_SCHEMAS = "/components/schemas"

PATCHES: Final[tuple[Patch, ...]] = (
    Patch(
        id="datasets-key",
        kind="known",
        operations=("datasets.list", "datasets.get"),
        reason="The list of datasets is called datapoints; datasets and testcases are read as well.",
        expects=((f"{_SCHEMAS}/GetDatasetsResponse/required", ["datapoints"]),),
        evidence="The vendor's clients read testcases before this revision and datasets after it.",
    ),
    Patch(
        id="dataset-name",
        kind="found",
        operations=("datasets.create",),
        reason="A name with a date in it would be sent for a nameless dataset; a name is demanded instead.",
        findings=(("sent-default", f"{_SCHEMAS}/CreateDatasetRequest/properties/name"),),
        expects=((f"{_SCHEMAS}/CreateDatasetRequest/properties/name/default", "Dataset 12/15"),),
    ),
    Patch(
        id="dataset-update-empty",
        kind="known",
        operations=("datasets.update",),
        reason="Servers may answer a change with nothing; the dataset is read again then.",
        expects=((f"{_SCHEMAS}/UpdateDatasetResponse/required", ["result"]),),
        evidence="The vendor's notes on its backend, some weeks before this revision.",
    ),
    Patch(
        id="rows-json",
        kind="accepted",
        operations=("datasets.add_datapoints",),
        reason="The rows are the user's.",
        findings=(("untyped-field", f"{_SCHEMAS}/AddDatapointsToDatasetRequest/properties/data/items"),),
    ),
)
