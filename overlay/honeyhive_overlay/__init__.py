"""A typed client for the HoneyHive API that stays put while the API moves.

    from honeyhive_overlay import HoneyHive

    with HoneyHive() as client:                     # HH_API_KEY
        session = client.sessions.start(session_name="checkout")
        client.events.create(
            event_type="model", event_name="answer", session_id=session.session_id,
            inputs={"question": "Where is my parcel?"}, outputs={"answer": "On its way."},
        )

`AsyncHoneyHive` is the same with ``await``. Importing this package loads nothing else; every name comes when asked for.
"""

TYPE_CHECKING = False  # written out: importing typing would be most of what importing this package costs
if TYPE_CHECKING:
    from honeyhive_overlay.client import AsyncHoneyHive, HoneyHive
    from honeyhive_overlay.errors import (
        ApiError,
        BadRequest,
        ConfigurationError,
        Conflict,
        DecodeError,
        Forbidden,
        HoneyHiveError,
        InvalidArgument,
        NotFound,
        PartialBatchError,
        RateLimited,
        RequestTimeout,
        ResponseTooLarge,
        ServerError,
        TransportError,
        Unauthorized,
        Unprocessable,
        UnsupportedOperation,
    )
    from honeyhive_overlay.models.acknowledgements import Insertion, Modification, Unlinking
    from honeyhive_overlay.models.charts import Chart
    from honeyhive_overlay.models.comparisons import EventPair, MetricComparison, RunComparison
    from honeyhive_overlay.models.configurations import (
        Configuration,
        ConfigurationParameters,
        ConfigurationUpdate,
        CreatedConfiguration,
        ParametersDict,
    )
    from honeyhive_overlay.models.datapoints import Datapoint
    from honeyhive_overlay.models.datasets import Dataset
    from honeyhive_overlay.models.events import CreatedEvent, Event, EventBatch, Session
    from honeyhive_overlay.models.metrics import (
        ChildMetric,
        CreatedMetric,
        Metric,
        MetricCategory,
        MetricContent,
        MetricRun,
        MetricThreshold,
        MetricUpdate,
        MetricVersion,
    )
    from honeyhive_overlay.models.projects import Project
    from honeyhive_overlay.models.queues import Queue
    from honeyhive_overlay.models.runs import (
        DatapointMetric,
        DatapointResult,
        Deletion,
        EventDetail,
        EventMetrics,
        MetricResult,
        Run,
        RunResult,
    )
    from honeyhive_overlay.models.schemas import RunSchema, SchemaField, SchemaMapping
    from honeyhive_overlay.models.tools import Tool
    from honeyhive_overlay.types import (
        UNSET,
        Aggregate,
        ChartAggregate,
        ChartBucket,
        ConfigurationType,
        DateRange,
        Environment,
        EventType,
        Filter,
        FilterLike,
        FilterType,
        MetricType,
        Operator,
        Page,
        ProjectIgnored,
        RawResponse,
        Retry,
        ReturnType,
        RunOrder,
        RunStatus,
        SortOrder,
        ToolType,
        Unset,
    )

__version__ = "0.1.0"

__all__ = [
    "UNSET",
    "Aggregate",
    "ApiError",
    "AsyncHoneyHive",
    "BadRequest",
    "Chart",
    "ChartAggregate",
    "ChartBucket",
    "ChildMetric",
    "Configuration",
    "ConfigurationError",
    "ConfigurationParameters",
    "ConfigurationType",
    "ConfigurationUpdate",
    "Conflict",
    "CreatedConfiguration",
    "CreatedEvent",
    "CreatedMetric",
    "Datapoint",
    "DatapointMetric",
    "DatapointResult",
    "Dataset",
    "DateRange",
    "DecodeError",
    "Deletion",
    "Environment",
    "Event",
    "EventBatch",
    "EventDetail",
    "EventMetrics",
    "EventPair",
    "EventType",
    "Filter",
    "FilterLike",
    "FilterType",
    "Forbidden",
    "HoneyHive",
    "HoneyHiveError",
    "Insertion",
    "InvalidArgument",
    "Metric",
    "MetricCategory",
    "MetricComparison",
    "MetricContent",
    "MetricResult",
    "MetricRun",
    "MetricThreshold",
    "MetricType",
    "MetricUpdate",
    "MetricVersion",
    "Modification",
    "NotFound",
    "Operator",
    "Page",
    "ParametersDict",
    "PartialBatchError",
    "Project",
    "ProjectIgnored",
    "Queue",
    "RateLimited",
    "RawResponse",
    "RequestTimeout",
    "ResponseTooLarge",
    "Retry",
    "ReturnType",
    "Run",
    "RunComparison",
    "RunOrder",
    "RunResult",
    "RunSchema",
    "RunStatus",
    "SchemaField",
    "SchemaMapping",
    "ServerError",
    "Session",
    "SortOrder",
    "Tool",
    "ToolType",
    "TransportError",
    "Unauthorized",
    "Unlinking",
    "Unprocessable",
    "Unset",
    "UnsupportedOperation",
    "__version__",
]

_HOMES = {
    "client": "AsyncHoneyHive HoneyHive",
    "models.acknowledgements": "Insertion Modification Unlinking",
    "models.charts": "Chart",
    "models.comparisons": "EventPair MetricComparison RunComparison",
    "models.configurations": "Configuration ConfigurationParameters ConfigurationUpdate CreatedConfiguration "
    "ParametersDict",
    "models.datapoints": "Datapoint",
    "models.datasets": "Dataset",
    "models.events": "CreatedEvent Event EventBatch Session",
    "models.metrics": "ChildMetric CreatedMetric Metric MetricCategory MetricContent MetricRun MetricThreshold MetricUpdate MetricVersion",
    "models.projects": "Project",
    "models.queues": "Queue",
    "models.runs": "DatapointMetric DatapointResult Deletion EventDetail EventMetrics MetricResult Run RunResult",
    "models.schemas": "RunSchema SchemaField SchemaMapping",
    "models.tools": "Tool",
    "types": "Aggregate ChartAggregate ChartBucket ConfigurationType DateRange Environment EventType Filter FilterLike FilterType MetricType Operator Page ProjectIgnored RawResponse Retry ReturnType RunOrder RunStatus SortOrder ToolType UNSET Unset",
}
_HOME = {name: home for home, names in _HOMES.items() for name in names.split()}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f"{__name__}.{_HOME.get(name, 'errors')}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
