"""Parse experiment runs, their results and their schemas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, TypeGuard

from honeyhive_overlay._core.model import keep_source
from honeyhive_overlay._core.response_body import ResponseBody
from honeyhive_overlay._core.type_guards import is_list, is_object
from honeyhive_overlay._gateway.parse_lists import parse_count
from honeyhive_overlay.models.runs import (
    DatapointResult,
    EventDetail,
    EventMetrics,
    MetricResult,
    Run,
    RunResult,
)
from honeyhive_overlay.models.schemas import RunSchema, SchemaField, SchemaMapping
from honeyhive_overlay.types import Page

_METADATA_KEYS: Final = frozenset(
    {"datapoint_ids", "session_ids", "evaluators", "passing_ranges", "offline_dataset_id", "offline_datapoint_ids"}
)
_ID_LISTS: Final = ("datapoint_ids", "session_ids")
_EXTERNAL_PREFIX: Final = "EXT-"
"""The prefix of ids of datasets and datapoints that are not stored in the service."""


def parse_run_at(response: ResponseBody, value: Any, path: str) -> Run:
    """Parse a run at a path in the body. Fields that servers keep in its metadata become fields of the run again."""
    source = response.expect_object(value, path)
    return response.parse_model(Run, source, path, **_fields_from_metadata(source))


def parse_created_run(response: ResponseBody) -> Run:
    """Parse a created run, of which servers may send only the id."""
    body = response.expect_object(response.value)
    known = {"run_id": body["run_id"]} if "run_id" in body else {}
    source = response.expect_object(body["evaluation"], "$.evaluation") if body.get("evaluation") is not None else {}
    return parse_run_at(response, {**known, **source}, "$.evaluation" if source else "$")


def parse_run(response: ResponseBody) -> Run:
    """Parse a run, which is in ``evaluation``; a ``warning`` next to it becomes a field of the run."""
    body = response.expect_object(response.value)
    source = response.expect_object(body.get("evaluation"), "$.evaluation")
    warning = {"warning": body["warning"]} if body.get("warning") is not None else {}
    return parse_run_at(response, {**source, **warning}, "$.evaluation")


def parse_run_page(response: ResponseBody) -> Page[Run]:
    """Parse a page of runs; servers that page send the total in ``pagination``."""
    body = response.expect_object(response.value)
    runs = _parse_runs(response, body.get("evaluations"), "$.evaluations")
    pagination = body.get("pagination")
    count: Any = response.expect_object(pagination, "$.pagination").get("total") if pagination is not None else None
    total = parse_count(response, count, "$.pagination.total")
    return Page(runs, total, {key: value for key, value in body.items() if key != "evaluations"})


def parse_event_metrics_page(response: ResponseBody) -> Page[EventMetrics]:
    """Parse the metrics of single events, in the older form (with event_id) or the newer one (with event_name)."""
    body = response.expect_object(response.value)
    metrics = response.parse_models(EventMetrics, body.get("events"), "$.events")
    total = parse_count(response, body.get("totalEvents"), "$.totalEvents")
    return Page(metrics, total, {key: value for key, value in body.items() if key not in {"events", "totalEvents"}})


def parse_run_schema(response: ResponseBody) -> RunSchema:
    """Parse the schema of runs, of which only ``fields`` is required."""
    body = response.expect_object(response.value)
    mappings = {
        name: response.parse_models(SchemaMapping, entries, f"$.mappings.{name}")
        for name, entries in response.expect_object(body.get("mappings") or {}, "$.mappings").items()
    }
    fields = response.parse_models(SchemaField, body.get("fields"), "$.fields")
    datasets: Any = body.get("datasets") or ()
    return response.parse_model(RunSchema, body, fields=fields, datasets=datasets, mappings=mappings)


def parse_run_result(response: ResponseBody) -> RunResult:
    """Parse a result in any of its forms: ids or counts, metrics as a list of details or as an object by name."""
    body = response.expect_object(response.value)
    if not any(key in body for key in ("status", "success", "passed", "metrics", "datapoints")):
        response.fail("$", "Object has none of `status`, `success`, `passed`, `metrics`, `datapoints`")
    metrics, function = _parse_metrics(response, body.get("metrics"))
    datapoints = _parse_datapoints(response, body.get("datapoints") or [])
    passed, passed_count = _parse_outcome(response, body, "passed", datapoints, passing=True)
    failed, failed_count = _parse_outcome(response, body, "failed", datapoints, passing=False)
    run = body.get("run_object")
    return response.parse_model(
        RunResult,
        body,
        passed=passed,
        failed=failed,
        passed_count=passed_count,
        failed_count=failed_count,
        aggregation_function=function,
        metrics=metrics,
        datapoints=datapoints,
        event_details=parse_event_details(response, body),
        run=parse_run_at(response, run, "$.run_object") if run is not None else None,
    )


def parse_event_details(response: ResponseBody, body: Mapping[str, Any]) -> tuple[EventDetail, ...]:
    """Parse ``event_details``, which may be missing."""
    return response.parse_models(EventDetail, body.get("event_details") or [], "$.event_details")


def _fields_from_metadata(source: Mapping[str, Any]) -> dict[str, Any]:
    """Return fields of a run that are null or missing in it, and that its metadata contains with the expected type.

    The metadata has separate keys for external ids. External ids of datapoints are added to those of the service, which
    are in the run or in the metadata.
    """
    metadata = source.get("metadata")
    if not is_object(metadata) or _METADATA_KEYS.isdisjoint(metadata):
        return {}
    fields: dict[str, Any] = {name: metadata[name] for name in _ID_LISTS if _is_id_list(metadata.get(name))}
    if is_list(metadata.get("evaluators")):
        fields["evaluators"] = metadata["evaluators"]
    if is_object(metadata.get("passing_ranges")):
        fields["passing_ranges"] = metadata["passing_ranges"]
    dataset_id = metadata.get("offline_dataset_id")
    if isinstance(dataset_id, str) and dataset_id.startswith(_EXTERNAL_PREFIX):
        fields["dataset_id"] = dataset_id
    fields = {name: value for name, value in fields.items() if source.get(name) is None}
    external_ids = metadata.get("offline_datapoint_ids")
    stored_ids = fields.get("datapoint_ids", source.get("datapoint_ids"))
    if _is_id_list(external_ids) and external_ids and (stored_ids is None or _is_id_list(stored_ids)):
        fields["datapoint_ids"] = list(dict.fromkeys([*(stored_ids or ()), *external_ids]))
    return fields


def _is_id_list(value: object) -> TypeGuard[list[str]]:
    return is_list(value) and all(isinstance(one, str) for one in value)


def _parse_runs(response: ResponseBody, value: Any, path: str) -> tuple[Run, ...]:
    """Parse every run of a list as `parse_run_at` does, but with one conversion for all of them."""
    sources = response.expect_list(value, path)
    completed = [_with_fields_from_metadata(source) for source in sources]
    runs = response.parse_models(Run, completed, path)
    for run, converted, source in zip(runs, completed, sources, strict=True):
        if converted is not source:
            keep_source(run, source)
    return runs


def _with_fields_from_metadata(source: Any) -> Any:
    fields = _fields_from_metadata(source) if is_object(source) else None
    return {**source, **fields} if fields else source


def _parse_metrics(response: ResponseBody, value: Any) -> tuple[tuple[MetricResult, ...], str | None]:
    if is_list(value):
        value = {"details": value}
    fields = response.expect_object(value or {}, "$.metrics")
    function = fields.get("aggregation_function")
    if is_list(fields.get("details")):
        rows = [(f"$.metrics.details[{index}]", row) for index, row in enumerate(fields["details"])]
        return tuple(_parse_metric(response, row, path) for path, row in rows), function
    by_name = {key: row for key, row in fields.items() if key not in {"aggregation_function", "details"}}
    return tuple(_parse_metric(response, row, f"$.metrics.{key}", key) for key, row in by_name.items()), function


def _parse_metric(response: ResponseBody, value: Any, path: str, key: str = "") -> MetricResult:
    """Parse one metric. In an object, a key is ``metric`` or ``metric|event``, and a value an object or a number."""
    source = response.expect_object(value if is_object(value) or not key else {"aggregate": value}, path)
    parsed: dict[str, Any] = {}
    if "metric_name" not in source and key:
        name, _, event_name = key.partition("|")
        parsed = {"metric_name": name, "event_name": source.get("event_name") or event_name or None}
    if source.get("datapoints") is not None:
        ids = response.expect_object(source["datapoints"], f"{path}.datapoints")
        parsed |= {"passed": ids.get("passed"), "failed": ids.get("failed")}
    return response.parse_model(MetricResult, source, path, **parsed)


def _parse_datapoints(response: ResponseBody, value: Any) -> tuple[DatapointResult, ...]:
    """Parse the result of each datapoint; its metrics are a list of values or an object by name."""
    sources = response.expect_list(value, "$.datapoints")
    converted = [_with_metric_list(source) for source in sources]
    results = response.parse_models(DatapointResult, converted, "$.datapoints")
    for result, with_list, source in zip(results, converted, sources, strict=True):
        for metric, metric_source in zip(result.metrics, with_list.get("metrics") or (), strict=True):
            keep_source(metric, metric_source)
        if with_list is not source:
            keep_source(result, source)
    return results


def _with_metric_list(source: Any) -> Any:
    """Return the result of a datapoint with its metrics as a list."""
    if not is_object(source):
        return source
    metrics = source.get("metrics")
    if is_object(metrics):
        return {**source, "metrics": [{"name": name, "value": value} for name, value in metrics.items()]}
    return source if metrics is not None else {**source, "metrics": ()}


def _parse_outcome(
    response: ResponseBody, body: Mapping[str, Any], key: str, datapoints: tuple[DatapointResult, ...], *, passing: bool
) -> tuple[tuple[str, ...], int | None]:
    """Parse ids or a count; for a count, take the ids from the datapoints, if their number agrees with it."""
    value = body.get(key)
    if is_list(value):
        ids: list[str] = value
        return tuple(ids), len(ids)
    count = parse_count(response, value, f"$.{key}")
    known_ids = [point.datapoint_id or point.session_id for point in datapoints if point.passed is passing]
    complete = tuple(one for one in known_ids if one)
    return (complete if len(complete) == count else ()), count
