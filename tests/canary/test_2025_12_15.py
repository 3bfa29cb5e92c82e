"""Defects of the generated client of 2025-12-15: sessions, events and experiment runs."""

from __future__ import annotations

import datetime as dt
import json
from importlib import import_module
from typing import Any

import httpx

from honeyhive_raw.r2025_12_15 import Client, models
from honeyhive_raw.r2025_12_15.api.events import (
    create_event_batch,
    create_model_event_batch,
    delete_event,
    get_events,
    get_events_by_session_id,
    get_events_chart,
    update_event,
)
from honeyhive_raw.r2025_12_15.api.experiments import (
    get_experiment_comparison,
    get_experiment_result,
    get_experiment_runs_schema,
    get_run,
    get_runs,
)
from honeyhive_raw.r2025_12_15.api.sessions import delete_session, get_session
from tests.canary import canary

CLIENT = Client(base_url="http://localhost")
RUN = {"run_id": "r1", "name": "first", "status": "pending"}
EVENT = {"event_id": "e1", "event_type": "model", "event_name": "call"}
TIMESTAMP = dt.datetime(2025, 12, 15, tzinfo=dt.UTC)


def parse(module: Any, body: object, status: int = 200) -> Any:
    """Return what the generated client parses from a reply."""
    return module._parse_response(client=CLIENT, response=httpx.Response(status, json=body))


def query_of(kwargs: dict[str, Any]) -> httpx.QueryParams:
    """Return the query that httpx builds from the generated arguments."""
    return httpx.QueryParams(kwargs["params"])


@canary("session-body", raises=AssertionError)
def test_session_body_requires_its_wrapper() -> None:
    assert "session" in models.StartSessionBody().to_dict()


@canary("required-server-ids", raises=TypeError)
def test_new_session_requires_no_server_ids() -> None:
    models.PostSessionRequest(event_name="first")  # type: ignore[call-arg]


@canary("required-server-ids", raises=TypeError)
def test_new_event_requires_no_server_ids() -> None:
    models.PostEventRequestEvent(event_name="call", event_type="model")  # type: ignore[call-arg]


@canary("session-response-nullable", raises=AssertionError)
def test_id_of_a_started_session_is_not_nullable() -> None:
    assert models.PostSessionResponse.__annotations__["session_id"] == "str"


@canary("session-tree", raises=AssertionError)
def test_children_of_a_session_are_typed() -> None:
    leaf = {**EVENT, "children": [], "start_time": 1, "end_time": 2, "duration": 1, "metadata": {}}
    response = models.GetSessionResponse.from_dict({"request": {**leaf, "children": [leaf]}})
    assert isinstance(response.request.children[0], models.EventNode)


@canary("session-id-text", raises=AssertionError)
def test_session_id_of_get_is_text() -> None:
    assert get_session._get_kwargs.__annotations__["session_id"] is str


@canary("session-id-text", raises=AssertionError)
def test_session_id_of_delete_is_text() -> None:
    assert delete_session._get_kwargs.__annotations__["session_id"] is str


@canary("deleted-id", raises=AssertionError)
def test_session_delete_response_has_a_boolean_flag() -> None:
    assert (
        models.DeleteSessionResponse.__annotations__["deleted"]
        == models.DeleteExperimentRunResponse.__annotations__["deleted"]
    )


@canary("deleted-id", raises=AssertionError)
def test_event_delete_response_has_a_boolean_flag() -> None:
    assert (
        models.DeleteEventResponse.__annotations__["deleted"]
        == models.DeleteExperimentRunResponse.__annotations__["deleted"]
    )


@canary("event-path-collision", raises=AssertionError)
def test_events_path_has_one_parameter_name() -> None:
    to_read, to_delete = get_events_by_session_id._get_kwargs, delete_event._get_kwargs
    assert to_read.__annotations__.keys() == to_delete.__annotations__.keys()


@canary("event-id-text", raises=AssertionError)
def test_event_id_of_delete_is_text() -> None:
    assert delete_event._get_kwargs.__annotations__["event_id"] is str


@canary("event-id-text", raises=AssertionError)
def test_session_id_of_get_events_is_text() -> None:
    assert get_events_by_session_id._get_kwargs.__annotations__["session_id"] is str


@canary("batch-body", raises=TypeError)
def test_event_of_a_batch_requires_no_message() -> None:
    models.CreateEventBatchBody(events=[models.TODOSchema()])  # type: ignore[call-arg]


@canary("batch-partial", raises=AssertionError)
def test_failed_batch_is_not_parsed_as_a_result() -> None:
    failed = {"event_ids": ["e1"], "errors": ["bad"], "success": False}
    assert parse(create_event_batch, failed, 500) is None


@canary("model-body", raises=TypeError)
def test_model_event_requires_no_message() -> None:
    models.CreateModelEventBody(model_event=models.TODOSchema())  # type: ignore[call-arg]


@canary("model-batch-body", raises=TypeError)
def test_model_event_of_a_batch_requires_no_message() -> None:
    models.CreateModelEventBatchBody(model_events=[models.TODOSchema()])  # type: ignore[call-arg]


@canary("model-batch-partial", raises=AssertionError)
def test_failed_model_event_batch_is_not_parsed_as_a_result() -> None:
    failed = {"event_ids": ["e1"], "errors": ["bad"], "success": False}
    assert parse(create_model_event_batch, failed, 500) is None


@canary("event-update-body", raises=AttributeError)
def test_event_update_accepts_mappings() -> None:
    models.UpdateEventBody(event_id="e1", metadata={"a": 1}).to_dict()  # type: ignore[arg-type]


@canary("event-update-response", raises=AttributeError)
def test_event_update_has_a_parsed_response() -> None:
    assert callable(update_event.sync)  # type: ignore[attr-defined]


@canary("events-untyped", raises=AssertionError)
def test_listed_events_are_typed() -> None:
    assert not isinstance(parse(get_events, {"events": [EVENT], "totalEvents": 1}).events[0], dict)


@canary("events-query", raises=ValueError)
def test_date_range_of_events_is_sent_as_json() -> None:
    dates = models.GetEventsDateRangeType1(gte=TIMESTAMP)
    assert json.loads(query_of(get_events._get_kwargs(date_range=dates))["dateRange"])


@canary("events-query", raises=ValueError)
def test_filters_of_events_are_sent_as_json() -> None:
    filters = [models.GetEventsFiltersType0Item.from_dict({"field": "event_name"})]
    assert json.loads(query_of(get_events._get_kwargs(filters=filters))["filters"])


@canary("event-chart-untyped", raises=AssertionError)
def test_points_of_a_chart_are_typed() -> None:
    assert not isinstance(parse(get_events_chart, {"events": [{"value": 1}], "totalEvents": 1}).events[0], dict)


@canary("event-chart-query", raises=ValueError)
def test_date_range_of_a_chart_is_sent_as_json() -> None:
    dates = models.GetEventsChartDateRangeType1(gte=TIMESTAMP)
    assert json.loads(query_of(get_events_chart._get_kwargs(date_range=dates))["dateRange"])


@canary("event-chart-query", raises=ValueError)
def test_filters_of_a_chart_are_sent_as_json() -> None:
    filters = [models.GetEventsChartFiltersType0Item.from_dict({"field": "event_name"})]
    assert json.loads(query_of(get_events_chart._get_kwargs(filters=filters))["filters"])


@canary("export-body", raises=KeyError)
def test_export_filter_requires_no_message() -> None:
    models.ExportEventsBody.from_dict({"project": "p", "filters": [{"field": "event_name"}]})


@canary("export-response", raises=KeyError)
def test_exported_events_are_parsed() -> None:
    models.ExportEventsResponse200.from_dict({"events": [EVENT], "totalEvents": 1})


@canary("export-project", raises=TypeError)
def test_project_of_the_export_is_optional() -> None:
    models.ExportEventsBody(filters=[])  # type: ignore[call-arg]


@canary("run-create-untyped", raises=AssertionError)
def test_created_run_is_typed() -> None:
    response = models.PostExperimentRunResponse.from_dict({"run_id": "r1", "evaluation": RUN})
    assert not isinstance(response.evaluation, dict)


@canary("run-create-default-status", raises=AssertionError)
def test_default_status_is_not_sent() -> None:
    assert models.PostExperimentRunRequest(name="first").to_dict() == {"name": "first"}


@canary("run-update-untyped", raises=AssertionError)
def test_updated_run_is_typed() -> None:
    assert not isinstance(models.PutExperimentRunResponse.from_dict({"evaluation": RUN}).evaluation, dict)


@canary("runs-untyped", raises=AssertionError)
def test_listed_runs_are_typed() -> None:
    pagination = dict.fromkeys(("page", "limit", "total", "total_unfiltered", "total_pages"), 1)
    body = {"evaluations": [RUN], "pagination": {**pagination, "has_next": False, "has_prev": False}, "metrics": []}
    assert not isinstance(parse(get_runs, body).evaluations[0], dict)


@canary("runs-defaults", raises=AssertionError)
def test_run_list_sends_no_defaults() -> None:
    assert dict(query_of(get_runs._get_kwargs())) == {}


@canary("runs-ids", raises=AssertionError)
def test_run_ids_are_sent_with_the_expected_key() -> None:
    assert query_of(get_runs._get_kwargs(run_ids=["a", "b"])).get_list("run_ids[]") == ["a", "b"]


@canary("runs-ids-limit", raises=AssertionError)
def test_limit_is_at_least_the_number_of_run_ids() -> None:
    ids = [str(number) for number in range(21)]
    assert int(query_of(get_runs._get_kwargs(run_ids=ids))["limit"]) >= len(ids)


@canary("runs-dates", raises=ValueError)
def test_date_range_of_runs_is_sent_as_json() -> None:
    dates = models.GetRunsDateRangeType1(gte="2025-12-15T00:00:00Z")
    assert json.loads(query_of(get_runs._get_kwargs(date_range=dates))["dateRange"])


@canary("schema-dates", raises=ValueError)
def test_date_range_of_a_schema_is_sent_as_json() -> None:
    dates = models.GetExperimentRunsSchemaDateRangeType1(gte="2025-12-15T00:00:00Z")
    assert json.loads(query_of(get_experiment_runs_schema._get_kwargs(date_range=dates))["dateRange"])


@canary("run-untyped", raises=AssertionError)
def test_run_is_typed() -> None:
    assert not isinstance(models.GetExperimentRunResponse.from_dict({"evaluation": RUN}).evaluation, dict)


@canary("untyped-statuses", raises=AssertionError)
def test_untyped_status_is_parsed() -> None:
    assert parse(get_run, {"message": "Run not found"}, 404) is not None


@canary("delete-response", raises=KeyError)
def test_delete_with_success_flag_is_parsed() -> None:
    models.DeleteExperimentRunResponse.from_dict({"success": True})


@canary("run-metrics-route-missing", raises=ModuleNotFoundError)
def test_run_metrics_have_an_endpoint() -> None:
    import_module("honeyhive_raw.r2025_12_15.api.experiments.get_experiment_run_metrics")


@canary("result-placeholder", raises=KeyError)
def test_result_is_parsed() -> None:
    parse(get_experiment_result, {"status": "completed", "success": True, "passed": ["d1"], "failed": []})


@canary("result-project", raises=TypeError)
def test_project_of_a_result_is_optional() -> None:
    get_experiment_result._get_kwargs("r1")  # type: ignore[call-arg]


@canary("result-filters", raises=TypeError)
def test_result_accepts_filters() -> None:
    get_experiment_result._get_kwargs("r1", project_id="p", filters="[]")  # type: ignore[call-arg]


@canary("result-filters", raises=TypeError)
def test_comparison_accepts_filters() -> None:
    get_experiment_comparison._get_kwargs("r2", "r1", project_id="p", filters="[]")  # type: ignore[call-arg]


@canary("comparison-placeholder", raises=KeyError)
def test_comparison_is_parsed() -> None:
    parse(get_experiment_comparison, {"commonDatapoints": ["d1"], "metrics": []})


@canary("compare-events-route-missing", raises=ModuleNotFoundError)
def test_compare_events_has_an_endpoint() -> None:
    import_module("honeyhive_raw.r2025_12_15.api.experiments.get_experiment_compare_events")
