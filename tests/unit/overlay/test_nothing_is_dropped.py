"""What a caller gives is sent, done on our side, or refused: in every revision, of every operation, every argument.

Each argument is given alone, beside what the operation cannot do without. Then the requests must differ from those
without it, or the result. What is refused stands in `REFUSED`, and what makes no difference in `EXCUSED`, with the
reason; an entry that is not needed any more is an error, too.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from honeyhive_overlay import DateRange, Filter, HoneyHive, HoneyHiveError, InvalidArgument, Retry
from honeyhive_overlay._core.model import Model
from honeyhive_overlay._gateway.revisions import operations as operations_by_route
from tests.golden.case import Case
from tests.golden.test_requests import CASES
from tests.support.revisions import lineage
from tests.support.server import Response
from tests.support.sync_async import settings_for

ID = "0b8a6f1e-5f0e-4a6e-9d0c-1c1f5a7d0009"
NEW_YEAR = DateRange(datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 1, 2, tzinfo=UTC))
FILTER = Filter("metadata.other", "is", "x")
OF_EVERY_CALL = {"timeout", "headers"}

VALUES: Mapping[str, list[Any]] = {
    "aggregate": ["p99", "average"],
    "bucket": ["week", "day"],
    "categories": [[{"category": "c", "score": 1}]],
    "check_state": [{"e": True}],
    "child_metrics": [[{"name": "m", "weight": 1}]],
    "children_ids": [[ID]],
    "content": [{"name": "other", "type": "PYTHON", "criteria": "c"}],
    "cost": [0.5],
    "data": [[{"q": "other", "a": 1}]],
    "date_range": [NEW_YEAR],
    "duration": [12.5],
    "end_time": [1767225600000],
    "evaluators": [["e"]],
    "event": [{"event_id": "e"}],
    "event_type": ["session", "chain", "tool"],
    "events": [[{"event_id": "other", "event_type": "tool", "inputs": {}}]],
    "filter": [FILTER],
    "filters": [[FILTER]],
    "limit": [1],
    "messages": [[{"role": "user"}]],
    "metrics": [{"accuracy": 0.5}],
    "page": [2],
    "page_size": [1],
    "parameters": [{"call_type": "completion", "model": "other"}],
    "passing_ranges": [{"accuracy": {"min": 0.5}}],
    "projections": [["metrics"]],
    "response_format": [{"type": "text"}],
    "return_type": ["boolean"],
    "sampling_percentage": [50, 12.5],
    "scale": [7],
    "session_properties": [{"session_name": "other"}],
    "sort_by": ["name", "updated_at", "status"],
    "sort_order": ["asc"],
    "start_time": [1767225600000],
    "status": ["failed", "running"],
    "template": ["Say {x}"],
    "threshold": [{"min": 1}],
    "tool_type": ["function", "tool"],
    "tools": [[{"name": "t"}]],
}
"""What to give instead, by the name of the argument."""

VALUES_LIKE: Mapping[str, list[Any]] = {
    r"^bool": [True, False],
    r"Sequence\[Id\]": [[ID]],
    r"Sequence\[Mapping": [[{"role": "other"}]],
    r"Sequence\[str\]": [["other"]],
    r"Mapping": [{"other": 1}],
    r"^Id": [ID],
    r"": ["other"],
}
"""What to give to all others, by what their annotations hold."""

VALUES_IN: Mapping[tuple[str, str], list[Any]] = {
    ("configurations.create", "env"): [["prod"]],
    ("configurations.create", "tags"): [["t"]],
    ("configurations.create", "type"): ["pipeline", "LLM"],
    ("configurations.list", "env"): ["prod"],
    ("configurations.update", "env"): [["prod"]],
    ("configurations.update", "tags"): [["t"]],
    ("configurations.update", "type"): ["pipeline", "LLM"],
    ("datasets.add_datapoints", "ground_truth"): [["a"]],
    ("datasets.add_datapoints", "history"): [["a"]],
    ("datasets.add_datapoints", "inputs"): [["a"]],
    ("events.create_model_batch", "events"): [[{"event_id": "other", "model": "m"}]],
    ("metrics.run", "metric"): [{"name": "other", "type": "PYTHON", "criteria": "c"}],
    ("metrics.create", "type"): ["HUMAN", "LLM", "COMPOSITE"],
    ("metrics.list", "type"): ["LLM", "PYTHON"],
    ("metrics.update", "type"): ["HUMAN"],
}

RUNS = {
    "evaluations": [
        {"run_id": ID, "name": "b", "status": "running", "dataset_id": ID, "created_at": "2026-01-01T12:00:00Z",
         "updated_at": "2026-01-09T12:00:00Z"},
        {"run_id": "r2", "name": "other", "status": "pending", "created_at": "2026-01-02T12:00:00Z"},
        {"run_id": "r3", "name": "a", "status": "failed", "created_at": "2026-01-03T12:00:00Z"},
    ]
}  # fmt: skip
EVENTS = {"events": [{"event_id": "e1", "metrics": {"m": 1}, "outputs": {"o": 1}}], "totalEvents": 1}
DATASETS: list[dict[str, Any]] = [
    {"id": ID, "name": "other", "datapoints": ["p1"]},
    {"id": "s2", "name": "n", "datapoints": []},
]
METRICS = [{"id": ID, "name": "n", "type": "LLM", "criteria": "c"}, {"id": "m2", "name": "o", "type": "PYTHON"}]
REPLIES: Mapping[str, Any] = {
    "runs.list": RUNS,
    "runs.iter": RUNS,
    "events.list": EVENTS,
    "events.search": EVENTS,
    "events.iter": EVENTS,
    "datasets.list": {"datasets": DATASETS},
    "metrics.list": METRICS,
}
"""Answers with something to choose from."""

CLOSED = {"date_range": DateRange("2025-01-01T00:00:00Z", "2026-02-01T00:00:00Z")}
BASES: Mapping[str, Mapping[str, Any]] = {
    "datasets.add_datapoints": {"dataset_id": "d", "data": [{"q": 1, "a": 2}], "inputs": ["q"]},
    "sessions.create_event_batch": {
        "session_id": "s",
        "events": [{"event_id": "e", "event_type": "tool", "inputs": {}}],
    },
    "configurations.create": {"name": "n", "provider": "p", "parameters": {"call_type": "chat", "model": "m"}},
    "events.iter": CLOSED,  # an open range would end now, at another moment each time
    "runs.iter": CLOSED,
}
"""What to give at least, where the shortest golden case is not the least."""

REFUSED: Mapping[tuple[str, str], list[tuple[str, Any]]] = {
    ("2025-12-02", "events.update"): [("end_time", 1767225600000), ("children_ids", [ID])],
    ("2025-12-02", "events.list"): [("ignore_order", False)],
    ("2025-12-02", "runs.create"): [("run_id", ID)],
    ("2025-12-02", "metrics.create"): [("sampling_percentage", 12.5)],
    ("2025-12-02", "metrics.update"): [("sampling_percentage", 12.5)],
    ("2025-12-02", "configurations.list"): [("tags", "other")],
    ("2025-12-02", "configurations.create"): [("type", "pipeline"), ("tags", ["t"])],
    ("2025-12-02", "configurations.update"): [("tags", ["t"])],
    ("2025-12-02", "datapoints.update"): [("linked_event", ID)],
    ("2025-12-02", "tools.update"): [("tool_type", "function"), ("tool_type", "tool")],
    ("2025-12-15", "events.update"): [("end_time", 1767225600000), ("children_ids", [ID])],
    ("2025-12-15", "runs.create"): [("run_id", ID)],
    ("2026-06-24", "sessions.start"): [("error", "other")],
}
"""What a revision cannot hold."""

EXCUSED: Mapping[tuple[str, str], list[tuple[str, Any]]] = {
    ("2025-12-02", "events.list"): [("ignore_order", True)],  # it allows something, and this revision never sorts
    ("2025-12-02", "runs.iter"): [("page_size", 1)],  # all runs come with every request, so there is one
    ("2025-12-02", "configurations.create"): [("type", "LLM")],  # what a new configuration is there in any case
}


def operations() -> Iterator[tuple[str, str]]:
    for revision in CASES:
        for name, routes in operations_by_route().items():
            if revision in routes:
                yield revision, name
        yield revision, "events.iter"
        yield revision, "runs.iter"


def base_of(revision: str, operation: str) -> tuple[tuple[Any, ...], Mapping[str, Any], list[Any]]:
    """The shortest way to call an operation, and what servers answer to it."""
    cases = [case for case in CASES[revision] if case.operation == operation]
    case = min(cases, key=lambda one: len(one.kwargs)) if cases else Case(operation, "", REPLIES[operation])
    replies = [REPLIES.get(operation, case.reply), *(then.reply for then in case.then)]
    return ((), BASES[operation], replies) if operation in BASES else (case.args, case.kwargs, replies)


def values_for(operation: str, name: str, annotation: str) -> list[Any]:
    found = VALUES_IN.get((operation, name)) or VALUES.get(name)
    return found or next(values for pattern, values in VALUES_LIKE.items() if re.search(pattern, annotation))


def signature_of(operation: str) -> inspect.Signature:
    resource, _, method = operation.partition(".")
    return inspect.signature(getattr(getattr(HoneyHive("key"), resource), method))


def arguments_of(operation: str) -> Iterator[tuple[str, Any]]:
    """Every argument of a public method, with each value to give."""
    for name, parameter in signature_of(operation).parameters.items():
        if name not in OF_EVERY_CALL:
            for value in values_for(operation, name, str(parameter.annotation)):
                yield name, value


def plain(result: Any) -> Any:
    """A result as it can be compared."""
    if hasattr(result, "items"):  # a page
        return [plain(item) for item in result], result.total
    return result.to_dict() if isinstance(result, Model) else result


def outcome(revision: str, operation: str, replies: list[Any], arguments: inspect.BoundArguments) -> tuple[Any, ...]:
    """The requests that a call makes, and what comes of it.

    Raises:
        InvalidArgument: it was refused, and nothing was sent.
    """
    requests: list[tuple[str, str, bytes]] = []
    waiting = list(replies)

    def respond(request: httpx.Request) -> httpx.Response:
        requests.append((request.method, str(request.url), request.content))
        reply = waiting.pop(0) if len(waiting) > 1 else waiting[0]
        return (
            httpx.Response(200, content=reply.body) if isinstance(reply, Response) else httpx.Response(200, json=reply)
        )

    resource, _, method = operation.partition(".")
    with httpx.Client(transport=httpx.MockTransport(respond)) as http:
        told: Any = settings_for(revision)
        client = HoneyHive("key", http_client=http, retry=Retry(attempts=1), **told)
        result: Any
        try:
            result = getattr(getattr(client, resource), method)(*arguments.args, **arguments.kwargs)
            result = [plain(item) for item in result] if method == "iter" else plain(result)
        except InvalidArgument:
            assert not requests
            raise
        except HoneyHiveError as error:
            result = type(error), str(error)
    return requests, result


@pytest.mark.parametrize(("revision", "operation"), list(operations()))
def test_every_argument_makes_a_difference_or_is_refused(revision: str, operation: str) -> None:
    args, kwargs, replies = base_of(revision, operation)
    signature = signature_of(operation)
    without = outcome(revision, operation, replies, signature.bind(*args, **kwargs))
    dropped: list[tuple[str, Any]] = []
    refused: list[tuple[str, Any]] = []
    for name, value in arguments_of(operation):
        given = signature.bind(*args, **kwargs)
        if given.arguments.get(name, signature.parameters[name].default) == value:
            continue
        given.arguments[name] = value
        try:
            if outcome(revision, operation, replies, given) == without:
                dropped.append((name, value))
        except InvalidArgument as error:
            refused.append((error.argument, value))
    assert dropped == said_of(EXCUSED, revision, operation)
    assert refused == said_of(REFUSED, revision, operation)


def said_of(
    table: Mapping[tuple[str, str], list[tuple[str, Any]]], revision: str, operation: str
) -> list[tuple[str, Any]]:
    """What a table says of an operation in a revision, else in the one that it is like."""
    return next((table[name, operation] for name in lineage(revision) if (name, operation) in table), [])


def test_the_test_above_looks_at_something() -> None:
    assert sum(len(list(arguments_of(operation))) for _, operation in operations()) > 800
