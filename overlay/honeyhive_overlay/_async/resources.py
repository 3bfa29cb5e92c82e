"""The resources of a client, each imported when it is first used."""

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
    """The resources that both clients have as attributes, such as ``client.runs``."""

    _executor: AsyncExecutor

    @cached_property
    def sessions(self) -> AsyncSessions:
        """Sessions: one for each use of an application, such as a conversation."""
        from honeyhive_overlay._async.sessions import AsyncSessions

        return AsyncSessions(self._executor, self._gateway)

    @cached_property
    def events(self) -> AsyncEvents:
        """Events: the steps of a session."""
        from honeyhive_overlay._async.events import AsyncEvents

        return AsyncEvents(self._executor, self._gateway)

    @cached_property
    def runs(self) -> AsyncRuns:
        """Experiment runs, their results and comparisons."""
        from honeyhive_overlay._async.runs import AsyncRuns

        return AsyncRuns(self._executor, self._gateway)

    @cached_property
    def datasets(self) -> AsyncDatasets:
        """Datasets: named lists of datapoints."""
        from honeyhive_overlay._async.datasets import AsyncDatasets

        return AsyncDatasets(self._executor, self._gateway)

    @cached_property
    def datapoints(self) -> AsyncDatapoints:
        """Datapoints: inputs and expected outputs, the cases of datasets."""
        from honeyhive_overlay._async.datapoints import AsyncDatapoints

        return AsyncDatapoints(self._executor, self._gateway)

    @cached_property
    def metrics(self) -> AsyncMetrics:
        """Metrics: how events are scored."""
        from honeyhive_overlay._async.metrics import AsyncMetrics

        return AsyncMetrics(self._executor, self._gateway)

    @cached_property
    def configurations(self) -> AsyncConfigurations:
        """Configurations: models, prompts and parameters that are stored on the server."""
        from honeyhive_overlay._async.configurations import AsyncConfigurations

        return AsyncConfigurations(self._executor, self._gateway)

    @cached_property
    def tools(self) -> AsyncTools:
        """Tools: definitions of functions that a model may call."""
        from honeyhive_overlay._async.tools import AsyncTools

        return AsyncTools(self._executor, self._gateway)

    @cached_property
    def projects(self) -> AsyncProjects:
        """Projects; most servers do not let API keys read them."""
        from honeyhive_overlay._async.projects import AsyncProjects

        return AsyncProjects(self._executor, self._gateway)

    @cached_property
    def charts(self) -> AsyncCharts:
        """Saved charts, from revision 2026-06-24."""
        from honeyhive_overlay._async.charts import AsyncCharts

        return AsyncCharts(self._executor, self._gateway)

    @cached_property
    def queues(self) -> AsyncQueues:
        """Queues of events for review by people, from revision 2026-06-24."""
        from honeyhive_overlay._async.queues import AsyncQueues

        return AsyncQueues(self._executor, self._gateway)

    @cached_property
    def metric_versions(self) -> AsyncMetricVersions:
        """Versions of metrics, from revision 2026-06-24."""
        from honeyhive_overlay._async.metric_versions import AsyncMetricVersions

        return AsyncMetricVersions(self._executor, self._gateway)
