# Derived from _async/resources.py by scripts/unasync.py: edit that, then run it.
"""The resources of a client, each imported when it is first used."""

from __future__ import annotations

from functools import cached_property

from honeyhive_overlay._base import ClientBase

TYPE_CHECKING = False
if TYPE_CHECKING:
    from honeyhive_overlay._sync.charts import Charts
    from honeyhive_overlay._sync.configurations import Configurations
    from honeyhive_overlay._sync.datapoints import Datapoints
    from honeyhive_overlay._sync.datasets import Datasets
    from honeyhive_overlay._sync.events import Events
    from honeyhive_overlay._sync.executor import Executor
    from honeyhive_overlay._sync.metric_versions import MetricVersions
    from honeyhive_overlay._sync.metrics import Metrics
    from honeyhive_overlay._sync.projects import Projects
    from honeyhive_overlay._sync.queues import Queues
    from honeyhive_overlay._sync.runs import Runs
    from honeyhive_overlay._sync.sessions import Sessions
    from honeyhive_overlay._sync.tools import Tools


class Resources(ClientBase):
    """The resources that both clients have as attributes, such as ``client.runs``."""

    _executor: Executor

    @cached_property
    def sessions(self) -> Sessions:
        """Sessions: one for each use of an application, such as a conversation."""
        from honeyhive_overlay._sync.sessions import Sessions

        return Sessions(self._executor, self._gateway)

    @cached_property
    def events(self) -> Events:
        """Events: the steps of a session."""
        from honeyhive_overlay._sync.events import Events

        return Events(self._executor, self._gateway)

    @cached_property
    def runs(self) -> Runs:
        """Experiment runs, their results and comparisons."""
        from honeyhive_overlay._sync.runs import Runs

        return Runs(self._executor, self._gateway)

    @cached_property
    def datasets(self) -> Datasets:
        """Datasets: named lists of datapoints."""
        from honeyhive_overlay._sync.datasets import Datasets

        return Datasets(self._executor, self._gateway)

    @cached_property
    def datapoints(self) -> Datapoints:
        """Datapoints: inputs and expected outputs, the cases of datasets."""
        from honeyhive_overlay._sync.datapoints import Datapoints

        return Datapoints(self._executor, self._gateway)

    @cached_property
    def metrics(self) -> Metrics:
        """Metrics: how events are scored."""
        from honeyhive_overlay._sync.metrics import Metrics

        return Metrics(self._executor, self._gateway)

    @cached_property
    def configurations(self) -> Configurations:
        """Configurations: models, prompts and parameters that are stored on the server."""
        from honeyhive_overlay._sync.configurations import Configurations

        return Configurations(self._executor, self._gateway)

    @cached_property
    def tools(self) -> Tools:
        """Tools: definitions of functions that a model may call."""
        from honeyhive_overlay._sync.tools import Tools

        return Tools(self._executor, self._gateway)

    @cached_property
    def projects(self) -> Projects:
        """Projects; most servers do not let API keys read them."""
        from honeyhive_overlay._sync.projects import Projects

        return Projects(self._executor, self._gateway)

    @cached_property
    def charts(self) -> Charts:
        """Saved charts, from revision 2026-06-24."""
        from honeyhive_overlay._sync.charts import Charts

        return Charts(self._executor, self._gateway)

    @cached_property
    def queues(self) -> Queues:
        """Queues of events for review by people, from revision 2026-06-24."""
        from honeyhive_overlay._sync.queues import Queues

        return Queues(self._executor, self._gateway)

    @cached_property
    def metric_versions(self) -> MetricVersions:
        """Versions of metrics, from revision 2026-06-24."""
        from honeyhive_overlay._sync.metric_versions import MetricVersions

        return MetricVersions(self._executor, self._gateway)
