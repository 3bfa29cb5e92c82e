"""The small values that go into calls and come out of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import Enum
from typing import Any, Final, Generic, Literal, TypeAlias, TypeVar, cast
from uuid import UUID

from honeyhive_overlay.errors import ConfigurationError, InvalidArgument
from honeyhive_overlay.timestamps import Timestamp, aware_datetime, is_number, iso

_T_co = TypeVar("_T_co", covariant=True)

Id: TypeAlias = str | UUID
Scalar: TypeAlias = bool | int | float | str | None
EventType: TypeAlias = Literal["session", "model", "chain", "tool"]
RunStatus: TypeAlias = Literal["pending", "running", "completed", "failed", "cancelled"]
ChartAggregate: TypeAlias = Literal[
    "average", "min", "max", "median", "p50", "p75", "p90", "p95", "p99", "sum", "count"
]
ChartBucket: TypeAlias = Literal["minute", "hour", "day", "week", "month"]
Aggregate: TypeAlias = Literal["average", "min", "max", "median", "p90", "p95", "p99", "sum", "count"]
RunOrder: TypeAlias = Literal["created_at", "updated_at", "name", "status"]
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

# Which operators the server takes for which type; it refuses the rest, and the type "id" altogether, with a 400.
OPERATORS: Final[Mapping[str, tuple[str, ...]]] = {
    "string": ("exists", "not exists", "is", "is not", "contains", "not contains"),
    "number": ("exists", "not exists", "is", "is not", "greater than", "less than"),
    "boolean": ("exists", "not exists", "is"),
    "datetime": ("exists", "not exists", "is", "is not", "after", "before"),
}


class Unset(Enum):
    """The type of `UNSET`."""

    UNSET = "UNSET"

    def __repr__(self) -> str:
        return self.value

    def __bool__(self) -> bool:
        return False


UNSET: Final = Unset.UNSET
"""Leave this field as it is (in updates, where None would mean to empty it)."""


@dataclass(frozen=True, slots=True)
class Filter:
    """One condition on a field of an event; several given together must all hold.

        Filter("metadata.model", "is", "gpt-4o")
        Filter("duration", "greater than", 2000)
        Filter("error", "exists")

    Args:
        field: its name; dots reach inside, as in ``metadata.run_id``.
        operator: one that fits the type.
        value: what to compare with; nothing for ``exists`` and ``not exists``. A datetime must have a time zone.
        type: of the field; taken from the operator and the value where it is not given. Ids are strings.

    Raises:
        InvalidArgument: the operator, the type and the value do not fit each other.
    """

    field: str
    operator: Operator
    value: Scalar | datetime | UUID = None
    type: FilterType | None = None

    def __post_init__(self) -> None:
        if not isinstance(self.field, str) or not self.field:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgument("field", f"{self.field!r} is not the name of a field.")
        kind = self.type or _type_of(self.operator, self.value)
        if not isinstance(kind, str) or kind not in OPERATORS:  # pyright: ignore[reportUnnecessaryIsInstance]
            hint = " Ids are strings here." if kind == "id" else ""
            raise InvalidArgument("type", f"{kind!r} is none of {', '.join(OPERATORS)}.{hint}")
        if self.operator not in OPERATORS[kind]:
            raise InvalidArgument("operator", f"{self.operator!r} does not fit {kind}: {', '.join(OPERATORS[kind])}.")
        object.__setattr__(self, "type", kind)
        object.__setattr__(self, "value", self._checked(kind))

    def _checked(self, kind: str) -> Scalar:
        value = self.value
        if value is None:
            if self.operator in {"exists", "not exists", "is", "is not"}:
                return None
            raise InvalidArgument("value", f"{self.operator!r} needs one.")
        if self.operator in {"exists", "not exists"}:
            raise InvalidArgument("value", f"{self.operator!r} takes none.")
        if kind == "datetime" and not isinstance(value, UUID):
            return iso(aware_datetime("value", value))
        if kind == "string" and isinstance(value, (str, UUID)):
            return str(value)
        if kind == "boolean" and isinstance(value, bool):
            return value
        if kind == "number" and isinstance(value, (int, float)) and not isinstance(value, bool) and value - value == 0:
            return value
        raise InvalidArgument("value", f"{value!r} is not a {kind}.")

    def to_dict(self) -> dict[str, Scalar]:
        """Return the filter as the server reads it."""
        return {
            "field": self.field,
            "operator": self.operator,
            "value": cast("Scalar", self.value),  # made one above
            "type": self.type,
        }


FilterLike: TypeAlias = Filter | Mapping[str, Any]
"""A condition, or a mapping of its field, operator, value and type."""


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
    """A time range, both ends included; an end that is not given is open.

        DateRange("2025-12-01T00:00:00Z", datetime.now(UTC))
        DateRange.last(days=7)

    Args:
        start: an aware datetime, ISO 8601 text with its offset, or milliseconds since 1970.
        end: the same.

    Raises:
        InvalidArgument: an end without time zone, or a range that ends before it starts.
    """

    start: Timestamp | None = None
    end: Timestamp | None = None

    def __post_init__(self) -> None:
        for name in ("start", "end"):
            value: Timestamp | None = getattr(self, name)
            object.__setattr__(self, name, None if value is None else aware_datetime(name, value))
        if isinstance(self.start, datetime) and isinstance(self.end, datetime) and self.end < self.start:
            raise InvalidArgument("end", f"{self.end} is before the start, {self.start}.")

    @classmethod
    def last(
        cls, *, years: int = 0, months: int = 0, weeks: int = 0, days: int = 0, hours: int = 0, minutes: int = 0
    ) -> DateRange:
        """Return the range that ends now and began so long ago, by the calendar.

        Raises:
            InvalidArgument: no length is given, or none that a calendar holds.
        """
        from dateutil.relativedelta import relativedelta

        now = datetime.now(UTC)
        try:
            start = now - relativedelta(
                years=years, months=months, weeks=weeks, days=days, hours=hours, minutes=minutes
            )
        except (TypeError, ValueError, OverflowError) as error:
            raise InvalidArgument("last", f"it is no length of time that a calendar holds: {error}.") from None
        if start >= now:
            raise InvalidArgument("last", "give a length above zero, such as days=7.")
        return cls(start, now)

    def ending(self, end: datetime) -> DateRange:
        """Return the range with ``end`` in place of an open end."""
        return self if self.end is not None else DateRange(self.start, end)

    def to_dict(self) -> dict[str, str]:
        """Return the range as the server reads it."""
        ends = (("$gte", self.start), ("$lte", self.end))
        return {key: iso(aware_datetime(key, value)) for key, value in ends if value is not None}


@dataclass(frozen=True, slots=True)
class Page(Generic[_T_co]):
    """One page of an answer: plain data, which fetches nothing.

    Attributes:
        items: what is on this page.
        total: how many there are by the server's count, which may be of this page or of all; None where it says none.
        extra: what else the answer held, such as ``pagination``.
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
    """An answer with its envelope.

    Attributes:
        status: of the answer.
        headers: of the answer; names are found in any case.
        content: the body as it came, decompressed.
        parsed: what the method returns without `raw`.
    """

    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)
    parsed: _T_co


@dataclass(frozen=True, slots=True)
class Retry:
    """When and how often to try again.

    Which calls may be repeated is not a matter of policy: reads and idempotent calls after a broken connection or a
    status 408, 429, 502, 503 or 504; all others only if nothing was sent, or after 429.

    Args:
        attempts: in all, the first included; 1 never repeats.
        initial: the longest wait before the second attempt, in seconds; it doubles with every attempt.
        max: the longest wait ever, also where the server asks for more (Retry-After).

    Raises:
        ConfigurationError: a number that makes no sense.
    """

    attempts: int = 4
    initial: float = 0.5
    max: float = 8.0

    def __post_init__(self) -> None:
        if not isinstance(self.attempts, int) or isinstance(self.attempts, bool) or self.attempts < 1:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(f"retry: attempts={self.attempts!r} must be a whole number from 1.")
        for name, value in (("initial", self.initial), ("max", self.max)):
            if not is_number(value) or value < 0:
                raise ConfigurationError(f"retry: {name}={value!r} must be a number of seconds.")


class ProjectIgnored(UserWarning):
    """A project was given to a client whose revision does not take one: the API key decides. Said once per client."""
