"""Public docstrings follow one template, and their examples run against the local server."""

from __future__ import annotations

import ast
import asyncio
import builtins
import inspect
from collections.abc import Callable
from types import CodeType
from typing import Any

import attrs
import pytest

import honeyhive_overlay
from honeyhive_overlay import AsyncHoneyHive, Attempt, HoneyHive, models
from honeyhive_overlay._gateway.revisions import operations
from honeyhive_overlay.local import LocalHoneyHive
from tests.support.docstrings import CLIENTS, SECTIONS, calls_in, docstring_of, methods_of, operation_of
from tests.support.revisions import NAMES, revisions_with
from tests.support.sync_async import settings_for

METHODS = {half: methods_of(half) for half in CLIENTS}
CASES = [(half, name) for half, methods in METHODS.items() for name in methods]
CALLS = [(half, name) for half, name in CASES if "." in name or name in {"raw", "request"}]
EXPORTED = {name: getattr(honeyhive_overlay, name) for name in honeyhive_overlay.__all__ if name != "__version__"}
CLASSES = {name: value for name, value in EXPORTED.items() if isinstance(value, type)}
MADE_BY_CALLERS = ("HoneyHive", "AsyncHoneyHive", "Filter", "DateRange", "Retry")

SHARED = {
    "timeout": "Seconds for the whole call, retries included. Default: that of the client.",
    "headers": "HTTP headers of this call; they take precedence over those of the client.",
    "allow_unknown": "Send fields that this client does not know as they are; by default they are rejected.",
}
OF_ITER = "Seconds for each page, retries included. Default: that of the client."
PROVENANCE = ("document", "vendor", "was seen", "were seen", "inference", "known from", "route of old", "nowhere",
              "published", "official client")  # fmt: skip


def text_of(documented: object) -> str:
    return inspect.getdoc(documented) or ""


def check_summary(summary: str) -> None:
    assert summary.endswith((".", ":")), summary
    assert len(summary) <= 110


def parameters_of(function: Callable[..., Any]) -> list[str]:
    return [name for name in inspect.signature(function).parameters if name not in {"self", "args", "kwargs"}]


@pytest.mark.parametrize(("half", "name"), CALLS)
def test_a_method_is_documented_by_the_template(half: str, name: str) -> None:
    function = METHODS[half][name]
    found = docstring_of(function)
    check_summary(found.summary)
    assert list(found.sections) == [section for section in SECTIONS if section in found.sections]
    described = found.entries("Args")
    assert [each for each in described if each not in {"args", "kwargs"}] == parameters_of(function)
    assert all(described.values())
    shared = SHARED | ({"timeout": OF_ITER} if name.endswith(".iter") else {})
    assert {key: value for key, value in described.items() if key in shared} == {
        key: value for key, value in shared.items() if key in described
    }
    assert (found.sections.get("Yields" if name.endswith(".iter") else "Returns") or "").endswith(".")
    raised = found.entries("Raises")
    assert raised.keys() <= EXPORTED.keys()
    assert {"ApiError", "TransportError"} <= raised.keys()
    assert f"client.{name}" in found.sections["Example"]


@pytest.mark.parametrize(("half", "name"), CALLS)
def test_what_differs_between_revisions_is_in_the_note(half: str, name: str) -> None:
    found = docstring_of(METHODS[half][name])
    elsewhere = [found.summary, found.text, *(text for title, text in found.sections.items() if title != "Note")]
    assert [revision for revision in NAMES for text in elsewhere if revision in text] == []
    lacking = {name for revisions, words in found.notes() if words.startswith("not available") for name in revisions}
    operation = operation_of(name)
    expected = set(NAMES) - set(operations()[operation]) if operation in operations() else set()
    assert lacking == expected
    assert ("UnsupportedOperation" in found.entries("Raises")) == bool(expected)


@pytest.mark.parametrize(
    "documented",
    [*(METHODS[half][name] for half, name in CASES), *CLASSES.values()],
    ids=lambda each: f"{each.__module__.rpartition('.')[2]}.{each.__qualname__}",
)
def test_a_docstring_says_how_to_use_it_and_not_where_that_was_learnt(documented: object) -> None:
    text = text_of(documented)
    assert text
    assert [words for words in PROVENANCE if words in text.lower()] == []


@pytest.mark.parametrize("name", CLASSES)
def test_a_class_describes_its_attributes(name: str) -> None:
    kind = CLASSES[name]
    found = docstring_of(kind)
    check_summary(found.summary)
    assert list(found.sections) == [section for section in SECTIONS if section in found.sections]
    if kind.__module__.startswith(models.__name__):
        own = [each.name for each in attrs.fields(kind) if name == "Event" or not issubclass(kind, CLASSES["Event"])]
        own = own or ["session_id"]
        assert list(found.entries("Attributes")) == own
    elif issubclass(kind, BaseException):
        own = [
            each
            for each in (inspect.signature(kind).parameters if "__init__" in vars(kind) else ())
            if each != "message"
        ]
        assert set(own) <= set(found.entries("Attributes"))
    elif name in MADE_BY_CALLERS:
        assert list(found.entries("Args")) == parameters_of(kind)
        assert found.sections["Example"]
    members = (value for key, value in vars(kind).items() if not key.startswith("_"))
    for member in members:
        if isinstance(member, (property, classmethod)) or inspect.isfunction(member):
            check_summary(docstring_of(getattr(member, "__func__", member)).summary)


EXAMPLES = [
    *((half, name, METHODS[half][name]) for half, name in CASES),
    *(("async" if name.startswith("Async") else "sync", name, CLASSES[name]) for name in MADE_BY_CALLERS),
]


class World(dict[str, Any]):
    """The values of names in examples; each is created on the server when an example uses it."""

    def __init__(self, client: HoneyHive, **names: Any) -> None:
        super().__init__(names)
        self._on = client

    def prepare(self, program: str) -> None:
        """Make what ``program`` uses and does not make itself."""
        nodes = [node for node in ast.walk(ast.parse(program)) if isinstance(node, ast.Name)]
        made = {node.id for node in nodes if isinstance(node.ctx, ast.Store)}
        for name in sorted({node.id for node in nodes} - made - self.keys() - set(dir(builtins))):
            if name in EXPORTED:
                self[name] = EXPORTED[name]
            elif hasattr(self, f"make_{name}"):
                self[name] = getattr(self, f"make_{name}")()

    def make_session_id(self) -> str:
        started = self._on.sessions.start(session_name="checkout")
        self._on.events.create(
            event_type="tool", event_name="search", session_id=started.session_id, inputs={"query": "parcel"},
        )  # fmt: skip
        return started.session_id

    def make_event_id(self) -> str:
        return self._on.events.create(event_type="tool", event_name="search", inputs={"query": "parcel"}).id

    def make_run_id(self) -> str:
        run = self._on.runs.create(name="nightly", dataset_id="EXT-questions")
        assert run.run_id
        for datapoint, accuracy in (("EXT-1", 0.9), ("EXT-2", 0.4)):
            metadata = {"run_id": run.run_id, "datapoint_id": datapoint}
            session = self._on.sessions.start(session_name="case", metadata=metadata)
            self._on.events.create(
                event_type="model", event_name="answer", session_id=session.session_id, metadata=metadata,
                inputs={"question": "Why?"}, metrics={"accuracy": accuracy},
            )  # fmt: skip
        return run.run_id

    make_new_run_id = make_old_run_id = make_run_id

    def make_dataset_id(self) -> str:
        return self._on.datasets.create(name="questions", datapoints=[self.make_datapoint_id()]).id

    def make_datapoint_id(self) -> str:
        return self._on.datapoints.create(inputs={"question": "Why?"}, ground_truth={"answer": "Because."}).id

    def make_metric_id(self) -> str:
        return self._on.metrics.create(name="short", type="LLM", criteria="Is it short?", scale=5).id

    def make_configuration_id(self) -> str:
        return self._on.configurations.create(
            name="answer", provider="openai", parameters={"call_type": "chat", "model": "gpt-4o"}
        ).id

    def make_tool_id(self) -> str:
        return self._on.tools.create(name="search", parameters={"type": "object"}, tool_type="function").id

    def make_chart_id(self) -> str:
        return self._on.charts.create(name="cost by day", metric="cost").id

    def make_queue_id(self) -> str:
        return self._on.queues.create(name="to be read").id


@pytest.mark.parametrize(("half", "name", "documented"), EXAMPLES, ids=[f"{half}-{name}" for half, name, _ in EXAMPLES])
@pytest.mark.usefixtures("capsys")
def test_an_example_runs(half: str, name: str, documented: object, monkeypatch: pytest.MonkeyPatch) -> None:
    program = docstring_of(documented).sections["Example"]
    operation = operation_of(name) if "." in name else "runs.get"
    called: list[str] = []

    def remember(attempt: Attempt) -> None:
        called.append(attempt.operation)

    with LocalHoneyHive() as server:
        settings: dict[str, Any] = {**settings_for(revisions_with(operation)[-1])}
        monkeypatch.setenv("HH_API_KEY", server.api_key)
        monkeypatch.setenv("HH_API_URL", server.url_for(settings["revision"]))
        monkeypatch.setenv("HH_API_REVISION", settings["revision"])
        with HoneyHive(**settings) as seeding:
            world = World(seeding)
            world.prepare(program)
        if half == "sync":
            with HoneyHive(**settings, on_attempt=remember) as client:
                exec(compiled(program), world | {"client": client})  # noqa: S102 - of our own docstrings
        else:
            asyncio.run(run_async(program, world, AsyncHoneyHive(**settings, on_attempt=remember)))
    if name in METHODS[half] and name not in {"close", "aclose"}:
        assert called
        assert f"client.{name}" in calls_in(program) or name == "raw"


def compiled(program: str) -> CodeType:
    code: CodeType = compile(program, "<example>", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    return code


async def run_async(program: str, world: World, client: AsyncHoneyHive) -> None:
    async with client:
        result = eval(compiled(program), world | {"client": client})  # noqa: S307 - of our own docstrings
        if inspect.isawaitable(result):
            await result
