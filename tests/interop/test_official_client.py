"""Every operation of the official client that the local server has, checked with our client."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

import pytest

from honeyhive_overlay import Filter, HoneyHive, NotFound

SCORES = {"old": {"EXT-a": 0.5, "EXT-b": 0.75}, "new": {"EXT-b": 1.0, "EXT-c": 0.25}}


def record_run(official: Any, name: str) -> str:
    """Record a run of two sessions with the official client; return its id."""
    from honeyhive import models

    run = official.experiments.create_run(models.PostExperimentRunRequest(name=name, dataset_id="EXT-questions"))
    sessions = []
    for datapoint, score in SCORES[name].items():
        metadata = {"run_id": run.run_id, "datapoint_id": datapoint}
        session = official.sessions.start({"session": {"session_name": datapoint, "metadata": metadata}})
        event = {
            "event_type": "chain", "event_name": "answer", "session_id": session.session_id, "inputs": {"q": datapoint},
            "metrics": {"score": score}, "metadata": metadata,
        }  # fmt: skip
        official.events.create(models.PostEventRequest(event=event))
        sessions.append(session.session_id)
    changed = models.PutExperimentRunRequest(status="completed", event_ids=sessions)
    assert official.experiments.update_run(run.run_id, changed).evaluation.status == "completed"
    return str(run.run_id)


def test_our_client_reads_a_session_and_events_of_the_official_one(official: Any, ours: HoneyHive) -> None:
    from honeyhive import models

    session_id = official.sessions.start({"session": {"session_name": "theirs", "metadata": {"a": 1}}}).session_id
    first = official.events.create(
        models.PostEventRequest(
            event={"event_type": "tool", "event_name": "one", "inputs": {}, "session_id": session_id}
        )
    )
    batch = official.events.create_batch(
        models.PostEventBatchRequest(
            events=[
                {"event_type": "model", "event_name": name, "inputs": {"n": name}, "session_id": session_id}
                for name in ("two", "three")
            ]
        )
    )
    official.events.update(models.UpdateEventRequest(event_id=first.event_id, metadata={"checked": True}))

    tree = ours.sessions.get(session_id)
    assert tree.event_name == "theirs"
    assert {child.event_id for child in tree.children} == {first.event_id, *batch.event_ids}
    assert ours.events.get(first.event_id).metadata == {"checked": True}

    filters = [Filter("session_id", "is", session_id).to_dict(), Filter("event_type", "is", "model").to_dict()]
    exported = official.events.export(filters=filters)
    assert exported.total_events == 2
    assert {event.event_name for event in exported.events} == {"two", "three"}


def test_the_official_client_exports_our_events(official: Any, ours: HoneyHive) -> None:
    session = ours.sessions.start(session_name="ours", inputs={"question": "?"})
    event = ours.events.create(event_type="tool", inputs={"a": [1]}, session_id=session.session_id, metrics={"m": True})
    filters = [Filter("session_id", "is", session.session_id).to_dict()]
    found = {each.event_id: each for each in official.events.export(filters=filters).events}
    assert found.keys() == {session.event_id, event.event_id}
    assert (found[event.event_id].inputs, found[event.event_id].metrics) == ({"a": [1]}, {"m": True})


def test_datasets_and_datapoints_are_shared(official: Any, ours: HoneyHive) -> None:
    from honeyhive import models

    dataset_id = official.datasets.create(models.CreateDatasetRequest(name="theirs")).result.insertedId
    request = models.CreateDatapointRequest(inputs={"q": 1}, ground_truth={"a": 2}, linked_datasets=[dataset_id])
    (datapoint_id,) = official.datapoints.create(request).result.insertedIds
    assert ours.datasets.get(dataset_id).datapoints == (datapoint_id,)
    assert ours.datapoints.get(datapoint_id).ground_truth == {"a": 2}

    made = ours.datasets.add_datapoints(dataset_id, [{"q": 2}], inputs=["q"])
    (listed,) = official.datasets.list(dataset_id=dataset_id).datasets
    assert listed.datapoints == [datapoint_id, *made.ids]
    found = official.datapoints.list(datapoint_ids=[datapoint_id, *made.ids]).datapoints
    assert [one.inputs for one in found] == [{"q": 1}, {"q": 2}]
    assert official.datapoints.get(made.ids[0]).datapoint[0].inputs == {"q": 2}

    official.datasets.remove_datapoint(dataset_id, datapoint_id)
    assert ours.datasets.get(dataset_id).datapoints == made.ids
    changed = official.datasets.update(models.UpdateDatasetRequest(dataset_id=dataset_id, name="renamed"))
    assert changed.result.name == "renamed"
    assert official.datasets.delete(dataset_id).result.id == dataset_id
    with pytest.raises(NotFound):
        ours.datasets.get(dataset_id)


def test_both_clients_agree_on_runs_results_and_comparisons(official: Any, ours: HoneyHive) -> None:
    old, new = record_run(official, "old"), record_run(official, "new")
    listed = official.experiments.list_runs(dataset_id="EXT-questions")
    assert [run.run_id for run in listed.evaluations] == [new, old]
    assert official.experiments.get_run(old).evaluation.metadata["offline_dataset_id"] == "EXT-questions"

    theirs = official.experiments.get_result(old)
    (detail,) = (row for row in theirs["metrics"]["details"] if row["metric_name"] == "score")
    assert detail["aggregate"] == pytest.approx(0.625)
    mine = ours.runs.result(old).metric("score")
    assert mine is not None
    assert mine.aggregate == pytest.approx(0.625)

    comparison = official.experiments.compare_runs(new, old)
    assert comparison["commonDatapoints"] == ["EXT-b"]
    assert ours.runs.compare(new, old).common_datapoints == ("EXT-b",)

    pairs = official.experiments.compare_run_events(new, old, event_name="answer")
    assert pairs.totalEvents == 1
    assert (pairs.events[0].event_1["metrics"], pairs.events[0].event_2["metrics"]) == ({"score": 1.0}, {"score": 0.75})
    (pair,) = ours.runs.compare_events(new, old, event_name="answer")
    assert pair.event_1 is not None
    assert pair.event_1.metrics == {"score": 1.0}

    fields = {field.name for field in official.experiments.get_schema(evaluation_id=old).fields}
    assert "metrics.score" in fields
    assert official.experiments.delete_run(old).deleted


def test_a_run_id_chosen_by_the_official_client_is_kept(official: Any, ours: HoneyHive) -> None:
    from honeyhive import models

    wanted = str(uuid4())
    made = official.experiments.create_run(models.PostExperimentRunRequest(run_id=wanted, name="chosen"))
    assert made.run_id == wanted
    assert ours.runs.get(wanted).name == "chosen"


def test_metrics_and_metric_versions_are_shared(official: Any, ours: HoneyHive) -> None:
    from honeyhive import models

    request = models.CreateMetricRequest(name="length", type="PYTHON", criteria="len", return_type="float", scale=10)
    metric_id = official.metrics.create(request).metric_id
    assert [metric.name for metric in official.metrics.list(type="PYTHON")] == ["length"]
    official.metrics.update(models.UpdateMetricRequest(id=metric_id, criteria="count"))
    assert ours.metrics.get(metric_id).criteria == "count"

    content = {"name": "length", "type": "PYTHON", "criteria": "words", "return_type": "float", "scale": 10}
    version = official.metric_versions.create(
        metric_id, models.CreateMetricVersionRequest(message="words, not letters", content=content)
    ).data
    assert not version.deployed
    official.metric_versions.deploy(metric_id, version.name)
    assert ours.metrics.get(metric_id).criteria == "words"
    assert [one.name for one in ours.metric_versions.list(metric_id) if one.deployed] == [version.name]
    assert official.metrics.delete(metric_id).deleted


def test_configurations_are_shared(official: Any, ours: HoneyHive) -> None:
    from honeyhive import models

    parameters = {"call_type": "chat", "model": "gpt-4o", "hyperparameters": {"temperature": 0.5}}
    created = official.configurations.create(
        models.CreateConfigurationRequest(name="theirs", provider="openai", parameters=parameters, env=["dev"])
    )
    (mine,) = ours.configurations.list(name="theirs")
    assert mine.id == created.insertedId
    ours.configurations.create(name="ours", provider="p", parameters={"call_type": "chat", "model": "m"})
    assert [one.name for one in official.configurations.list()] == ["theirs", "ours"]
    assert official.configurations.delete(created.insertedId).deletedCount == 1


@pytest.mark.filterwarnings("default:Calling charts:DeprecationWarning")  # charts will require a project
def test_charts_are_shared(official: Any, ours: HoneyHive) -> None:
    from honeyhive import models

    request = models.CreateChartRequest(name="theirs", metric="accuracy", bucketing="hour")
    chart_id = official.charts.create(request).data.id
    found = ours.charts.get(chart_id)
    assert (found.name, found.metric, found.bucket) == ("theirs", "accuracy", "hour")
    assert [chart.id for chart in official.charts.list().data] == [chart_id]
    ours.charts.delete(chart_id)
    assert official.charts.list().data == []
