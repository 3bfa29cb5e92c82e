"""Every argument of every operation is sent, applied by the client or rejected, in every revision.

Each argument is passed alone, together with the required arguments. The requests or the result must then differ from a
call without it. Rejected arguments are listed in `REJECTED`, and arguments without an effect in `IGNORED`, with the
reason. An entry that is no longer needed fails the test.
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
COMMON_ARGUMENTS = {"timeout", "headers"}

VALUES_BY_NAME: Mapping[str, list[Any]] = {
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
"""Values to pass, by the name of the argument."""

VALUES_BY_ANNOTATION: Mapping[str, list[Any]] = {
    r"^bool": [True, False],
    r"Sequence\[Id\]": [[ID]],
    r"Sequence\[Mapping": [[{"role": "other"}]],
    r"Sequence\[str\]": [["other"]],
    r"Mapping": [{"other": 1}],
    r"^Id": [ID],
    r"": ["other"],
}
"""Values to pass to all other arguments, by a pattern in their annotation."""

VALUES_BY_OPERATION: Mapping[tuple[str, str], list[Any]] = {
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
"""Replies with more than one item, so that filters change the result."""

CLOSED_RANGE = {"date_range": DateRange("2025-01-01T00:00:00Z", "2026-02-01T00:00:00Z")}
MINIMAL_ARGUMENTS: Mapping[str, Mapping[str, Any]] = {
    "datasets.add_datapoints": {"dataset_id": "d", "data": [{"q": 1, "a": 2}], "inputs": ["q"]},
    "sessions.create_event_batch": {
        "session_id": "s",
        "events": [{"event_id": "e", "event_type": "tool", "inputs": {}}],
    },
    "configurations.create": {"name": "n", "provider": "p", "parameters": {"call_type": "chat", "model": "m"}},
    "events.iter": CLOSED_RANGE,  # an open range would end at the time of each call
    "runs.iter": CLOSED_RANGE,
}
"""Minimal arguments of operations whose shortest golden case has more than the required ones."""

REJECTED: Mapping[tuple[str, str], list[tuple[str, Any]]] = {
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
"""Arguments that a revision rejects."""

IGNORED: Mapping[tuple[str, str], list[tuple[str, Any]]] = {
    ("2025-12-02", "events.list"): [("ignore_order", True)],  # it permits any order, and this revision never sorts
    ("2025-12-02", "runs.iter"): [("page_size", 1)],  # every reply has all runs, so there is one request
    ("2025-12-02", "configurations.create"): [("type", "LLM")],  # the type of every new configuration in this revision
}


def operations() -> Iterator[tuple[str, str]]:
    for revision in CASES:
        for name, routes in operations_by_route().items():
            if revision in routes:
                yield revision, name
        yield revision, "events.iter"
        yield revision, "runs.iter"


def minimal_call(revision: str, operation: str) -> tuple[tuple[Any, ...], Mapping[str, Any], list[Any]]:
    """Return positional and keyword arguments of a minimal call, and the replies of the server."""
    cases = [case for case in CASES[revision] if case.operation == operation]
    case = min(cases, key=lambda case: len(case.kwargs)) if cases else Case(operation, "", REPLIES[operation])
    replies = [REPLIES.get(operation, case.reply), *(then.reply for then in case.then)]
    return (
        ((), MINIMAL_ARGUMENTS[operation], replies)
        if operation in MINIMAL_ARGUMENTS
        else (case.args, case.kwargs, replies)
    )


def values_for(operation: str, name: str, annotation: str) -> list[Any]:
    found = VALUES_BY_OPERATION.get((operation, name)) or VALUES_BY_NAME.get(name)
    return found or next(values for pattern, values in VALUES_BY_ANNOTATION.items() if re.search(pattern, annotation))


def signature_of(operation: str) -> inspect.Signature:
    resource, _, method = operation.partition(".")
    return inspect.signature(getattr(getattr(HoneyHive("key"), resource), method))


def arguments_of(operation: str) -> Iterator[tuple[str, Any]]:
    """Yield every argument of a public method with each value to pass."""
    for name, parameter in signature_of(operation).parameters.items():
        if name not in COMMON_ARGUMENTS:
            for value in values_for(operation, name, str(parameter.annotation)):
                yield name, value


def comparable(result: Any) -> Any:
    """Convert a result to plain values that can be compared."""
    if hasattr(result, "items"):  # a page
        return [comparable(item) for item in result], result.total
    return result.to_dict() if isinstance(result, Model) else result


def outcome(revision: str, operation: str, replies: list[Any], arguments: inspect.BoundArguments) -> tuple[Any, ...]:
    """Return the requests of a call and its result or error.

    Raises:
        InvalidArgument: the call was rejected, and nothing was sent.
    """
    requests: list[tuple[str, str, bytes]] = []
    remaining = list(replies)

    def respond(request: httpx.Request) -> httpx.Response:
        requests.append((request.method, str(request.url), request.content))
        reply = remaining.pop(0) if len(remaining) > 1 else remaining[0]
        return (
            httpx.Response(200, content=reply.body) if isinstance(reply, Response) else httpx.Response(200, json=reply)
        )

    resource, _, method = operation.partition(".")
    with httpx.Client(transport=httpx.MockTransport(respond)) as http:
        settings: Any = settings_for(revision)
        client = HoneyHive("key", http_client=http, retry=Retry(attempts=1), **settings)
        result: Any
        try:
            result = getattr(getattr(client, resource), method)(*arguments.args, **arguments.kwargs)
            result = [comparable(item) for item in result] if method == "iter" else comparable(result)
        except InvalidArgument:
            assert not requests
            raise
        except HoneyHiveError as error:
            result = type(error), str(error)
    return requests, result


@pytest.mark.parametrize(("revision", "operation"), list(operations()))
def test_every_argument_has_an_effect_or_is_rejected(revision: str, operation: str) -> None:
    args, kwargs, replies = minimal_call(revision, operation)
    signature = signature_of(operation)
    without = outcome(revision, operation, replies, signature.bind(*args, **kwargs))
    ignored: list[tuple[str, Any]] = []
    rejected: list[tuple[str, Any]] = []
    for name, value in arguments_of(operation):
        bound = signature.bind(*args, **kwargs)
        if bound.arguments.get(name, signature.parameters[name].default) == value:
            continue
        bound.arguments[name] = value
        try:
            if outcome(revision, operation, replies, bound) == without:
                ignored.append((name, value))
        except InvalidArgument as error:
            rejected.append((error.argument, value))
    assert ignored == entries_for(IGNORED, revision, operation)
    assert rejected == entries_for(REJECTED, revision, operation)


def entries_for(
    table: Mapping[tuple[str, str], list[tuple[str, Any]]], revision: str, operation: str
) -> list[tuple[str, Any]]:
    """Return the entries of an operation in a revision, or else in the revision that it is based on."""
    return next((table[name, operation] for name in lineage(revision) if (name, operation) in table), [])


def test_there_are_more_than_800_cases() -> None:
    assert sum(len(list(arguments_of(operation))) for _, operation in operations()) > 800
