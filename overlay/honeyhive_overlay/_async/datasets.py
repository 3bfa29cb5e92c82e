"""Datasets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from honeyhive_overlay._async.resource import AsyncResource
from honeyhive_overlay._core.arguments import changed_fields, given_fields
from honeyhive_overlay._gateway.requests.datasets import (
    AddDatapoints,
    CreateDataset,
    DeleteDataset,
    GetDataset,
    ListDatasets,
    RemoveDatapoint,
    UpdateDataset,
)
from honeyhive_overlay.bodies import DatasetFields
from honeyhive_overlay.models.acknowledgements import Created, Deleted
from honeyhive_overlay.models.datasets import Dataset
from honeyhive_overlay.types import UNSET, Id, Page, Unset


class AsyncDatasets(AsyncResource):
    """Datasets: named lists of datapoints, over which experiments run.

    Every method takes ``timeout`` (for the whole call, in seconds) and ``headers`` (of this call). What was created a
    moment ago can take seconds to appear in lists.
    """

    async def list(
        self,
        *,
        dataset_id: Id | None = None,
        name: str | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Page[Dataset]:
        """Read the datasets, all at once: servers know no pages of them.

        Servers have called the list testcases, datapoints and datasets; all three are read. Their parameter
        ``include_datapoints`` is not offered, because it never worked: a dataset holds ids.

        Args:
            dataset_id: only this one.
            name: only those of this name. The list of 2025-12-02 cannot be asked for it, and is chosen from on our side.
        """
        return await self._send(ListDatasets(dataset_id=dataset_id, name=name), timeout, headers)

    async def get(
        self,
        dataset_id: Id,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Dataset:
        """Read one dataset. No server has a route for it, so the list is asked for its id.

        Args:
            dataset_id: of the dataset.

        Raises:
            NotFound: it is not in the list.
        """
        return await self._send(GetDataset(dataset_id=dataset_id), timeout, headers)

    async def create(
        self,
        *,
        name: str,
        description: str | None = None,
        datapoints: Sequence[Id] | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Created:
        """Create a dataset.

        Args:
            name: which must be given: the published defaults (one with a date in it, later Untitled Dataset) would name
                every dataset alike.
            datapoints: ids of datapoints that are there already; `add_datapoints` makes new ones.

        Returns:
            The id, as `Created.id`; the server does not show the dataset.

        Raises:
            InvalidArgument: there is no name, or a value cannot be sent; it names the argument.
            ApiError: the server refused.
            TransportError: no answer came. The call is repeated only if nothing was sent.
        """
        fields = given_fields(locals(), DatasetFields)
        return await self.create_from(fields, timeout=timeout, headers=headers)

    async def create_from(
        self,
        fields: Mapping[str, Any],
        *,
        allow_unknown: bool = False,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Created:
        """Create a dataset from a mapping; see `create` for what it holds. Unknown fields are
        rejected by name, unless ``allow_unknown`` sends them as they are.
        """
        return await self._send(CreateDataset(fields=fields, allow_unknown=allow_unknown), timeout, headers)

    async def update(
        self,
        dataset_id: Id,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        datapoints: Sequence[Id] | Unset = UNSET,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Dataset:
        """Change some fields of a dataset; only what is given is sent.

        Args:
            dataset_id: of the dataset.
            datapoints: all ids that it holds from now on; those left out stay datapoints, of no or another dataset.

        Returns:
            The dataset as it is now, read again where a server of 2025-12-15 answers with nothing.

        Raises:
            InvalidArgument: a field is None, which this revision cannot store.
            NotFound: there is no such dataset.
        """
        fields = changed_fields(locals(), DatasetFields)
        return await self._send(UpdateDataset(dataset_id=dataset_id, changes=fields), timeout, headers)

    async def delete(
        self,
        dataset_id: Id,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Deleted:
        """Delete one dataset.

        Where the call had to be repeated, a 404 means that the first attempt did it.

        Args:
            dataset_id: of the dataset.
        """
        return await self._send(DeleteDataset(dataset_id=dataset_id), timeout, headers)

    async def add_datapoints(
        self,
        dataset_id: Id,
        data: Sequence[Mapping[str, Any]],
        *,
        inputs: Sequence[str] = (),
        history: Sequence[str] = (),
        ground_truth: Sequence[str] = (),
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Created:
        """Make a datapoint of every row, in this dataset.

            client.datasets.add_datapoints(
                dataset_id, [{"question": "Where?", "answer": "Here."}], inputs=["question"], ground_truth=["answer"]
            )

        Args:
            dataset_id: of the dataset.
            data: the rows; each may lack some of the fields.
            inputs, history, ground_truth: names of the fields that become that part of a datapoint; at least one name
                in all, each in one part only, and in at least one row.

        Returns:
            The ids of the new datapoints.

        Raises:
            InvalidArgument: the rows and the names do not fit; nothing was sent.
            NotFound: there is no such dataset.
        """
        request = AddDatapoints(
            dataset_id=dataset_id, data=data, inputs=inputs, history=history, ground_truth=ground_truth
        )
        return await self._send(request, timeout, headers)

    async def remove_datapoint(
        self,
        dataset_id: Id,
        datapoint_id: Id,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Deleted:
        """Take a datapoint out of a dataset. The datapoint itself stays; ``client.datapoints.delete`` deletes it.

        Where the call had to be repeated, a 404 means that the first attempt did it. 2025-12-02 has no such operation: there,
        `update` takes the ids that stay.

        Args:
            dataset_id: of the dataset.
            datapoint_id: of the datapoint.
        """
        return await self._send(RemoveDatapoint(dataset_id=dataset_id, datapoint_id=datapoint_id), timeout, headers)
