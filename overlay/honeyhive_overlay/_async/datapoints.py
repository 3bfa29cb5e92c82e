"""Datapoints."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Any

from honeyhive_overlay._async.resource import AsyncResource
from honeyhive_overlay._core.arguments import changed_fields, given_fields
from honeyhive_overlay._gateway.requests.datapoints import (
    CreateDatapoint,
    CreateDatapoints,
    DeleteDatapoint,
    GetDatapoint,
    ListDatapoints,
    UpdateDatapoint,
)
from honeyhive_overlay._gateway.requests.datasets import GetDataset
from honeyhive_overlay.bodies import DatapointFields
from honeyhive_overlay.models.acknowledgements import Created, Deleted, Updated
from honeyhive_overlay.models.datapoints import Datapoint
from honeyhive_overlay.models.datasets import Dataset
from honeyhive_overlay.types import UNSET, DateRange, FilterLike, Id, Page, Unset


class AsyncDatapoints(AsyncResource):
    """Datapoints: the cases of datasets.

    Every method takes ``timeout`` (for the whole call, in seconds; of `iter`, for each page) and ``headers`` (of this
    call). What was created a moment ago can take seconds to be found.
    """

    async def list(
        self,
        *,
        datapoint_ids: Sequence[Id] | None = None,
        dataset_name: str | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Page[Datapoint]:
        """Read datapoints, all at once: servers know no pages of them.

        One stored row that breaks the server's own rules makes it answer with 500, and `ServerError` is raised.

        Args:
            datapoint_ids: only these, at most 100; `iter` reads those of a dataset, however many.
            dataset_name: only those of the dataset of this name.
        """
        request = ListDatapoints(datapoint_ids=datapoint_ids, dataset_name=dataset_name)
        return await self._send(request, timeout, headers)

    async def iter(
        self,
        *,
        dataset: Dataset | Id,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[Datapoint]:
        """Go through the datapoints of a dataset in its order, each once, a hundred to a request.

        Ids that lead to no datapoint, such as those deleted meanwhile, are passed over.

        Args:
            dataset: its id; or the dataset as it was read, whose ids are then taken as they are.

        Raises:
            NotFound: there is no such dataset.
        """
        if not isinstance(dataset, Dataset):
            dataset = await self._send(GetDataset(dataset_id=dataset), timeout, headers)
        elif dataset.datapoints is None:
            dataset = await self._send(GetDataset(dataset_id=dataset.id), timeout, headers)
        ids = tuple(dict.fromkeys(dataset.datapoints or ()))
        step = self._gateway.limit(ListDatapoints, "datapoint_ids") or max(len(ids), 1)
        for group in (ids[at : at + step] for at in range(0, len(ids), step)):
            page = await self.list(datapoint_ids=group, timeout=timeout, headers=headers)
            found = {datapoint.id: datapoint for datapoint in page.items}
            for one in group:
                if one in found:
                    yield found[one]

    async def get(
        self,
        datapoint_id: Id,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Datapoint:
        """Read one datapoint.

        Args:
            datapoint_id: of the datapoint.

        Raises:
            NotFound: there is none that the key may see. Servers answer with a list, and an empty one means the same.
        """
        return await self._send(GetDatapoint(datapoint_id=datapoint_id), timeout, headers)

    async def create(
        self,
        *,
        inputs: Mapping[str, Any] | None = None,
        history: Sequence[Mapping[str, Any]] | None = None,
        ground_truth: Mapping[str, Any] | None = None,
        metadata: Mapping[str, Any] | None = None,
        linked_event: Id | None = None,
        linked_datasets: Sequence[Id] | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Created:
        """Create a datapoint.

        Args:
            inputs: what the application is given; needed in 2025-12-02.
            history: messages that came before.
            ground_truth: what should come out.
            linked_event: id of the event that it comes from.
            linked_datasets: ids of the datasets to put it into.

        Returns:
            The id, as `Created.id`; the server does not show the datapoint.

        Raises:
            InvalidArgument: a value cannot be sent; it names the argument.
            ApiError: the server refused.
            TransportError: no answer came. The call is repeated only if nothing was sent.
        """
        fields = given_fields(locals(), DatapointFields)
        return await self.create_from(fields, timeout=timeout, headers=headers)

    async def create_from(
        self,
        fields: Mapping[str, Any],
        *,
        allow_unknown: bool = False,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Created:
        """Create a datapoint from a mapping; see `create` for what it holds. Unknown fields are
        rejected by name, unless ``allow_unknown`` sends them as they are.
        """
        return await self._send(CreateDatapoint(fields=fields, allow_unknown=allow_unknown), timeout, headers)

    async def create_batch(
        self,
        *,
        event_ids: Sequence[Id] | None = None,
        filters: Sequence[FilterLike] = (),
        date_range: DateRange | None = None,
        select_all: bool | None = None,
        check_state: Mapping[str, bool] | None = None,
        dataset_id: Id | None = None,
        inputs: Sequence[str] = (),
        history: Sequence[str] = (),
        ground_truth: Sequence[str] = (),
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Created:
        """Make datapoints of stored events. `Datasets.add_datapoints` makes them of rows of your own.

        How the choices below work together is nowhere documented; one of them alone is the safe use.

        Args:
            event_ids: of these events.
            filters: of those that meet all of them.
            date_range: of those in it.
            select_all: of all.
            check_state: whether each event, by its id, is chosen.
            dataset_id: the dataset to put them into.
            inputs, history, ground_truth: names of the fields that become that part of a datapoint, each in one part
                only.

        Returns:
            The ids of the new datapoints.

        Raises:
            InvalidArgument: no events are chosen, or a value cannot be sent; it names the argument.
        """
        request = CreateDatapoints(
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
        return await self._send(request, timeout, headers)

    async def update(
        self,
        datapoint_id: Id,
        *,
        inputs: Mapping[str, Any] | Unset = UNSET,
        history: Sequence[Mapping[str, Any]] | Unset = UNSET,
        ground_truth: Mapping[str, Any] | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        linked_event: Id | Unset = UNSET,
        linked_datasets: Sequence[Id] | Unset = UNSET,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Updated:
        """Change some fields of a datapoint; only what is given is sent.

        Give every field whole: whether servers merge maps is nowhere documented.

        Args:
            datapoint_id: of the datapoint.
            linked_event: not in 2025-12-02, where only `create` takes it.

        Raises:
            InvalidArgument: a field is None, which this revision cannot store, or not to be changed in it.
            ApiError: there is no such datapoint (BadRequest or NotFound), or the server refused.
        """
        fields = changed_fields(locals(), DatapointFields)
        return await self._send(UpdateDatapoint(datapoint_id=datapoint_id, changes=fields), timeout, headers)

    async def delete(
        self,
        datapoint_id: Id,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Deleted:
        """Delete one datapoint.

        Where the call had to be repeated, a 404 means that the first attempt did it.

        Args:
            datapoint_id: of the datapoint.
        """
        return await self._send(DeleteDatapoint(datapoint_id=datapoint_id), timeout, headers)
