"""Metrics, end to end, including the two rules that the server enforces with a 400."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from honeyhive_overlay import Filter, HoneyHive, InvalidArgument, NotFound
from honeyhive_overlay.local import LocalHoneyHive


def test_create_metric(honeyhive: HoneyHive) -> None:
    created = honeyhive.metrics.create(name="length", type="PYTHON", criteria="def f(event): return 1", scale=10)
    assert created.ids == (created.id,)
    metric = honeyhive.metrics.get(created.id)
    assert (metric.name, metric.type, metric.return_type, metric.scale) == ("length", "PYTHON", "float", 10)
    assert metric.created_at is not None


@pytest.mark.parametrize(("payload", "rule"), [({"type": "python", "scale": 5}, "type"), ({"type": "PYTHON"}, "scale")])
def test_invalid_fields_are_rejected_before_the_server_returns_400(
    honeyhive: HoneyHive, server: LocalHoneyHive, payload: dict[str, Any], rule: str
) -> None:
    fields = {"name": "n", "criteria": "c", **payload}
    with pytest.raises(InvalidArgument) as caught:
        honeyhive.metrics.create_from(fields)
    assert caught.value.argument == rule
    headers = {"Authorization": f"Bearer {server.api_key}"}
    reply = httpx.post(f"{server.url_for('2025-12-15')}/v1/metrics", json=fields, headers=headers, trust_env=False)
    assert reply.status_code == 400
    assert rule in reply.text or payload["type"] in reply.text


def test_get_metric(honeyhive: HoneyHive) -> None:
    ids = [
        honeyhive.metrics.create(name=name, type="LLM", criteria="c", return_type="boolean").id for name in ("a", "b")
    ]
    assert honeyhive.metrics.get(ids[1]).name == "b"
    with pytest.raises(NotFound):
        honeyhive.metrics.get("unknown")


def test_list_metrics(honeyhive: HoneyHive) -> None:
    made = [
        honeyhive.metrics.create_from({"name": kind, "type": kind, "criteria": "c", "return_type": "string"}).id
        for kind in ("PYTHON", "HUMAN")
    ]
    assert [metric.name for metric in honeyhive.metrics.list() if metric.id in made] == ["PYTHON", "HUMAN"]
    (human,) = (metric for metric in honeyhive.metrics.list(type="HUMAN") if metric.id in made)
    assert human.enabled_in_prod


def test_update_keeps_the_other_fields(honeyhive: HoneyHive) -> None:
    metric_id = honeyhive.metrics.create(
        name="tone",
        type="LLM",
        criteria="Is it kind?",
        description="kindness",
        return_type="categorical",
        categories=[{"category": "kind", "score": 1}, {"category": "rude", "score": None}],
        threshold={"passing_categories": ["kind"]},
        enabled_in_prod=True,
        needs_ground_truth=True,
        sampling_percentage=25,
        model_provider="openai",
        model_name="gpt-4o",
        filters=[Filter("event_type", "is", "model")],
    ).id
    before = honeyhive.metrics.get(metric_id)
    assert honeyhive.metrics.update(metric_id, criteria="Is it polite?").changed
    after = honeyhive.metrics.get(metric_id)
    assert after == before.replace(criteria="Is it polite?", updated_at=after.updated_at)
    assert after.updated_at is not None
    assert after.threshold is not None
    assert after.threshold.passing_categories == ("kind",)
    assert after.categories is not None
    assert [category.score for category in after.categories] == [1, None]
    assert after.filters == {"filterArray": [Filter("event_type", "is", "model").to_dict()]}


@pytest.mark.not_in_revision("2025-12-02", reason="it documents no null")
def test_null_clears_nullable_fields(honeyhive: HoneyHive) -> None:
    metric_id = honeyhive.metrics.create(
        name="tone", type="LLM", criteria="c", return_type="boolean", model_provider="openai", model_name="gpt-4o"
    ).id
    honeyhive.metrics.update(metric_id, model_name=None)
    metric = honeyhive.metrics.get(metric_id)
    assert (metric.model_provider, metric.model_name) == ("openai", None)


@pytest.mark.requires_operation("metrics.run")
def test_a_metric_is_run_and_deleted(honeyhive: HoneyHive) -> None:
    metric_id = honeyhive.metrics.create(name="n", type="PYTHON", criteria="c", scale=5).id
    found = honeyhive.metrics.run(metric=honeyhive.metrics.get(metric_id), event={"outputs": {"a": 1}})
    assert found.success is False
    assert found.explanation
    assert honeyhive.metrics.delete(metric_id).deleted
    for call in (
        lambda: honeyhive.metrics.delete(metric_id),
        lambda: honeyhive.metrics.get(metric_id),
        lambda: honeyhive.metrics.update(metric_id, name="x"),
    ):
        with pytest.raises(NotFound):
            call()
