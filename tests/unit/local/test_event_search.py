"""Search of events: filters, date ranges, pages and projections, through both routes."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from honeyhive_overlay.local.rules.filters import OPERATORS, parse_filters
from honeyhive_overlay.local.store import Store
from honeyhive_overlay.local.store.conditions import filter_condition
from tests.unit.local.support import Api, Json, new_id


def is_(field: str, value: object, kind: str = "string", operator: str = "is") -> Json:
    return {"field": field, "operator": operator, "value": value, "type": kind}


def by_query(api: Api) -> Callable[..., Json]:
    def search(**wanted: Any) -> Json:
        as_text = {key: value if isinstance(value, str) else json.dumps(value) for key, value in wanted.items()}
        return api.get("/v1/events", **as_text)

    return search


def by_body(api: Api) -> Callable[..., Json]:
    return lambda **wanted: api.post("/v1/events/export", {"filters": [], **wanted})


@pytest.fixture(params=[by_query, by_body])
def search(request: pytest.FixtureRequest, api: Api) -> Callable[..., Json]:
    search_function: Callable[..., Json] = request.param(api)
    return search_function


def names(body: Json) -> list[str]:
    return [event["event_name"] for event in body["events"]]


def store_three_events(api: Api) -> Json:
    """Store a session with three events, and return the filter that finds all four."""
    session_id = api.start(start_time=1000)
    for number in range(3):
        metadata = {"n": number, "tag": f"t{number}"}
        start = 2000 + number * 1000
        api.event(session_id, event_type="tool", event_name=f"e{number}", metadata=metadata, start_time=start)
    return is_("session_id", session_id)


def test_filters_are_combined_with_and_and_accept_dotted_paths(api: Api, search: Callable[..., Json]) -> None:
    in_session = store_three_events(api)
    number = is_("metadata.n", 0, "number", "greater than")
    body = search(filters=[in_session, number, is_("metadata.tag", "t1")])
    assert names(body) == ["e1"]
    assert body["totalEvents"] == 1


def test_newest_events_are_first_and_pages_start_at_1(api: Api, search: Callable[..., Json]) -> None:
    filters = [store_three_events(api), is_("event_type", "tool")]
    assert names(search(filters=filters)) == ["e2", "e1", "e0"]
    assert names(search(filters=filters, ignore_order=True)) == ["e0", "e1", "e2"]
    first, second, third = (search(filters=filters, limit=2, page=page) for page in (1, 2, 3))
    assert (names(first), names(second), names(third)) == (["e2", "e1"], ["e0"], [])
    assert first["totalEvents"] == second["totalEvents"] == third["totalEvents"] == 3


@pytest.mark.parametrize(
    "bounds",
    [
        {"$gte": 3000, "$lte": 3000},
        {"$gte": "1970-01-01T00:00:03Z", "$lte": "1970-01-01T00:00:03.000+00:00"},
        {"start_time": "1970-01-01T00:00:03", "end_time": "1970-01-01T01:00:03.000+01:00"},
        {"start": 2500, "end": 3500},
    ],
)
def test_every_form_of_a_date_range_includes_its_bounds(api: Api, search: Callable[..., Json], bounds: Json) -> None:
    assert names(search(filters=[store_three_events(api)], dateRange=bounds)) == ["e1"]


def test_events_are_sorted_by_start_time_not_by_arrival(api: Api, search: Callable[..., Json]) -> None:
    session_id = api.start(start_time=0)
    for start in (20, 30, 10, 30):
        api.event(session_id, event_name=str(start), start_time=start)
    assert names(search(filters=[is_("session_id", session_id)])) == ["30", "30", "20", "10", "unknown"]


def test_date_range_may_be_open(api: Api, search: Callable[..., Json]) -> None:
    everything = store_three_events(api)
    assert names(search(filters=[everything], dateRange={"$gte": 3000})) == ["e2", "e1"]
    assert names(search(filters=[everything], dateRange={"$lte": 2000})) == ["e0", "unknown"]
    assert names(search(filters=[everything], dateRange="1970-01-01T00:00:04Z")) == ["e2"]


def test_relative_date_range_ends_now(api: Api, search: Callable[..., Json]) -> None:
    session_id, now = api.start(), datetime.now(UTC).timestamp() * 1000
    api.event(session_id, event_name="old", start_time=now - 3 * 86_400_000)
    api.event(session_id, event_name="new", start_time=now - 3_600_000)
    filters = [is_("session_id", session_id), is_("event_type", "chain")]
    assert names(search(filters=filters, dateRange={"relative": "24h"})) == ["new"]
    assert names(search(filters=filters, dateRange={"relative": "7d"})) == ["new", "old"]


def test_projections_select_fields(api: Api, search: Callable[..., Json]) -> None:
    filters = [store_three_events(api), is_("event_name", "e1")]
    assert search(filters=filters, projections=["event_name", "metadata.n", "no.such"])["events"] == [
        {"event_name": "e1", "metadata": {"n": 1}}
    ]


def test_single_projection_in_a_query_may_be_plain_text(api: Api) -> None:
    query = {"filters": json.dumps([store_three_events(api)]), "projections": "event_name", "limit": "1"}
    assert api.get("/v1/events", **query)["events"] == [{"event_name": "e2"}]


def test_search_filters_by_run(api: Api) -> None:
    session_id = api.start(session_name="s")
    api.event(session_id, event_name="e")
    run_id = api.run(event_ids=[session_id])
    assert sorted(names(api.get("/v1/events", evaluation_id=run_id))) == ["e", "s"]
    assert names(api.get("/v1/events", evaluation_id=new_id())) == []


def test_default_and_maximum_limit(empty_api: Api) -> None:
    event = {"event_type": "tool", "inputs": {}}
    empty_api.post("/v1/events/batch", {"events": [event] * 1100, "is_single_session": True})
    body = empty_api.post("/v1/events/export", {"filters": []})
    assert (len(body["events"]), body["totalEvents"]) == (1000, 1101)
    assert len(empty_api.get("/v1/events")["events"]) == 1000
    assert len(empty_api.search(limit=7500)) == 1101


@pytest.mark.parametrize("wrong", [{"limit": 7501}, {"limit": 0}, {"page": 0}, {"limit": "ten"}, {"limit": 1.5}])
def test_invalid_limit_is_rejected(api: Api, wrong: Json) -> None:
    api.rejected("POST", "/v1/events/export", 400, json={"filters": [], **wrong})
    api.rejected("GET", "/v1/events", 400, params=wrong)


@pytest.mark.parametrize(
    ("wrong", "where"),
    [
        (is_("a", "x", "id"), "type"),
        ({"field": "a", "operator": "is", "value": "x"}, "type"),
        (is_("a", "x", "string", "greater than"), "operator"),
        (is_("a", 1, "number", "contains"), "operator"),
        (is_("a", True, "boolean", "is not"), "operator"),
        (is_("a", "2025-01-01", "datetime", "less than"), "operator"),
        (is_("", "x"), "field"),
        (is_("a..b", "x"), "field"),
        (is_('a"b', "x"), "field"),
        (is_("a", 1), "value"),
        (is_("a", "many", "number"), "value"),
        (is_("a", "nan", "number"), "value"),
        (is_("a", True, "number"), "value"),
        (is_("a", "yes", "boolean"), "value"),
        (is_("a", "yesterday", "datetime"), "value"),
        ({"field": "a", "operator": "is", "type": "string"}, "value"),
        ("text", "field"),
    ],
)
def test_invalid_filter_is_rejected(api: Api, wrong: object, where: str) -> None:
    body = {"filters": [is_("event_type", "tool"), wrong]}
    assert api.rejected("POST", "/v1/events/export", 400, json=body).startswith(f"filters[1].{where}: ")
    params = {"filters": json.dumps(body["filters"])}
    assert api.rejected("GET", "/v1/events", 400, params=params).startswith(f"filters[1].{where}: ")


@pytest.mark.parametrize("filters", ["text", "{", "7", '"text"'])
def test_filters_in_a_query_must_be_json(api: Api, filters: str) -> None:
    api.rejected("GET", "/v1/events", 400, params={"filters": filters})


def test_export_requires_filters_and_no_project(api: Api) -> None:
    assert "filters" in api.rejected("POST", "/v1/events/export", 400, json={"project": "p"})
    api.post("/v1/events/export", {"filters": [], "limit": 1})


# A slow reference implementation of the filters.

SCALARS: list[Any] = [None, True, False, 0, 1, 2.5, -3, "", "a", "ab", "A", "2.5", "true", 1_000]
SCALARS += ["1970-01-01T00:00:01Z", "1970-01-01T00:00:02Z", [], {}, ["a"]]
MISSING = object()


def matches(value: object, wanted: Json) -> bool:
    operator, kind = wanted["operator"], wanted["type"]
    if operator.startswith("not ") or operator == "is not":
        opposite = {"not exists": "exists", "not contains": "contains", "is not": "is"}[operator]
        return not matches(value, {**wanted, "operator": opposite})
    exists = value is not MISSING and value is not None
    if operator == "exists" or wanted["value"] is None:
        return exists is (operator == "exists")
    comparable: Callable[[object], Any] = {
        "string": text_of,
        "number": number_of,
        "boolean": boolean_of,
        "datetime": milliseconds_of,
    }[kind]
    found, target = comparable(value), comparable(wanted["value"])
    if found is None or target is None:
        return False
    return bool(COMPARISONS[operator](found, target))


COMPARISONS: dict[str, Callable[[Any, Any], object]] = {
    "is": lambda found, target: found == target,
    "contains": lambda found, target: target in found,
    "greater than": lambda found, target: found > target,
    "less than": lambda found, target: found < target,
    "after": lambda found, target: found > target,
    "before": lambda found, target: found < target,
}


def text_of(value: object) -> str | None:
    return value if isinstance(value, str) else None


def boolean_of(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def number_of(value: object) -> float | None:
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None


def milliseconds_of(value: object) -> float | None:
    if isinstance(value, str):
        return float(value[-3:-1]) * 1000 if value.startswith("1970-01-01T00:00:") else None
    return number_of(value)


VALUES: dict[str, list[Any]] = {
    "string": ["", "a", "b", "ab", "true", None],
    "number": [0, 1, 2.5, 1000, None],
    "boolean": [True, False, None],
    "datetime": [1000, "1970-01-01T00:00:01Z", "1970-01-01T00:00:02Z"],
}
FILTERS = st.sampled_from(
    [(kind, operator) for kind, operators in OPERATORS.items() for operator in operators]
).flatmap(
    lambda pair: (
        st.sampled_from(VALUES[pair[0]])
        .filter(lambda value: value is not None or pair[1] in {"is", "is not", "exists", "not exists"})
        .map(lambda value: is_("metadata.x", value, pair[0], pair[1]))
    )
)


@pytest.mark.fuzz
@given(values=st.lists(st.sampled_from([MISSING, *SCALARS]), max_size=8), wanted=st.lists(FILTERS, max_size=3))
def test_filters_agree_with_the_reference_implementation(values: list[Any], wanted: list[Json]) -> None:
    store = Store()
    try:
        for number, value in enumerate(values):
            metadata = {} if value is MISSING else {"x": value}
            identity = {"event_id": str(number), "session_id": "s", "start_time": 0}
            store.events.put({**identity, "metadata": metadata})
        bodies = store.events.page(map(filter_condition, parse_filters(wanted)), page=1, limit=100, ordered=False)
        found = [int(json.loads(body)["event_id"]) for body in bodies]
    finally:
        store.close()
    expected = [number for number, value in enumerate(values) if all(matches(value, one) for one in wanted)]
    assert found == expected


@pytest.mark.parametrize(("given", "same"), [("2.5", 2.5), ("1e3", 1000)])
def test_number_may_be_written_as_text(given: str, same: float) -> None:
    assert parse_filters([is_("a", given, "number")]) == parse_filters([is_("a", same, "number")])


@pytest.mark.parametrize("field", ["event_id", "session_id", "metadata.run_id"])
def test_indexed_fields_are_compared_like_others(api: Api, field: str) -> None:
    session_id = api.start()
    ids = {"event_id": new_id(), "session_id": session_id}
    api.event(**ids, metadata={"run_id": "r-" + session_id})
    value = {"metadata.run_id": "r-" + session_id, **ids}[field]
    here = is_("session_id", session_id)
    assert len(api.search(here, is_(field, value), is_("event_type", "chain"))) == 1
    assert len(api.search(here, is_(field, value, operator="is not"), is_("event_type", "chain"))) == 0
    assert len(api.search(here, is_(field, value + "x"))) == 0


def test_filter_with_a_lone_surrogate_is_rejected(api: Api) -> None:
    content = json.dumps({"filters": [is_("a", "\ud83d")]})
    headers = {"Content-Type": "application/json"}
    response: httpx.Response = api.http.post("/v1/events/export", content=content, headers=headers)
    assert response.status_code == 400
