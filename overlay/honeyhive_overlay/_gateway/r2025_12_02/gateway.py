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
from honeyhive_overlay._gateway.r2025_12_02.routes import ROUTES

REVISION: Final = "2025-12-02"

make_call: Final = Caller(ROUTES)


class Gateway20251202:
    """The revision 2025-12-02."""

    def __init__(self, source: str, project: str) -> None:
        self._source = source
        self._project = project

    def sessions(self) -> SessionsGateway:
        from honeyhive_overlay._gateway.r2025_12_02.sessions import Sessions

        return Sessions(self._source, self._project)

    def events(self) -> EventsGateway:
        from honeyhive_overlay._gateway.r2025_12_02.events import Events

        return Events(self._source, self._project)

    def runs(self) -> RunsGateway:
        from honeyhive_overlay._gateway.r2025_12_02.runs import Runs

        return Runs(self._project)

    def metrics(self) -> MetricsGateway:
        from honeyhive_overlay._gateway.r2025_12_02.metrics import Metrics

        return Metrics(self._project)

    def configurations(self) -> ConfigurationsGateway:
        from honeyhive_overlay._gateway.r2025_12_02.configurations import Configurations

        return Configurations(self._project)

    def datasets(self) -> DatasetsGateway:
        from honeyhive_overlay._gateway.r2025_12_02.datasets import Datasets

        return Datasets(self._project)

    def datapoints(self) -> DatapointsGateway:
        from honeyhive_overlay._gateway.r2025_12_02.datapoints import Datapoints

        return Datapoints(self._project)

    def tools(self) -> ToolsGateway:
        from honeyhive_overlay._gateway.r2025_12_02.tools import Tools

        return Tools(self._project)

    def projects(self) -> ProjectsGateway:
        from honeyhive_overlay._gateway.r2025_12_02.projects import Projects

        return Projects()

    def charts(self) -> ChartsGateway:
        return cast("ChartsGateway", MissingResource("charts", REVISION))

    def queues(self) -> QueuesGateway:
        return cast("QueuesGateway", MissingResource("queues", REVISION))

    def metric_versions(self) -> MetricVersionsGateway:
        return cast("MetricVersionsGateway", MissingResource("metric_versions", REVISION))
