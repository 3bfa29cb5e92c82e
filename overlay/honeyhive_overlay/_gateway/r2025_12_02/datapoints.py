"""Datapoints in 2025-12-02."""
# pyright: reportPrivateUsage=false
# The raw `_get_kwargs` is private by name only; golden tests pin what it gives.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NoReturn

from honeyhive_overlay._core.answers import nothing_found
from honeyhive_overlay._core.arguments import path_id, query_pairs
from honeyhive_overlay._core.calls import Binding
from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._core.encode import encode
from honeyhive_overlay._gateway import read_datapoints, read_runs
from honeyhive_overlay._gateway.calling import NO_BODY
from honeyhive_overlay._gateway.fields import need, refuse_null
from honeyhive_overlay._gateway.missing import refuse_operation
from honeyhive_overlay._gateway.protocols import DatapointsGateway
from honeyhive_overlay._gateway.r2025_12_02.datasets import Datasets
from honeyhive_overlay._gateway.r2025_12_02.gateway import REVISION, make_call
from honeyhive_overlay._gateway.read_insertions import insertion
from honeyhive_overlay._gateway.undeclared import spoken
from honeyhive_overlay._gateway.write_datasets import EMPTY_DATAPOINT, datapoint_fields, ids_to_ask
from honeyhive_overlay.errors import InvalidArgument
from honeyhive_overlay.models.acknowledgements import Insertion, Modification
from honeyhive_overlay.models.datapoints import Datapoint
from honeyhive_overlay.models.datasets import Dataset
from honeyhive_overlay.models.runs import Deletion
from honeyhive_overlay.types import Id, Page


class Datapoints(DatapointsGateway):
    """Datapoints in 2025-12-02."""

    most = 100

    def __init__(self, project: str) -> None:
        self._project = project

    def list(self, *, datapoint_ids: Sequence[Id] | None, dataset_name: str | None) -> Binding[Page[Datapoint]]:
        from honeyhive_raw.r2025_12_02.api.datapoints import get_datapoints as raw

        ids = ids_to_ask(datapoint_ids, self.most)
        where = raw._get_kwargs(project=self._project)
        query = query_pairs({**where["params"], "datapoint_ids": ids, "dataset_name": dataset_name})
        reply = yield make_call("datapoints.list", where, query=query)
        return read_datapoints.datapoint_page(Answer("datapoints.list", reply))

    def of_dataset(self, dataset_id: Id) -> Binding[Dataset]:
        return Datasets(self._project).get(dataset_id)

    def get(self, datapoint_id: Id) -> Binding[Datapoint]:
        from honeyhive_raw.r2025_12_02.api.datapoints import get_datapoint as raw

        wanted = path_id("datapoint_id", datapoint_id)
        call = make_call("datapoints.get", raw._get_kwargs(id=wanted))
        reply = yield call
        found = read_datapoints.one_datapoint(Answer("datapoints.get", reply))
        if found is None:
            raise nothing_found(call, f"the datapoint {wanted!r}")
        return found

    def create(self, fields: Mapping[str, Any]) -> Binding[Insertion]:
        from honeyhive_raw.r2025_12_02.api.datapoints import create_datapoint as raw

        ready = datapoint_fields(fields)
        need(ready, "inputs")
        body = encode({"project": self._project, **ready})
        reply = yield make_call("datapoints.create", raw._get_kwargs(body=NO_BODY), content=body)
        return insertion(Answer("datapoints.create", reply))

    def create_batch(self, **_: object) -> NoReturn:
        refuse_operation("datapoints.create_batch", REVISION)

    def update(self, datapoint_id: Id, changes: Mapping[str, Any]) -> Binding[Modification]:
        from honeyhive_raw.r2025_12_02.api.datapoints import update_datapoint as raw

        wanted = path_id("datapoint_id", datapoint_id)
        refuse_null(changes, empty=EMPTY_DATAPOINT)
        if "linked_event" in changes:
            raise InvalidArgument("linked_event", "it is set once and for all in this revision, by create().")
        body = encode(datapoint_fields(changes))
        where = raw._get_kwargs(id=wanted, body=NO_BODY)
        reply = yield make_call("datapoints.update", where, content=body, may_refuse=True)
        answer = spoken("datapoints.update", reply)
        if answer is None:
            return Modification(id=wanted, updated=True)
        if "updated" not in answer.value:
            return answer.model(Modification, answer.value, id=wanted, updated=True)
        return read_datapoints.modification(answer, wanted)

    def delete(self, datapoint_id: Id) -> Binding[Deletion]:
        from honeyhive_raw.r2025_12_02.api.datapoints import delete_datapoint as raw

        wanted = path_id("datapoint_id", datapoint_id)
        reply = yield make_call("datapoints.delete", raw._get_kwargs(id=wanted))
        if not reply.content:
            return Deletion(id=wanted, deleted=True)
        return read_runs.deletion(Answer("datapoints.delete", reply), wanted)
