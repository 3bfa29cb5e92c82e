"""Datasets in 2025-12-02."""
# pyright: reportPrivateUsage=false
# The raw `_get_kwargs` is private by name only; golden tests pin what it gives.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NoReturn

from honeyhive_overlay._core.answers import nothing_found
from honeyhive_overlay._core.arguments import fields_of, path_id, query_pairs, text_id
from honeyhive_overlay._core.calls import Binding, Call
from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._core.encode import encode
from honeyhive_overlay._core.rows import field_mapping, rows_with
from honeyhive_overlay._gateway import read_datasets
from honeyhive_overlay._gateway.calling import NO_BODY
from honeyhive_overlay._gateway.fields import refuse_null
from honeyhive_overlay._gateway.missing import refuse_operation
from honeyhive_overlay._gateway.protocols import DatasetsGateway
from honeyhive_overlay._gateway.r2025_12_02.gateway import REVISION, make_call
from honeyhive_overlay._gateway.read_insertions import insertion
from honeyhive_overlay._gateway.undeclared import spoken, undeclared_deletion
from honeyhive_overlay._gateway.write_datasets import EMPTY_DATASET, dataset_fields
from honeyhive_overlay.models.acknowledgements import Insertion
from honeyhive_overlay.models.datasets import Dataset
from honeyhive_overlay.models.runs import Deletion
from honeyhive_overlay.types import Id, Page


class Datasets(DatasetsGateway):
    """Datasets in 2025-12-02, whose list takes no name, so that names are chosen here."""

    def __init__(self, project: str) -> None:
        self._project = project

    def list(self, *, dataset_id: Id | None, name: str | None) -> Binding[Page[Dataset]]:
        wanted = None if dataset_id is None else text_id("dataset_id", dataset_id)
        reply = yield self._list_call("datasets.list", wanted)
        page = read_datasets.dataset_page(Answer("datasets.list", reply))
        return Page(tuple(dataset for dataset in page if name is None or dataset.name == name), extra=page.extra)

    def get(self, dataset_id: Id) -> Binding[Dataset]:
        wanted = text_id("dataset_id", dataset_id)
        call = self._list_call("datasets.get", wanted)
        reply = yield call
        for dataset in read_datasets.dataset_page(Answer("datasets.get", reply)):
            if dataset.id == wanted:
                return dataset
        raise nothing_found(call, f"the dataset {wanted!r}")

    def create(self, fields: Mapping[str, Any]) -> Binding[Insertion]:
        from honeyhive_raw.r2025_12_02.api.datasets import create_dataset as raw

        body = encode({"project": self._project, **dataset_fields({"name": None, **fields_of(fields)})})
        reply = yield make_call("datasets.create", raw._get_kwargs(body=NO_BODY), content=body)
        return insertion(Answer("datasets.create", reply))

    def update(self, dataset_id: Id, changes: Mapping[str, Any]) -> Binding[Dataset]:
        from honeyhive_raw.r2025_12_02.api.datasets import update_dataset as raw

        refuse_null(changes, empty=EMPTY_DATASET)
        body = encode({"dataset_id": text_id("dataset_id", dataset_id), **dataset_fields(changes)})
        reply = yield make_call("datasets.update", raw._get_kwargs(body=NO_BODY), content=body, may_refuse=True)
        answer = spoken("datasets.update", reply)
        if answer is None or answer.value.get("result") is None:
            return (yield from self.get(dataset_id))
        return read_datasets.changed_dataset(answer)

    def delete(self, dataset_id: Id) -> Binding[Deletion]:
        from honeyhive_raw.r2025_12_02.api.datasets import delete_dataset as raw

        wanted = text_id("dataset_id", dataset_id)
        where = raw._get_kwargs(dataset_id=wanted)
        reply = yield make_call("datasets.delete", where, query=query_pairs(where["params"]), may_refuse=True)
        return undeclared_deletion("datasets.delete", reply, wanted)

    def add_datapoints(
        self,
        dataset_id: Id,
        data: Sequence[Mapping[str, Any]],
        *,
        inputs: Sequence[str],
        history: Sequence[str],
        ground_truth: Sequence[str],
    ) -> Binding[Insertion]:
        from honeyhive_raw.r2025_12_02.api.datasets import add_datapoints as raw

        where = raw._get_kwargs(dataset_id=path_id("dataset_id", dataset_id), body=NO_BODY)
        mapping = field_mapping(inputs=inputs, history=history, ground_truth=ground_truth)
        body = encode({"project": self._project, "data": rows_with("data", data, mapping), "mapping": mapping})
        reply = yield make_call("datasets.add_datapoints", where, content=body)
        return insertion(Answer("datasets.add_datapoints", reply))

    def remove_datapoint(self, dataset_id: Id, datapoint_id: Id) -> NoReturn:
        refuse_operation("datasets.remove_datapoint", REVISION)

    def _list_call(self, operation: str, dataset_id: str | None) -> Call:
        from honeyhive_raw.r2025_12_02.api.datasets import get_datasets as raw

        where = raw._get_kwargs(project=self._project)
        return make_call(operation, where, query=query_pairs({**where["params"], "dataset_id": dataset_id}))
