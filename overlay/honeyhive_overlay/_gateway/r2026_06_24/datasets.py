"""Send the requests of datasets in 2026-06-24."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.request import serve
from honeyhive_overlay._gateway.requests.datasets import (
    AddDatapoints,
    CreateDataset,
    DeleteDataset,
    GetDataset,
    ListDatasets,
    RemoveDatapoint,
    UpdateDataset,
)

SERVED: Final = serve(
    ListDatasets.served("datasets.get_datasets"),
    GetDataset.served("datasets.get_datasets"),
    CreateDataset.served("datasets.create_dataset"),
    UpdateDataset.served("datasets.update_dataset"),
    DeleteDataset.served("datasets.delete_dataset"),
    AddDatapoints.served("datasets.add_datapoints"),
    RemoveDatapoint.served("datasets.remove_datapoint"),
)
