"""Arbitrary values survive the way through URLs, queries, bodies and models unchanged."""

from __future__ import annotations

import json
import string
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from honeyhive_overlay import DateRange, Event, Filter, FilterLike, HoneyHive, InvalidArgument
from honeyhive_overlay._core.arguments import build_query
from honeyhive_overlay._core.calls import Reply
from honeyhive_overlay._core.encode import encode
from honeyhive_overlay._core.response_body import ResponseBody
from honeyhive_overlay._gateway.gateway import Gateway
from honeyhive_overlay._gateway.requests.runs import GetRun
from honeyhive_overlay._gateway.revisions import DEFAULT_REVISION
from honeyhive_overlay._gateway.rules import rule_for
from tests.support.server import Server, json_response, serving

pytestmark = pytest.mark.fuzz

TEXT = st.text(st.characters())  # including lone surrogates
VALID_TEXT = st.text(st.characters(exclude_categories=["Cs"]))
JSON: Any = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=12,
)
OBJECT = st.dictionaries(TEXT, JSON, max_size=4)
KNOWN: Any = st.fixed_dictionaries(
    {"event_id": TEXT},
    optional={
        "inputs": OBJECT, "outputs": JSON, "metadata": OBJECT | st.none(), "metrics": OBJECT, "error": TEXT | st.none(),
        "duration": st.integers() | st.floats(allow_nan=False, allow_infinity=False), "children_ids": st.lists(TEXT),
    },
)  # fmt: skip
UNKNOWN = st.dictionaries(TEXT.filter(lambda name: name not in Event.__slots__), JSON, max_size=3)

FILTERS: Any = rule_for(Sequence[FilterLike], in_query=True)
"""The rule that serialises filters for a query."""


@given(KNOWN, UNKNOWN)
@example({"event_id": "a"}, {"\ud800": 1})
def test_any_event_is_parsed_without_loss(known: dict[str, Any], unknown: dict[str, Any]) -> None:
    sent = {**{name: value for name, value in unknown.items() if name not in {"_id", "children"}}, **known}
    answer = ResponseBody("test", Reply(200, {}, json.dumps(sent).encode()))
    event = answer.parse_model(Event, answer.value)
    assert event.to_dict() == sent
    assert event.extra == {
        name: value for name, value in sent.items() if name not in known and not hasattr(event, name)
    }
    assert event.outputs == sent.get("outputs")
    assert event == ResponseBody("test", Reply(200, {}, encode(event.to_dict()))).parse_model(Event, event.to_dict())


@given(OBJECT)
def test_any_json_is_encoded_without_loss(value: dict[str, Any]) -> None:
    assert json.loads(encode({"inputs": value})) == {"inputs": value}


@given(VALID_TEXT)
def test_any_id_is_quoted_as_one_path_segment(identity: str) -> None:
    try:
        (call,) = [next(Gateway(DEFAULT_REVISION, source="tests").bind(GetRun(run_id=identity)))]
    except InvalidArgument:
        assert identity.strip() in {"", ".", ".."}
        return
    empty, version, runs, quoted = call.path.split("/")
    assert (empty, version, runs) == ("", "v1", "runs")
    assert unquote(quoted) == identity
    assert set(quoted) <= set(string.ascii_letters + string.digits + "_.-~%")


@given(st.lists(st.tuples(VALID_TEXT.filter(bool), VALID_TEXT), min_size=1, max_size=4))
def test_any_filter_is_encoded_in_a_query_without_loss(conditions: list[tuple[str, str]]) -> None:
    from urllib.parse import quote, urlencode

    filters = [Filter(field, "is", value) for field, value in conditions]
    sent = urlencode(build_query({"filters": FILTERS("filters", filters), "limit": 3}), quote_via=quote)
    (name, text), (limit, three) = parse_qsl(sent)
    assert (name, limit, three) == ("filters", "limit", "3")
    assert json.loads(text) == [each.to_dict() for each in filters]


def percent_decode(part: str) -> str:
    """Percent-decode a part of a URL according to RFC 3986, independently of the standard library."""
    data, at = bytearray(), 0
    while at < len(part):
        escaped = part[at] == "%"
        data.append(int(part[at + 1 : at + 3], 16) if escaped else ord(part[at]))
        at += 3 if escaped else 1
    return data.decode()


def parse_query(text: str) -> list[tuple[str, str]]:
    return [
        (percent_decode(name), percent_decode(value))
        for name, _, value in (pair.partition("=") for pair in text.split("&"))
    ]


DATETIMES = st.datetimes(timezones=st.just(UTC), min_value=datetime(1970, 1, 2), max_value=datetime(2100, 1, 1))  # noqa: DTZ001


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(VALID_TEXT, st.lists(VALID_TEXT.filter(str.strip), min_size=1, max_size=3), DATETIMES, DATETIMES)
def test_any_query_arguments_reach_the_server(
    server: Server, name: str, ids: list[str], one: datetime, other: datetime
) -> None:
    start, end = sorted([one, other])
    with HoneyHive("hh_key", base_url=server.url) as client:
        client.runs.list(name=name, run_ids=ids, date_range=DateRange(start, end))
    path, _, text = server.requests[-1].target.partition("?")
    query = parse_query(text)
    assert path == "/v1/runs"
    assert [value for key, value in query if key == "run_ids[]"] == ids
    rest = dict(pair for pair in query if pair[0] != "run_ids[]")
    assert rest["name"] == name
    sent = json.loads(rest["dateRange"])
    for wanted, text in ((start, sent["$gte"]), (end, sent["$lte"])):
        assert abs((datetime.fromisoformat(text) - wanted).total_seconds()) < 0.001  # servers store milliseconds


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(TEXT)
@example("..")
@example("a/../b")
@example("a?b#c%2F;d")
@example("lone \ud83d")
def test_any_id_is_sent_in_its_path_or_rejected(server: Server, identity: str) -> None:
    before = len(server.requests)
    with HoneyHive("hh_key", base_url=server.url) as client:
        try:
            client.runs.get(identity)  # its path comes from the generated client
            client.runs.metrics(identity)  # this path is built by the overlay
        except InvalidArgument:
            assert len(server.requests) == before
            lone_surrogate = any("\ud800" <= letter <= "\udfff" for letter in identity)
            assert lone_surrogate or identity.strip() in {"", ".", ".."}
            return
    one, metrics = server.requests[before:]
    for request, rest in ((one, ""), (metrics, "/metrics")):
        assert request.target.endswith(rest)
        empty, version, runs, last = request.target.removesuffix(rest).split("/")
        assert (request.method, empty, version, runs, percent_decode(last)) == ("GET", "", "v1", "runs", identity)
        assert not {"?", "#"} & set(last)


VALUES = TEXT | st.integers() | st.booleans() | st.floats(allow_nan=False, allow_infinity=False)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.tuples(TEXT.filter(str.strip), VALUES), min_size=1, max_size=4))
def test_any_filter_reaches_the_server(server: Server, conditions: list[tuple[str, Any]]) -> None:
    filters = [Filter(field, "is", value) for field, value in conditions]
    with HoneyHive("hh_key", base_url=server.url, revision="2025-12-15") as client:  # it sends filters in the query
        client.events.list(filters=filters)
        path, _, text = server.requests[-1].target.partition("?")
        client.events.search(filters=filters)
    assert path == "/v1/events"
    sent = json.loads(dict(parse_query(text))["filters"])
    assert [(one["field"], one["value"]) for one in sent] == conditions
    assert [(one["field"], one["value"]) for one in server.requests[-1].json["filters"]] == conditions


@pytest.fixture
def server() -> Iterator[Server]:
    body = {"evaluations": [], "evaluation": {"run_id": "r"}, "events": []}
    with serving(json_response(body)) as running:
        yield running
