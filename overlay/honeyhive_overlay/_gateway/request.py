"""What a request is, and how a revision says where it goes.

A request is declared once for all revisions, in ``requests/``: its fields, their names on the wire, and how its body is
built and its answer parsed. A revision adds only what is particular to it::

    class CompareRuns(Request[RunComparison], operation="runs.compare", parse=run_comparison):
        new_run_id: Id
        old_run_id: Id
        aggregate: Aggregate | None = wire("aggregate_function")

    CompareRuns.served("experiments.get_experiment_comparison", names={"new_run_id": "run_id_1", "old_run_id": "run_id_2"})

Where a field goes follows from the route: into the path if the template has its name, else into the query of a GET or
DELETE, else into the body. What is checked of it follows from its type; see `rules`.
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
    """What a client knows that goes into its requests."""

    source: str
    """What events say they come from, unless they say it themselves."""
    project: str | None
    """What calls name, in revisions where the key does not decide it."""


class FromClient(NamedTuple):
    """Stands for what a client knows, in `Options.also`."""

    name: str


PROJECT: Final = FromClient("project")

Build = Callable[[dict[str, Any], Context], dict[str, Any]]


class Options(TypedDict, total=False):
    """How a request is sent and answered. A request says what holds for all revisions, a revision what differs."""

    names: Mapping[str, str]
    """What the revision calls fields, in the path, the query or the body: ours to theirs."""
    constants: Mapping[str, str | FromClient]
    """What is sent beside the fields, before them."""
    repeats: Mapping[str, str]
    """Fields of the path that the body holds, too: ours to theirs."""
    limits: Mapping[str, int | None]
    """The greatest number, or the longest list, that fields may hold; None where there is no limit."""
    body: type[Any]
    """The TypedDict of `bodies` that ``fields`` or ``changes`` is."""
    extra_keys: Sequence[str]
    """Keys of the body that only this revision has."""
    rejected: Mapping[str, str]
    """Fields that the revision cannot store, each with what to do instead."""
    required: Sequence[str]
    """What the server requires beyond what ``body`` marks as required."""
    nullable: Sequence[str]
    """Fields that a change may empty with null; all others are rejected."""
    merged: Sequence[str]
    """Objects whose keys the server merges into what is there."""
    empty: Mapping[str, str]
    """The empty value of fields that null cannot empty, as a caller writes it."""
    build: Build
    """Completes the checked body; without ``body``, the checked values by their names on the wire."""
    arrange: Callable[[dict[str, Any]], dict[str, Any]]
    """Arranges checked values, by their names on the wire, as the revision wants them."""
    wrapper: str
    """The key that the body is put under."""
    may_contain_error: bool
    """Whether ``{error}`` under a status of success is a refusal, as where no answer is declared."""
    parse_failure: Callable[[ServerError, Mapping[str, Any]], PartialBatchError | None]
    """Finds in a server error what was done all the same; it is given what was sent."""


_MISSING: Final = object()


class Wire(NamedTuple):
    """What the type of a field does not say."""

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
    """Declare what the type of a field does not say.

    Args:
        name: on the wire, where it is another than ours.
        default: what a caller may leave out.
        limit: the greatest number, or the longest list, in most revisions.
        rule: checks a value that is not None and makes it ready, in place of the rule for its type.
    """
    return Wire(name, default, limit, rule)


class Entry(NamedTuple):
    """How one revision serves one request."""

    request: type[Request[Any]]
    raw: str | None
    """The module of the raw endpoint below ``api``; None where the document lacks the route, or others are called."""
    compose: Callable[[Any, Plan[Any]], Binding[Any]] | None
    """Sends what the request is composed of; None where that is one call, read by `Request.parse`."""
    parse: Callable[[ResponseBody], Any] | None
    options: Options
    is_inherited: bool = False
    """Whether it is taken from another revision. Its endpoint is then the one of the same route, whatever it is called."""


@dataclass_transform(kw_only_default=True, field_specifiers=(wire,))
class Request(Generic[_T]):
    """One operation as it was called. Fields stand in the order in which they are sent.

    A plain class and no attrs class, because a client makes dozens of them when it starts.
    """

    operation: ClassVar[str] = ""
    effect: ClassVar[Effect | None] = None
    """Where the method does not say what repeating does."""
    slow: ClassVar[bool] = False
    """Whether servers may take minutes."""
    instead: ClassVar[str | None] = None
    """What to call where a revision lacks it."""
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
        found = {name: value for name, value in vars(cls).items() if isinstance(value, Wire)}
        for name, value in found.items():
            delattr(cls, name)
            if value.default is not _MISSING:
                setattr(cls, name, value.default)
        cls.wire_fields = {**cls.wire_fields, **found}

    def __init__(self, **values: Any) -> None:
        self.__dict__ = values

    @classmethod
    def fields_of(cls) -> Sequence[str]:
        """Return the names of the fields in order of declaration, without those that make up a body."""
        declared = (name for kind in reversed(cls.__mro__) for name in vars(kind).get("__annotations__", {}))
        bodies = vars(cls.__base__).get("__annotations__", {}) if "body" in cls.options else ()
        return [name for name in dict.fromkeys(declared) if name not in _NOT_FIELDS and name not in bodies]

    @classmethod
    def served(
        cls, raw: str | None = None, *, parse: Callable[[ResponseBody], _T] | None = None, **options: Unpack[Options]
    ) -> Entry:
        """Say how a revision serves this with one call.

        Args:
            raw: the module of the raw endpoint; None where the document lacks the route.
            parse: parses the answer, where it is not the same in all revisions.
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
        """Say how a revision serves this with calls of its own choice.

        Args:
            compose: a generator; it is given the request and the plan, which makes the call of the request itself and,
                through its gateway, those of others.
            raw: the module of the raw endpoint of the call of the request itself, where there is one.
            parse: as of `served`.
        """
        return Entry(cls, raw, compose, parse or cls.parse, {**cls.options, **options})


class Create(Request[_T]):
    """Something new, from the mapping ``fields``."""

    fields: Mapping[str, Any]
    allow_unknown: bool = False


class Update(Request[_T]):
    """Changes of something; what is not among them stays as it is."""

    changes: Mapping[str, Any]


def serve(*entries: Entry, base: Mapping[str, Entry] | None = None) -> Mapping[str, Entry]:
    """Return how a revision serves a resource, by operation.

    Args:
        entries: what is particular to it.
        base: how another revision serves it; ``routes.py`` names that revision as ``BASE``.
    """
    taken = {name: entry._replace(is_inherited=True) for name, entry in (base or {}).items()}
    return taken | {entry.request.operation: entry for entry in entries}


_NOT_FIELDS: Final = frozenset(vars(Request)["__annotations__"])
