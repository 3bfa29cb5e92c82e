"""Parse what servers of any revision send of runs and their results."""

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

_KEPT: Final = frozenset(
    {"datapoint_ids", "session_ids", "evaluators", "passing_ranges", "offline_dataset_id", "offline_datapoint_ids"}
)
_LISTS: Final = ("datapoint_ids", "session_ids")
_OUTSIDE: Final = "EXT-"
"""What ids of data outside the service begin with."""


def parse_run_at(response: ResponseBody, value: Any, path: str) -> Run:
    """Read a run. What servers keep in its metadata is shown in the fields where the caller put it, too."""
    source = response.expect_object(value, path)
    return response.parse_model(Run, source, path, **_kept_in_metadata(source))


def _runs(response: ResponseBody, value: Any, path: str) -> tuple[Run, ...]:
    """Read every run of a list as `run` does, at the price of one."""
    sources = response.expect_list(value, path)
    shown = [_shown(source) for source in sources]
    runs = response.parse_models(Run, shown, path)
    for model, read, source in zip(runs, shown, sources, strict=True):
        if read is not source:
            keep_source(model, source)
    return runs


def _shown(source: Any) -> Any:
    kept = _kept_in_metadata(source) if is_object(source) else None
    return {**source, **kept} if kept else source


def _kept_in_metadata(source: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of a run that are null or missing while its metadata holds them in the right form.

    Ids of datapoints and of a dataset outside the service have a key of their own there. The former stand beside those
    of the service, wherever these are.
    """
    metadata = source.get("metadata")
    if not is_object(metadata) or _KEPT.isdisjoint(metadata):
        return {}
    kept: dict[str, Any] = {name: metadata[name] for name in _LISTS if _are_ids(metadata.get(name))}
    if is_list(metadata.get("evaluators")):
        kept["evaluators"] = metadata["evaluators"]
    if is_object(metadata.get("passing_ranges")):
        kept["passing_ranges"] = metadata["passing_ranges"]
    dataset_id = metadata.get("offline_dataset_id")
    if isinstance(dataset_id, str) and dataset_id.startswith(_OUTSIDE):
        kept["dataset_id"] = dataset_id
    kept = {name: found for name, found in kept.items() if source.get(name) is None}
    outside = metadata.get("offline_datapoint_ids")
    inside = kept.get("datapoint_ids", source.get("datapoint_ids"))
    if _are_ids(outside) and outside and (inside is None or _are_ids(inside)):
        kept["datapoint_ids"] = list(dict.fromkeys([*(inside or ()), *outside]))
    return kept


def _are_ids(value: object) -> TypeGuard[list[str]]:
    return is_list(value) and all(isinstance(one, str) for one in value)


def parse_created_run(response: ResponseBody) -> Run:
    """Parse a new run; only its id is sure to be there."""
    body = response.expect_object(response.value)
    known = {"run_id": body["run_id"]} if "run_id" in body else {}
    source = response.expect_object(body["evaluation"], "$.evaluation") if body.get("evaluation") is not None else {}
    return parse_run_at(response, {**known, **source}, "$.evaluation" if source else "$")


def parse_run(response: ResponseBody) -> Run:
    """Parse a run, which stands under ``evaluation``; a warning beside it goes with it."""
    body = response.expect_object(response.value)
    source = response.expect_object(body.get("evaluation"), "$.evaluation")
    beside = {"warning": body["warning"]} if body.get("warning") is not None else {}
    return parse_run_at(response, {**source, **beside}, "$.evaluation")


def parse_run_page(response: ResponseBody) -> Page[Run]:
    """Parse runs; their number is under ``pagination``, where the server pages at all."""
    body = response.expect_object(response.value)
    found = _runs(response, body.get("evaluations"), "$.evaluations")
    pagination = body.get("pagination")
    counted: Any = response.expect_object(pagination, "$.pagination").get("total") if pagination is not None else None
    total = parse_count(response, counted, "$.pagination.total")
    return Page(found, total, {key: value for key, value in body.items() if key != "evaluations"})


def parse_event_metrics_page(response: ResponseBody) -> Page[EventMetrics]:
    """Parse unaggregated metrics, in the older form (event_id) or the newer (event_name)."""
    body = response.expect_object(response.value)
    found = response.parse_models(EventMetrics, body.get("events"), "$.events")
    total = parse_count(response, body.get("totalEvents"), "$.totalEvents")
    return Page(found, total, {key: value for key, value in body.items() if key not in {"events", "totalEvents"}})


def parse_run_schema(response: ResponseBody) -> RunSchema:
    """Parse which fields there are; only these are sure to be said."""
    body = response.expect_object(response.value)
    mappings = {
        name: response.parse_models(SchemaMapping, entries, f"$.mappings.{name}")
        for name, entries in response.expect_object(body.get("mappings") or {}, "$.mappings").items()
    }
    fields = response.parse_models(SchemaField, body.get("fields"), "$.fields")
    datasets: Any = body.get("datasets") or ()
    return response.parse_model(RunSchema, body, fields=fields, datasets=datasets, mappings=mappings)


def parse_run_result(response: ResponseBody) -> RunResult:
    """Parse a result in any of its forms: ids or counts, metrics as a list of details or a map by name."""
    body = response.expect_object(response.value)
    if not any(key in body for key in ("status", "success", "passed", "metrics", "datapoints")):
        response.fail("$", "Object has none of `status`, `success`, `passed`, `metrics`, `datapoints`")
    metrics, function = _metrics(response, body.get("metrics"))
    datapoints = _datapoints(response, body.get("datapoints") or [])
    passed, passed_count = _outcome(response, body, "passed", datapoints, passing=True)
    failed, failed_count = _outcome(response, body, "failed", datapoints, passing=False)
    shown = body.get("run_object")
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
        run=parse_run_at(response, shown, "$.run_object") if shown is not None else None,
    )


def parse_event_details(response: ResponseBody, body: Mapping[str, Any]) -> tuple[EventDetail, ...]:
    """Parse the list of event names, which may be absent."""
    return response.parse_models(EventDetail, body.get("event_details") or [], "$.event_details")


def _outcome(
    response: ResponseBody, body: Mapping[str, Any], key: str, datapoints: tuple[DatapointResult, ...], *, passing: bool
) -> tuple[tuple[str, ...], int | None]:
    """Parse ids, or a count; a count is completed with ids from the datapoints if these say as many."""
    value = body.get(key)
    if is_list(value):
        ids: list[str] = value
        return tuple(ids), len(ids)
    count = parse_count(response, value, f"$.{key}")
    found = [point.datapoint_id or point.session_id for point in datapoints if point.passed is passing]
    known = tuple(one for one in found if one)
    return (known if len(known) == count else ()), count


def _metrics(response: ResponseBody, value: Any) -> tuple[tuple[MetricResult, ...], str | None]:
    if is_list(value):
        value = {"details": value}
    fields = response.expect_object(value or {}, "$.metrics")
    function = fields.get("aggregation_function")
    if is_list(fields.get("details")):
        rows = [(f"$.metrics.details[{index}]", row) for index, row in enumerate(fields["details"])]
        return tuple(_metric(response, row, path) for path, row in rows), function
    named = {key: row for key, row in fields.items() if key not in {"aggregation_function", "details"}}
    return tuple(_metric(response, row, f"$.metrics.{key}", key) for key, row in named.items()), function


def _metric(response: ResponseBody, value: Any, path: str, key: str = "") -> MetricResult:
    """Parse one metric; the key of a map is ``metric`` or ``metric|event``, its value an object or the aggregate."""
    source = response.expect_object(value if is_object(value) or not key else {"aggregate": value}, path)
    read: dict[str, Any] = {}
    if "metric_name" not in source and key:
        name, _, event_name = key.partition("|")
        read = {"metric_name": name, "event_name": source.get("event_name") or event_name or None}
    if source.get("datapoints") is not None:
        ids = response.expect_object(source["datapoints"], f"{path}.datapoints")
        read |= {"passed": ids.get("passed"), "failed": ids.get("failed")}
    return response.parse_model(MetricResult, source, path, **read)


def _datapoints(response: ResponseBody, value: Any) -> tuple[DatapointResult, ...]:
    """Parse how each datapoint did; its metrics are a list of values or a map by name."""
    points = response.expect_list(value, "$.datapoints")
    named = [_listed(point) for point in points]
    read = response.parse_models(DatapointResult, named, "$.datapoints")
    for model, source, sent in zip(read, named, points, strict=True):
        for metric, one in zip(model.metrics, source.get("metrics") or (), strict=True):
            keep_source(metric, one)
        if source is not sent:
            keep_source(model, sent)
    return read


def _listed(point: Any) -> Any:
    if not is_object(point):
        return point
    metrics = point.get("metrics")
    if is_object(metrics):
        return {**point, "metrics": [{"name": name, "value": found} for name, found in metrics.items()]}
    return point if metrics is not None else {**point, "metrics": ()}
