"""Datasets in 2025-12-02, whose list takes no name, so that names are chosen here."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._core.calls import Binding
from honeyhive_overlay._gateway.gateway import Plan
from honeyhive_overlay._gateway.multi_step import read_again
from honeyhive_overlay._gateway.parse_acknowledgements import untyped_deletion
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
    page = plan.read((yield from plan.send(request, values)))
    return Page(tuple(dataset for dataset in page if name in (None, dataset.name)), extra=page.extra)


def _update(request: UpdateDataset, plan: Plan[Dataset]) -> Binding[Dataset]:
    """Change a dataset, and read it where the server does not show it."""
    answer = yield from plan.send(request)
    if not has_object(answer) or answer.value.get("result") is None:
        return (yield from read_again(plan.operation, plan.gateway.bind(GetDataset(dataset_id=request.dataset_id))))
    return plan.read(answer)


SERVED: Final = serve(
    ListDatasets.composed(_list, "datasets.get_datasets", also=_ALSO),
    GetDataset.served("datasets.get_datasets", also=_ALSO),
    CreateDataset.served("datasets.create_dataset", also=_ALSO),
    UpdateDataset.composed(_update, "datasets.update_dataset", may_refuse=True),
    DeleteDataset.served("datasets.delete_dataset", read=untyped_deletion, may_refuse=True),
    AddDatapoints.served("datasets.add_datapoints", also=_ALSO),
)
