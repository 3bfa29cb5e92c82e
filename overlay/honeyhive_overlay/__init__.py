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
    from honeyhive_overlay.models.comparisons import EventPair, MetricComparison, RunComparison
    from honeyhive_overlay.models.datapoints import Datapoint
    from honeyhive_overlay.models.datasets import Dataset
    from honeyhive_overlay.models.events import CreatedEvent, Event, EventBatch, Session
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
    from honeyhive_overlay.types import (
        UNSET,
        Aggregate,
        DateRange,
        EventType,
        Filter,
        FilterType,
        Operator,
        Page,
        ProjectIgnored,
        RawResponse,
        Retry,
        RunOrder,
        RunStatus,
        SortOrder,
        Unset,
    )

__version__ = "0.1.0"

__all__ = [
    "UNSET",
    "Aggregate",
    "ApiError",
    "AsyncHoneyHive",
    "BadRequest",
    "ConfigurationError",
    "Conflict",
    "CreatedEvent",
    "Datapoint",
    "DatapointMetric",
    "DatapointResult",
    "Dataset",
    "DateRange",
    "DecodeError",
    "Deletion",
    "Event",
    "EventBatch",
    "EventDetail",
    "EventMetrics",
    "EventPair",
    "EventType",
    "Filter",
    "FilterType",
    "Forbidden",
    "HoneyHive",
    "HoneyHiveError",
    "Insertion",
    "InvalidArgument",
    "MetricComparison",
    "MetricResult",
    "Modification",
    "NotFound",
    "Operator",
    "Page",
    "PartialBatchError",
    "ProjectIgnored",
    "RateLimited",
    "RawResponse",
    "RequestTimeout",
    "ResponseTooLarge",
    "Retry",
    "Run",
    "RunComparison",
    "RunOrder",
    "RunResult",
    "RunStatus",
    "ServerError",
    "Session",
    "SortOrder",
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
    "models.comparisons": "EventPair MetricComparison RunComparison",
    "models.datapoints": "Datapoint",
    "models.datasets": "Dataset",
    "models.events": "CreatedEvent Event EventBatch Session",
    "models.runs": "DatapointMetric DatapointResult Deletion EventDetail EventMetrics MetricResult Run RunResult",
    "types": "UNSET Aggregate DateRange EventType Filter FilterType Operator Page ProjectIgnored RawResponse Retry "
    "RunOrder RunStatus SortOrder Unset",
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
