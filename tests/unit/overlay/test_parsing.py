"""Runs, results, comparisons and pages are parsed in every form that servers send."""

from __future__ import annotations

import json
from typing import Any

import pytest

from honeyhive_overlay import DecodeError
from honeyhive_overlay._core.calls import Reply
from honeyhive_overlay._core.response_body import ResponseBody
from honeyhive_overlay._gateway.parse_acknowledgements import parse_deletion_with_flag
from honeyhive_overlay._gateway.parse_comparisons import parse_event_pairs, parse_run_comparison
from honeyhive_overlay._gateway.parse_events import parse_event_page
from honeyhive_overlay._gateway.parse_runs import (
    parse_created_run,
    parse_event_metrics_page,
    parse_run,
    parse_run_page,
    parse_run_result,
)


def response_body(body: object) -> ResponseBody:
    return ResponseBody("test", Reply(200, {}, json.dumps(body).encode()))


def path_of_failure(parse: Any, body: object) -> str:
    with pytest.raises(DecodeError) as caught:
        parse(response_body(body))
    return caught.value.path


@pytest.mark.parametrize(("sent", "total"), [(3, 3), ("3", 3), (" 12 ", 12), (3.0, 3), (None, None)])
@pytest.mark.parametrize("name", ["totalEvents", "count"])
def test_a_total_is_parsed_as_an_integer(sent: object, total: int | None, name: str) -> None:
    page = parse_event_page(response_body({"events": [], name: sent, "more": 1}))
    assert (page.items, page.total, page.extra) == ((), total, {"more": 1})


@pytest.mark.parametrize("sent", ["three", 1.5, True, [], {}])
def test_an_invalid_total_is_a_decode_error(sent: object) -> None:
    assert path_of_failure(parse_event_page, {"events": [], "totalEvents": sent}) == "$.totalEvents"


def test_a_page_of_runs_is_parsed() -> None:
    body = {"evaluations": [{"run_id": "a"}, {"run_id": "b", "x": 1}], "pagination": {"total": 7}, "metrics": ["m"]}
    page = parse_run_page(response_body(body))
    assert ([run.run_id for run in page], page.total) == (["a", "b"], 7)
    assert page.extra == {"pagination": {"total": 7}, "metrics": ["m"]}
    assert parse_run_page(response_body({"evaluations": []})).total is None
    assert path_of_failure(parse_run_page, {"evaluations": [{"run_id": "a"}, {}]}) == "$.evaluations[1]"
    assert path_of_failure(parse_run_page, {"runs": []}) == "$.evaluations"
    assert path_of_failure(parse_run_page, {"evaluations": [], "pagination": []}) == "$.pagination"


def test_a_created_run_needs_only_its_id() -> None:
    assert parse_created_run(response_body({"run_id": "a"})).run_id == "a"
    assert parse_created_run(response_body({"run_id": "a", "evaluation": {"name": "n"}})).to_dict() == {
        "run_id": "a",
        "name": "n",
    }
    assert parse_created_run(response_body({"run_id": "a", "evaluation": {"run_id": "b"}})).run_id == "b"
    assert path_of_failure(parse_created_run, {}) == "$"
    assert path_of_failure(parse_created_run, {"run_id": "a", "evaluation": 3}) == "$.evaluation"


def test_a_warning_next_to_a_run_becomes_a_field_of_the_run() -> None:
    run = parse_run(response_body({"evaluation": {"run_id": "a"}, "warning": "mind the gap"}))
    assert (run.warning, run.extra) == ("mind the gap", {})
    assert parse_run(response_body({"evaluation": {"run_id": "a"}, "warning": None})).to_dict() == {"run_id": "a"}


@pytest.mark.parametrize(
    ("body", "deleted"),
    [({"id": "r", "deleted": True}, True), ({"success": True}, True), ({"success": False}, False),
     ({"id": "r", "deleted": False}, False)],
)  # fmt: skip
def test_a_deletion_with_deleted_or_success_is_parsed(body: object, deleted: bool) -> None:
    deletion = parse_deletion_with_flag(
        ResponseBody("runs.delete", Reply(200, {}, json.dumps(body).encode()), resource_id="r")
    )
    assert (deletion.id, deletion.deleted, deletion.to_dict()) == ("r", deleted, body)


def test_a_deletion_without_a_known_field_is_a_decode_error() -> None:
    with pytest.raises(DecodeError) as caught:
        parse_deletion_with_flag(ResponseBody("runs.delete", Reply(200, {}, b'{"id": "r"}'), resource_id="r"))
    assert caught.value.path == "$"


def test_metrics_of_events_are_parsed_in_both_forms() -> None:
    old = {"event_id": "e", "metrics": {"accuracy": 0.85, "latency": 120}, "timestamp": "2025-10-02T00:00:00Z"}
    new = {
        "event_name": "n",
        "event_type": "chain",
        "session_id": "s",
        "metadata": {"datapoint_id": "d"},
        "metrics": {},
    }
    page = parse_event_metrics_page(response_body({"events": [old, new], "totalEvents": 2}))
    first, second = page.items
    assert (first.event_id, first.metrics, first.datapoint_id) == ("e", {"accuracy": 0.85, "latency": 120}, None)
    assert (second.event_name, second.datapoint_id, page.total) == ("n", "d", 2)
    assert [item.to_dict() for item in page] == [old, new]
    assert path_of_failure(parse_event_metrics_page, {"events": [{"event_id": "e"}]}) == "$.events[0]"


# The vendor's list of backend routes has this example.
RESULT_WITH_COUNTS: dict[str, Any] = {
    "success": True, "passed": 85, "failed": 15,
    "metrics": {"accuracy": {"aggregate": 0.85, "values": [0.8, 0.9, 0.85], "min": 0.8, "max": 0.9, "count": 3}},
    "datapoints": [],
}  # fmt: skip
RESULT_WITH_DETAILS: dict[str, Any] = {
    "status": "completed", "success": False, "passed": ["d1"], "failed": ["d2"],
    "metrics": {"aggregation_function": "average", "details": [
        {"metric_name": "accuracy", "metric_type": "PYTHON", "event_name": "answer", "event_type": "chain",
         "aggregate": 0.5, "values": [1, 0, True], "passing_range": {"min": 0.8}, "x": 1,
         "datapoints": {"passed": ["d1"], "failed": ["d2"]}},
        {"metric_name": "accuracy", "event_name": "retrieve", "aggregate": None, "values": None},
    ]},
    "datapoints": [
        {"datapoint_id": "d1", "session_id": "s1", "passed": True,
         "metrics": [{"name": "accuracy", "event_name": "answer", "event_type": "chain", "value": 1, "passed": True}]},
        {"datapoint_id": None, "session_id": "s2", "passed": False, "metrics": None},
    ],
    "event_details": [{"event_name": "answer", "event_type": "chain"}], "run_object": {"run_id": "r", "y": 1},
}  # fmt: skip


def test_a_result_is_parsed_from_counts() -> None:
    result = parse_run_result(response_body(RESULT_WITH_COUNTS))
    assert (result.success, result.passed, result.failed) == (True, (), ())
    assert (result.passed_count, result.failed_count) == (85, 15)
    (metric,) = result.metrics
    assert (metric.metric_name, metric.event_name, metric.aggregate) == ("accuracy", None, 0.85)
    assert (metric.values, metric.min, metric.max, metric.count) == ((0.8, 0.9, 0.85), 0.8, 0.9, 3)
    assert result.to_dict() == RESULT_WITH_COUNTS


def test_a_result_is_parsed_from_details() -> None:
    result = parse_run_result(response_body(RESULT_WITH_DETAILS))
    assert (result.status, result.passed, result.failed) == ("completed", ("d1",), ("d2",))
    assert (result.passed_count, result.failed_count, result.aggregation_function) == (1, 1, "average")
    first, second = result.metrics
    assert (first.passed, first.failed, first.values, first.extra["x"]) == (("d1",), ("d2",), (1, 0, True), 1)
    assert (second.event_name, second.aggregate, second.passed) == ("retrieve", None, None)
    assert result.metric("accuracy") is first
    assert result.metric("accuracy", "retrieve") is second
    assert result.metric("speed") is None
    assert result.datapoints[0].metrics[0].value == 1
    assert result.datapoints[1].metrics == ()
    assert result.run is not None
    assert (result.run.run_id, result.run.extra, result.event_details[0].event_name) == ("r", {"y": 1}, "answer")
    assert (result.to_dict(), result.extra) == (RESULT_WITH_DETAILS, {})


def test_a_result_is_parsed_from_a_map_with_keys_of_metric_and_event() -> None:
    metrics = {
        "aggregation_function": "max", "accuracy|answer": {"aggregate": 1}, "a|b|c": {"aggregate": 2},
        "named": {"metric_name": "accuracy", "event_name": "other", "aggregate": 3}, "plain": 0.5,
    }  # fmt: skip
    result = parse_run_result(response_body({"status": "running", "metrics": metrics}))
    assert [(metric.metric_name, metric.event_name, metric.aggregate) for metric in result.metrics] == [
        ("accuracy", "answer", 1), ("a", "b|c", 2), ("accuracy", "other", 3), ("plain", None, 0.5),
    ]  # fmt: skip
    assert result.aggregation_function == "max"


def test_ids_of_passed_datapoints_are_computed_if_their_number_matches_the_count() -> None:
    points = [{"datapoint_id": "a", "passed": True}, {"session_id": "b", "passed": False}, {"passed": True}]
    assert parse_run_result(response_body({"passed": 1, "failed": 1, "datapoints": points})).passed == ("a",)
    assert parse_run_result(response_body({"passed": 1, "failed": 1, "datapoints": points})).failed == ("b",)
    assert parse_run_result(response_body({"passed": 85, "failed": 15, "datapoints": points})).passed == ()


def test_metrics_of_a_datapoint_may_be_a_map() -> None:
    result = parse_run_result(response_body({"datapoints": [{"datapoint_id": "a", "metrics": {"accuracy": 1}}]}))
    assert [(metric.name, metric.value) for metric in result.datapoints[0].metrics] == [("accuracy", 1)]


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({"message": "todo"}, "$"),
        ([], "$"),
        ({"passed": [1]}, "$.passed[0]"),
        ({"passed": "many"}, "$.passed"),
        ({"metrics": "none"}, "$.metrics"),
        ({"metrics": {"details": [{"metric_name": 3}]}}, "$.metrics.details[0].metric_name"),
        ({"metrics": {"accuracy": {"values": 3}}}, "$.metrics.accuracy.values"),
        ({"metrics": {"accuracy": {"datapoints": 3}}}, "$.metrics.accuracy.datapoints"),
        ({"metrics": [3]}, "$.metrics.details[0]"),
        ({"datapoints": [{"metrics": [{}]}]}, "$.datapoints[0].metrics[0]"),
        ({"status": "x", "run_object": {"name": "no id"}}, "$.run_object"),
    ],
)
def test_an_invalid_result_is_a_decode_error_with_the_path(body: object, path: str) -> None:
    assert path_of_failure(parse_run_result, body) == path


METRIC_ROW: dict[str, Any] = {
    "metric_name": "accuracy", "event_name": "initialization", "metric_type": "CLIENT_SIDE", "event_type": "session",
    "old_aggregate": 0.80, "new_aggregate": 0.85, "found_count": 3, "improved_count": 1, "degraded_count": 0,
    "same_count": 2, "improved": ["id1"], "degraded": [], "same": ["id2", "id3"],
    "old_values": [0.8, 0.75, 0.85], "new_values": [0.9, 0.8, 0.85],
}  # fmt: skip
COMPARISON: dict[str, Any] = {
    "commonDatapoints": ["id1", "id2", "id3"], "metrics": [METRIC_ROW, {**METRIC_ROW, "event_name": "other"}],
    "event_details": [{"event_name": "initialization", "event_type": "session", "presence": "both"}],
    "old_run": {"run_id": "old", "_id": "1"}, "new_run": {"run_id": "new"}, "x": 1,
}  # fmt: skip


def test_a_comparison_keeps_every_field() -> None:
    comparison = parse_run_comparison(response_body(COMPARISON))
    assert comparison.common_datapoints == ("id1", "id2", "id3")
    row = comparison.metrics[0]
    assert (row.improved, row.degraded, row.same) == (("id1",), (), ("id2", "id3"))
    assert (row.improved_count, row.degraded_count, row.same_count, row.found_count) == (1, 0, 2, 3)
    assert row.delta == pytest.approx(0.05)
    assert row.percent_change == pytest.approx(6.25)
    assert row.direction == "improved"
    assert comparison.metric("accuracy", "other") is comparison.metrics[1]
    assert comparison.metric("accuracy") is row
    assert comparison.metric("speed") is None
    assert comparison.event_details[0].presence == "both"
    assert comparison.new_run is not None
    assert comparison.old_run is not None
    assert (comparison.new_run.run_id, comparison.old_run.id) == ("new", "1")
    assert (comparison.to_dict(), comparison.extra, row.to_dict()) == (COMPARISON, {"x": 1}, METRIC_ROW)


def metric_comparison(common: list[str] | None = None, **fields: Any) -> Any:
    body = {"commonDatapoints": ["a", "b", "c"] if common is None else common}
    return parse_run_comparison(response_body({**body, "metrics": [{"metric_name": "m", **fields}]})).metrics[0]


def test_the_difference_and_percentage_of_the_server_are_used() -> None:
    row = metric_comparison(old_aggregate=1, new_aggregate=3, difference=2.5, percentage_change=99)
    assert (row.delta, row.percent_change) == (2.5, 99)
    row = metric_comparison(old_aggregate=1, new_aggregate=0, delta="-1.00", percent_change="-100.00%")
    assert (row.delta, row.percent_change, row.direction) == (-1.0, -100.0, "degraded")
    assert path_of_failure(
        parse_run_comparison, {"commonDatapoints": [], "metrics": [{"metric_name": "m", "delta": "x"}]}
    ) == ("$.metrics[0].delta")


def test_values_that_cannot_be_computed_are_none() -> None:
    row = metric_comparison(old_aggregate=0, new_aggregate=1, percent_change="N/A")
    assert (row.delta, row.percent_change) == (1, None)
    row = metric_comparison(old_aggregate="a", new_aggregate=1)
    assert (row.delta, row.percent_change, row.direction) == (None, None, None)
    assert (row.improved, row.degraded, row.same, row.improved_count, row.found_count) == (None, None, None, None, None)


def test_direction_and_percentage_are_computed_from_the_aggregates() -> None:
    assert metric_comparison(old_aggregate=1, new_aggregate=1).direction == "same"
    assert metric_comparison(old_aggregate=-2, new_aggregate=-1).percent_change == 50


def test_missing_ids_are_computed_from_the_values() -> None:
    row = metric_comparison(old_values=[1, 1, True], new_values=[2, 0, 1])
    assert (row.improved, row.degraded, row.same) == (("a",), ("b",), ("c",))
    assert (row.improved_count, row.degraded_count, row.same_count, row.found_count) == (1, 1, 1, 3)


def test_ids_are_none_if_they_cannot_be_computed() -> None:
    fewer = metric_comparison(["a"], old_values=[1, 1], new_values=[2, 0])
    assert (fewer.improved, fewer.degraded, fewer.improved_count, fewer.found_count) == (None, None, 1, 2)
    uneven = metric_comparison(old_values=[1, 1, 1], new_values=[2])
    assert (uneven.improved, uneven.improved_count) == (None, None)
    texts = metric_comparison(old_values=["x", 1, 1], new_values=["y", 1, 1])
    assert (texts.improved, texts.same_count) == (None, None)
    contradicting = metric_comparison(old_values=[1, 1, 1], new_values=[2, 1, 1], improved_count=2, found_count=9)
    assert (contradicting.improved, contradicting.improved_count, contradicting.found_count) == (None, 2, 9)
    assert metric_comparison(improved=["a"]).improved_count == 1


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({"commonDatapoints": 3}, "$.commonDatapoints"),
        ({"events": [], "totalEvents": "3"}, "$.common_datapoints"),  # the name in our model, also in the next case
        ({"commonDatapoints": [1]}, "$.common_datapoints[0]"),
        ({"commonDatapoints": [], "metrics": {"a": 1}}, "$.metrics"),
        ({"commonDatapoints": [], "metrics": [{"event_name": "x"}]}, "$.metrics[0]"),
        ({"commonDatapoints": [], "old_run": {"name": "x"}}, "$.old_run"),
    ],
)
def test_an_invalid_comparison_is_a_decode_error_with_the_path(body: object, path: str) -> None:
    assert path_of_failure(parse_run_comparison, body) == path


def test_a_pair_has_the_new_and_the_old_event() -> None:
    pair = {"datapoint_id": "EXT-1", "event_1": {"event_id": "n", "x": 1}, "event_2": {"event_id": "o"}, "y": 2}
    page = parse_event_pairs(
        response_body({"events": [pair, {"datapoint_id": "d", "event_1": None}], "totalEvents": "3"})
    )
    first, second = page.items
    assert first.event_1 is not None
    assert first.event_2 is not None
    assert (first.event_1.event_id, first.event_2.event_id, page.total) == ("n", "o", 3)
    assert (first.event_1.extra, first.extra, first.to_dict()) == ({"x": 1}, {"y": 2}, pair)
    assert (second.event_1, second.event_2) == (None, None)
    assert path_of_failure(parse_event_pairs, {"commonDatapoints": []}) == "$.events"
    assert path_of_failure(parse_event_pairs, {"events": [{"event_1": {}}]}) == "$.events[0].event_1"
