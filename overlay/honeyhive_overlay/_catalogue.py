"""What both clients offer of the things that stay: the catalogue of metrics, configurations and the like."""

from __future__ import annotations

from functools import cached_property

from honeyhive_overlay._base import ClientBase

TYPE_CHECKING = False
if TYPE_CHECKING:
    from honeyhive_overlay._async.configurations import AsyncConfigurations
    from honeyhive_overlay._async.executor import AsyncExecutor
    from honeyhive_overlay._async.metrics import AsyncMetrics
    from honeyhive_overlay._async.projects import AsyncProjects
    from honeyhive_overlay._async.tools import AsyncTools
    from honeyhive_overlay._sync.configurations import Configurations
    from honeyhive_overlay._sync.executor import Executor
    from honeyhive_overlay._sync.metrics import Metrics
    from honeyhive_overlay._sync.projects import Projects
    from honeyhive_overlay._sync.tools import Tools


class Catalogue(ClientBase):
    """Half of the resources of `HoneyHive`."""

    _executor: Executor

    @cached_property
    def metrics(self) -> Metrics:
        """Metrics: how events are judged."""
        from honeyhive_overlay._sync.metrics import Metrics

        return Metrics(self._executor, self._gateway.metrics())

    @cached_property
    def configurations(self) -> Configurations:
        """Configurations: models and prompts, kept outside of the code."""
        from honeyhive_overlay._sync.configurations import Configurations

        return Configurations(self._executor, self._gateway.configurations())

    @cached_property
    def tools(self) -> Tools:
        """Tools: functions that a model may call."""
        from honeyhive_overlay._sync.tools import Tools

        return Tools(self._executor, self._gateway.tools())

    @cached_property
    def projects(self) -> Projects:
        """Projects, which real servers keep from API keys."""
        from honeyhive_overlay._sync.projects import Projects

        return Projects(self._executor, self._gateway.projects())


class AsyncCatalogue(ClientBase):
    """Half of the resources of `AsyncHoneyHive`."""

    _executor: AsyncExecutor

    @cached_property
    def metrics(self) -> AsyncMetrics:
        """Metrics: how events are judged."""
        from honeyhive_overlay._async.metrics import AsyncMetrics

        return AsyncMetrics(self._executor, self._gateway.metrics())

    @cached_property
    def configurations(self) -> AsyncConfigurations:
        """Configurations: models and prompts, kept outside of the code."""
        from honeyhive_overlay._async.configurations import AsyncConfigurations

        return AsyncConfigurations(self._executor, self._gateway.configurations())

    @cached_property
    def tools(self) -> AsyncTools:
        """Tools: functions that a model may call."""
        from honeyhive_overlay._async.tools import AsyncTools

        return AsyncTools(self._executor, self._gateway.tools())

    @cached_property
    def projects(self) -> AsyncProjects:
        """Projects, which real servers keep from API keys."""
        from honeyhive_overlay._async.projects import AsyncProjects

        return AsyncProjects(self._executor, self._gateway.projects())
