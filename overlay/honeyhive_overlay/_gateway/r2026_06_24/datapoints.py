"""Datapoints in 2026-06-24."""
# pyright: reportPrivateUsage=false
# The raw `_get_kwargs` is private by name only; golden tests pin what it gives.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from honeyhive_overlay._core.answers import nothing_found
from honeyhive_overlay._core.arguments import path_id, query_pairs
from honeyhive_overlay._core.calls import Binding
from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._core.encode import encode
from honeyhive_overlay._gateway import read_datapoints, read_runs
from honeyhive_overlay._gateway.calling import NO_BODY
from honeyhive_overlay._gateway.fields import refuse_null
from honeyhive_overlay._gateway.protocols import DatapointsGateway
from honeyhive_overlay._gateway.r2026_06_24.datasets import Datasets
from honeyhive_overlay._gateway.r2026_06_24.gateway import make_call
from honeyhive_overlay._gateway.read_insertions import insertion
from honeyhive_overlay._gateway.write_datasets import EMPTY_DATAPOINT, datapoint_batch, datapoint_fields, ids_to_ask
from honeyhive_overlay.models.acknowledgements import Insertion, Modification
from honeyhive_overlay.models.datapoints import Datapoint
from honeyhive_overlay.models.datasets import Dataset
from honeyhive_overlay.models.runs import Deletion
from honeyhive_overlay.types import DateRange, FilterLike, Id, Page


class Datapoints(DatapointsGateway):
    """Datapoints in 2026-06-24."""

    most = 100

    def list(self, *, datapoint_ids: Sequence[Id] | None, dataset_name: str | None) -> Binding[Page[Datapoint]]:
        from honeyhive_raw.r2026_06_24.api.datapoints import get_datapoints as raw

        query = query_pairs({"datapoint_ids": ids_to_ask(datapoint_ids, self.most), "dataset_name": dataset_name})
        reply = yield make_call("datapoints.list", raw._get_kwargs(), query=query)
        return read_datapoints.datapoint_page(Answer("datapoints.list", reply))

    def of_dataset(self, dataset_id: Id) -> Binding[Dataset]:
        return Datasets().get(dataset_id)

    def get(self, datapoint_id: Id) -> Binding[Datapoint]:
        from honeyhive_raw.r2026_06_24.api.datapoints import get_datapoint as raw

        wanted = path_id("datapoint_id", datapoint_id)
        call = make_call("datapoints.get", raw._get_kwargs(datapoint_id=wanted))
        reply = yield call
        found = read_datapoints.one_datapoint(Answer("datapoints.get", reply))
        if found is None:
            raise nothing_found(call, f"the datapoint {wanted!r}")
        return found

    def create(self, fields: Mapping[str, Any]) -> Binding[Insertion]:
        from honeyhive_raw.r2026_06_24.api.datapoints import create_datapoint as raw

        body = encode(datapoint_fields(fields))
        reply = yield make_call("datapoints.create", raw._get_kwargs(body=NO_BODY), content=body)
        return insertion(Answer("datapoints.create", reply))

    def create_batch(
        self,
        *,
        event_ids: Sequence[Id] | None,
        filters: Sequence[FilterLike],
        date_range: DateRange | None,
        select_all: bool | None,
        check_state: Mapping[str, bool] | None,
        dataset_id: Id | None,
        inputs: Sequence[str],
        history: Sequence[str],
        ground_truth: Sequence[str],
    ) -> Binding[Insertion]:
        from honeyhive_raw.r2026_06_24.api.datapoints import batch_create_datapoints as raw

        fields = datapoint_batch(
            event_ids=event_ids,
            filters=filters,
            date_range=date_range,
            select_all=select_all,
            check_state=check_state,
            dataset_id=dataset_id,
            inputs=inputs,
            history=history,
            ground_truth=ground_truth,
        )
        reply = yield make_call("datapoints.create_batch", raw._get_kwargs(body=NO_BODY), content=encode(fields))
        return insertion(Answer("datapoints.create_batch", reply))

    def update(self, datapoint_id: Id, changes: Mapping[str, Any]) -> Binding[Modification]:
        from honeyhive_raw.r2026_06_24.api.datapoints import update_datapoint as raw

        wanted = path_id("datapoint_id", datapoint_id)
        refuse_null(changes, empty=EMPTY_DATAPOINT)
        body = encode(datapoint_fields(changes))
        reply = yield make_call("datapoints.update", raw._get_kwargs(datapoint_id=wanted, body=NO_BODY), content=body)
        return read_datapoints.modification(Answer("datapoints.update", reply), wanted)

    def delete(self, datapoint_id: Id) -> Binding[Deletion]:
        from honeyhive_raw.r2026_06_24.api.datapoints import delete_datapoint as raw

        wanted = path_id("datapoint_id", datapoint_id)
        reply = yield make_call("datapoints.delete", raw._get_kwargs(datapoint_id=wanted))
        if not reply.content:
            return Deletion(id=wanted, deleted=True)
        return read_runs.deletion(Answer("datapoints.delete", reply), wanted)
