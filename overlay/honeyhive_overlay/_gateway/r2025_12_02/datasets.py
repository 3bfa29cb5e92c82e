"""Send the requests of datasets in 2025-12-02, whose list cannot be filtered by name on the server."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._core.calls import Binding
from honeyhive_overlay._gateway.gateway import Plan
from honeyhive_overlay._gateway.multi_step import read_back
from honeyhive_overlay._gateway.parse_acknowledgements import has_object, parse_untyped_deletion
from honeyhive_overlay._gateway.request import PROJECT, serve
from honeyhive_overlay._gateway.requests.datasets import (
    AddDatapoints,
    CreateDataset,
    DeleteDataset,
    GetDataset,
    ListDatasets,
    UpdateDataset,
)
from honeyhive_overlay.models.datasets import Dataset
from honeyhive_overlay.types import Page

_PROJECT: Final = {"project": PROJECT}


def _list(request: ListDatasets, plan: Plan[Page[Dataset]]) -> Binding[Page[Dataset]]:
    """Read all datasets, and select by name."""
    values = plan.values(request)
    name = values.pop("name")
    page = plan.parse((yield from plan.send(request, values)))
    return Page(tuple(dataset for dataset in page if name in (None, dataset.name)), extra=page.extra)


def _update(request: UpdateDataset, plan: Plan[Dataset]) -> Binding[Dataset]:
    """Change a dataset, and read it if the response does not contain it."""
    response = yield from plan.send(request)
    if not has_object(response) or response.value.get("result") is None:
        return (yield from read_back(plan.operation, plan.gateway.bind(GetDataset(dataset_id=request.dataset_id))))
    return plan.parse(response)


SERVED: Final = serve(
    ListDatasets.composed(_list, "datasets.get_datasets", constants=_PROJECT),
    GetDataset.served("datasets.get_datasets", constants=_PROJECT),
    CreateDataset.served("datasets.create_dataset", constants=_PROJECT),
    UpdateDataset.composed(_update, "datasets.update_dataset", may_contain_error=True),
    DeleteDataset.served("datasets.delete_dataset", parse=parse_untyped_deletion, may_contain_error=True),
    AddDatapoints.served("datasets.add_datapoints", constants=_PROJECT),
)
