"""Parse what servers of any revision send of runs and their results."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, TypeGuard

from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._core.model import keep
from honeyhive_overlay._core.shapes import is_list, is_object
from honeyhive_overlay._gateway.parse_lists import whole_number
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


def run(answer: Answer, value: Any, path: str) -> Run:
    """Read a run. What servers keep in its metadata is shown in the fields where the caller put it, too."""
    source = answer.object(value, path)
    return answer.model(Run, source, path, **_kept_in_metadata(source))


def _runs(answer: Answer, value: Any, path: str) -> tuple[Run, ...]:
    """Read every run of a list as `run` does, at the price of one."""
    sources = answer.list(value, path)
    shown = [_shown(source) for source in sources]
    runs = answer.models(Run, shown, path)
    for model, read, source in zip(runs, shown, sources, strict=True):
        if read is not source:
            keep(model, source)
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


def created_run(answer: Answer) -> Run:
    """Parse a new run; only its id is sure to be there."""
    body = answer.object(answer.value)
    known = {"run_id": body["run_id"]} if "run_id" in body else {}
    source = answer.object(body["evaluation"], "$.evaluation") if body.get("evaluation") is not None else {}
    return run(answer, {**known, **source}, "$.evaluation" if source else "$")


def one_run(answer: Answer) -> Run:
    """Parse a run, which stands under ``evaluation``; a warning beside it goes with it."""
    body = answer.object(answer.value)
    source = answer.object(body.get("evaluation"), "$.evaluation")
    beside = {"warning": body["warning"]} if body.get("warning") is not None else {}
    return run(answer, {**source, **beside}, "$.evaluation")


def run_page(answer: Answer) -> Page[Run]:
    """Parse runs; their number is under ``pagination``, where the server pages at all."""
    body = answer.object(answer.value)
    found = _runs(answer, body.get("evaluations"), "$.evaluations")
    pagination = body.get("pagination")
    counted: Any = answer.object(pagination, "$.pagination").get("total") if pagination is not None else None
    total = whole_number(answer, counted, "$.pagination.total")
    return Page(found, total, {key: value for key, value in body.items() if key != "evaluations"})


def event_metrics_page(answer: Answer) -> Page[EventMetrics]:
    """Parse unaggregated metrics, in the older form (event_id) or the newer (event_name)."""
    body = answer.object(answer.value)
    found = answer.models(EventMetrics, body.get("events"), "$.events")
    total = whole_number(answer, body.get("totalEvents"), "$.totalEvents")
    return Page(found, total, {key: value for key, value in body.items() if key not in {"events", "totalEvents"}})


def run_schema(answer: Answer) -> RunSchema:
    """Parse which fields there are; only these are sure to be said."""
    body = answer.object(answer.value)
    mappings = {
        name: answer.models(SchemaMapping, entries, f"$.mappings.{name}")
        for name, entries in answer.object(body.get("mappings") or {}, "$.mappings").items()
    }
    fields = answer.models(SchemaField, body.get("fields"), "$.fields")
    datasets: Any = body.get("datasets") or ()
    return answer.model(RunSchema, body, fields=fields, datasets=datasets, mappings=mappings)


def run_result(answer: Answer) -> RunResult:
    """Parse a result in any of its forms: ids or counts, metrics as a list of details or a map by name."""
    body = answer.object(answer.value)
    if not any(key in body for key in ("status", "success", "passed", "metrics", "datapoints")):
        answer.fail("$", "Object has none of `status`, `success`, `passed`, `metrics`, `datapoints`")
    metrics, function = _metrics(answer, body.get("metrics"))
    datapoints = _datapoints(answer, body.get("datapoints") or [])
    passed, passed_count = _outcome(answer, body, "passed", datapoints, passing=True)
    failed, failed_count = _outcome(answer, body, "failed", datapoints, passing=False)
    shown = body.get("run_object")
    return answer.model(
        RunResult,
        body,
        passed=passed,
        failed=failed,
        passed_count=passed_count,
        failed_count=failed_count,
        aggregation_function=function,
        metrics=metrics,
        datapoints=datapoints,
        event_details=event_details(answer, body),
        run=run(answer, shown, "$.run_object") if shown is not None else None,
    )


def event_details(answer: Answer, body: Mapping[str, Any]) -> tuple[EventDetail, ...]:
    """Parse the list of event names, which may be absent."""
    return answer.models(EventDetail, body.get("event_details") or [], "$.event_details")


def _outcome(
    answer: Answer, body: Mapping[str, Any], key: str, datapoints: tuple[DatapointResult, ...], *, passing: bool
) -> tuple[tuple[str, ...], int | None]:
    """Parse ids, or a count; a count is completed with ids from the datapoints if these say as many."""
    value = body.get(key)
    if is_list(value):
        ids: list[str] = value
        return tuple(ids), len(ids)
    count = whole_number(answer, value, f"$.{key}")
    found = [point.datapoint_id or point.session_id for point in datapoints if point.passed is passing]
    known = tuple(one for one in found if one)
    return (known if len(known) == count else ()), count


def _metrics(answer: Answer, value: Any) -> tuple[tuple[MetricResult, ...], str | None]:
    if is_list(value):
        value = {"details": value}
    fields = answer.object(value or {}, "$.metrics")
    function = fields.get("aggregation_function")
    if is_list(fields.get("details")):
        rows = [(f"$.metrics.details[{index}]", row) for index, row in enumerate(fields["details"])]
        return tuple(_metric(answer, row, path) for path, row in rows), function
    named = {key: row for key, row in fields.items() if key not in {"aggregation_function", "details"}}
    return tuple(_metric(answer, row, f"$.metrics.{key}", key) for key, row in named.items()), function


def _metric(answer: Answer, value: Any, path: str, key: str = "") -> MetricResult:
    """Parse one metric; the key of a map is ``metric`` or ``metric|event``, its value an object or the aggregate."""
    source = answer.object(value if is_object(value) or not key else {"aggregate": value}, path)
    read: dict[str, Any] = {}
    if "metric_name" not in source and key:
        name, _, event_name = key.partition("|")
        read = {"metric_name": name, "event_name": source.get("event_name") or event_name or None}
    if source.get("datapoints") is not None:
        ids = answer.object(source["datapoints"], f"{path}.datapoints")
        read |= {"passed": ids.get("passed"), "failed": ids.get("failed")}
    return answer.model(MetricResult, source, path, **read)


def _datapoints(answer: Answer, value: Any) -> tuple[DatapointResult, ...]:
    """Parse how each datapoint did; its metrics are a list of values or a map by name."""
    points = answer.list(value, "$.datapoints")
    named = [_listed(point) for point in points]
    read = answer.models(DatapointResult, named, "$.datapoints")
    for model, source, sent in zip(read, named, points, strict=True):
        for metric, one in zip(model.metrics, source.get("metrics") or (), strict=True):
            keep(metric, one)
        if source is not sent:
            keep(model, sent)
    return read


def _listed(point: Any) -> Any:
    if not is_object(point):
        return point
    metrics = point.get("metrics")
    if is_object(metrics):
        return {**point, "metrics": [{"name": name, "value": found} for name, found in metrics.items()]}
    return point if metrics is not None else {**point, "metrics": ()}
