"""Declare the requests of saved charts."""

from __future__ import annotations

from honeyhive_overlay._gateway.build_charts import CHART_WIRE_NAMES, build_chart
from honeyhive_overlay._gateway.parse_acknowledgements import parse_deletion_with_flag
from honeyhive_overlay._gateway.parse_lists import object_parser, page_parser
from honeyhive_overlay._gateway.request import Create, Request, Update
from honeyhive_overlay.bodies import ChartFields
from honeyhive_overlay.models.acknowledgements import Deleted
from honeyhive_overlay.models.charts import Chart
from honeyhive_overlay.types import Id, Page


class ListCharts(Request[Page[Chart]], operation="charts.list", parse=page_parser(Chart, "data")):
    """Read all charts."""


class GetChart(Request[Chart], operation="charts.get", parse=object_parser(Chart, "data")):
    """Read one chart."""

    chart_id: Id


class CreateChart(
    Create[Chart],
    operation="charts.create",
    parse=object_parser(Chart, "data"),
    body=ChartFields,
    build=build_chart,
    wire_names=CHART_WIRE_NAMES,
    instead="events.chart",
):
    """Save a chart."""


class UpdateChart(
    Update[Chart],
    operation="charts.update",
    parse=object_parser(Chart, "data"),
    body=ChartFields,
    build=build_chart,
    wire_names=CHART_WIRE_NAMES,
):
    """Change some fields of a chart."""

    chart_id: Id


class DeleteChart(Request[Deleted], operation="charts.delete", parse=parse_deletion_with_flag):
    """Delete one chart."""

    chart_id: Id
