"""Which fields the events of runs have."""

from __future__ import annotations

from honeyhive_overlay.local.calls import Answer, Call, answer
from honeyhive_overlay.local.jsontext import JsonObject, as_object
from honeyhive_overlay.local.operations.events import events_of_run
from honeyhive_overlay.local.operations.runs import find_run
from honeyhive_overlay.local.rules import times
from honeyhive_overlay.local.store.conditions import between
from honeyhive_overlay.local.store.events import in_any_run

_MAPS = ("inputs", "outputs", "config", "metadata", "metrics", "feedback", "user_properties")


def get_schema(call: Call) -> Answer:
    """The fields of the events of one run or of all, the datasets that they name, and the fields of each event name."""
    run_id = call.path.get("run_id")
    of_runs = in_any_run() if run_id is None else events_of_run(call.store, run_id)
    bounds = times.date_range(call.query.get("dateRange"), times.now_milliseconds())
    fields: dict[tuple[str, str], None] = {}
    datasets: dict[str, None] = {}
    mappings: dict[str, dict[tuple[str, str], None]] = {}
    for event in call.store.events.oldest_first([of_runs, *between("start_time", bounds)]):
        found = dict.fromkeys((name, event["event_type"]) for name in _fields(event))
        fields |= found
        mappings.setdefault(event["event_name"], {}).update(found)
        if isinstance(dataset_id := as_object(event.get("metadata")).get("dataset_id"), str):
            datasets[dataset_id] = None
    return answer(
        {
            "fields": [{"name": name, "event_type": event_type} for name, event_type in fields],
            "datasets": list(datasets),
            "mappings": {
                event_name: [{"field_name": name, "event_type": event_type} for name, event_type in found]
                for event_name, found in mappings.items()
            },
        }
    )


def get_run_schema(call: Call) -> Answer:
    """The fields of the events of one run, which must be there."""
    find_run(call.store, call.path["run_id"])
    return get_schema(call)


def _fields(event: JsonObject) -> list[str]:
    """The keys of the maps of an event, with dots as filters write them."""
    return [f"{part}.{key}" for part in _MAPS for key in as_object(event.get(part))]
