"""Datasets in 2026-06-24."""
# pyright: reportPrivateUsage=false
# The raw `_get_kwargs` is private by name only; golden tests pin what it gives.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from honeyhive_overlay._core.answers import nothing_found
from honeyhive_overlay._core.arguments import fields_of, path_id, query_pairs, text_id
from honeyhive_overlay._core.calls import Binding
from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._core.encode import encode
from honeyhive_overlay._core.rows import field_mapping, rows_with
from honeyhive_overlay._gateway import read_datasets
from honeyhive_overlay._gateway.calling import NO_BODY
from honeyhive_overlay._gateway.fields import refuse_null
from honeyhive_overlay._gateway.protocols import DatasetsGateway
from honeyhive_overlay._gateway.r2026_06_24.gateway import make_call
from honeyhive_overlay._gateway.read_insertions import insertion
from honeyhive_overlay._gateway.write_datasets import EMPTY_DATASET, dataset_fields
from honeyhive_overlay.models.acknowledgements import Insertion, Unlinking
from honeyhive_overlay.models.datasets import Dataset
from honeyhive_overlay.models.runs import Deletion
from honeyhive_overlay.types import Id, Page


class Datasets(DatasetsGateway):
    """Datasets in 2026-06-24."""

    def list(self, *, dataset_id: Id | None, name: str | None) -> Binding[Page[Dataset]]:
        from honeyhive_raw.r2026_06_24.api.datasets import get_datasets as raw

        wanted = None if dataset_id is None else text_id("dataset_id", dataset_id)
        query = query_pairs({"dataset_id": wanted, "name": name})
        reply = yield make_call("datasets.list", raw._get_kwargs(), query=query)
        return read_datasets.dataset_page(Answer("datasets.list", reply))

    def get(self, dataset_id: Id) -> Binding[Dataset]:
        from honeyhive_raw.r2026_06_24.api.datasets import get_datasets as raw

        wanted = text_id("dataset_id", dataset_id)
        call = make_call("datasets.get", raw._get_kwargs(), query=query_pairs({"dataset_id": wanted}))
        reply = yield call
        for dataset in read_datasets.dataset_page(Answer("datasets.get", reply)):
            if dataset.id == wanted:
                return dataset
        raise nothing_found(call, f"the dataset {wanted!r}")

    def create(self, fields: Mapping[str, Any]) -> Binding[Insertion]:
        from honeyhive_raw.r2026_06_24.api.datasets import create_dataset as raw

        body = encode(dataset_fields({"name": None, **fields_of(fields)}))
        reply = yield make_call("datasets.create", raw._get_kwargs(body=NO_BODY), content=body)
        return insertion(Answer("datasets.create", reply))

    def update(self, dataset_id: Id, changes: Mapping[str, Any]) -> Binding[Dataset]:
        from honeyhive_raw.r2026_06_24.api.datasets import update_dataset as raw

        refuse_null(changes, empty=EMPTY_DATASET)
        body = encode(dataset_fields(changes))
        where = raw._get_kwargs(dataset_id=path_id("dataset_id", dataset_id), body=NO_BODY)
        reply = yield make_call("datasets.update", where, content=body)
        return read_datasets.changed_dataset(Answer("datasets.update", reply))

    def delete(self, dataset_id: Id) -> Binding[Deletion]:
        from honeyhive_raw.r2026_06_24.api.datasets import delete_dataset as raw

        wanted = path_id("dataset_id", dataset_id)
        reply = yield make_call("datasets.delete", raw._get_kwargs(dataset_id=wanted))
        if not reply.content:
            return Deletion(id=wanted, deleted=True)
        return read_datasets.deletion(Answer("datasets.delete", reply), wanted)

    def add_datapoints(
        self,
        dataset_id: Id,
        data: Sequence[Mapping[str, Any]],
        *,
        inputs: Sequence[str],
        history: Sequence[str],
        ground_truth: Sequence[str],
    ) -> Binding[Insertion]:
        from honeyhive_raw.r2026_06_24.api.datasets import add_datapoints as raw

        where = raw._get_kwargs(dataset_id=path_id("dataset_id", dataset_id), body=NO_BODY)
        mapping = field_mapping(inputs=inputs, history=history, ground_truth=ground_truth)
        body = encode({"data": rows_with("data", data, mapping), "mapping": mapping})
        reply = yield make_call("datasets.add_datapoints", where, content=body)
        return insertion(Answer("datasets.add_datapoints", reply))

    def remove_datapoint(self, dataset_id: Id, datapoint_id: Id) -> Binding[Unlinking]:
        from honeyhive_raw.r2026_06_24.api.datasets import remove_datapoint as raw

        ids = {
            "dataset_id": path_id("dataset_id", dataset_id),
            "datapoint_id": path_id("datapoint_id", datapoint_id),
        }
        reply = yield make_call("datasets.remove_datapoint", raw._get_kwargs(**ids))
        if not reply.content:
            return Unlinking(**ids, dereferenced=True)
        return read_datasets.unlinking(Answer("datasets.remove_datapoint", reply), **ids)
