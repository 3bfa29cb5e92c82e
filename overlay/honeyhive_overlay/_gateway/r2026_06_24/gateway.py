"""The revision as a whole."""

from __future__ import annotations

from typing import Final, cast

from honeyhive_overlay._gateway.calling import Caller
from honeyhive_overlay._gateway.event_protocols import EventsGateway, SessionsGateway
from honeyhive_overlay._gateway.missing import MissingResource
from honeyhive_overlay._gateway.protocols import (
    ChartsGateway,
    ConfigurationsGateway,
    DatapointsGateway,
    DatasetsGateway,
    MetricsGateway,
    MetricVersionsGateway,
    ProjectsGateway,
    QueuesGateway,
    RunsGateway,
    ToolsGateway,
)
from honeyhive_overlay._gateway.r2026_06_24.routes import ROUTES

REVISION: Final = "2026-06-24"

make_call: Final = Caller(ROUTES)


class Gateway20260624:
    """The revision 2026-06-24."""

    def __init__(self, source: str) -> None:
        self._source = source

    def sessions(self) -> SessionsGateway:
        from honeyhive_overlay._gateway.r2026_06_24.sessions import Sessions

        return Sessions(self._source)

    def events(self) -> EventsGateway:
        from honeyhive_overlay._gateway.r2026_06_24.events import Events

        return Events(self._source)

    def runs(self) -> RunsGateway:
        from honeyhive_overlay._gateway.r2026_06_24.runs import Runs

        return Runs()

    def metrics(self) -> MetricsGateway:
        from honeyhive_overlay._gateway.r2026_06_24.metrics import Metrics

        return Metrics()

    def configurations(self) -> ConfigurationsGateway:
        from honeyhive_overlay._gateway.r2026_06_24.configurations import Configurations

        return Configurations()

    def datasets(self) -> DatasetsGateway:
        from honeyhive_overlay._gateway.r2026_06_24.datasets import Datasets

        return Datasets()

    def datapoints(self) -> DatapointsGateway:
        from honeyhive_overlay._gateway.r2026_06_24.datapoints import Datapoints

        return Datapoints()

    def tools(self) -> ToolsGateway:
        return cast("ToolsGateway", MissingResource("tools", REVISION))

    def projects(self) -> ProjectsGateway:
        return cast("ProjectsGateway", MissingResource("projects", REVISION))

    def charts(self) -> ChartsGateway:
        from honeyhive_overlay._gateway.r2026_06_24.charts import Charts

        return Charts()

    def queues(self) -> QueuesGateway:
        from honeyhive_overlay._gateway.r2026_06_24.queues import Queues

        return Queues()

    def metric_versions(self) -> MetricVersionsGateway:
        from honeyhive_overlay._gateway.r2026_06_24.metric_versions import MetricVersions

        return MetricVersions()
