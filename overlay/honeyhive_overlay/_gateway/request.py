"""Declare requests, and how each revision sends them.

A request is declared once for all revisions, in ``requests/``: its fields, their names on the wire, how its body is
built and how its response is parsed. A revision adds only what it does differently::

    class CompareRuns(Request[RunComparison], operation="runs.compare", parse=parse_run_comparison):
        new_run_id: Id
        old_run_id: Id
        aggregate: Aggregate | None = wire("aggregate_function")

    CompareRuns.served(
        "experiments.get_experiment_comparison", wire_names={"new_run_id": "run_id_1", "old_run_id": "run_id_2"}
    )

The route decides where a field goes: into the path if the template contains its name, otherwise into the query of a GET
or DELETE, otherwise into the body. The type of the field decides how its value is checked; see `rules`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar, Final, Generic, NamedTuple, TypedDict, TypeVar, Unpack, dataclass_transform

from honeyhive_overlay._core.calls import Binding, Effect
from honeyhive_overlay._core.response_body import ResponseBody
from honeyhive_overlay.errors import PartialBatchError, ServerError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from honeyhive_overlay._gateway.gateway import Plan

_T = TypeVar("_T")


class Context(NamedTuple):
    """The settings of a client that its requests contain."""

    source: str
    """The ``source`` of events that do not set one."""
    project: str | None
    """The project, in revisions where requests name it; None where the API key decides."""


class FromClient(NamedTuple):
    """A placeholder in `Options.constants` for a setting of the client."""

    name: str


PROJECT: Final = FromClient("project")

Build = Callable[[dict[str, Any], Context], dict[str, Any]]


class Options(TypedDict, total=False):
    """How a request is sent and its response parsed.

    The declaration of a request sets what applies to all revisions; the entry of a revision sets what differs.
    """

    wire_names: Mapping[str, str]
    """Names of fields in this revision's path, query or body: field name to wire name."""
    constants: Mapping[str, str | FromClient]
    """Keys that are sent in addition to the fields, before them."""
    also_in_body: Mapping[str, str]
    """Fields of the path that the body contains, too: field name to wire name."""
    limits: Mapping[str, int | None]
    """The largest number, or the longest list, that a field accepts; None for no limit."""
    body: type[Any]
    """The TypedDict of `bodies` for ``fields`` or ``changes``."""
    extra_keys: Sequence[str]
    """Keys of the body that only this revision has."""
    rejected: Mapping[str, str]
    """Fields that this revision cannot store, each with what to do instead."""
    required: Sequence[str]
    """Fields that the server requires, in addition to those that ``body`` marks as required."""
    nullable: Sequence[str]
    """Fields that an update may set to null; null is rejected for all others."""
    merged: Sequence[str]
    """Objects whose keys the server merges with the stored ones."""
    empty_values: Mapping[str, str]
    """The empty value of fields that cannot be set to null, as a caller writes it."""
    build: Build
    """Completes the checked body; in a request without ``body``, the checked values by their wire names."""
    arrange: Callable[[dict[str, Any]], dict[str, Any]]
    """Converts the checked values, by their wire names, to the layout of this revision."""
    wrapper: str
    """The key that the body is wrapped in."""
    may_contain_error: bool
    """Whether a successful response that contains ``error`` is a failure; see `Call.may_contain_error`."""
    parse_server_error: Callable[[ServerError, Mapping[str, Any]], PartialBatchError | None]
    """Finds out from a server error, and from what was sent, what the server stored in spite of it."""


_MISSING: Final = object()


class Wire(NamedTuple):
    """What a request declares of a field in addition to its type; see `wire`."""

    name: str | None
    default: Any
    limit: int | None
    rule: Callable[[str, Any], Any] | None


def wire(
    name: str | None = None,
    *,
    default: Any = _MISSING,
    limit: int | None = None,
    rule: Callable[[str, Any], Any] | None = None,
) -> Any:
    """Declare what the type of a field cannot express.

    Args:
        name: The wire name, if it differs from the name of the field.
        default: The value of the field if the caller omits it.
        limit: The largest number, or the longest list, in most revisions.
        rule: Checks and converts values other than None, instead of the rule for the type.
    """
    return Wire(name, default, limit, rule)


class Entry(NamedTuple):
    """How one revision sends one request."""

    request: type[Request[Any]]
    raw: str | None
    """The module of the raw endpoint below ``api``; None if the document lacks it, or it is not called."""
    compose: Callable[[Any, Plan[Any]], Binding[Any]] | None
    """Makes the calls of a request that needs several, or those of other requests; None if it is one call."""
    parse: Callable[[ResponseBody], Any] | None
    options: Options
    is_inherited: bool = False
    """Whether it comes from another revision. Then its raw endpoint is found by the route, because names may differ."""


@dataclass_transform(kw_only_default=True, field_specifiers=(wire,))
class Request(Generic[_T]):
    """The base of all requests: one operation with its arguments. Fields are sent in the order of their declaration.

    Subclasses are plain classes rather than attrs classes, because importing dozens of those takes noticeably longer.
    """

    operation: ClassVar[str] = ""
    effect: ClassVar[Effect | None] = None
    """The effect of repeating the call, if the HTTP method does not determine it."""
    slow: ClassVar[bool] = False
    """Whether servers may take minutes to respond."""
    instead: ClassVar[str | None] = None
    """What to call in revisions that lack the operation."""
    wire_fields: ClassVar[Mapping[str, Wire]] = {}
    parse: ClassVar[Callable[[ResponseBody], Any] | None] = None
    options: ClassVar[Options] = {}

    def __init_subclass__(
        cls,
        *,
        operation: str = "",
        effect: Effect | None = None,
        slow: bool = False,
        instead: str | None = None,
        parse: Callable[[ResponseBody], Any] | None = None,
        **options: Unpack[Options],
    ) -> None:
        cls.operation, cls.effect, cls.slow, cls.instead = operation, effect, slow, instead
        cls.parse = staticmethod(parse) if parse is not None else None
        cls.options = options
        declared = {name: value for name, value in vars(cls).items() if isinstance(value, Wire)}
        for name, value in declared.items():
            delattr(cls, name)
            if value.default is not _MISSING:
                setattr(cls, name, value.default)
        cls.wire_fields = {**cls.wire_fields, **declared}

    def __init__(self, **values: Any) -> None:
        self.__dict__ = values

    @classmethod
    def fields_of(cls) -> Sequence[str]:
        """Return the names of the fields in order of declaration, without ``fields`` and ``changes`` of a body."""
        declared = (name for kind in reversed(cls.__mro__) for name in vars(kind).get("__annotations__", {}))
        bodies = vars(cls.__base__).get("__annotations__", {}) if "body" in cls.options else ()
        return [name for name in dict.fromkeys(declared) if name not in _NOT_FIELDS and name not in bodies]

    @classmethod
    def served(
        cls, raw: str | None = None, *, parse: Callable[[ResponseBody], _T] | None = None, **options: Unpack[Options]
    ) -> Entry:
        """Return the entry of a revision that sends this request with one call.

        Args:
            raw: The module of the raw endpoint; None if the document lacks the route.
            parse: Parses the response, if this revision needs another parser than most.
            **options: What differs in this revision.
        """
        return Entry(cls, raw, None, parse or cls.parse, {**cls.options, **options})

    @classmethod
    def composed(
        cls,
        compose: Callable[[Any, Plan[_T]], Binding[_T]],
        raw: str | None = None,
        *,
        parse: Callable[[ResponseBody], _T] | None = None,
        **options: Unpack[Options],
    ) -> Entry:
        """Return the entry of a revision that needs several calls, or other calls, for this request.

        Args:
            compose: A generator function that takes the request and its plan. The plan makes the call of the request
                itself, and its gateway the calls of other requests.
            raw: The module of the raw endpoint of the request's own call, if it has one.
            parse: As for `served`.
            **options: As for `served`.
        """
        return Entry(cls, raw, compose, parse or cls.parse, {**cls.options, **options})


class Create(Request[_T]):
    """A request that creates an object from the mapping ``fields``."""

    fields: Mapping[str, Any]
    allow_unknown: bool = False


class Update(Request[_T]):
    """A request that changes some fields of an object."""

    changes: Mapping[str, Any]


def serve(*entries: Entry, base: Mapping[str, Entry] | None = None) -> Mapping[str, Entry]:
    """Return the entries of a resource by operation.

    Args:
        *entries: The entries of this revision.
        base: The entries of the revision that ``routes.py`` names as ``BASE``; they apply unless replaced.
    """
    inherited = {name: entry._replace(is_inherited=True) for name, entry in (base or {}).items()}
    return inherited | {entry.request.operation: entry for entry in entries}


_NOT_FIELDS: Final = frozenset(vars(Request)["__annotations__"])
