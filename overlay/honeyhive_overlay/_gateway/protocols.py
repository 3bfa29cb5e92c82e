"""What every revision offers to the resources. Each method is a binding; see `_core.calls`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from honeyhive_overlay._gateway.event_protocols import EventsGateway, SessionsGateway

TYPE_CHECKING = False  # annotations alone name these, and a client needs the models of few resources
if TYPE_CHECKING:
    from honeyhive_overlay._core.calls import Binding
    from honeyhive_overlay.models.acknowledgements import Insertion, Modification, Unlinking
    from honeyhive_overlay.models.charts import Chart
    from honeyhive_overlay.models.comparisons import EventPair, RunComparison
    from honeyhive_overlay.models.configurations import Configuration, ConfigurationUpdate, CreatedConfiguration
    from honeyhive_overlay.models.datapoints import Datapoint
    from honeyhive_overlay.models.datasets import Dataset
    from honeyhive_overlay.models.events import Event
    from honeyhive_overlay.models.metrics import (
        CreatedMetric,
        Metric,
        MetricContent,
        MetricRun,
        MetricUpdate,
        MetricVersion,
    )
    from honeyhive_overlay.models.projects import Project
    from honeyhive_overlay.models.queues import Queue
    from honeyhive_overlay.models.runs import Deletion, EventMetrics, Run, RunResult
    from honeyhive_overlay.models.schemas import RunSchema
    from honeyhive_overlay.models.tools import Tool
    from honeyhive_overlay.types import (
        Aggregate,
        DateRange,
        Environment,
        EventType,
        FilterLike,
        Id,
        MetricType,
        Page,
        RunOrder,
        RunStatus,
        SortOrder,
    )


class RunsGateway(Protocol):
    """Experiment runs in one revision."""

    most: int
    """The longest page of `list`, and the most ids that it takes."""

    def create(self, fields: Mapping[str, Any]) -> Binding[Run]: ...

    def update(self, run_id: Id, changes: Mapping[str, Any]) -> Binding[Run]: ...

    def list(
        self,
        *,
        dataset_id: Id | None,
        run_ids: Sequence[Id] | None,
        name: str | None,
        status: RunStatus | None,
        date_range: DateRange | None,
        sort_by: RunOrder | None,
        sort_order: SortOrder | None,
        limit: int | None,
        page: int | None,
    ) -> Binding[Page[Run]]: ...

    def get(self, run_id: Id) -> Binding[Run]: ...

    def delete(self, run_id: Id) -> Binding[Deletion]: ...

    def metrics(
        self, run_id: Id, *, date_range: DateRange | None, filters: Sequence[FilterLike]
    ) -> Binding[Page[EventMetrics]]: ...

    def result(
        self, run_id: Id, *, aggregate: Aggregate | None, filters: Sequence[FilterLike]
    ) -> Binding[RunResult]: ...

    def compare(
        self, new_run_id: Id, old_run_id: Id, *, aggregate: Aggregate | None, filters: Sequence[FilterLike]
    ) -> Binding[RunComparison]: ...

    def compare_events(
        self,
        new_run_id: Id,
        old_run_id: Id,
        *,
        event_name: str | None,
        event_type: EventType | None,
        filter: FilterLike | None,  # noqa: A002 - the server's word
        limit: int | None,
        page: int | None,
    ) -> Binding[Page[EventPair]]: ...

    def schema(self, *, date_range: DateRange | None) -> Binding[RunSchema]: ...

    def run_schema(self, run_id: Id, *, date_range: DateRange | None) -> Binding[RunSchema]: ...


class MetricsGateway(Protocol):
    """Metrics in one revision."""

    def list(self, *, type: MetricType | None) -> Binding[Page[Metric]]: ...  # noqa: A002 - the server's word

    def get(self, metric_id: Id) -> Binding[Metric]: ...

    def create(self, fields: Mapping[str, Any]) -> Binding[CreatedMetric]: ...

    def update(self, metric_id: Id, changes: Mapping[str, Any]) -> Binding[MetricUpdate]: ...

    def delete(self, metric_id: Id) -> Binding[Deletion]: ...

    def run(
        self, metric: Metric | Mapping[str, Any], event: Event | Mapping[str, Any] | None
    ) -> Binding[MetricRun]: ...


class ConfigurationsGateway(Protocol):
    """Configurations in one revision."""

    def list(self, *, name: str | None, env: Environment | None, tags: str | None) -> Binding[Page[Configuration]]: ...

    def create(self, fields: Mapping[str, Any]) -> Binding[CreatedConfiguration]: ...

    def update(self, configuration_id: Id, changes: Mapping[str, Any]) -> Binding[ConfigurationUpdate]: ...

    def delete(self, configuration_id: Id) -> Binding[Deletion]: ...


class DatasetsGateway(Protocol):
    """Datasets in one revision."""

    def list(self, *, dataset_id: Id | None, name: str | None) -> Binding[Page[Dataset]]: ...

    def get(self, dataset_id: Id) -> Binding[Dataset]: ...

    def create(self, fields: Mapping[str, Any]) -> Binding[Insertion]: ...

    def update(self, dataset_id: Id, changes: Mapping[str, Any]) -> Binding[Dataset]: ...

    def delete(self, dataset_id: Id) -> Binding[Deletion]: ...

    def add_datapoints(
        self,
        dataset_id: Id,
        data: Sequence[Mapping[str, Any]],
        *,
        inputs: Sequence[str],
        history: Sequence[str],
        ground_truth: Sequence[str],
    ) -> Binding[Insertion]: ...

    def remove_datapoint(self, dataset_id: Id, datapoint_id: Id) -> Binding[Unlinking]: ...


class DatapointsGateway(Protocol):
    """Datapoints in one revision."""

    most: int
    """The most ids that `list` takes."""

    def list(self, *, datapoint_ids: Sequence[Id] | None, dataset_name: str | None) -> Binding[Page[Datapoint]]: ...

    def of_dataset(self, dataset_id: Id) -> Binding[Dataset]: ...

    def get(self, datapoint_id: Id) -> Binding[Datapoint]: ...

    def create(self, fields: Mapping[str, Any]) -> Binding[Insertion]: ...

    def create_batch(
        self,
        *,
        event_ids: Sequence[Id] | None,
        filters: Sequence[FilterLike],
        date_range: DateRange | None,
        select_all: bool | None,
        check_state: Mapping[str, bool] | None,
        dataset_id: Id | None,
        inputs: Sequence[str],
        history: Sequence[str],
        ground_truth: Sequence[str],
    ) -> Binding[Insertion]: ...

    def update(self, datapoint_id: Id, changes: Mapping[str, Any]) -> Binding[Modification]: ...

    def delete(self, datapoint_id: Id) -> Binding[Deletion]: ...


class ToolsGateway(Protocol):
    """Tools in one revision."""

    def list(self) -> Binding[Page[Tool]]: ...

    def create(self, fields: Mapping[str, Any]) -> Binding[Tool]: ...

    def update(self, tool_id: Id, changes: Mapping[str, Any]) -> Binding[Tool]: ...

    def delete(self, tool_id: Id) -> Binding[Deletion]: ...


class ProjectsGateway(Protocol):
    """Projects in one revision."""

    def list(self, *, name: str | None) -> Binding[Page[Project]]: ...

    def create(self, fields: Mapping[str, Any]) -> Binding[Project]: ...

    def update(self, project_id: Id, changes: Mapping[str, Any]) -> Binding[None]: ...

    def delete(self, name: str) -> Binding[None]: ...


class ChartsGateway(Protocol):
    """Saved charts in one revision."""

    def list(self) -> Binding[Page[Chart]]: ...

    def get(self, chart_id: Id) -> Binding[Chart]: ...

    def create(self, fields: Mapping[str, Any]) -> Binding[Chart]: ...

    def update(self, chart_id: Id, changes: Mapping[str, Any]) -> Binding[Chart]: ...

    def delete(self, chart_id: Id) -> Binding[Deletion]: ...


class QueuesGateway(Protocol):
    """Queues in one revision."""

    def list(self, *, enabled: bool | None) -> Binding[Page[Queue]]: ...

    def get(self, queue_id: Id) -> Binding[Queue]: ...

    def create(self, fields: Mapping[str, Any]) -> Binding[Queue]: ...

    def update(self, queue_id: Id, changes: Mapping[str, Any]) -> Binding[Queue]: ...

    def delete(self, queue_id: Id) -> Binding[Deletion]: ...


class MetricVersionsGateway(Protocol):
    """Versions of metrics in one revision."""

    def list(self, metric_id: Id) -> Binding[Page[MetricVersion]]: ...

    def create(
        self,
        metric_id: Id,
        *,
        message: str,
        content: MetricContent | Mapping[str, Any],
        deploy_immediately: bool | None,
    ) -> Binding[MetricVersion]: ...

    def deploy(self, metric_id: Id, version_name: str) -> Binding[MetricVersion]: ...


class Gateway(Protocol):
    """One revision."""

    def sessions(self) -> SessionsGateway: ...

    def events(self) -> EventsGateway: ...

    def runs(self) -> RunsGateway: ...

    def metrics(self) -> MetricsGateway: ...

    def configurations(self) -> ConfigurationsGateway: ...
    def datasets(self) -> DatasetsGateway: ...

    def datapoints(self) -> DatapointsGateway: ...

    def tools(self) -> ToolsGateway: ...

    def projects(self) -> ProjectsGateway: ...

    def charts(self) -> ChartsGateway: ...

    def queues(self) -> QueuesGateway: ...

    def metric_versions(self) -> MetricVersionsGateway: ...
