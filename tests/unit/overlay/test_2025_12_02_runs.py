"""What is special to experiment runs in 2025-12-02: the nine routes of the backend without a prefix."""

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


def test_a_new_run_is_read_with_all_that_this_backend_says_of_it(half: Half) -> None:
    with serving(json_response({"evaluation": RUN, "run_id": RUN["run_id"]})) as server:
        run = half.run(half.client(server.url, revision=REVISION).runs.create(name="first"))
    assert (run.id, run.uuid, run.project, run.status) == ("66f0", UUID(RUN["run_id"]), "a project", "running")
    assert run.extra == {"tenant": "acme"}
    assert run.to_dict() == RUN


@pytest.mark.parametrize("status", STATUSES)
def test_all_five_statuses_are_sent(half: Half, status: str) -> None:
    with serving(json_response({"evaluation": {**RUN, "status": status}})) as server:
        runs = half.client(server.url, revision=REVISION).runs
        assert half.run(runs.create(status=status)).status == status
        assert half.run(runs.update("r1", status=status)).status == status
        assert [request.json for request in server.requests] == [
            {"run": {"status": status, "project": "a project"}},
            {"status": status},
        ]


def test_a_changed_run_comes_with_its_warning(half: Half) -> None:
    with serving(json_response({"evaluation": RUN, "warning": "late"})) as server:
        run = half.run(half.client(server.url, revision=REVISION).runs.update("r1", name="n"))
    assert (run.name, run.warning) == ("first", "late")


@pytest.mark.parametrize(
    ("given", "sent"),
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
def test_what_has_no_field_goes_where_the_service_keeps_it(
    half: Half, given: dict[str, Any], sent: dict[str, Any]
) -> None:
    before = {key: dict(value) for key, value in given.items() if isinstance(value, dict)}
    with serving(json_response({"evaluation": RUN})) as server:
        runs = half.client(server.url, revision=REVISION).runs
        half.run(runs.create(**given))
        half.run(runs.update("r1", **given))
        created, changed = (request.json for request in server.requests)
    assert created == {"run": {**sent, "project": "a project"}}
    outside = {"metadata": {"offline_datapoint_ids": [], **sent.get("metadata", {})}} if "datapoint_ids" in sent else {}
    assert changed == {**sent, **outside}
    assert before == {key: value for key, value in given.items() if key in before}


def test_changed_datapoints_take_the_place_of_all_there_were(half: Half) -> None:
    with serving(json_response({"evaluation": RUN})) as server:
        half.run(half.client(server.url, revision=REVISION).runs.update("r1", datapoint_ids=["EXT-1"]))
        half.run(half.client(server.url, revision=REVISION).runs.update("r1", datapoint_ids=["d"]))
        assert [request.json for request in server.requests] == [
            {"datapoint_ids": [], "metadata": {"offline_datapoint_ids": ["EXT-1"]}},
            {"datapoint_ids": ["d"], "metadata": {"offline_datapoint_ids": []}},
        ]


REFUSED: list[tuple[str, Callable[[Any], Any]]] = [
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


@pytest.mark.parametrize(("argument", "call"), REFUSED)
def test_what_cannot_be_sent_is_refused_by_name(half: Half, argument: str, call: Callable[[Any], Any]) -> None:
    with serving(json_response({})) as server:
        with pytest.raises(InvalidArgument) as caught:
            half.run(call(half.client(server.url, revision=REVISION).runs))
        assert caught.value.argument == argument
        assert server.requests == []


@pytest.mark.parametrize(
    ("operation", "call"),
    [("runs.schema", lambda runs: runs.schema()), ("runs.run_schema", lambda runs: runs.run_schema("r1"))],
)
def test_there_is_no_schema(half: Half, operation: str, call: Callable[[Any], Any]) -> None:
    with serving(json_response({})) as server:
        with pytest.raises(UnsupportedOperation) as caught:
            half.run(call(half.client(server.url, revision=REVISION).runs))
        assert server.requests == []
    assert (caught.value.operation, caught.value.revision) == (operation, REVISION)
    assert caught.value.available_in == revisions_with(operation)


def test_a_run_that_is_not_there_may_be_a_bad_request(half: Half) -> None:
    refusal = json_response({"error": "Error fetching evaluation"}, 400)
    with serving(refusal) as server, pytest.raises(BadRequest, match="Error fetching evaluation"):
        half.run(half.client(server.url, revision=REVISION).runs.get("r1"))


@pytest.mark.parametrize("body", [{}, {"evaluations": None}, {"runs": []}])
def test_an_answer_without_runs_does_not_fit(half: Half, body: dict[str, Any]) -> None:
    with serving(json_response(body)) as server, pytest.raises(DecodeError, match="evaluations"):
        half.run(half.client(server.url, revision=REVISION).runs.list())


def test_a_deletion_is_told_by_success(half: Half) -> None:
    with serving(json_response({"success": True})) as server:
        deletion = half.run(half.client(server.url, revision=REVISION).runs.delete("r1"))
    assert (deletion.id, deletion.deleted) == ("r1", True)


def test_counts_and_metrics_by_name_are_a_result(half: Half) -> None:
    said = {
        "success": True,
        "passed": 85,
        "failed": 15,
        "metrics": {"accuracy": {"aggregate": 0.85, "values": [0.8, 0.9], "min": 0.8, "max": 0.9, "count": 2}},
    }
    with serving(json_response(said)) as server:
        result = half.run(half.client(server.url, revision=REVISION).runs.result("r1", aggregate="average"))
    assert (result.success, result.passed_count, result.failed_count) == (True, 85, 15)
    metric = result.metric("accuracy")
    assert (metric.aggregate, metric.min, metric.max, metric.count) == (0.85, 0.8, 0.9, 2)


def test_the_runs_of_a_comparison_have_the_ids_of_this_backend(half: Half) -> None:
    with serving(
        json_response({"commonDatapoints": ["d1", "d2"], "metrics": [], "old_run": RUN, "new_run": RUN})
    ) as server:
        comparison = half.run(half.client(server.url, revision=REVISION).runs.compare("new", "old"))
    assert comparison.common_datapoints == ("d1", "d2")
    assert (comparison.new_run.id, comparison.new_run.extra) == ("66f0", {"tenant": "acme"})


def test_the_number_of_pairs_comes_as_text(half: Half) -> None:
    pair = {"datapoint_id": "EXT-1", "event_1": {"event_id": "n"}, "event_2": {"_id": "o"}}
    with serving(json_response({"events": [pair], "totalEvents": "3"})) as server:
        pairs = half.run(half.client(server.url, revision=REVISION).runs.compare_events("new", "old"))
        assert "limit" not in server.requests[0].target
    assert pairs.total == 3
    assert (pairs.items[0].event_1.event_id, pairs.items[0].event_2.event_id) == ("n", "o")


def test_metrics_of_a_run_are_those_of_its_events(half: Half) -> None:
    row = {"event_id": "e1", "metrics": {"accuracy": 0.85}, "timestamp": "2025-10-02T00:00:00Z"}
    with serving(json_response({"events": [row]})) as server:
        metrics = half.run(half.client(server.url, revision=REVISION).runs.metrics("r1"))
    assert [(one.event_id, one.metrics, one.timestamp) for one in metrics] == [
        ("e1", {"accuracy": 0.85}, "2025-10-02T00:00:00Z")
    ]
