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
    """Datasets: named lists of datapoints that experiments run over.

    Begin with `create` and `add_datapoints`; read the datapoints with ``client.datapoints.iter``.
    """

    async def list(
        self,
        *,
        dataset_id: Id | None = None,
        name: str | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Page[Dataset]:
        """Read the datasets, all in one page.

        A dataset contains the ids of its datapoints; use ``client.datapoints.iter`` to read the datapoints themselves.
        A new dataset can take seconds to appear.

        Example:
            for dataset in await client.datasets.list():
                print(dataset.name, len(dataset.datapoints or ()))

        Args:
            dataset_id: Only the dataset with this id. Default: all.
            name: Only datasets with this name. Default: any name.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Page` with all datasets that match; it is empty if none does. Its ``total`` is None.

        Raises:
            InvalidArgument: An argument cannot be sent. Nothing was sent.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.

        Note:
            - 2025-12-02: the client reads all datasets and selects those with the name; names must be equal.
            - From 2025-12-15: the server selects by name; an exact match is not guaranteed.
        """
        return await self._send(ListDatasets(dataset_id=dataset_id, name=name), timeout, headers)

    async def get(
        self,
        dataset_id: Id,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Dataset:
        """Read one dataset.

        The client reads the list of datasets with this id, because the server has no request for a single dataset.

        Example:
            dataset = await client.datasets.get(dataset_id)
            print(dataset.name, dataset.created_at)

        Args:
            dataset_id: Id of the dataset.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            The `Dataset`. It contains the ids of its datapoints, not the datapoints.

        Raises:
            NotFound: The dataset is not in the list. A new dataset can take seconds to appear.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.
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

        Use `add_datapoints` to fill it with new datapoints.

        Example:
            created = await client.datasets.create(name="support questions", description="Questions from March")
            await client.datasets.add_datapoints(
                created.id,
                [{"question": "Where is my parcel?", "answer": "It arrives today."}],
                inputs=["question"],
                ground_truth=["answer"],
            )

        Args:
            name: Name of the dataset. It must not be blank.
            description: What the dataset is for. Default: none.
            datapoints: Ids of existing datapoints to put into it. Default: none.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Created` with the ``id`` of the dataset.

        Raises:
            InvalidArgument: The name is blank, or a value cannot be sent; the error names the argument. Nothing was
                sent.
            ApiError: The server rejected the dataset.
            TransportError: No response arrived. A request that may have reached the server is not repeated, so that no
                dataset is created twice.
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
        """Create a dataset from a mapping.

        Use `create` if the values are separate arguments.

        Example:
            fields: DatasetFields = {"name": "support questions", "description": "Questions from March"}
            created = await client.datasets.create_from(fields)
            print(created.id)

        Args:
            fields: The arguments of `create` as a mapping, such as `DatasetFields`. ``name`` is required.
            allow_unknown: Send fields that this client does not know as they are; by default they are rejected.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Created` with the ``id`` of the dataset.

        Raises:
            InvalidArgument: A field is missing or unknown, or a value cannot be sent; the error names the field.
                Nothing was sent.
            ApiError: The server rejected the dataset.
            TransportError: No response arrived. A request that may have reached the server is not repeated, so that no
                dataset is created twice.
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
        """Change some fields of a dataset.

        Only the fields that are given are changed; UNSET, the default, keeps a field as it is. No field accepts None.

        Example:
            dataset = await client.datasets.get(dataset_id)
            dataset = await client.datasets.update(
                dataset_id, name=f"{dataset.name} (reviewed)", description="Checked by the support team"
            )

        Args:
            dataset_id: Id of the dataset.
            name: New name of the dataset. It must not be blank.
            description: New description; ``""`` empties it.
            datapoints: Ids of all datapoints that are in the dataset from now on; they replace the earlier ids, and
                ``[]`` empties the dataset. Datapoints that are no longer in it are not deleted.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            The `Dataset` after the change.

        Raises:
            InvalidArgument: A field is None, the name is blank, or a value cannot be sent. Nothing was sent.
            NotFound: There is no such dataset.
            ApiError: The server rejected the change.
            TransportError: No response arrived, even after retries.

        Note:
            - Until 2025-12-15: if the response does not contain the dataset, the client reads it with a second request.
              If that one fails, a note on the error says that the change itself succeeded.
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

        If the call had to be repeated and the server then responds with 404, the first attempt deleted the dataset, and
        the call succeeds.

        Example:
            deleted = await client.datasets.delete(dataset_id)
            assert deleted.deleted

        Args:
            dataset_id: Id of the dataset.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Deleted` with the ``id`` of the dataset; its ``deleted`` is False if the server reports that nothing was
            deleted.

        Raises:
            NotFound: There is no such dataset.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.
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
        """Create one datapoint from each row, and put them into a dataset.

        Use ``client.datapoints.create_batch`` to make datapoints of stored events instead.

        Example:
            created = await client.datasets.add_datapoints(
                dataset_id,
                [
                    {"question": "Where is my parcel?", "answer": "It arrives today."},
                    {"question": "Can I return it?", "answer": "Yes, within 30 days."},
                ],
                inputs=["question"],
                ground_truth=["answer"],
            )
            assert len(created.ids) == 2

        Args:
            dataset_id: Id of the dataset.
            data: At least one row, each a mapping of fields to values. A row may lack some of the fields that are named
                below.
            inputs: Names of the fields that become the inputs of a datapoint. At least one field must be named in
                ``inputs``, ``history`` or ``ground_truth``. Default: none.
            history: Names of the fields that become its history. Default: none.
            ground_truth: Names of the fields that become its ground truth. Default: none.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Created` with the ``ids`` of the new datapoints.

        Raises:
            InvalidArgument: There are no rows, no field is named, a field is named twice, or no row has a field that is
                named. Nothing was sent.
            NotFound: There is no such dataset.
            ApiError: The server rejected the rows.
            TransportError: No response arrived. A request that may have reached the server is not repeated, so that no
                datapoint is created twice.
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
        """Remove a datapoint from a dataset, without deleting the datapoint.

        Use ``client.datapoints.delete`` to delete the datapoint itself. If the call had to be repeated and the server
        then responds with 404, the first attempt removed the datapoint, and the call succeeds.

        Example:
            dataset = await client.datasets.get(dataset_id)
            if dataset.datapoints:
                await client.datasets.remove_datapoint(dataset_id, dataset.datapoints[-1])

        Args:
            dataset_id: Id of the dataset.
            datapoint_id: Id of the datapoint.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Deleted` with the ``id`` of the datapoint; its ``deleted`` is False if the server reports that nothing
            was removed.

        Raises:
            UnsupportedOperation: The revision has no such operation. Nothing was sent.
            NotFound: There is no such dataset, or the datapoint is not in it.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.

        Note:
            - 2025-12-02: not available; call `update` with the ids of the ``datapoints`` that remain.
        """
        return await self._send(RemoveDatapoint(dataset_id=dataset_id, datapoint_id=datapoint_id), timeout, headers)
