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
from honeyhive_overlay._gateway.r2025_12_15.routes import ROUTES

REVISION: Final = "2025-12-15"

make_call: Final = Caller(ROUTES)

PROJECT: Final = "from-api-key"
"""Sent where the document demands a project. The server ignores it: the key decides."""


class Gateway20251215:
    """The revision 2025-12-15."""

    def __init__(self, source: str) -> None:
        self._source = source

    def sessions(self) -> SessionsGateway:
        from honeyhive_overlay._gateway.r2025_12_15.sessions import Sessions

        return Sessions(self._source)

    def events(self) -> EventsGateway:
        from honeyhive_overlay._gateway.r2025_12_15.events import Events

        return Events(self._source)

    def runs(self) -> RunsGateway:
        from honeyhive_overlay._gateway.r2025_12_15.runs import Runs

        return Runs()

    def metrics(self) -> MetricsGateway:
        from honeyhive_overlay._gateway.r2025_12_15.metrics import Metrics

        return Metrics()

    def configurations(self) -> ConfigurationsGateway:
        from honeyhive_overlay._gateway.r2025_12_15.configurations import Configurations

        return Configurations()

    def datasets(self) -> DatasetsGateway:
        from honeyhive_overlay._gateway.r2025_12_15.datasets import Datasets

        return Datasets()

    def datapoints(self) -> DatapointsGateway:
        from honeyhive_overlay._gateway.r2025_12_15.datapoints import Datapoints

        return Datapoints()

    def tools(self) -> ToolsGateway:
        from honeyhive_overlay._gateway.r2025_12_15.tools import Tools

        return Tools()

    def projects(self) -> ProjectsGateway:
        from honeyhive_overlay._gateway.r2025_12_15.projects import Projects

        return Projects()

    def charts(self) -> ChartsGateway:
        return cast("ChartsGateway", MissingResource("charts", REVISION))

    def queues(self) -> QueuesGateway:
        return cast("QueuesGateway", MissingResource("queues", REVISION))

    def metric_versions(self) -> MetricVersionsGateway:
        return cast("MetricVersionsGateway", MissingResource("metric_versions", REVISION))
