"""Experiment runs in 2025-12-02: nine routes without a prefix, and fields that this backend keeps in metadata."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest

from honeyhive_overlay import BadRequest, DecodeError, InvalidArgument, UnsupportedOperation
from tests.support.revisions import revisions_with
from tests.support.server import json_response, serving
from tests.support.sync_async import Half

REVISION = "2025-12-02"
STATUSES = ["pending", "running", "completed", "failed", "cancelled"]
RUN: dict[str, Any] = {
    "_id": "66f0",
    "run_id": "6f1c7f3e-0c39-4e64-8b6f-3d6c4f1f0001",
    "project": "a project",
    "tenant": "acme",
    "name": "first",
    "event_ids": [],
    "dataset_id": None,
    "datapoint_ids": [],
    "results": {},
    "configuration": {},
    "metadata": {"offline_dataset_id": "EXT-1"},
    "status": "running",
}


def test_create_returns_every_field_of_the_reply(half: Half) -> None:
    with serving(json_response({"evaluation": RUN, "run_id": RUN["run_id"]})) as server:
        run = half.run(half.client(server.url, revision=REVISION).runs.create(name="first"))
    assert (run.id, run.uuid, run.project, run.status) == ("66f0", UUID(RUN["run_id"]), "a project", "running")
    assert run.extra == {"tenant": "acme"}
    assert run.to_dict() == RUN


@pytest.mark.parametrize("status", STATUSES)
def test_every_status_is_sent(half: Half, status: str) -> None:
    with serving(json_response({"evaluation": {**RUN, "status": status}})) as server:
        runs = half.client(server.url, revision=REVISION).runs
        assert half.run(runs.create(status=status)).status == status
        assert half.run(runs.update("r1", status=status)).status == status
        assert [request.json for request in server.requests] == [
            {"run": {"status": status, "project": "a project"}},
            {"status": status},
        ]


def test_update_returns_the_run_with_its_warning(half: Half) -> None:
    with serving(json_response({"evaluation": RUN, "warning": "late"})) as server:
        run = half.run(half.client(server.url, revision=REVISION).runs.update("r1", name="n"))
    assert (run.name, run.warning) == ("first", "late")


@pytest.mark.parametrize(
    ("fields", "sent"),
    [
        ({"evaluators": [1]}, {"metadata": {"evaluators": [1]}}),
        ({"session_ids": ["s"], "metadata": {"m": 1}}, {"metadata": {"m": 1, "session_ids": ["s"]}}),
        ({"passing_ranges": {}}, {"metadata": {"passing_ranges": {}}}),
        ({"datapoint_ids": ["d"]}, {"datapoint_ids": ["d"]}),
        ({"datapoint_ids": []}, {"datapoint_ids": []}),
        (
            {"datapoint_ids": ["EXT-2", "d", "EXT-1"]},
            {"datapoint_ids": ["d"], "metadata": {"offline_datapoint_ids": ["EXT-2", "EXT-1"]}},
        ),
    ],
)
def test_fields_that_this_revision_lacks_are_sent_in_metadata(
    half: Half, fields: dict[str, Any], sent: dict[str, Any]
) -> None:
    before = {key: dict(value) for key, value in fields.items() if isinstance(value, dict)}
    with serving(json_response({"evaluation": RUN})) as server:
        runs = half.client(server.url, revision=REVISION).runs
        half.run(runs.create(**fields))
        half.run(runs.update("r1", **fields))
        created, changed = (request.json for request in server.requests)
    assert created == {"run": {**sent, "project": "a project"}}
    outside = {"metadata": {"offline_datapoint_ids": [], **sent.get("metadata", {})}} if "datapoint_ids" in sent else {}
    assert changed == {**sent, **outside}
    assert before == {key: value for key, value in fields.items() if key in before}


def test_update_replaces_every_datapoint_id(half: Half) -> None:
    with serving(json_response({"evaluation": RUN})) as server:
        half.run(half.client(server.url, revision=REVISION).runs.update("r1", datapoint_ids=["EXT-1"]))
        half.run(half.client(server.url, revision=REVISION).runs.update("r1", datapoint_ids=["d"]))
        assert [request.json for request in server.requests] == [
            {"datapoint_ids": [], "metadata": {"offline_datapoint_ids": ["EXT-1"]}},
            {"datapoint_ids": ["d"], "metadata": {"offline_datapoint_ids": []}},
        ]


INVALID_CALLS: list[tuple[str, Callable[[Any], Any]]] = [
    ("run_id", lambda runs: runs.create(run_id="mine")),
    ("run_id", lambda runs: runs.create_from({"name": "n", "run_id": "mine"})),
    ("metadata['evaluators']", lambda runs: runs.create(metadata={"evaluators": []}, evaluators=[1])),
    ("metadata['offline_datapoint_ids']",
     lambda runs: runs.create(metadata={"offline_datapoint_ids": []}, datapoint_ids=["EXT-1"])),
    ("metadata", lambda runs: runs.create(metadata="text", evaluators=[1])),
    ("metadata", lambda runs: runs.update("r1", metadata=None, evaluators=[1])),
    ("evaluators", lambda runs: runs.update("r1", evaluators=None)),
    ("datapoint_ids", lambda runs: runs.create(datapoint_ids="EXT-1")),
    ("datapoint_ids[0]", lambda runs: runs.create(datapoint_ids=[""])),
    ("status", lambda runs: runs.create(status="done")),
    ("status", lambda runs: runs.list(status="done")),
    ("sort_by", lambda runs: runs.list(sort_by="size")),
    ("sort_order", lambda runs: runs.list(sort_order="up")),
    ("limit", lambda runs: runs.list(limit=0)),
    ("page", lambda runs: runs.list(page=0)),
    ("run_ids", lambda runs: runs.list(run_ids=[])),
    ("name", lambda runs: runs.list(name="\ud800")),
    ("date_range", lambda runs: runs.list(date_range="today")),
    ("aggregate", lambda runs: runs.result("r1", aggregate="mean")),
    ("old_run_id", lambda runs: runs.compare("a", "..")),
    ("run_id", lambda runs: runs.metrics(".")),
]  # fmt: skip


@pytest.mark.parametrize(("argument", "call"), INVALID_CALLS)
def test_invalid_arguments_are_rejected_by_name(half: Half, argument: str, call: Callable[[Any], Any]) -> None:
    with serving(json_response({})) as server:
        with pytest.raises(InvalidArgument) as caught:
            half.run(call(half.client(server.url, revision=REVISION).runs))
        assert caught.value.argument == argument
        assert server.requests == []


@pytest.mark.parametrize(
    ("operation", "call"),
    [("runs.schema", lambda runs: runs.schema()), ("runs.run_schema", lambda runs: runs.run_schema("r1"))],
)
def test_schemas_are_unsupported(half: Half, operation: str, call: Callable[[Any], Any]) -> None:
    with serving(json_response({})) as server:
        with pytest.raises(UnsupportedOperation) as caught:
            half.run(call(half.client(server.url, revision=REVISION).runs))
        assert server.requests == []
    assert (caught.value.operation, caught.value.revision) == (operation, REVISION)
    assert caught.value.available_in == revisions_with(operation)


def test_an_unknown_run_may_be_a_bad_request(half: Half) -> None:
    reply = json_response({"error": "Error fetching evaluation"}, 400)
    with serving(reply) as server, pytest.raises(BadRequest, match="Error fetching evaluation"):
        half.run(half.client(server.url, revision=REVISION).runs.get("r1"))


@pytest.mark.parametrize("body", [{}, {"evaluations": None}, {"runs": []}])
def test_a_reply_without_runs_is_a_decode_error(half: Half, body: dict[str, Any]) -> None:
    with serving(json_response(body)) as server, pytest.raises(DecodeError, match="evaluations"):
        half.run(half.client(server.url, revision=REVISION).runs.list())


def test_a_deletion_is_parsed_from_success(half: Half) -> None:
    with serving(json_response({"success": True})) as server:
        deletion = half.run(half.client(server.url, revision=REVISION).runs.delete("r1"))
    assert (deletion.id, deletion.deleted) == ("r1", True)


def test_a_result_is_parsed_from_counts_and_named_metrics(half: Half) -> None:
    body = {
        "success": True,
        "passed": 85,
        "failed": 15,
        "metrics": {"accuracy": {"aggregate": 0.85, "values": [0.8, 0.9], "min": 0.8, "max": 0.9, "count": 2}},
    }
    with serving(json_response(body)) as server:
        result = half.run(half.client(server.url, revision=REVISION).runs.result("r1", aggregate="average"))
    assert (result.success, result.passed_count, result.failed_count) == (True, 85, 15)
    metric = result.metric("accuracy")
    assert (metric.aggregate, metric.min, metric.max, metric.count) == (0.85, 0.8, 0.9, 2)


def test_the_runs_of_a_comparison_have_their_backend_ids(half: Half) -> None:
    with serving(
        json_response({"commonDatapoints": ["d1", "d2"], "metrics": [], "old_run": RUN, "new_run": RUN})
    ) as server:
        comparison = half.run(half.client(server.url, revision=REVISION).runs.compare("new", "old"))
    assert comparison.common_datapoints == ("d1", "d2")
    assert (comparison.new_run.id, comparison.new_run.extra) == ("66f0", {"tenant": "acme"})


def test_the_total_of_pairs_may_be_text(half: Half) -> None:
    pair = {"datapoint_id": "EXT-1", "event_1": {"event_id": "n"}, "event_2": {"_id": "o"}}
    with serving(json_response({"events": [pair], "totalEvents": "3"})) as server:
        pairs = half.run(half.client(server.url, revision=REVISION).runs.compare_events("new", "old"))
        assert "limit" not in server.requests[0].target
    assert pairs.total == 3
    assert (pairs.items[0].event_1.event_id, pairs.items[0].event_2.event_id) == ("n", "o")


def test_metrics_of_a_run_are_the_metrics_of_its_events(half: Half) -> None:
    row = {"event_id": "e1", "metrics": {"accuracy": 0.85}, "timestamp": "2025-10-02T00:00:00Z"}
    with serving(json_response({"events": [row]})) as server:
        metrics = half.run(half.client(server.url, revision=REVISION).runs.metrics("r1"))
    assert [(event.event_id, event.metrics, event.timestamp) for event in metrics] == [
        ("e1", {"accuracy": 0.85}, "2025-10-02T00:00:00Z")
    ]
