"""The revision as a whole, and how its bindings make calls."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, cast

from honeyhive_overlay._core.calls import Call
from honeyhive_overlay._gateway.event_protocols import EventsGateway, SessionsGateway
from honeyhive_overlay._gateway.missing import MissingResource
from honeyhive_overlay._gateway.operations import find_route
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

REVISION: Final = "2025-12-15"

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


class _NoBody:
    """Stands in for a raw body, of which the raw endpoints want one thing."""

    def to_dict(self) -> dict[str, Any]:
        return {}


NO_BODY: Final[Any] = _NoBody()


def make_call(
    operation: str, raw: Mapping[str, Any], *, query: Sequence[tuple[str, str]] = (), content: bytes | None = None
) -> Call:
    """Return the call to what a raw endpoint names: its method and quoted path, with our query and our body."""
    effect = find_route(operation, REVISION).effect
    headers = {} if content is None else {"content-type": "application/json"}
    return Call(operation, str(raw["method"]).upper(), str(raw["url"]), query, headers, content, effect)
