"""Models keep every field that arrived, are frozen, and can be copied, compared and hashed."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import attrs
import pytest

from honeyhive_overlay import DecodeError, Event, EventBatch, Run, RunResult, Session
from honeyhive_overlay._core.calls import Reply
from honeyhive_overlay._core.model import Model
from honeyhive_overlay._core.response_body import ResponseBody
from honeyhive_overlay._gateway.parse_events import parse_events_at, parse_session

ID = "6f1c7f3e-0c39-4e64-8b6f-3d6c4f1f0001"
SENT: dict[str, Any] = {
    "run_id": ID, "name": None, "metadata": {"a": [1, {"b": None}]}, "event_ids": [ID], "org_id": "o", "nested": {"c": 1},
}  # fmt: skip


def parse(kind: type[Any], sent: object) -> Any:
    import json

    body = ResponseBody("test", Reply(200, {}, json.dumps(sent).encode()))
    return body.parse_model(kind, body.value)


def test_to_dict_keeps_every_field_that_arrived() -> None:
    run = parse(Run, SENT)
    assert run.to_dict() == SENT
    assert run.extra == {"org_id": "o", "nested": {"c": 1}}
    assert run.name is None
    assert run.event_ids == (ID,)


def test_to_dict_and_extra_return_copies() -> None:
    run = parse(Run, SENT)
    run.to_dict()["metadata"]["a"].append(2)
    run.extra["nested"]["c"] = 2
    assert run.to_dict() == SENT


def test_models_are_frozen() -> None:
    run = parse(Run, SENT)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        run.name = "x"
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        run.other = "x"


@pytest.mark.parametrize(
    "duplicate",
    [copy.copy, copy.deepcopy, *(lambda model, p=p: pickle.loads(pickle.dumps(model, p)) for p in range(2, 6))],  # noqa: S301
)
def test_copies_and_pickles_are_equal_to_the_model(duplicate: Any) -> None:
    session = parse(Session, {"session_id": "s", "event_id": "s", "x": [1]})
    for model in (parse(Run, SENT), session, Run(run_id="r"), parse(RunResult, {"status": "x", "y": 1})):
        copied = duplicate(model)
        assert type(copied) is type(model)
        assert copied == model
        assert (copied.to_dict(), copied.extra) == (model.to_dict(), model.extra)


def test_replace_keeps_unknown_fields() -> None:
    run = parse(Run, SENT).replace(name="new", event_ids=("a", "b"))
    assert (run.name, run.event_ids, run.run_id) == ("new", ("a", "b"), ID)
    assert run.to_dict() == {**SENT, "name": "new", "event_ids": ["a", "b"]}
    assert Run(run_id="r").replace(name="n").to_dict() == {"run_id": "r", "name": "n"}
    event = parse_events_at(*_events_body([{"_id": "e1", "event_name": "a"}]))[0].replace(event_id="e2")
    assert event.to_dict() == {"_id": "e2", "event_name": "a"}
    with pytest.raises(TypeError):
        run.replace(nonsense=1)


def _events_body(items: list[Any]) -> tuple[ResponseBody, Any, str]:
    return ResponseBody("test", Reply(200, {}, b"{}")), items, "$.events"


def test_models_are_hashed_by_their_id() -> None:
    assert len({parse(Run, SENT), parse(Run, SENT), Run(run_id="other")}) == 2
    assert hash(Event(event_id="a")) != hash(Session(event_id="a", session_id="a"))
    assert Run(run_id="a") != Run(run_id="a", name="b")
    with pytest.raises(TypeError, match="RunResult has no id"):
        hash(RunResult())
    with pytest.raises(TypeError):
        hash(EventBatch(event_ids=("a",)))


def test_repr_shows_the_fields_that_are_set() -> None:
    assert repr(Run(run_id="r", name="n")) == "Run(run_id='r', name='n')"
    assert repr(Event(event_id="e", duration=0)) == "Event(event_id='e', duration=0)"


def test_uuid_returns_the_id_as_a_uuid() -> None:
    assert parse(Run, SENT).uuid == UUID(ID)
    assert Run(run_id="nano_id").uuid is None
    assert Run(run_id=7).uuid is None  # type: ignore[arg-type]
    assert Run(run_id=UUID(ID)).uuid == UUID(ID)  # type: ignore[arg-type]
    assert Event(event_id=ID).uuid == UUID(ID)
    assert parse(Session, {"event_id": ID, "session_id": ID}).uuid == UUID(ID)


def test_started_at_and_ended_at_return_datetimes() -> None:
    event = Event(event_id="e", start_time=1765800000000, end_time=1765800000500.5)
    assert event.started_at == datetime(2025, 12, 15, 12, tzinfo=UTC)
    assert event.ended_at == datetime(2025, 12, 15, 12, 0, 0, 500500, tzinfo=UTC)
    for invalid in (None, float("nan"), float("inf"), 10**400, -(10**18)):
        assert Event(event_id="e", start_time=invalid).started_at is None


def test_numbers_keep_their_type_and_precision() -> None:
    event = parse(Event, {"event_id": "e", "duration": 3, "start_time": 2**60 + 1, "metrics": {"big": 10**30}})
    assert (type(event.duration), event.start_time, event.metrics["big"]) == (int, 2**60 + 1, 10**30)


def test_half_a_surrogate_pair_is_parsed() -> None:
    body = ResponseBody("test", Reply(200, {}, b'{"event_id": "e", "outputs": "\\ud800", "error": "\\udfff"}'))
    event = body.parse_model(Event, body.value)
    assert (event.outputs, event.error) == ("\ud800", "\udfff")


def test_a_field_of_the_server_cannot_replace_an_attribute_of_the_model() -> None:
    sent = {"event_id": "e", "_source": 1, "extra": 2, "to_dict": 3, "renamed": {"a": "b"}, "identity": "x"}
    event = parse(Event, sent)
    assert event.to_dict() == sent
    assert event.extra == {key: value for key, value in sent.items() if key != "event_id"}


@pytest.mark.parametrize("items", [[{"event_id": "a"}, {"_id": "b"}], [{"_id": "a"}, {"event_id": "b", "_id": "x"}]])
def test_the_legacy_id_of_an_event_is_accepted(items: list[Any]) -> None:
    found = parse_events_at(*_events_body(items))
    assert [event.event_id for event in found] == ["a", "b"]
    assert [event.to_dict() for event in found] == items


@pytest.mark.parametrize(
    ("items", "path", "expected"),
    [
        ([{"event_id": "a"}, {"event_id": 1}], "$.events[1].event_id", "Expected `str`, got `int`"),
        ([{"event_id": "a"}, {}], "$.events[1]", "event_id"),
        ([{"event_id": "a"}, 3], "$.events[1]", "Expected `object`, got `int`"),
        ([{"event_id": "a", "inputs": "x"}], "$.events[0].inputs", "Expected `object | null`, got `str`"),
        ([{"event_id": "a", "children": 1}], "$.events[0].children", "Expected `array`, got `int`"),
        ([{"event_id": "a", "children": [{"x": 1}]}], "$.events[0].children[0]", "event_id"),
        ("text", "$.events", "Expected `array`, got `str`"),
        (None, "$.events", "Expected `array`, got `null`"),
    ],
)
def test_an_invalid_event_is_a_decode_error_with_the_path(items: Any, path: str, expected: str) -> None:
    with pytest.raises(DecodeError) as caught:
        parse_events_at(*_events_body(items))
    assert caught.value.path == path
    assert expected in caught.value.expected


NODE: dict[str, Any] = {
    "event_id": "s", "event_type": "session", "event_name": "root", "x": 1, "children": [
        {"event_id": "a", "session_id": "s", "children": [{"event_id": "b", "y": 2, "children": []}]},
        {"event_id": "c", "children": None},
    ],
}  # fmt: skip


@pytest.mark.parametrize("wrapped", [True, False])
def test_a_session_is_parsed_as_a_tree(wrapped: bool) -> None:
    import json

    body = {"request": NODE} if wrapped else NODE
    session = parse_session(ResponseBody("test", Reply(200, {}, json.dumps(body).encode())))
    assert isinstance(session, Session)
    assert session.session_id == "s"
    assert [event.event_id for event in session.walk()] == ["s", "a", "b", "c"]
    assert session.to_dict() == NODE
    assert session.children[0].children[0].extra == {"y": 2}
    assert session.children[1].children == ()


@pytest.mark.parametrize("body", [{"session_id": "s"}, {"event_id": "s"}, {"_id": "s", "session_id": None}])
def test_a_session_needs_only_one_of_its_ids(body: dict[str, Any]) -> None:
    import json

    session = parse_session(ResponseBody("test", Reply(200, {}, json.dumps(body).encode())))
    assert (session.session_id, session.event_id) == ("s", "s")


def test_a_session_without_an_id_is_a_decode_error() -> None:
    with pytest.raises(DecodeError, match="event_id"):
        parse_session(ResponseBody("test", Reply(200, {}, b'{"event_id": null, "session_id": null}')))


def test_a_tree_that_is_too_deep_is_a_decode_error() -> None:
    deep = b'{"event_id":"e","children":[' * 900 + b"]}" * 900
    with pytest.raises(DecodeError, match=r"deep|JSON"):
        parse_session(ResponseBody("test", Reply(200, {}, deep)))


def test_every_model_is_slotted_and_keyword_only() -> None:
    def subclasses_of(kind: type[Model]) -> list[type[Model]]:
        return [found for each in kind.__subclasses__() for found in (each, *subclasses_of(each))]

    kinds = {
        kind.__name__: kind for kind in subclasses_of(Model) if kind.__module__.startswith("honeyhive_overlay.models")
    }
    assert len(kinds) >= 15
    for kind in kinds.values():
        assert "__dict__" not in dir(kind) or not hasattr(kind.__new__(kind), "__dict__")
        assert all(attribute.kw_only and attribute.alias == attribute.name for attribute in attrs.fields(kind))  # type: ignore[arg-type]
