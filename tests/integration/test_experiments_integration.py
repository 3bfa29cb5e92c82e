"""Experiment runs, end to end: two runs, their results, and the two kinds of comparison."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from statistics import mean
from typing import Any
from uuid import uuid4

import pytest

from honeyhive_overlay import DateRange, Filter, HoneyHive, NotFound, Run

DATASET = "EXT-questions"
OLD = {"EXT-a": 0.5, "EXT-b": 0.75, "EXT-c": 1.0}
NEW = {"EXT-b": 1.0, "EXT-c": 0.5, "EXT-d": 0.25}


def evaluate(client: HoneyHive, name: str, scores: Mapping[str, float]) -> Run:
    run = client.runs.create(name=name, dataset_id=DATASET, passing_ranges={"score": {"min": 0.6, "max": 1}})
    sessions = []
    for datapoint, score in scores.items():
        metadata = {"run_id": run.run_id, "datapoint_id": datapoint}
        session = client.sessions.start(session_name=datapoint, metadata=metadata)
        client.events.create(
            event_type="chain",
            event_name="answer",
            session_id=session.session_id,
            inputs={"datapoint": datapoint},
            metadata=metadata,
            metrics={"score": score},
        )
        sessions.append(session.session_id)
    return client.runs.update(run.run_id, status="completed", event_ids=sessions)


def test_a_run_is_created_updated_listed_and_deleted(honeyhive: HoneyHive) -> None:
    dataset_id = f"EXT-{uuid4()}"
    run = honeyhive.runs.create(name="first", metadata={"a": 1}, configuration={"model": "m"}, dataset_id=dataset_id)
    assert run.uuid is not None
    assert (run.name, run.status, run.dataset_id) == ("first", "pending", dataset_id)
    assert run.metadata == {"a": 1, "offline_dataset_id": dataset_id}

    changed = honeyhive.runs.update(run.run_id, metadata={"b": 2}, status="running")
    assert changed.metadata == {"a": 1, "b": 2, "offline_dataset_id": dataset_id}
    assert (changed.status, changed.configuration) == ("running", {"model": "m"})
    read = honeyhive.runs.get(run.run_id)
    assert (read.metadata, read.dataset_id) == (changed.metadata, dataset_id)
    assert read.to_dict()["dataset_id"] is None

    (listed,) = honeyhive.runs.list(dataset_id=dataset_id)
    assert (listed.run_id, listed.dataset_id) == (run.run_id, dataset_id)
    assert honeyhive.runs.list(dataset_id=dataset_id, status="failed").items == ()

    assert honeyhive.runs.delete(run.run_id).deleted
    with pytest.raises(NotFound):
        honeyhive.runs.get(run.run_id)


RUN_FIELDS: dict[str, Any] = {
    "evaluators": [{"name": "judge"}, 1], "passing_ranges": {"score": {"min": 0.6, "max": 1}},
    "session_ids": (str(uuid4()), str(uuid4())),
}  # fmt: skip


def run_fields(run: Run) -> dict[str, Any]:
    return {name: getattr(run, name) for name in RUN_FIELDS}


def test_the_fields_of_a_run_are_returned_by_every_operation(honeyhive: HoneyHive) -> None:
    points = tuple(honeyhive.datapoints.create(inputs={"q": number}).id for number in range(2))
    run = honeyhive.runs.create(datapoint_ids=points, metadata={"own": 1}, **RUN_FIELDS)
    renamed = honeyhive.runs.update(run.run_id, name="renamed")
    (listed,) = honeyhive.runs.list(run_ids=[run.run_id])
    result, comparison = honeyhive.runs.result(run.run_id), honeyhive.runs.compare(run.run_id, run.run_id)
    others = [found for found in (result.run, comparison.old_run, comparison.new_run) if found is not None]
    assert len(others) >= 2
    for found in (run, renamed, listed, honeyhive.runs.get(run.run_id), *honeyhive.runs.iter(), *others):
        assert (run_fields(found), found.datapoint_ids) == (RUN_FIELDS, points)
        assert (found.metadata or {}).get("own") == 1

    changed = honeyhive.runs.update(run.run_id, evaluators=[], session_ids=[], datapoint_ids=points[1:])
    for found in (changed, honeyhive.runs.get(run.run_id)):
        assert (found.evaluators, found.session_ids, found.datapoint_ids) == ([], (), points[1:])
        assert found.passing_ranges == RUN_FIELDS["passing_ranges"]


def test_external_ids_are_returned_together_with_ids_of_the_service(honeyhive: HoneyHive) -> None:
    point = honeyhive.datapoints.create(inputs={"q": 1}).id
    mixed = ["EXT-a", point, "EXT-b", "EXT-a"]
    run = honeyhive.runs.create(datapoint_ids=mixed, dataset_id=DATASET, **RUN_FIELDS)
    for found in (run, honeyhive.runs.get(run.run_id), *honeyhive.runs.list(), *honeyhive.runs.iter()):
        assert set(found.datapoint_ids or ()) == set(mixed)
        assert (run_fields(found), found.dataset_id) == (RUN_FIELDS, DATASET)
    changed = honeyhive.runs.update(run.run_id, datapoint_ids=["EXT-c"])
    assert changed.datapoint_ids == honeyhive.runs.get(run.run_id).datapoint_ids == ("EXT-c",)
    changed = honeyhive.runs.update(run.run_id, datapoint_ids=[point])
    assert changed.datapoint_ids == honeyhive.runs.get(run.run_id).datapoint_ids == (point,)


def test_iter_returns_every_run_once_newest_first(honeyhive: HoneyHive) -> None:
    created = [honeyhive.runs.create(name=f"run {number}").run_id for number in range(7)]
    assert sorted(run.run_id for run in honeyhive.runs.iter(page_size=3)) == sorted(created)
    newest_first = [run.created_at for run in honeyhive.runs.iter(page_size=2) if run.created_at is not None]
    assert len(newest_first) == len(created)
    assert all(later >= earlier for later, earlier in pairwise(newest_first))


def test_a_result_lists_passed_and_failed_datapoints(honeyhive: HoneyHive) -> None:
    run = evaluate(honeyhive, "old", OLD)
    result = honeyhive.runs.result(run.run_id)
    assert (sorted(result.passed), result.failed) == (["EXT-b", "EXT-c"], ("EXT-a",))
    assert (result.passed_count, result.failed_count, result.success) == (2, 1, False)
    score = result.metric("score", "answer")
    assert score is not None
    assert score.aggregate == pytest.approx(mean(OLD.values()))
    assert set(score.values or ()) == set(OLD.values())
    highest = honeyhive.runs.result(run.run_id, aggregate="max").metric("score")
    assert highest is not None
    assert highest.aggregate == 1.0


def test_a_result_covers_only_events_that_match_the_filters(honeyhive: HoneyHive) -> None:
    run = evaluate(honeyhive, "old", OLD)
    only_a = Filter("metadata.datapoint_id", "is", "EXT-a")
    score = honeyhive.runs.result(run.run_id, filters=[only_a]).metric("score")
    assert score is not None
    assert score.values == (0.5,)


def test_metrics_returns_one_entry_per_event(honeyhive: HoneyHive) -> None:
    run = evaluate(honeyhive, "old", OLD)
    measured = [each for each in honeyhive.runs.metrics(run.run_id) if each.metrics]
    assert sorted(each.metrics["score"] for each in measured) == sorted(OLD.values())


def test_a_comparison_lists_common_datapoints_and_improvements(honeyhive: HoneyHive) -> None:
    old, new = evaluate(honeyhive, "old", OLD), evaluate(honeyhive, "new", NEW)
    comparison = honeyhive.runs.compare(new.run_id, old.run_id)
    assert sorted(comparison.common_datapoints) == ["EXT-b", "EXT-c"]
    row = comparison.metric("score", "answer")
    assert row is not None
    assert (row.improved, row.degraded, row.same) == (("EXT-b",), ("EXT-c",), ())
    assert (row.improved_count, row.degraded_count, row.same_count, row.found_count) == (1, 1, 0, 2)
    old_mean, new_mean = row.old_aggregate, row.new_aggregate
    assert isinstance(old_mean, float)
    assert isinstance(new_mean, float)
    assert row.delta == pytest.approx(new_mean - old_mean)
    assert comparison.new_run is not None
    assert comparison.new_run.run_id == new.run_id


def test_compare_events_returns_pairs_with_the_new_event_first(honeyhive: HoneyHive) -> None:
    old, new = evaluate(honeyhive, "old", OLD), evaluate(honeyhive, "new", NEW)
    pairs = honeyhive.runs.compare_events(new.run_id, old.run_id, event_name="answer")
    assert pairs.total == 2
    found = {}
    for pair in pairs:
        assert pair.event_1 is not None
        assert pair.event_2 is not None
        found[pair.datapoint_id] = ((pair.event_1.metrics or {})["score"], (pair.event_2.metrics or {})["score"])
    assert found == {"EXT-b": (NEW["EXT-b"], OLD["EXT-b"]), "EXT-c": (NEW["EXT-c"], OLD["EXT-c"])}
    assert len(honeyhive.runs.compare_events(new.run_id, old.run_id, event_name="answer", limit=1)) == 1


def test_results_of_an_unknown_run_raise_not_found(honeyhive: HoneyHive) -> None:
    known, unknown = honeyhive.runs.create(name="known").run_id, str(uuid4())
    for call in (
        lambda: honeyhive.runs.result(unknown),
        lambda: honeyhive.runs.metrics(unknown),
        lambda: honeyhive.runs.compare(unknown, known),
        lambda: honeyhive.runs.compare_events(known, unknown),
        lambda: honeyhive.runs.delete(unknown),
    ):
        with pytest.raises(NotFound):
            call()


@pytest.mark.requires_operation("runs.schema")
def test_a_schema_lists_the_fields_of_all_runs_or_of_one(honeyhive: HoneyHive) -> None:
    first = evaluate(honeyhive, "first", {"EXT-a": 0.5})
    second = honeyhive.runs.create(name="second")
    session = honeyhive.sessions.start(metadata={"run_id": second.run_id, "dataset_id": "EXT-set"})
    honeyhive.events.create(
        event_type="tool", event_name="lookup", session_id=session.session_id, inputs={"query": "parcel"}
    )
    honeyhive.events.create(event_type="tool", event_name="outside", inputs={"secret": 1})

    both = {(field.name, field.event_type) for field in honeyhive.runs.schema().fields}
    assert ("inputs.query", "tool") in both
    assert not any(name == "inputs.secret" for name, _ in both)
    of_second = honeyhive.runs.run_schema(second.run_id)
    alone = {(field.name, field.event_type) for field in of_second.fields}
    assert ("inputs.query", "tool") in alone
    assert alone < both
    assert of_second.datasets == ("EXT-set",)
    assert ("inputs.query", "tool") in {
        (mapping.field_name, mapping.event_type) for mapping in of_second.mappings["lookup"]
    }
    of_first = {field.name for field in honeyhive.runs.run_schema(first.run_id).fields}
    assert any(name.startswith("metrics.") for name in of_first)
    assert "inputs.query" not in of_first
    assert honeyhive.runs.schema(date_range=DateRange(end="2020-01-01T00:00:00Z")).fields == ()
