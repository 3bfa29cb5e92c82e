"""What is wrong with the generated client of 2025-12-15, defect by defect."""

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
MOMENT = dt.datetime(2025, 12, 15, tzinfo=dt.UTC)


def parsed(module: Any, body: object, status: int = 200) -> Any:
    """What the generated client makes of an answer."""
    return module._parse_response(client=CLIENT, response=httpx.Response(status, json=body))


def sent(kwargs: dict[str, Any]) -> httpx.QueryParams:
    """The query that httpx makes of the generated arguments."""
    return httpx.QueryParams(kwargs["params"])


@canary("session-body", raises=AssertionError)
def test_a_session_without_its_wrapper_is_refused() -> None:
    assert "session" in models.StartSessionBody().to_dict()


@canary("stored-internals", raises=TypeError)
def test_a_session_needs_no_ids_of_the_server() -> None:
    models.PostSessionRequest(event_name="first")  # type: ignore[call-arg]


@canary("stored-internals", raises=TypeError)
def test_an_event_needs_no_ids_of_the_server() -> None:
    models.PostEventRequestEvent(event_name="call", event_type="model")  # type: ignore[call-arg]


@canary("session-answer-nullable", raises=AssertionError)
def test_a_started_session_has_an_id() -> None:
    assert models.PostSessionResponse.__annotations__["session_id"] == "str"


@canary("session-tree", raises=AssertionError)
def test_children_of_a_session_are_nodes() -> None:
    leaf = {**EVENT, "children": [], "start_time": 1, "end_time": 2, "duration": 1, "metadata": {}}
    answer = models.GetSessionResponse.from_dict({"request": {**leaf, "children": [leaf]}})
    assert isinstance(answer.request.children[0], models.EventNode)


@canary("session-id-text", raises=AssertionError)
def test_a_session_id_is_any_text() -> None:
    assert get_session._get_kwargs.__annotations__["session_id"] is str


@canary("session-id-text", raises=AssertionError)
def test_the_id_of_a_session_to_delete_is_any_text() -> None:
    assert delete_session._get_kwargs.__annotations__["session_id"] is str


@canary("deleted-id", raises=AssertionError)
def test_a_deletion_is_told_by_a_flag() -> None:
    assert (
        models.DeleteSessionResponse.__annotations__["deleted"]
        == models.DeleteExperimentRunResponse.__annotations__["deleted"]
    )


@canary("deleted-id", raises=AssertionError)
def test_the_deletion_of_an_event_is_told_by_a_flag() -> None:
    assert (
        models.DeleteEventResponse.__annotations__["deleted"]
        == models.DeleteExperimentRunResponse.__annotations__["deleted"]
    )


@canary("event-template", raises=AssertionError)
def test_a_path_of_events_has_one_meaning() -> None:
    to_read, to_delete = get_events_by_session_id._get_kwargs, delete_event._get_kwargs
    assert to_read.__annotations__.keys() == to_delete.__annotations__.keys()


@canary("event-id-text", raises=AssertionError)
def test_the_id_of_an_event_is_any_text() -> None:
    assert delete_event._get_kwargs.__annotations__["event_id"] is str


@canary("event-id-text", raises=AssertionError)
def test_the_id_of_a_session_whose_events_are_read_is_any_text() -> None:
    assert get_events_by_session_id._get_kwargs.__annotations__["session_id"] is str


@canary("batch-body", raises=TypeError)
def test_an_event_of_a_batch_needs_no_message() -> None:
    models.CreateEventBatchBody(events=[models.TODOSchema()])  # type: ignore[call-arg]


@canary("batch-partial", raises=AssertionError)
def test_a_failed_batch_is_no_result() -> None:
    failed = {"event_ids": ["e1"], "errors": ["bad"], "success": False}
    assert parsed(create_event_batch, failed, 500) is None


@canary("model-body", raises=TypeError)
def test_a_call_of_a_model_needs_no_message() -> None:
    models.CreateModelEventBody(model_event=models.TODOSchema())  # type: ignore[call-arg]


@canary("model-batch-body", raises=TypeError)
def test_a_call_of_a_batch_needs_no_message() -> None:
    models.CreateModelEventBatchBody(model_events=[models.TODOSchema()])  # type: ignore[call-arg]


@canary("model-batch-partial", raises=AssertionError)
def test_a_failed_batch_of_calls_is_no_result() -> None:
    failed = {"event_ids": ["e1"], "errors": ["bad"], "success": False}
    assert parsed(create_model_event_batch, failed, 500) is None


@canary("event-update-body", raises=AttributeError)
def test_a_change_of_an_event_takes_mappings() -> None:
    models.UpdateEventBody(event_id="e1", metadata={"a": 1}).to_dict()  # type: ignore[arg-type]


@canary("event-update-answer", raises=AttributeError)
def test_a_change_of_an_event_has_a_plain_function() -> None:
    assert callable(update_event.sync)  # type: ignore[attr-defined]


@canary("events-untyped", raises=AssertionError)
def test_listed_events_have_a_type() -> None:
    assert not isinstance(parsed(get_events, {"events": [EVENT], "totalEvents": 1}).events[0], dict)


@canary("events-query", raises=ValueError)
def test_the_dates_of_events_are_sent_as_json() -> None:
    dates = models.GetEventsDateRangeType1(gte=MOMENT)
    assert json.loads(sent(get_events._get_kwargs(date_range=dates))["dateRange"])


@canary("events-query", raises=ValueError)
def test_the_filters_of_events_are_sent_as_json() -> None:
    filters = [models.GetEventsFiltersType0Item.from_dict({"field": "event_name"})]
    assert json.loads(sent(get_events._get_kwargs(filters=filters))["filters"])


@canary("chart-untyped", raises=AssertionError)
def test_the_points_of_a_chart_have_a_type() -> None:
    assert not isinstance(parsed(get_events_chart, {"events": [{"value": 1}], "totalEvents": 1}).events[0], dict)


@canary("chart-query", raises=ValueError)
def test_the_dates_of_a_chart_are_sent_as_json() -> None:
    dates = models.GetEventsChartDateRangeType1(gte=MOMENT)
    assert json.loads(sent(get_events_chart._get_kwargs(date_range=dates))["dateRange"])


@canary("chart-query", raises=ValueError)
def test_the_filters_of_a_chart_are_sent_as_json() -> None:
    filters = [models.GetEventsChartFiltersType0Item.from_dict({"field": "event_name"})]
    assert json.loads(sent(get_events_chart._get_kwargs(filters=filters))["filters"])


@canary("export-body", raises=KeyError)
def test_a_filter_of_the_export_needs_no_message() -> None:
    models.ExportEventsBody.from_dict({"project": "p", "filters": [{"field": "event_name"}]})


@canary("export-answer", raises=KeyError)
def test_exported_events_are_read() -> None:
    models.ExportEventsResponse200.from_dict({"events": [EVENT], "totalEvents": 1})


@canary("export-project", raises=TypeError)
def test_the_export_needs_no_project() -> None:
    models.ExportEventsBody(filters=[])  # type: ignore[call-arg]


@canary("create-untyped", raises=AssertionError)
def test_a_created_run_has_a_type() -> None:
    answer = models.PostExperimentRunResponse.from_dict({"run_id": "r1", "evaluation": RUN})
    assert not isinstance(answer.evaluation, dict)


@canary("create-status", raises=AssertionError)
def test_a_status_is_not_sent_unasked() -> None:
    assert models.PostExperimentRunRequest(name="first").to_dict() == {"name": "first"}


@canary("update-untyped", raises=AssertionError)
def test_a_changed_run_has_a_type() -> None:
    assert not isinstance(models.PutExperimentRunResponse.from_dict({"evaluation": RUN}).evaluation, dict)


@canary("runs-untyped", raises=AssertionError)
def test_listed_runs_have_a_type() -> None:
    pagination = dict.fromkeys(("page", "limit", "total", "total_unfiltered", "total_pages"), 1)
    body = {"evaluations": [RUN], "pagination": {**pagination, "has_next": False, "has_prev": False}, "metrics": []}
    assert not isinstance(parsed(get_runs, body).evaluations[0], dict)


@canary("runs-defaults", raises=AssertionError)
def test_a_list_of_runs_is_asked_for_without_opinions() -> None:
    assert dict(sent(get_runs._get_kwargs())) == {}


@canary("runs-ids", raises=AssertionError)
def test_ids_of_runs_are_sent_under_the_key_that_servers_read() -> None:
    assert sent(get_runs._get_kwargs(run_ids=["a", "b"])).get_list("run_ids[]") == ["a", "b"]


@canary("runs-ids-limit", raises=AssertionError)
def test_as_many_runs_are_asked_for_as_there_are_ids() -> None:
    ids = [str(number) for number in range(21)]
    assert int(sent(get_runs._get_kwargs(run_ids=ids))["limit"]) >= len(ids)


@canary("runs-dates", raises=ValueError)
def test_the_dates_of_runs_are_sent_as_json() -> None:
    dates = models.GetRunsDateRangeType1(gte="2025-12-15T00:00:00Z")
    assert json.loads(sent(get_runs._get_kwargs(date_range=dates))["dateRange"])


@canary("schema-dates", raises=ValueError)
def test_the_dates_of_a_schema_are_sent_as_json() -> None:
    dates = models.GetExperimentRunsSchemaDateRangeType1(gte="2025-12-15T00:00:00Z")
    assert json.loads(sent(get_experiment_runs_schema._get_kwargs(date_range=dates))["dateRange"])


@canary("run-untyped", raises=AssertionError)
def test_a_run_has_a_type() -> None:
    assert not isinstance(models.GetExperimentRunResponse.from_dict({"evaluation": RUN}).evaluation, dict)


@canary("undeclared-statuses", raises=AssertionError)
def test_a_status_that_is_not_declared_is_no_success() -> None:
    assert parsed(get_run, {"message": "Run not found"}, 404) is not None


@canary("delete-answer", raises=KeyError)
def test_both_answers_to_a_deletion_are_read() -> None:
    models.DeleteExperimentRunResponse.from_dict({"success": True})


@canary("metrics-missing", raises=ModuleNotFoundError)
def test_the_metrics_of_a_run_can_be_asked_for() -> None:
    import_module("honeyhive_raw.r2025_12_15.api.experiments.get_experiment_run_metrics")


@canary("result-placeholder", raises=KeyError)
def test_a_result_is_read() -> None:
    parsed(get_experiment_result, {"status": "completed", "success": True, "passed": ["d1"], "failed": []})


@canary("result-project", raises=TypeError)
def test_a_result_needs_no_project() -> None:
    get_experiment_result._get_kwargs("r1")  # type: ignore[call-arg]


@canary("result-filters", raises=TypeError)
def test_a_result_takes_filters() -> None:
    get_experiment_result._get_kwargs("r1", project_id="p", filters="[]")  # type: ignore[call-arg]


@canary("result-filters", raises=TypeError)
def test_a_comparison_takes_filters() -> None:
    get_experiment_comparison._get_kwargs("r2", "r1", project_id="p", filters="[]")  # type: ignore[call-arg]


@canary("comparison-placeholder", raises=KeyError)
def test_a_comparison_is_read() -> None:
    parsed(get_experiment_comparison, {"commonDatapoints": ["d1"], "metrics": []})


@canary("pairs-missing", raises=ModuleNotFoundError)
def test_pairs_of_events_can_be_asked_for() -> None:
    import_module("honeyhive_raw.r2025_12_15.api.experiments.get_experiment_compare_events")
