"""Results and comparisons: random runs against the reference implementation, and examples over HTTP."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from honeyhive_overlay.local.rules.aggregates import RESULT_FUNCTIONS
from honeyhive_overlay.local.rules.comparison import compare_results
from honeyhive_overlay.local.rules.results import summarise
from tests.unit.local import reference_results
from tests.unit.local.reference_results import Observation
from tests.unit.local.support import Api, Json, new_id

VALUE = st.sampled_from([0, 1, 2, 0.5, 0.25, True, False, "text", None])
METRICS = st.dictionaries(st.sampled_from(["accuracy", "speed", "cost"]), VALUE, max_size=3)
EVENT = st.tuples(st.sampled_from(["ask", "answer", "rate"]), METRICS)
SESSION = st.tuples(st.sampled_from(["d1", "d2", "d3", "d4", None]), st.lists(EVENT, min_size=1, max_size=4))
BOUND = st.sampled_from([0, 0.5, 1])
RANGE: st.SearchStrategy[Json] = st.fixed_dictionaries({}, optional={"min": BOUND, "max": BOUND})
RANGES = st.dictionaries(st.sampled_from(["accuracy", "speed", "unused"]), RANGE, max_size=3)


@st.composite
def runs(draw: st.DrawFn) -> list[Observation]:
    return [
        Observation(datapoint, f"s{number}", name, "session" if name == "rate" else "chain", metrics)
        for number, (datapoint, events) in enumerate(draw(st.lists(SESSION, max_size=5)))
        for name, metrics in events
    ]


def result_of(run: list[Observation], function: str = "average", ranges: Json | None = None, run_id: str = "r") -> Json:
    stored = {"run_id": run_id, "status": "completed", "metadata": {"passing_ranges": ranges or {}}}
    events = [
        {
            "session_id": observation.session,
            "event_name": observation.event_name,
            "event_type": observation.event_type,
            "metrics": observation.metrics,
        }
        for observation in run
    ]
    datapoint_of = {
        observation.session: observation.datapoint for observation in run if observation.datapoint is not None
    }
    return summarise(stored, events, datapoint_of, function)


@pytest.mark.fuzz
@given(run=runs(), function=st.sampled_from(RESULT_FUNCTIONS), ranges=RANGES)
def test_result_agrees_with_the_reference_implementation(run: list[Observation], function: str, ranges: Json) -> None:
    result = result_of(run, function, ranges)
    failed = reference_results.failed_ids(run, ranges)
    assert sorted(result["failed"]) == sorted(failed)
    assert sorted(result["passed"]) == sorted(reference_results.all_ids(run) - failed)
    assert result["success"] == (not failed)
    assert result["status"] == "completed"
    details = {(detail["metric_name"], detail["event_name"]): detail for detail in result["metrics"]["details"]}
    assert len(details) == len(result["metrics"]["details"])
    assert details.keys() == reference_results.keys(run)
    assert result["metrics"]["aggregation_function"] == function
    for key, detail in details.items():
        values = reference_results.values(run, key)
        assert list(map(repr, detail["values"])) == list(map(repr, values))
        assert detail["aggregate"] == pytest.approx(reference_results.aggregate(values, function))
        assert detail.get("passing_range") == ranges.get(key[0])
        failed = reference_results.failed_ids(run, ranges, key)
        assert sorted(detail["datapoints"]["failed"]) == sorted(failed)
        assert sorted(detail["datapoints"]["passed"]) == sorted(reference_results.all_ids(run, key) - failed)
    assert [row["session_id"] for row in result["datapoints"]] == list(
        dict.fromkeys(observation.session for observation in run)
    )
    for row in result["datapoints"]:
        of_session = [observation for observation in run if observation.session == row["session_id"]]
        assert row["datapoint_id"] == of_session[0].datapoint
        assert row["passed"] == (not reference_results.failed_ids(of_session, ranges))
        assert [(metric["name"], metric["event_name"], repr(metric["value"])) for metric in row["metrics"]] == [
            (name, observation.event_name, repr(value))
            for observation in of_session
            for name, value in reference_results.numeric_metrics(observation)
        ]
    assert {(event["event_name"], event["event_type"]) for event in result["event_details"]} == {
        (observation.event_name, observation.event_type) for observation in run
    }


@pytest.mark.fuzz
@given(new=runs(), old=runs(), function=st.sampled_from(RESULT_FUNCTIONS))
def test_comparison_agrees_with_the_reference_implementation(
    new: list[Observation], old: list[Observation], function: str
) -> None:
    comparison = compare_results(result_of(new, function, run_id="new"), result_of(old, function, run_id="old"))
    common = ({observation.datapoint for observation in new} & {observation.datapoint for observation in old}) - {None}
    assert set(comparison["commonDatapoints"]) == common
    assert len(comparison["commonDatapoints"]) == len(common)
    rows = {(row["metric_name"], row["event_name"]): row for row in comparison["metrics"]}
    assert len(rows) == len(comparison["metrics"])
    assert rows.keys() == reference_results.keys(new) & reference_results.keys(old)
    for key, row in rows.items():
        expected = reference_results.compare_datapoints(new, old, key)
        assert {name: set(row[name]) for name in expected} == expected
        for name in expected:
            assert row[f"{name}_count"] == len(row[name]) == len(expected[name])
        assert row["found_count"] == sum(len(found) for found in expected.values())
        for side, run in (("new", new), ("old", old)):
            values = reference_results.values(run, key)
            assert list(map(repr, row[f"{side}_values"])) == list(map(repr, values))
            assert row[f"{side}_aggregate"] == pytest.approx(reference_results.aggregate(values, function))
    kinds = {
        side: {(observation.event_name, observation.event_type) for observation in run}
        for side, run in (("new", new), ("old", old))
    }
    presence = {(event["event_name"], event["event_type"]): event["presence"] for event in comparison["event_details"]}
    assert presence == {
        kind: "both" if kind in kinds["new"] & kinds["old"] else "new" if kind in kinds["new"] else "old"
        for kind in kinds["new"] | kinds["old"]
    }
    assert (comparison["new_run"]["run_id"], comparison["old_run"]["run_id"]) == ("new", "old")


def create_scored_run(api: Api, scores: dict[str, Any], *, by: str = "event_ids", **run: Any) -> str:
    """Create a run with one session for each datapoint. Each has an event "answer" with the metric "accuracy"."""
    run_id = "" if by == "event_ids" else api.run(**run)
    sessions = []
    for datapoint_id, score in scores.items():
        metadata = {"datapoint_id": datapoint_id, **({"run_id": run_id} if run_id else {})}
        sessions.append(api.start(session_name="evaluation", metadata=metadata))
        api.event(sessions[-1], event_name="answer", metrics={"accuracy": score, "why": "text"})
    return run_id or api.run(event_ids=sessions, **run)


@pytest.mark.parametrize("by", ["event_ids", "metadata.run_id"])
def test_result_over_http(api: Api, by: str) -> None:
    ranges = {"accuracy": {"min": 0.5}}
    run_id = create_scored_run(api, {"a": 0.5, "b": 0.25, "c": True}, by=by, status="completed", passing_ranges=ranges)
    result = api.get(f"/v1/runs/{run_id}/result")
    assert (result["status"], result["success"]) == ("completed", False)
    assert (result["passed"], result["failed"]) == (["a", "c"], ["b"])
    (detail,) = result["metrics"]["details"]
    assert detail == {
        "metric_name": "accuracy",
        "metric_type": "CLIENT_SIDE",
        "event_name": "answer",
        "event_type": "chain",
        "values": [0.5, 0.25, True],
        "passing_range": {"min": 0.5},
        "aggregate": pytest.approx(1.75 / 3),
        "datapoints": {"passed": ["a", "c"], "failed": ["b"]},
    }
    assert [row["passed"] for row in result["datapoints"]] == [True, False, True]
    assert result["event_details"] == [
        {"event_name": "evaluation", "event_type": "session"},
        {"event_name": "answer", "event_type": "chain"},
    ]
    assert result["run_object"] == api.get(f"/v1/runs/{run_id}")["evaluation"]


@pytest.mark.parametrize("function", RESULT_FUNCTIONS)
def test_every_aggregate_function(api: Api, function: str) -> None:
    run_id = create_scored_run(api, {"a": 1, "b": 2, "c": 4})
    for query in ({}, {"project_id": "anything"}):
        metrics = api.get(f"/v1/runs/{run_id}/result", aggregate_function=function, **query)["metrics"]
        assert metrics["aggregation_function"] == function
        assert metrics["details"][0]["aggregate"] == pytest.approx(reference_results.aggregate([1, 2, 4], function))


def test_average_is_the_default_and_unknown_functions_are_rejected(api: Api) -> None:
    run_id = create_scored_run(api, {"a": 1, "b": 2})
    assert api.get(f"/v1/runs/{run_id}/result")["metrics"]["aggregation_function"] == "average"
    for path in (f"/v1/runs/{run_id}/result", f"/v1/runs/{run_id}/compare-with/{run_id}"):
        assert "aggregate_function" in api.rejected("GET", path, 400, params={"aggregate_function": "mode"})


def test_session_without_a_datapoint_is_listed_by_its_own_id(api: Api) -> None:
    session_id = api.start()
    run_id = api.run(event_ids=[session_id])
    result = api.get(f"/v1/runs/{run_id}/result")
    assert result["passed"] == [session_id]
    assert result["datapoints"] == [{"datapoint_id": None, "session_id": session_id, "passed": True, "metrics": []}]


def test_datapoint_of_a_session_may_be_that_of_its_first_event(api: Api) -> None:
    session_id = api.start()
    api.event(session_id, metadata={"datapoint_id": "late"}, start_time=2)
    api.event(session_id, metadata={"datapoint_id": "early"}, start_time=1)
    run_id = api.run(event_ids=[session_id])
    assert api.get(f"/v1/runs/{run_id}/result")["passed"] == ["early"]


def test_event_that_names_the_run_adds_its_session(api: Api) -> None:
    session_id, run_id = api.start(), api.run()
    api.event(session_id, event_name="named", metadata={"run_id": run_id})
    api.event(session_id, event_name="not named")
    details = api.get(f"/v1/runs/{run_id}/result")["event_details"]
    assert {event["event_name"] for event in details} == {"unknown", "named", "not named"}


def test_run_without_sessions_succeeds(api: Api) -> None:
    result = api.get(f"/v1/runs/{api.run()}/result")
    assert (result["success"], result["passed"], result["failed"], result["datapoints"]) == (True, [], [], [])


def test_metrics_added_later_are_included(api: Api) -> None:
    session_id = api.start(session_name="s")
    run_id = api.run(event_ids=[session_id])
    api.http.put("/v1/events", json={"event_id": session_id, "metrics": {"late": 3}})
    (detail,) = api.get(f"/v1/runs/{run_id}/result")["metrics"]["details"]
    assert (detail["metric_name"], detail["event_type"], detail["aggregate"]) == ("late", "session", 3)


def test_filters_apply_to_results_metrics_and_comparisons(api: Api) -> None:
    new, old = create_scored_run(api, {"a": 1, "b": 2}), create_scored_run(api, {"a": 1, "b": 1})
    only_b = [{"field": "metadata.datapoint_id", "operator": "is", "value": "b", "type": "string"}]
    query = {"filters": json.dumps(only_b)}
    assert api.get(f"/v1/runs/{new}/result", **query)["metrics"]["details"][0]["values"] == [2]
    assert len(api.get(f"/v1/runs/{new}/metrics", **query)["events"]) == 1
    comparison = api.get(f"/v1/runs/{new}/compare-with/{old}", **query)
    assert comparison["commonDatapoints"] == ["b"]
    assert comparison["metrics"][0]["improved"] == ["b"]
    pairs = api.get("/v1/runs/compare/events", run_id_1=new, run_id_2=old, filter=json.dumps(only_b[0]))
    assert [pair["datapoint_id"] for pair in pairs["events"]] == ["b"]


def test_run_metrics_have_an_entry_for_each_event_with_metrics(api: Api) -> None:
    session_id = api.start(start_time=0)
    first = api.event(session_id, metrics={"n": 1, "good": False, "why": "text"}, start_time=1500)
    api.event(session_id, metrics={"why": "text"}, start_time=1600)
    second = api.event(session_id, metrics={"n": 2}, start_time=2500)
    run_id = api.run(event_ids=[session_id])
    early = {"event_id": first, "metrics": {"n": 1, "good": False}, "timestamp": "1970-01-01T00:00:01.500Z"}
    late = {"event_id": second, "metrics": {"n": 2}, "timestamp": "1970-01-01T00:00:02.500Z"}
    assert api.get(f"/v1/runs/{run_id}/metrics") == {"events": [early, late]}
    for bounds in ('{"start": 2000, "end": 3000}', '{"$gte": "1970-01-01T00:00:02Z"}'):
        assert api.get(f"/v1/runs/{run_id}/metrics", dateRange=bounds) == {"events": [late]}


def test_timestamp_after_the_year_9999_is_limited(api: Api) -> None:
    session_id = api.start(start_time=1e300, metrics={"n": 1})
    (event,) = api.get(f"/v1/runs/{api.run(event_ids=[session_id])}/metrics")["events"]
    assert event["timestamp"] == "9999-12-31T23:59:59.999Z"


def test_comparison_over_http(api: Api) -> None:
    new = create_scored_run(api, {"c": 3, "a": 2, "n": 9, "b": False})
    old = create_scored_run(api, {"a": 1, "b": True, "c": 3, "o": 9})
    body = api.get(f"/v1/runs/{new}/compare-with/{old}", aggregate_function="max")
    assert body["commonDatapoints"] == ["c", "a", "b"]
    assert body["metrics"] == [
        {
            "metric_name": "accuracy",
            "event_name": "answer",
            "metric_type": "CLIENT_SIDE",
            "event_type": "chain",
            "old_aggregate": 9,
            "new_aggregate": 9,
            "found_count": 3,
            "improved_count": 1,
            "degraded_count": 1,
            "same_count": 1,
            "improved": ["a"],
            "degraded": ["b"],
            "same": ["c"],
            "old_values": [1, True, 3, 9],
            "new_values": [3, 2, 9, False],
        }
    ]
    assert [event["presence"] for event in body["event_details"]] == ["both", "both"]
    assert (body["new_run"]["run_id"], body["old_run"]["run_id"]) == (new, old)


def test_event_pairs(api: Api) -> None:
    new, old = create_scored_run(api, {"a": 2, "n": 0, "b": 3}), create_scored_run(api, {"b": 1, "a": 1, "o": 0})
    run_ids = {"run_id_1": new, "run_id_2": old}
    body = api.get("/v1/runs/compare/events", **run_ids)
    assert body["totalEvents"] == "2"
    assert [pair["datapoint_id"] for pair in body["events"]] == ["a", "b"]
    for pair in body["events"]:
        assert pair["event_1"]["event_type"] == pair["event_2"]["event_type"] == "session"
    for query in ({"event_name": "answer"}, {"event_type": "chain"}, {"event_name": "answer", "event_type": "chain"}):
        pairs = api.get("/v1/runs/compare/events", **run_ids, **query)["events"]
        found = [(pair["event_1"]["metrics"]["accuracy"], pair["event_2"]["metrics"]["accuracy"]) for pair in pairs]
        assert found == [(2, 1), (3, 1)]
    nothing = api.get("/v1/runs/compare/events", **run_ids, event_name="answer", event_type="session")
    assert nothing == {"events": [], "totalEvents": "0"}


def test_oldest_event_of_a_datapoint_is_paired(api: Api) -> None:
    session_id = api.start(metadata={"datapoint_id": "d"})
    for start in (30, 10, 20):
        api.event(session_id, event_name="step", start_time=start)
    run_id = api.run(event_ids=[session_id])
    (pair,) = api.get("/v1/runs/compare/events", run_id_1=run_id, run_id_2=run_id, event_name="step")["events"]
    assert pair["event_1"]["start_time"] == pair["event_2"]["start_time"] == 10
    (pair,) = api.get("/v1/runs/compare/events", run_id_1=run_id, run_id_2=run_id)["events"]
    assert pair["event_1"]["event_id"] == session_id


def test_event_pairs_have_pages(api: Api) -> None:
    scores = {f"d{number}": number for number in range(5)}
    run_ids = {"run_id_1": create_scored_run(api, scores), "run_id_2": create_scored_run(api, scores)}
    pages = [api.get("/v1/runs/compare/events", **run_ids, limit=2, page=page) for page in (1, 2, 3, 4)]
    assert [[pair["datapoint_id"] for pair in page["events"]] for page in pages] == [
        ["d0", "d1"],
        ["d2", "d3"],
        ["d4"],
        [],
    ]
    assert {page["totalEvents"] for page in pages} == {"5"}
    for wrong in ({"limit": 1001}, {"limit": 0}, {"page": 0}):
        api.rejected("GET", "/v1/runs/compare/events", 400, params={**run_ids, **wrong})


def test_default_page_has_more_than_ten_event_pairs(api: Api) -> None:
    scores = {f"d{number}": number for number in range(12)}
    run_ids = {"run_id_1": create_scored_run(api, scores), "run_id_2": create_scored_run(api, scores)}
    assert len(api.get("/v1/runs/compare/events", **run_ids)["events"]) == 12


@pytest.mark.parametrize("given", [{}, {"run_id_1": new_id()}, {"run_id_2": new_id()}])
def test_event_pairs_require_two_runs(api: Api, given: Json) -> None:
    api.rejected("GET", "/v1/runs/compare/events", 400, params=given)
