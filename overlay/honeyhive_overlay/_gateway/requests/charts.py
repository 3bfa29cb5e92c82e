"""The requests of saved charts."""

from __future__ import annotations

from honeyhive_overlay._gateway.build_charts import CHART_WORDS, chart_fields
from honeyhive_overlay._gateway.parse_acknowledgements import flagged_deletion
from honeyhive_overlay._gateway.parse_lists import one_under, page_under
from honeyhive_overlay._gateway.request import Create, Request, Update
from honeyhive_overlay.bodies import ChartFields
from honeyhive_overlay.models.acknowledgements import Deleted
from honeyhive_overlay.models.charts import Chart
from honeyhive_overlay.types import Id, Page


class ListCharts(Request[Page[Chart]], operation="charts.list", read=page_under(Chart, "data")):
    """Read all charts."""


class GetChart(Request[Chart], operation="charts.get", read=one_under(Chart, "data")):
    """Read one chart."""

    chart_id: Id


class CreateChart(
    Create[Chart],
    operation="charts.create",
    read=one_under(Chart, "data"),
    body=ChartFields,
    build=chart_fields,
    names=CHART_WORDS,
    instead="events.chart",
):
    """Save a chart."""


class UpdateChart(
    Update[Chart],
    operation="charts.update",
    read=one_under(Chart, "data"),
    body=ChartFields,
    build=chart_fields,
    names=CHART_WORDS,
):
    """Change some fields of a chart."""

    chart_id: Id


class DeleteChart(Request[Deleted], operation="charts.delete", read=flagged_deletion):
    """Delete one chart."""

    chart_id: Id
