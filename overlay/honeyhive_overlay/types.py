"""Types of arguments and results: filters, time ranges, pages, retries and accepted values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import Enum
from typing import Any, Final, Generic, Literal, TypeAlias, TypeVar, cast
from uuid import UUID

from honeyhive_overlay.errors import ConfigurationError, InvalidArgument, describe
from honeyhive_overlay.timestamps import Timestamp, aware_datetime, is_number, iso

_T_co = TypeVar("_T_co", covariant=True)

Id: TypeAlias = str | UUID
"""An id, as text or as a UUID."""

Scalar: TypeAlias = bool | int | float | str | None
"""A JSON value that is neither an object nor an array."""

EventType: TypeAlias = Literal["session", "model", "chain", "tool"]
RunStatus: TypeAlias = Literal["pending", "running", "completed", "failed", "cancelled"]
ChartAggregate: TypeAlias = Literal[
    "average", "min", "max", "median", "p50", "p75", "p90", "p95", "p99", "sum", "count"
]
"""How the values in a bucket of a chart become one number."""

ChartBucket: TypeAlias = Literal["minute", "hour", "day", "week", "month"]
"""Width of a point on the time axis of a chart."""

Aggregate: TypeAlias = Literal["average", "min", "max", "median", "p90", "p95", "p99", "sum", "count"]
"""How the values of a metric in a run become one number."""

RunOrder: TypeAlias = Literal["created_at", "updated_at", "name", "status"]
"""Field by which runs are sorted."""

SortOrder: TypeAlias = Literal["asc", "desc"]
MetricType: TypeAlias = Literal["PYTHON", "LLM", "HUMAN", "COMPOSITE"]
ConfigurationType: TypeAlias = Literal["LLM", "pipeline"]
Environment: TypeAlias = Literal["dev", "staging", "prod"]
ToolType: TypeAlias = Literal["function", "tool"]
ReturnType: TypeAlias = Literal["float", "boolean", "string", "categorical"]
FilterType: TypeAlias = Literal["string", "number", "boolean", "datetime"]
Operator: TypeAlias = Literal[
    "exists", "not exists", "is", "is not", "contains", "not contains", "greater than", "less than", "after", "before"
]

OPERATORS: Final[Mapping[str, tuple[str, ...]]] = {
    "string": ("exists", "not exists", "is", "is not", "contains", "not contains"),
    "number": ("exists", "not exists", "is", "is not", "greater than", "less than"),
    "boolean": ("exists", "not exists", "is"),
    "datetime": ("exists", "not exists", "is", "is not", "after", "before"),
}
"""Operators that the server accepts for each type; it rejects all others, and the type "id", with status 400."""


class Unset(Enum):
    """Type of `UNSET`, the default of the arguments of ``update`` methods."""

    UNSET = "UNSET"

    def __repr__(self) -> str:
        return self.value

    def __bool__(self) -> bool:
        return False


UNSET: Final = Unset.UNSET
"""Leaves a field as it is, in ``update`` methods, where None may remove its value."""


@dataclass(frozen=True, slots=True)
class Filter:
    """A condition on a field of events; an event must meet all conditions that are given together.

    Example:
        filters = [
            Filter("config.model", "is", "gpt-4o"),
            Filter("duration", "greater than", 2000),
            Filter("error", "exists"),
        ]
        failed = client.events.search(filters=filters)

    Args:
        field: Name of the field; dots reach into objects, as in "metadata.run_id".
        operator: "exists", "not exists", "is" or "is not"; for text also "contains" and "not contains", for numbers
            "greater than" and "less than", for datetimes "after" and "before". Booleans have no "is not".
        value: Value to compare the field with. Required, except that "exists" and "not exists" take none, and "is" and
            "is not" compare with null without it. A datetime must have a time zone. Default: None.
        type: Type of the field: "string", "number", "boolean" or "datetime". Ids are strings. Default: derived from the
            operator and the value.

    Raises:
        InvalidArgument: The field is empty, or the operator, the type and the value do not go together.
    """

    field: str
    operator: Operator
    value: Scalar | datetime | UUID = None
    type: FilterType | None = None

    def __post_init__(self) -> None:
        if not isinstance(self.field, str) or not self.field:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgument("field", f"{describe(self.field)} is not the name of a field.")
        kind = self.type or _type_of(self.operator, self.value)
        if not isinstance(kind, str) or kind not in OPERATORS:  # pyright: ignore[reportUnnecessaryIsInstance]
            hint = " Ids are strings." if kind == "id" else ""
            raise InvalidArgument("type", f"{describe(kind)} is not one of {', '.join(OPERATORS)}.{hint}")
        if self.operator not in OPERATORS[kind]:
            raise InvalidArgument(
                "operator", f"{describe(self.operator)} does not fit {kind}: {', '.join(OPERATORS[kind])}."
            )
        object.__setattr__(self, "type", kind)
        object.__setattr__(self, "value", self._checked(kind))

    def _checked(self, kind: str) -> Scalar:
        value = self.value
        if value is None:
            if self.operator in {"exists", "not exists", "is", "is not"}:
                return None
            raise InvalidArgument("value", f"{describe(self.operator)} requires a value.")
        if self.operator in {"exists", "not exists"}:
            raise InvalidArgument("value", f"{describe(self.operator)} takes no value.")
        if kind == "datetime" and not isinstance(value, UUID):
            return iso(aware_datetime("value", value))
        if kind == "string" and isinstance(value, (str, UUID)):
            return str(value)
        if kind == "boolean" and isinstance(value, bool):
            return value
        if kind == "number" and isinstance(value, (int, float)) and not isinstance(value, bool) and value - value == 0:
            return value
        raise InvalidArgument("value", f"{describe(value)} is not a {kind}.")

    def to_dict(self) -> dict[str, Scalar]:
        """Return the filter as the JSON object that the server expects."""
        return {
            "field": self.field,
            "operator": self.operator,
            "value": cast("Scalar", self.value),  # __post_init__ made it one
            "type": self.type,
        }


FilterLike: TypeAlias = Filter | Mapping[str, Any]
"""A `Filter`, or a mapping of its ``field``, ``operator``, ``value`` and ``type``."""


def _type_of(operator: str, value: object) -> str:
    only = [kind for kind, operators in OPERATORS.items() if operator in operators]
    if len(only) == 1:
        return only[0]
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, (int, float)):
        return "number"
    return "datetime" if isinstance(value, datetime) else "string"


@dataclass(frozen=True, slots=True)
class DateRange:
    """A time range that includes both ends; an end that is not given is open.

    Example:
        recent = client.events.search(date_range=DateRange.last(days=7))
        december = DateRange("2025-12-01T00:00:00Z", "2025-12-31T23:59:59Z")
        runs = client.runs.list(date_range=december)

    Args:
        start: Start of the range: an aware datetime, ISO 8601 text with an offset, or milliseconds since 1970. Default:
            open.
        end: End of the range, in the same forms. Default: open.

    Raises:
        InvalidArgument: An end is not a time or has no time zone, or the range ends before it starts.
    """

    start: Timestamp | None = None
    end: Timestamp | None = None

    def __post_init__(self) -> None:
        for name in ("start", "end"):
            value: Timestamp | None = getattr(self, name)
            object.__setattr__(self, name, None if value is None else aware_datetime(name, value))
        if isinstance(self.start, datetime) and isinstance(self.end, datetime) and self.end < self.start:
            raise InvalidArgument("end", f"{self.end} is before the start {self.start}.")

    @classmethod
    def last(
        cls, *, years: int = 0, months: int = 0, weeks: int = 0, days: int = 0, hours: int = 0, minutes: int = 0
    ) -> DateRange:
        """Return the range of the given length that ends now.

        The lengths are added up. Months and years are those of the calendar: ``last(months=1)`` starts on the same day
        of the previous month.

        Args:
            years: Number of years. Default: 0.
            months: Number of months. Default: 0.
            weeks: Number of weeks. Default: 0.
            days: Number of days. Default: 0.
            hours: Number of hours. Default: 0.
            minutes: Number of minutes. Default: 0.

        Raises:
            InvalidArgument: The length is not above zero, or the start is outside the calendar.
        """
        from dateutil.relativedelta import relativedelta

        now = datetime.now(UTC)
        try:
            start = now - relativedelta(
                years=years, months=months, weeks=weeks, days=days, hours=hours, minutes=minutes
            )
        except (TypeError, ValueError, OverflowError) as error:
            raise InvalidArgument("last", f"the start of the range is not in the calendar: {error}.") from None
        if start >= now:
            raise InvalidArgument("last", "give a length above zero, such as days=7.")
        return cls(start, now)

    def ending(self, end: datetime) -> DateRange:
        """Return the range with ``end`` as its end if that is open, and the same range otherwise."""
        return self if self.end is not None else DateRange(self.start, end)

    def to_dict(self) -> dict[str, str]:
        """Return the range as the JSON object that the server expects."""
        ends = (("$gte", self.start), ("$lte", self.end))
        return {key: iso(aware_datetime(key, value)) for key, value in ends if value is not None}


@dataclass(frozen=True, slots=True)
class Page(Generic[_T_co]):
    """One page of a list.

    Iterate over it to get its items; it does not request further pages.

    Attributes:
        items: The objects on this page, a tuple.
        total: Number of objects that the server reports, which may be that of this page or of all pages. None if it
            reports none.
        extra: Other fields of the response, such as ``pagination``.
    """

    items: tuple[_T_co, ...]
    total: int | None = None
    extra: Mapping[str, Any] = field(default_factory=dict[str, Any], hash=False)

    def __iter__(self) -> Iterator[_T_co]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)


@dataclass(frozen=True, slots=True)
class RawResponse(Generic[_T_co]):
    """An HTTP response with its parsed body, as ``client.raw`` and ``client.request`` return it.

    Attributes:
        status: HTTP status code, such as 200.
        headers: HTTP headers; names are case-insensitive.
        content: Bytes of the body, decompressed.
        parsed: What the method returns without ``raw``; after ``request`` the JSON of the body, or None if it is empty.
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)
    parsed: _T_co


@dataclass(frozen=True, slots=True)
class RequestInfo:
    """A request that is about to be sent, as ``on_request`` receives it.

    Attributes:
        operation: Name of the operation, such as ``"runs.get"``.
        method: HTTP method, such as ``"GET"``.
        url: URL with its query.
        attempt: Number of the attempt, from 1.
    """

    operation: str
    method: str
    url: str
    attempt: int


@dataclass(frozen=True, slots=True)
class Attempt:
    """The end of one attempt, as ``on_attempt`` receives it.

    Attributes:
        operation: Name of the operation, such as ``"runs.get"``.
        attempt: Number of the attempt, from 1.
        status: HTTP status of the response, such as 200; None if no complete response was read.
        error: Name of the exception that the attempt ended with, such as ``"RequestTimeout"``; None if it succeeded.
        seconds: Seconds that the attempt took.
        retry_in: Seconds until the next attempt; None if there is none.
    """

    operation: str
    attempt: int
    status: int | None
    error: str | None
    seconds: float
    retry_in: float | None


@dataclass(frozen=True, slots=True)
class Retry:
    """How often, and after which wait, a failed call is repeated.

    Reads and idempotent calls are repeated after a broken connection and after the statuses 408, 429, 502, 503 and 504.
    Other calls are repeated only if nothing was sent, or after 429.

    Example:
        with HoneyHive(retry=Retry(attempts=6, max=30)) as client:
            runs = client.runs.list(limit=10)

    Args:
        attempts: Number of attempts, the first one included; 1 never repeats. Default: 4.
        initial: Longest wait before the second attempt, in seconds; it doubles with every attempt, and the actual wait
            is random. Default: 0.5.
        max: Longest wait before any attempt, in seconds, also if the server asks for more in Retry-After. Default: 8.

    Raises:
        ConfigurationError: ``attempts`` is not a whole number from 1, or a wait is negative or not a number.
    """

    attempts: int = 4
    initial: float = 0.5
    max: float = 8.0

    def __post_init__(self) -> None:
        if not isinstance(self.attempts, int) or isinstance(self.attempts, bool) or self.attempts < 1:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(f"retry: attempts={describe(self.attempts)} must be a whole number from 1.")
        for name, value in (("initial", self.initial), ("max", self.max)):
            if not is_number(value) or value < 0:
                raise ConfigurationError(f"retry: {name}={describe(value)} must be a number of seconds.")


class ProjectIgnored(UserWarning):
    """Warning: the client ignores its ``project``, because the API key selects the project in its revision.

    It is issued once per client.
    """
