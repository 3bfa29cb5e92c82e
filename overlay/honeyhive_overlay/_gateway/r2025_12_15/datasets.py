"""Send the requests of datasets in 2025-12-15."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._core.calls import Binding
from honeyhive_overlay._gateway.gateway import Plan
from honeyhive_overlay._gateway.multi_step import read_back
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
from honeyhive_overlay.models.datasets import Dataset


def _update(request: UpdateDataset, plan: Plan[Dataset]) -> Binding[Dataset]:
    """Change a dataset, and read it if the response is empty, as it was shortly before this revision."""
    response = yield from plan.send(request)
    if not response.content:
        return (yield from read_back(plan.operation, plan.gateway.bind(GetDataset(dataset_id=request.dataset_id))))
    return plan.parse(response)


SERVED: Final = serve(
    ListDatasets.served("datasets.get_datasets"),
    GetDataset.served("datasets.get_datasets"),
    CreateDataset.served("datasets.create_dataset"),
    UpdateDataset.composed(_update, "datasets.update_dataset"),
    DeleteDataset.served("datasets.delete_dataset"),
    AddDatapoints.served("datasets.add_datapoints"),
    RemoveDatapoint.served("datasets.remove_datapoint"),
)
