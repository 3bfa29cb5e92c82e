"""The fields that the events of runs have."""

from __future__ import annotations

from honeyhive_overlay.local.json_text import JsonObject, as_object
from honeyhive_overlay.local.messages import ApiRequest, ApiResponse
from honeyhive_overlay.local.operations.events import run_condition
from honeyhive_overlay.local.operations.runs import require_run
from honeyhive_overlay.local.rules import timestamps
from honeyhive_overlay.local.store.conditions import between
from honeyhive_overlay.local.store.events import in_any_run

_MAPS = ("inputs", "outputs", "config", "metadata", "metrics", "feedback", "user_properties")


def get_schema(request: ApiRequest) -> ApiResponse:
    """Return the fields of the events of one run or of all, their datasets, and the fields of each event name."""
    run_id = request.path.get("run_id")
    of_runs = in_any_run() if run_id is None else run_condition(request.store, run_id)
    bounds = timestamps.parse_date_range(request.query.get("dateRange"), timestamps.now_milliseconds())
    fields: dict[tuple[str, str], None] = {}
    datasets: dict[str, None] = {}
    mappings: dict[str, dict[tuple[str, str], None]] = {}
    for event in request.store.events.oldest_first([of_runs, *between("start_time", bounds)]):
        found = dict.fromkeys((name, event["event_type"]) for name in _fields(event))
        fields |= found
        mappings.setdefault(event["event_name"], {}).update(found)
        if isinstance(dataset_id := as_object(event.get("metadata")).get("dataset_id"), str):
            datasets[dataset_id] = None
    return ApiResponse(
        {
            "fields": [{"name": name, "event_type": event_type} for name, event_type in fields],
            "datasets": list(datasets),
            "mappings": {
                event_name: [{"field_name": name, "event_type": event_type} for name, event_type in found]
                for event_name, found in mappings.items()
            },
        }
    )


def get_run_schema(request: ApiRequest) -> ApiResponse:
    """Return the fields of the events of one run, which must exist."""
    require_run(request.store, request.path["run_id"])
    return get_schema(request)


def _fields(event: JsonObject) -> list[str]:
    """Return the keys of the maps of an event as dotted paths, as in filters."""
    return [f"{part}.{key}" for part in _MAPS for key in as_object(event.get(part))]
