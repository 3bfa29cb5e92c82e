"""A typed client for the HoneyHive API that stays the same while the API changes.

    from honeyhive_overlay import HoneyHive

    with HoneyHive() as client:  # reads HH_API_KEY
        session = client.sessions.start(session_name="checkout")
        client.events.create(
            event_type="model", event_name="answer", session_id=session.session_id,
            inputs={"question": "Where is my parcel?"}, outputs={"answer": "On its way."},
        )

`AsyncHoneyHive` has the same methods, with ``await``. Importing this package loads no other module; each name is loaded when
it is first used.
"""

TYPE_CHECKING = False  # written out: importing typing would be most of what importing this package costs
if TYPE_CHECKING:
    from honeyhive_overlay._async.client import AsyncHoneyHive
    from honeyhive_overlay.bodies import (
        ChartFields,
        ConfigurationFields,
        DatapointFields,
        DatasetFields,
        EventFields,
        MetricFields,
        ModelEventFields,
        ParametersDict,
        ProjectFields,
        QueueFields,
        RunFields,
        SessionFields,
        ToolFields,
    )
    from honeyhive_overlay.client import HoneyHive
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
    from honeyhive_overlay.models.acknowledgements import Created, Deleted, Updated
    from honeyhive_overlay.models.charts import Chart
    from honeyhive_overlay.models.comparisons import EventPair, MetricComparison, RunComparison
    from honeyhive_overlay.models.configurations import Configuration, ConfigurationParameters
    from honeyhive_overlay.models.datapoints import Datapoint
    from honeyhive_overlay.models.datasets import Dataset
    from honeyhive_overlay.models.events import Event, EventBatch, Session
    from honeyhive_overlay.models.metrics import (
        ChildMetric,
        Metric,
        MetricCategory,
        MetricContent,
        MetricRun,
        MetricThreshold,
        MetricVersion,
    )
    from honeyhive_overlay.models.projects import Project
    from honeyhive_overlay.models.queues import Queue
    from honeyhive_overlay.models.runs import (
        DatapointMetric,
        DatapointResult,
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
        Attempt,
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
        RequestInfo,
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
    "Attempt",
    "BadRequest",
    "Chart",
    "ChartAggregate",
    "ChartBucket",
    "ChartFields",
    "ChildMetric",
    "Configuration",
    "ConfigurationError",
    "ConfigurationFields",
    "ConfigurationParameters",
    "ConfigurationType",
    "Conflict",
    "Created",
    "Datapoint",
    "DatapointFields",
    "DatapointMetric",
    "DatapointResult",
    "Dataset",
    "DatasetFields",
    "DateRange",
    "DecodeError",
    "Deleted",
    "Environment",
    "Event",
    "EventBatch",
    "EventDetail",
    "EventFields",
    "EventMetrics",
    "EventPair",
    "EventType",
    "Filter",
    "FilterLike",
    "FilterType",
    "Forbidden",
    "HoneyHive",
    "HoneyHiveError",
    "InvalidArgument",
    "Metric",
    "MetricCategory",
    "MetricComparison",
    "MetricContent",
    "MetricFields",
    "MetricResult",
    "MetricRun",
    "MetricThreshold",
    "MetricType",
    "MetricVersion",
    "ModelEventFields",
    "NotFound",
    "Operator",
    "Page",
    "ParametersDict",
    "PartialBatchError",
    "Project",
    "ProjectFields",
    "ProjectIgnored",
    "Queue",
    "QueueFields",
    "RateLimited",
    "RawResponse",
    "RequestInfo",
    "RequestTimeout",
    "ResponseTooLarge",
    "Retry",
    "ReturnType",
    "Run",
    "RunComparison",
    "RunFields",
    "RunOrder",
    "RunResult",
    "RunSchema",
    "RunStatus",
    "SchemaField",
    "SchemaMapping",
    "ServerError",
    "Session",
    "SessionFields",
    "SortOrder",
    "Tool",
    "ToolFields",
    "ToolType",
    "TransportError",
    "Unauthorized",
    "Unprocessable",
    "Unset",
    "UnsupportedOperation",
    "Updated",
    "__version__",
]

_HOMES = {
    "_async.client": "AsyncHoneyHive",
    "client": "HoneyHive",
    "bodies": "ChartFields ConfigurationFields DatapointFields DatasetFields EventFields MetricFields ModelEventFields ParametersDict ProjectFields QueueFields RunFields SessionFields ToolFields",
    "models.acknowledgements": "Created Deleted Updated",
    "models.charts": "Chart",
    "models.comparisons": "EventPair MetricComparison RunComparison",
    "models.configurations": "Configuration ConfigurationParameters",
    "models.datapoints": "Datapoint",
    "models.datasets": "Dataset",
    "models.events": "Event EventBatch Session",
    "models.metrics": "ChildMetric Metric MetricCategory MetricContent MetricRun MetricThreshold MetricVersion",
    "models.projects": "Project",
    "models.queues": "Queue",
    "models.runs": "DatapointMetric DatapointResult EventDetail EventMetrics MetricResult Run RunResult",
    "models.schemas": "RunSchema SchemaField SchemaMapping",
    "models.tools": "Tool",
    "types": "Aggregate Attempt ChartAggregate ChartBucket ConfigurationType DateRange Environment EventType Filter FilterLike FilterType MetricType Operator Page ProjectIgnored RawResponse RequestInfo Retry ReturnType RunOrder RunStatus SortOrder ToolType UNSET Unset",
}
_HOME = {name: home for home, names in _HOMES.items() for name in names.split()}  # all others are in errors


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f"{__name__}.{_HOME.get(name, 'errors')}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
