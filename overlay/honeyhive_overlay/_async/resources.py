"""The groups of operations of a client, each imported when it is first used."""

from __future__ import annotations

from functools import cached_property

from honeyhive_overlay._base import ClientBase

TYPE_CHECKING = False
if TYPE_CHECKING:
    from honeyhive_overlay._async.charts import AsyncCharts
    from honeyhive_overlay._async.configurations import AsyncConfigurations
    from honeyhive_overlay._async.datapoints import AsyncDatapoints
    from honeyhive_overlay._async.datasets import AsyncDatasets
    from honeyhive_overlay._async.events import AsyncEvents
    from honeyhive_overlay._async.executor import AsyncExecutor
    from honeyhive_overlay._async.metric_versions import AsyncMetricVersions
    from honeyhive_overlay._async.metrics import AsyncMetrics
    from honeyhive_overlay._async.projects import AsyncProjects
    from honeyhive_overlay._async.queues import AsyncQueues
    from honeyhive_overlay._async.runs import AsyncRuns
    from honeyhive_overlay._async.sessions import AsyncSessions
    from honeyhive_overlay._async.tools import AsyncTools


class AsyncResources(ClientBase):
    """What an application calls."""

    _executor: AsyncExecutor

    @cached_property
    def sessions(self) -> AsyncSessions:
        """Sessions: one for each use of an application."""
        from honeyhive_overlay._async.sessions import AsyncSessions

        return AsyncSessions(self._executor, self._gateway)

    @cached_property
    def events(self) -> AsyncEvents:
        """Events: the steps of a session."""
        from honeyhive_overlay._async.events import AsyncEvents

        return AsyncEvents(self._executor, self._gateway)

    @cached_property
    def runs(self) -> AsyncRuns:
        """Experiment runs, their results, and comparisons."""
        from honeyhive_overlay._async.runs import AsyncRuns

        return AsyncRuns(self._executor, self._gateway)

    @cached_property
    def datasets(self) -> AsyncDatasets:
        """Datasets: named lists of datapoints."""
        from honeyhive_overlay._async.datasets import AsyncDatasets

        return AsyncDatasets(self._executor, self._gateway)

    @cached_property
    def datapoints(self) -> AsyncDatapoints:
        """Datapoints: the cases of datasets."""
        from honeyhive_overlay._async.datapoints import AsyncDatapoints

        return AsyncDatapoints(self._executor, self._gateway)

    @cached_property
    def metrics(self) -> AsyncMetrics:
        """Metrics: how events are judged."""
        from honeyhive_overlay._async.metrics import AsyncMetrics

        return AsyncMetrics(self._executor, self._gateway)

    @cached_property
    def configurations(self) -> AsyncConfigurations:
        """Configurations: models and prompts, kept outside of the code."""
        from honeyhive_overlay._async.configurations import AsyncConfigurations

        return AsyncConfigurations(self._executor, self._gateway)

    @cached_property
    def tools(self) -> AsyncTools:
        """Tools: functions that a model may call."""
        from honeyhive_overlay._async.tools import AsyncTools

        return AsyncTools(self._executor, self._gateway)

    @cached_property
    def projects(self) -> AsyncProjects:
        """Projects, which real servers keep from API keys."""
        from honeyhive_overlay._async.projects import AsyncProjects

        return AsyncProjects(self._executor, self._gateway)

    @cached_property
    def charts(self) -> AsyncCharts:
        """Saved charts, of 2026-06-24 and later."""
        from honeyhive_overlay._async.charts import AsyncCharts

        return AsyncCharts(self._executor, self._gateway)

    @cached_property
    def queues(self) -> AsyncQueues:
        """Queues of events for people, of 2026-06-24 and later."""
        from honeyhive_overlay._async.queues import AsyncQueues

        return AsyncQueues(self._executor, self._gateway)

    @cached_property
    def metric_versions(self) -> AsyncMetricVersions:
        """Versions of metrics, of 2026-06-24 and later."""
        from honeyhive_overlay._async.metric_versions import AsyncMetricVersions

        return AsyncMetricVersions(self._executor, self._gateway)
