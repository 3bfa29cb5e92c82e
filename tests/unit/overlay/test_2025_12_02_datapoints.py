"""Datapoints in 2025-12-02: a list of one, an id under ``result``, and changes without an answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from honeyhive_overlay import DecodeError, Forbidden, InvalidArgument, NotFound, UnsupportedOperation
from tests.support.server import Request, Response, json_response, serving
from tests.support.sync_async import Half

REVISION = "2025-12-02"
NOTHING = Response(body=b"")
POINT = {
    "_id": "p1",
    "tenant": "t",
    "project_id": "p",
    "inputs": {"q": 1},
    "linked_evals": [],
    "saved": True,
    "type": "x",
}


@pytest.mark.parametrize("point", [POINT, {**POINT, "id": "p1", "_id": None}, {**POINT, "id": "p1"}])
def test_one_is_a_list_of_one(half: Half, point: dict[str, Any]) -> None:
    with serving(json_response({"datapoint": [point]})) as server:
        found = half.run(half.client(server.url, revision=REVISION).datapoints.get("p1"))
    assert (found.id, found.inputs, found.project_id) == ("p1", {"q": 1}, "p")
    assert found.extra == {"tenant": "t", "linked_evals": [], "saved": True, "type": "x"}
    assert found.to_dict() == point


def test_a_list_of_none_is_not_found(half: Half) -> None:
    with serving(json_response({"datapoint": []})) as server, pytest.raises(NotFound, match="the datapoint 'p1'"):
        half.run(half.client(server.url, revision=REVISION).datapoints.get("p1"))


@pytest.mark.parametrize("call", [lambda points: points.get("p1"), lambda points: points.list()])
def test_an_answer_without_its_list_does_not_fit(half: Half, call: Callable[[Any], Any]) -> None:
    with serving(json_response({})) as server, pytest.raises(DecodeError):
        half.run(call(half.client(server.url, revision=REVISION).datapoints))


def test_a_new_one_has_an_id(half: Half) -> None:
    with serving(json_response({"result": {"insertedId": "p9"}}), json_response({"result": {}})) as server:
        datapoints = half.client(server.url, revision=REVISION).datapoints
        assert half.run(datapoints.create(inputs={"q": 1})).ids == ("p9",)
        with pytest.raises(DecodeError):
            half.run(datapoints.create(inputs={"q": 1}))
        assert len(server.requests) == 2


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (NOTHING, None),
        (Response(body=b"OK"), None),
        (json_response({"acknowledged": True}), None),
        (json_response({"updated": True}), True),
        (json_response({"updated": False, "result": {"modifiedCount": 0}}), False),
    ],
)
def test_a_change_is_done_unless_the_server_says_otherwise(half: Half, said: Response, expected: bool | None) -> None:
    with serving(said) as server:
        found = half.run(half.client(server.url, revision=REVISION).datapoints.update("p1", inputs={}))
    assert (found.id, found.changed) == ("p1", expected)


@pytest.mark.parametrize(("said", "deleted"), [(NOTHING, True), (json_response({"deleted": False}), False)])
def test_a_deletion_has_its_flag(half: Half, said: Response, deleted: bool) -> None:
    with serving(said) as server:
        assert half.run(half.client(server.url, revision=REVISION).datapoints.delete("p1")).deleted is deleted


def test_a_deletion_without_its_flag_does_not_fit(half: Half) -> None:
    with serving(json_response({})) as server, pytest.raises(DecodeError):
        half.run(half.client(server.url, revision=REVISION).datapoints.delete("p1"))


REFUSED: list[tuple[str, Callable[[Any], Any]]] = [
    ("inputs", lambda points: points.create()),
    ("inputs", lambda points: points.create_from({"ground_truth": {}})),
    ("linked_event", lambda points: points.update("p1", linked_event="e1")),
    ("ground_truth", lambda points: points.update("p1", ground_truth=None)),
    ("datapoint_ids", lambda points: points.list(datapoint_ids=[str(number) for number in range(101)])),
    ("datapoint_id", lambda points: points.get("..")),
]


@pytest.mark.parametrize(("argument", "call"), REFUSED)
def test_what_this_revision_cannot_be_told_is_refused_by_name(
    half: Half, argument: str, call: Callable[[Any], Any]
) -> None:
    with serving(json_response({})) as server:
        with pytest.raises(InvalidArgument) as caught:
            half.run(call(half.client(server.url, revision=REVISION).datapoints))
        assert caught.value.argument == argument
        assert server.requests == []


def test_a_batch_of_events_is_another_revision(half: Half) -> None:
    with serving(json_response({})) as server:
        with pytest.raises(UnsupportedOperation, match=r"Use datasets\.add_datapoints instead"):
            half.run(half.client(server.url, revision=REVISION).datapoints.create_batch(event_ids=["e1"]))
        assert server.requests == []


def test_those_of_a_dataset_are_gone_through(half: Half) -> None:
    def react(request: Request) -> Response:
        if request.target.startswith("/datasets?project=a%20project&dataset_id=s1"):
            return json_response({"testcases": [{"_id": "s1", "datapoints": ["p2", "gone", "p1"]}]})
        return json_response({"datapoints": [POINT, {"_id": "p2"}]})

    with serving(react) as server:
        points = half.client(server.url, revision=REVISION).datapoints
        assert [one.id for one in half.all(points.iter(dataset="s1"))] == ["p2", "p1"]
        assert len(server.requests) == 2


def test_a_refusal_in_disguise_is_raised(half: Half) -> None:
    with serving(json_response({"error": "Forbidden route"})) as server, pytest.raises(Forbidden):
        half.run(half.client(server.url, revision=REVISION).datapoints.update("p1", inputs={}))
