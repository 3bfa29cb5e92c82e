"""Saved charts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from honeyhive_overlay._async.resource import AsyncResource
from honeyhive_overlay._core.arguments import changed_fields, given_fields
from honeyhive_overlay._gateway.requests.charts import CreateChart, DeleteChart, GetChart, ListCharts, UpdateChart
from honeyhive_overlay.bodies import ChartFields
from honeyhive_overlay.models.acknowledgements import Deleted
from honeyhive_overlay.models.charts import Chart
from honeyhive_overlay.types import UNSET, ChartBucket, DateRange, FilterLike, Id, Page, Unset


class AsyncCharts(AsyncResource):
    """Saved charts: definitions of charts over events, without their points.

    Begin with `create` and `list`; older revisions of the API have none. ``events.chart`` computes the points of a
    chart.
    """

    async def list(
        self,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Page[Chart]:
        """List all saved charts.

        The server sends all charts at once, without pages.

        Example:
            for chart in await client.charts.list():
                print(chart.id, chart.name, chart.metric)

        Args:
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Page` with all charts. ``total`` is None.

        Raises:
            UnsupportedOperation: The revision of the client has no saved charts. Nothing was sent.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.

        Note:
            - Until 2025-12-15: not available.
        """
        return await self._send(ListCharts(), timeout, headers)

    async def get(
        self,
        chart_id: Id,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Chart:
        """Get a saved chart.

        Example:
            chart = await client.charts.get(chart_id)
            print(chart.name, chart.metric, chart.filters)

        Args:
            chart_id: Id of the chart.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            The `Chart`. Fields that are not set are None.

        Raises:
            UnsupportedOperation: The revision of the client has no saved charts. Nothing was sent.
            NotFound: The chart does not exist.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.

        Note:
            - Until 2025-12-15: not available.
        """
        return await self._send(GetChart(chart_id=chart_id), timeout, headers)

    async def create(
        self,
        *,
        name: str,
        metric: str,
        description: str | None = None,
        aggregate: str | None = None,
        bucket: ChartBucket | None = None,
        group_by: str | None = None,
        date_range: DateRange | Mapping[str, Any] | None = None,
        filters: Sequence[FilterLike] | None = None,
        owner_id: Id | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Chart:
        """Save a chart.

        Example:
            chart = await client.charts.create(
                name="cost of gpt-4o",
                metric="cost",
                aggregate="sum",
                bucket="day",
                group_by="event_name",
                date_range={"relative": "7d"},
                filters=[Filter("config.model", "is", "gpt-4o")],
            )
            print(chart.id)

        Args:
            name: Name of the chart, at most 200 characters.
            metric: Name of the metric that the chart shows.
            description: Description of the chart. Default: none.
            aggregate: How the values in a bucket become one number, such as "average" or "sum". The server decides
                which words it knows. Default: none.
            bucket: Width of a point on the time axis: "minute", "hour", "day", "week" or "month". Default: "day".
            group_by: Name of an event field; the chart has separate points for each of its values. Default: no groups.
            date_range: Time range of the events: a `DateRange` with a start and an end, or a range that ends now, such
                as ``{"relative": "7d"}``. Default: none.
            filters: Conditions on events, all of which must be met. A `Filter`, or a mapping of its ``field``,
                ``operator``, ``value`` and ``type``. Numbers and booleans are sent as text, because charts store values
                as text. Default: none.
            owner_id: Id of the person that the chart belongs to. Default: none.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            The `Chart` with its id.

        Raises:
            InvalidArgument: The range has no start or no end, or a value cannot be sent; the error names the argument.
                Nothing was sent.
            UnsupportedOperation: The revision of the client has no saved charts; ``events.chart`` computes a chart
                without saving it. Nothing was sent.
            ApiError: The server rejected the request.
            TransportError: No response arrived. A request that may have reached the server is not repeated, so that no
                chart is saved twice.

        Note:
            - Until 2025-12-15: not available.
        """
        fields = given_fields(locals(), ChartFields)
        return await self.create_from(fields, timeout=timeout, headers=headers)

    async def create_from(
        self,
        fields: Mapping[str, Any],
        *,
        allow_unknown: bool = False,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Chart:
        """Save a chart from a mapping.

        Use `create` if the values are separate arguments. The server's names (``func``, ``bucketing``, ``groupBy``,
        ``dateRange`` and ``query``) are accepted as well, and so are the range and the filters of a chart that was
        read.

        Example:
            chart = await client.charts.get(chart_id)
            fields: ChartFields = {"name": f"{chart.name} (copy)", "metric": "cost", "bucket": "week"}
            copy = await client.charts.create_from(fields)
            print(copy.id)

        Args:
            fields: The arguments of `create` as a mapping, such as `ChartFields`. ``name`` and ``metric`` are required.
            allow_unknown: Send fields that this client does not know as they are; by default they are rejected.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            The `Chart` with its id.

        Raises:
            InvalidArgument: A field is missing or unknown, or its value cannot be sent; the error names it. Nothing was
                sent.
            UnsupportedOperation: The revision of the client has no saved charts; ``events.chart`` computes a chart
                without saving it. Nothing was sent.
            ApiError: The server rejected the request.
            TransportError: No response arrived. A request that may have reached the server is not repeated, so that no
                chart is saved twice.

        Note:
            - Until 2025-12-15: not available.
        """
        return await self._send(CreateChart(fields=fields, allow_unknown=allow_unknown), timeout, headers)

    async def update(
        self,
        chart_id: Id,
        *,
        name: str | Unset = UNSET,
        metric: str | Unset = UNSET,
        description: str | Unset = UNSET,
        aggregate: str | Unset = UNSET,
        bucket: ChartBucket | Unset = UNSET,
        group_by: str | Unset | None = UNSET,
        date_range: DateRange | Mapping[str, Any] | Unset = UNSET,
        filters: Sequence[FilterLike] | Unset = UNSET,
        owner_id: Id | Unset = UNSET,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Chart:
        """Change fields of a saved chart.

        Only the fields that are given are changed; `UNSET` leaves a field as it is. A field that is given replaces the
        stored one.

        Example:
            chart = await client.charts.update(chart_id, bucket="week", group_by=None)
            print(chart.name, chart.bucket)

        Args:
            chart_id: Id of the chart.
            name: Name of the chart, at most 200 characters.
            metric: Name of the metric that the chart shows.
            description: Description of the chart. An empty text removes it.
            aggregate: How the values in a bucket become one number, such as "average" or "sum". The server decides
                which words it knows.
            bucket: Width of a point on the time axis: "minute", "hour", "day", "week" or "month".
            group_by: Name of an event field; the chart has separate points for each of its values. None removes the
                groups.
            date_range: Time range of the events: a `DateRange` with a start and an end, or a range that ends now, such
                as ``{"relative": "7d"}``.
            filters: Conditions on events, all of which must be met. A `Filter`, or a mapping of its ``field``,
                ``operator``, ``value`` and ``type``. They replace all filters; ``[]`` removes them.
            owner_id: Id of the person that the chart belongs to.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            The `Chart` after the change.

        Raises:
            InvalidArgument: The range has no start or no end, a field other than ``group_by`` is None, or a value
                cannot be sent. Nothing was sent.
            UnsupportedOperation: The revision of the client has no saved charts. Nothing was sent.
            NotFound: The chart does not exist.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.

        Note:
            - Until 2025-12-15: not available.
        """
        fields = changed_fields(locals(), ChartFields)
        return await self._send(UpdateChart(chart_id=chart_id, changes=fields), timeout, headers)

    async def delete(
        self,
        chart_id: Id,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Deleted:
        """Delete a saved chart.

        Example:
            deleted = await client.charts.delete(chart_id)
            assert deleted.deleted

        Args:
            chart_id: Id of the chart.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Deleted`. ``deleted`` is False if the server deleted nothing; it is True if a retry finds the chart
            deleted already.

        Raises:
            UnsupportedOperation: The revision of the client has no saved charts. Nothing was sent.
            NotFound: The chart does not exist.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.

        Note:
            - Until 2025-12-15: not available.
        """
        return await self._send(DeleteChart(chart_id=chart_id), timeout, headers)
