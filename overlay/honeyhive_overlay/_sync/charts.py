# Derived from _async/charts.py by scripts/unasync.py: edit that, then run it.
"""Saved charts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from honeyhive_overlay._core.arguments import changed_fields, given_fields
from honeyhive_overlay._gateway.requests.charts import CreateChart, DeleteChart, GetChart, ListCharts, UpdateChart
from honeyhive_overlay._sync.resource import Resource
from honeyhive_overlay.bodies import ChartFields
from honeyhive_overlay.models.acknowledgements import Deleted
from honeyhive_overlay.models.charts import Chart
from honeyhive_overlay.types import UNSET, ChartBucket, DateRange, FilterLike, Id, Page, Unset


class Charts(Resource):
    """Saved charts, which came with 2026-06-24. Earlier revisions have none: every method raises UnsupportedOperation.

    Every method takes ``timeout`` (for the whole call, in seconds) and ``headers`` (of this call).
    """

    def list(
        self,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Page[Chart]:
        """Read all charts at once; servers do not page them."""
        return self._send(ListCharts(), timeout, headers)

    def get(
        self,
        chart_id: Id,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Chart:
        """Read one chart."""
        return self._send(GetChart(chart_id=chart_id), timeout, headers)

    def create(
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

        Args:
            name: at most 200 characters.
            metric: what is condensed.
            aggregate: how the values in a bucket become one; the words are the server's.
            bucket: the width of a point in time; day by the server's choice.
            group_by: a field of events; each of its values has points of its own.
            date_range: with both its ends, or as a chart has it: ``{"relative": "7d"}`` is a range that moves with the
                time. What the text may be is not documented.
            filters: conditions that must all hold. The values in them are kept as text, so numbers and truth values are
                sent as the text that JSON has for them.

        Raises:
            InvalidArgument: a range has an open end, or a value cannot be sent; it names the argument.
            UnsupportedOperation: the revision has no saved charts; ``events.chart`` may do.
        """
        fields = given_fields(locals(), ChartFields)
        return self.create_from(fields, timeout=timeout, headers=headers)

    def create_from(
        self,
        fields: Mapping[str, Any],
        *,
        allow_unknown: bool = False,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Chart:
        """Save a chart from a mapping; see `create` for what it holds. Unknown fields are
        rejected by name, unless ``allow_unknown`` sends them as they are.

        The date range and the filters of a chart that was read are taken as they are, and so are the server's own
        words: func, bucketing, groupBy, dateRange and query.
        """
        return self._send(CreateChart(fields=fields, allow_unknown=allow_unknown), timeout, headers)

    def update(
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
        """Change some fields of a chart; only what is given is sent.

        Args:
            group_by: None for a chart without groups.
            date_range: as in `create`.

        Returns:
            The chart as it is now.

        Raises:
            InvalidArgument: a range has an open end, another field is None, or a value cannot be sent.
        """
        fields = changed_fields(locals(), ChartFields)
        return self._send(UpdateChart(chart_id=chart_id, changes=fields), timeout, headers)

    def delete(
        self,
        chart_id: Id,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Deleted:
        """Delete one chart."""
        return self._send(DeleteChart(chart_id=chart_id), timeout, headers)
