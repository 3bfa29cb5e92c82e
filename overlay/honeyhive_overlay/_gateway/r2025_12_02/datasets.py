"""Datasets in 2025-12-02, whose list takes no name, so that names are chosen here."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._core.calls import Binding
from honeyhive_overlay._gateway.gateway import Plan
from honeyhive_overlay._gateway.multi_step import read_back
from honeyhive_overlay._gateway.parse_acknowledgements import parse_untyped_deletion
from honeyhive_overlay._gateway.request import PROJECT, serve
from honeyhive_overlay._gateway.requests.datasets import (
    AddDatapoints,
    CreateDataset,
    DeleteDataset,
    GetDataset,
    ListDatasets,
    UpdateDataset,
)
from honeyhive_overlay._gateway.untyped_responses import has_object
from honeyhive_overlay.models.datasets import Dataset
from honeyhive_overlay.types import Page

_ALSO: Final = {"project": PROJECT}


def _list(request: ListDatasets, plan: Plan[Page[Dataset]]) -> Binding[Page[Dataset]]:
    """Read all datasets, and choose by name."""
    values = plan.values(request)
    name = values.pop("name")
    page = plan.parse((yield from plan.send(request, values)))
    return Page(tuple(dataset for dataset in page if name in (None, dataset.name)), extra=page.extra)


def _update(request: UpdateDataset, plan: Plan[Dataset]) -> Binding[Dataset]:
    """Change a dataset, and read it where the server does not show it."""
    response = yield from plan.send(request)
    if not has_object(response) or response.value.get("result") is None:
        return (yield from read_back(plan.operation, plan.gateway.bind(GetDataset(dataset_id=request.dataset_id))))
    return plan.parse(response)


SERVED: Final = serve(
    ListDatasets.composed(_list, "datasets.get_datasets", constants=_ALSO),
    GetDataset.served("datasets.get_datasets", constants=_ALSO),
    CreateDataset.served("datasets.create_dataset", constants=_ALSO),
    UpdateDataset.composed(_update, "datasets.update_dataset", may_contain_error=True),
    DeleteDataset.served("datasets.delete_dataset", parse=parse_untyped_deletion, may_contain_error=True),
    AddDatapoints.served("datasets.add_datapoints", constants=_ALSO),
)
