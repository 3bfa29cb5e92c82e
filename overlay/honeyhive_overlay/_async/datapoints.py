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
    """Datapoints: the test cases in datasets.

    Begin with ``client.datasets.add_datapoints`` to create them, and with `iter` to read those of a dataset.
    """

    async def list(
        self,
        *,
        datapoint_ids: Sequence[Id] | None = None,
        dataset_name: str | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Page[Datapoint]:
        """Read datapoints, all in one page.

        Use `iter` to read the datapoints of a dataset, however many there are. A new datapoint can take seconds to
        appear.

        Example:
            page = await client.datapoints.list(datapoint_ids=[datapoint_id])
            for datapoint in page:
                print(datapoint.inputs, datapoint.ground_truth)

        Args:
            datapoint_ids: Ids of the datapoints, at most 100. Default: any.
            dataset_name: Only datapoints in the dataset with this name. Default: also those that are in no dataset.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Page` with all datapoints that match; ids that do not exist are skipped. Its ``total`` is None.

        Raises:
            InvalidArgument: There are more than 100 ids, or one of them is malformed. Nothing was sent.
            ServerError: The server failed. One stored datapoint that the server itself considers invalid is enough.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.
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
        """Read all datapoints of a dataset one by one, in its order, 100 per request.

        Each datapoint comes once. Ids of datapoints that no longer exist are skipped.

        Example:
            async for datapoint in client.datapoints.iter(dataset=dataset_id):
                print(datapoint.inputs, datapoint.ground_truth)

        Args:
            dataset: Id of the dataset, or a `Dataset` that was read before; the ids in such a dataset are used without
                reading it again.
            timeout: Seconds for each page, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Yields:
            A `Datapoint`.

        Raises:
            NotFound: There is no such dataset.
            ServerError: The server failed. One stored datapoint that the server itself considers invalid is enough.
            ApiError: The server rejected a request.
            TransportError: No response arrived, even after retries.
        """
        if not isinstance(dataset, Dataset):
            dataset = await self._send(GetDataset(dataset_id=dataset), timeout, headers)
        elif dataset.datapoints is None:
            dataset = await self._send(GetDataset(dataset_id=dataset.id), timeout, headers)
        ids = tuple(dict.fromkeys(dataset.datapoints or ()))
        step = self._gateway.limit(ListDatapoints, "datapoint_ids") or max(len(ids), 1)
        for page_ids in (ids[start : start + step] for start in range(0, len(ids), step)):
            page = await self.list(datapoint_ids=page_ids, timeout=timeout, headers=headers)
            found = {datapoint.id: datapoint for datapoint in page.items}
            for datapoint_id in page_ids:
                if datapoint_id in found:
                    yield found[datapoint_id]

    async def get(
        self,
        datapoint_id: Id,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Datapoint:
        """Read one datapoint.

        Example:
            datapoint = await client.datapoints.get(datapoint_id)
            print(datapoint.inputs, "->", datapoint.ground_truth)

        Args:
            datapoint_id: Id of the datapoint.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            The `Datapoint`.

        Raises:
            NotFound: There is no such datapoint, or the API key cannot read it. A new one can take seconds to appear.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.
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
        """Create one datapoint.

        Use ``client.datasets.add_datapoints`` to create many from rows, and `create_batch` to create them from stored
        events.

        Example:
            created = await client.datapoints.create(
                inputs={"question": "Where is my parcel?"},
                ground_truth={"answer": "It arrives today."},
                metadata={"source": "support"},
                linked_datasets=[dataset_id],
            )
            print(created.id)

        Args:
            inputs: What the application receives, by name. Default: none.
            history: Earlier messages of the conversation, such as ``[{"role": "user", "content": "Hello"}]``. Default:
                none.
            ground_truth: What the application should return, by name. Default: none.
            metadata: Anything else about the datapoint. Default: none.
            linked_event: Id of the event that the datapoint comes from. Default: none.
            linked_datasets: Ids of the datasets to put it into. Default: none.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Created` with the ``id`` of the datapoint.

        Raises:
            InvalidArgument: A value cannot be sent; the error names the argument. Nothing was sent.
            ApiError: The server rejected the datapoint.
            TransportError: No response arrived. A request that may have reached the server is not repeated, so that no
                datapoint is created twice.

        Note:
            - 2025-12-02: ``inputs`` are required.
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
        """Create one datapoint from a mapping.

        Use `create` if the values are separate arguments.

        Example:
            fields: DatapointFields = {
                "inputs": {"question": "Where is my parcel?"},
                "ground_truth": {"answer": "It arrives today."},
            }
            created = await client.datapoints.create_from(fields)
            print(created.id)

        Args:
            fields: The arguments of `create` as a mapping, such as `DatapointFields`.
            allow_unknown: Send fields that this client does not know as they are; by default they are rejected.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Created` with the ``id`` of the datapoint.

        Raises:
            InvalidArgument: A field is unknown, or a value cannot be sent; the error names the field. Nothing was sent.
            ApiError: The server rejected the datapoint.
            TransportError: No response arrived. A request that may have reached the server is not repeated, so that no
                datapoint is created twice.

        Note:
            - 2025-12-02: ``inputs`` are required.
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
        """Create datapoints from stored events.

        At least one of the first five arguments must select events. How the server combines several of them is not
        specified, so give only one. Use ``client.datasets.add_datapoints`` to create datapoints from your own rows
        instead.

        Example:
            created = await client.datapoints.create_batch(
                filters=[Filter("session_id", "is", session_id)], dataset_id=dataset_id
            )
            print(len(created.ids), "new datapoints")

        Args:
            event_ids: Ids of the events. Default: none.
            filters: Conditions on events, all of which must be met. A `Filter`, or a mapping of its ``field``,
                ``operator``, ``value`` and ``type``.
            date_range: Only events that started in this range. Default: any time.
            select_all: Whether to create datapoints from all events. Default: not sent.
            check_state: Ids of events, each with True to take it or False to skip it, such as ``{event_id: True}``.
                Default: none.
            dataset_id: Id of the dataset to put the datapoints into. Default: none.
            inputs: Names of the event fields that become the inputs of a datapoint. A name may be in only one of
                ``inputs``, ``history`` and ``ground_truth``. Default: the server's choice.
            history: Names of the event fields that become its history.
            ground_truth: Names of the event fields that become its ground truth.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Created` with the ``ids`` of the new datapoints.

        Raises:
            UnsupportedOperation: The revision has no such operation. Nothing was sent.
            InvalidArgument: No events are selected, a field is named twice, or a value cannot be sent; the error names
                the argument. Nothing was sent.
            ApiError: The server rejected the request.
            TransportError: No response arrived. A request that may have reached the server is not repeated, so that no
                datapoint is created twice.

        Note:
            - 2025-12-02: not available; read the events, and pass them to ``client.datasets.add_datapoints`` as rows.
            - From 2026-06-24: ``event_ids``, ``inputs``, ``history`` and ``ground_truth`` are deprecated;
              prefer ``filters``.
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
        """Change some fields of a datapoint.

        Only the fields that are given are changed; UNSET, the default, keeps a field as it is. Give the complete new
        value of a field, because servers may replace a stored mapping or merge the new one into it. No field accepts
        None; give ``{}`` or ``[]`` instead.

        Example:
            updated = await client.datapoints.update(
                datapoint_id,
                ground_truth={"answer": "It arrives tomorrow."},
                metadata={"reviewed": True},
            )
            print(updated.id, updated.changed)

        Args:
            datapoint_id: Id of the datapoint.
            inputs: What the application receives, by name.
            history: Earlier messages of the conversation; ``[]`` empties it.
            ground_truth: What the application should return, by name.
            metadata: Anything else about the datapoint.
            linked_event: Id of the event that the datapoint comes from.
            linked_datasets: Ids of all datasets that it is in; ``[]`` removes it from all of them.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            An `Updated` with the ``id`` of the datapoint; its ``changed`` is None if the server does not report whether
            it changed anything. Call `get` to read the datapoint.

        Raises:
            InvalidArgument: A field is None or cannot be changed in this revision, or a value cannot be sent. Nothing
                was sent.
            ApiError: The server rejected the change. A `BadRequest` or `NotFound` is raised if there is no such
                datapoint.
            TransportError: No response arrived, even after retries.

        Note:
            - 2025-12-02: ``linked_event`` cannot be changed; only `create` takes it. ``changed`` may be None.
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

        Use ``client.datasets.remove_datapoint`` to only take it out of a dataset. If the call had to be repeated and
        the server then responds with 404, the first attempt deleted the datapoint, and the call succeeds.

        Example:
            deleted = await client.datapoints.delete(datapoint_id)
            assert deleted.deleted

        Args:
            datapoint_id: Id of the datapoint.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Deleted` with the ``id`` of the datapoint; its ``deleted`` is False if the server reports that nothing
            was deleted.

        Raises:
            NotFound: There is no such datapoint.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.
        """
        return await self._send(DeleteDatapoint(datapoint_id=datapoint_id), timeout, headers)
