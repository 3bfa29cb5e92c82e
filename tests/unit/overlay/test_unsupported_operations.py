"""An operation that a revision lacks is rejected before a request, and the error names an alternative."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from honeyhive_overlay import Chart, MetricVersion, Queue, UnsupportedOperation
from honeyhive_overlay._core.calls import Reply
from honeyhive_overlay._core.encode import encode
from honeyhive_overlay._core.model import Model
from honeyhive_overlay._core.response_body import ResponseBody
from honeyhive_overlay._gateway.revisions import operations
from tests.support.revisions import NAMES, revisions_with
from tests.support.server import json_response, serving
from tests.support.sync_async import Half

CONTENT: dict[str, Any] = {"name": "m", "type": "LLM", "criteria": "c", "threshold": {"min": 1, "of": "ours"}}
CALLS: dict[str, Callable[[Any], Any]] = {
    "charts.list": lambda client: client.charts.list(),
    "charts.get": lambda client: client.charts.get("c"),
    "charts.create": lambda client: client.charts.create(name="c", metric="accuracy", bucket="day"),
    "charts.update": lambda client: client.charts.update("c", group_by=None),
    "charts.delete": lambda client: client.charts.delete("c"),
    "queues.list": lambda client: client.queues.list(enabled=True),
    "queues.get": lambda client: client.queues.get("q"),
    "queues.create": lambda client: client.queues.create_from({"name": "q"}),
    "queues.update": lambda client: client.queues.update("q", add_event_ids=["e"]),
    "queues.delete": lambda client: client.queues.delete("q"),
    "metric_versions.list": lambda client: client.metric_versions.list("m"),
    "metric_versions.create": lambda client: client.metric_versions.create("m", message="why", content=CONTENT),
    "metric_versions.deploy": lambda client: client.metric_versions.deploy("m", "v2"),
    "tools.list": lambda client: client.tools.list(),
    "tools.create": lambda client: client.tools.create(name="t"),
    "tools.update": lambda client: client.tools.update("t", name="new"),
    "tools.delete": lambda client: client.tools.delete("t"),
    "projects.list": lambda client: client.projects.list(),
    "projects.create": lambda client: client.projects.create_from({"name": "p"}),
    "projects.update": lambda client: client.projects.update("p", name="new"),
    "projects.delete": lambda client: client.projects.delete("p"),
    "sessions.delete": lambda client: client.sessions.delete("s"),
    "events.delete": lambda client: client.events.delete("e"),
    "events.chart": lambda client: client.events.chart(),
    "runs.schema": lambda client: client.runs.schema(),
    "runs.run_schema": lambda client: client.runs.run_schema("r"),
    "metrics.run": lambda client: client.metrics.run(event={"event_id": "e"}, metric=CONTENT),
    "datasets.remove_datapoint": lambda client: client.datasets.remove_datapoint("s", "d"),
    "datapoints.create_batch": lambda client: client.datapoints.create_batch(event_ids=["e"]),
}
"""A call of every operation that at least one revision lacks."""
INSTEAD = {
    "charts.create": "events.chart",
    "datapoints.create_batch": "datasets.add_datapoints",
    "datasets.remove_datapoint": "datasets.update(datapoints=…)",
    "events.chart": "events.search",
    "metric_versions.create": "metrics.update",
    "metric_versions.deploy": "metrics.update",
    "metric_versions.list": "metrics.get",
}
CASES = [(revision, name) for revision in NAMES for name, routes in operations().items() if revision not in routes]


def test_every_operation_that_a_revision_lacks_has_a_call_here() -> None:
    assert CALLS.keys() == {name for _, name in CASES}


@pytest.mark.parametrize(("revision", "operation"), CASES)
def test_an_unsupported_operation_names_the_revisions_that_have_it(half: Half, revision: str, operation: str) -> None:
    with serving(json_response({})) as server:
        client = half.client(server.url, revision=revision)
        with pytest.raises(UnsupportedOperation) as caught:
            half.run(CALLS[operation](client))
        assert server.requests == []
    error = caught.value
    assert (error.operation, error.revision, error.available_in) == (operation, revision, revisions_with(operation))
    assert error.instead == INSTEAD.get(operation)
    names = f"{' and '.join(revisions_with(operation))} {'has' if len(revisions_with(operation)) == 1 else 'have'} it."
    assert str(error).startswith(f"{operation} does not exist in revision {revision}; {names}")


CHART = {
    "id": "c", "name": "n", "metric": "accuracy", "func": "avg", "groupBy": None, "bucketing": "day",
    "dateRange": {"relative": "7d"}, "query": [{"field": "a", "operator": "exists", "value": None, "type": "string"}],
    "is_active": True, "created_at": "2026-06-24T00:00:00Z", "unknown": [1],
}  # fmt: skip
QUEUE = {"id": "q", "name": "n", "filters": {"filterArray": []}, "created_at": "2026-06-24T00:00:00Z", "unknown": 1}
VERSION = {"name": "v2", "full_sha": "c0ffee", "date": "2026-06-24T00:00:00Z", "deployed": False, "content": CONTENT}


@pytest.mark.parametrize(("kind", "body"), [(Chart, CHART), (Queue, QUEUE), (MetricVersion, VERSION)])
def test_models_of_new_resources_keep_every_field(kind: type[Any], body: dict[str, Any]) -> None:
    found = ResponseBody("test", Reply(200, {}, encode(body))).parse_model(kind, body)
    assert isinstance(found, Model)
    assert found.to_dict() == body
    assert found.created_at.isoformat() == "2026-06-24T00:00:00+00:00"  # type: ignore[attr-defined]
    assert found.extra == {name: value for name, value in body.items() if name == "unknown"}


def test_a_chart_has_the_field_names_of_this_client() -> None:
    chart = ResponseBody("test", Reply(200, {}, encode(CHART))).parse_model(Chart, CHART)
    assert (chart.aggregate, chart.bucket, chart.group_by) == ("avg", "day", None)
    assert (chart.date_range, chart.filters) == ({"relative": "7d"}, (CHART["query"][0],))  # type: ignore[index]


def test_the_content_of_a_metric_version_is_a_metric() -> None:
    version = ResponseBody("test", Reply(200, {}, encode(VERSION))).parse_model(MetricVersion, VERSION)
    assert version.content is not None
    assert (version.content.type, version.content.criteria) == ("LLM", "c")
    assert version.content.threshold is not None
    assert version.content.threshold.min == 1
