"""Datapoints in 2025-12-02: a list of one, an id under ``result``, and changes without an answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from honeyhive_overlay import DecodeError, Forbidden, InvalidArgument, NotFound, UnsupportedOperation
from tests.support.colours import Colour
from tests.support.server import Answer, Request, answer, serving

REVISION = "2025-12-02"
NOTHING = Answer(body=b"")
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
def test_one_is_a_list_of_one(colour: Colour, point: dict[str, Any]) -> None:
    with serving(answer({"datapoint": [point]})) as server:
        found = colour.run(colour.client(server.url, revision=REVISION).datapoints.get("p1"))
    assert (found.id, found.inputs, found.project_id) == ("p1", {"q": 1}, "p")
    assert found.extra == {"tenant": "t", "linked_evals": [], "saved": True, "type": "x"}
    assert found.to_dict() == point


def test_a_list_of_none_is_not_found(colour: Colour) -> None:
    with serving(answer({"datapoint": []})) as server, pytest.raises(NotFound, match="the datapoint 'p1'"):
        colour.run(colour.client(server.url, revision=REVISION).datapoints.get("p1"))


@pytest.mark.parametrize("call", [lambda points: points.get("p1"), lambda points: points.list()])
def test_an_answer_without_its_list_does_not_fit(colour: Colour, call: Callable[[Any], Any]) -> None:
    with serving(answer({})) as server, pytest.raises(DecodeError):
        colour.run(call(colour.client(server.url, revision=REVISION).datapoints))


def test_a_new_one_has_an_id(colour: Colour) -> None:
    with serving(answer({"result": {"insertedId": "p9"}}), answer({"result": {}})) as server:
        datapoints = colour.client(server.url, revision=REVISION).datapoints
        assert colour.run(datapoints.create(inputs={"q": 1})).ids == ("p9",)
        with pytest.raises(DecodeError):
            colour.run(datapoints.create(inputs={"q": 1}))
        assert len(server.requests) == 2


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (NOTHING, None),
        (Answer(body=b"OK"), None),
        (answer({"acknowledged": True}), None),
        (answer({"updated": True}), True),
        (answer({"updated": False, "result": {"modifiedCount": 0}}), False),
    ],
)
def test_a_change_is_done_unless_the_server_says_otherwise(colour: Colour, said: Answer, expected: bool | None) -> None:
    with serving(said) as server:
        found = colour.run(colour.client(server.url, revision=REVISION).datapoints.update("p1", inputs={}))
    assert (found.id, found.changed) == ("p1", expected)


@pytest.mark.parametrize(("said", "deleted"), [(NOTHING, True), (answer({"deleted": False}), False)])
def test_a_deletion_has_its_flag(colour: Colour, said: Answer, deleted: bool) -> None:
    with serving(said) as server:
        assert colour.run(colour.client(server.url, revision=REVISION).datapoints.delete("p1")).deleted is deleted


def test_a_deletion_without_its_flag_does_not_fit(colour: Colour) -> None:
    with serving(answer({})) as server, pytest.raises(DecodeError):
        colour.run(colour.client(server.url, revision=REVISION).datapoints.delete("p1"))


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
    colour: Colour, argument: str, call: Callable[[Any], Any]
) -> None:
    with serving(answer({})) as server:
        with pytest.raises(InvalidArgument) as caught:
            colour.run(call(colour.client(server.url, revision=REVISION).datapoints))
        assert caught.value.argument == argument
        assert server.requests == []


def test_a_batch_of_events_is_another_revision(colour: Colour) -> None:
    with serving(answer({})) as server:
        with pytest.raises(UnsupportedOperation, match=r"Use datasets\.add_datapoints instead"):
            colour.run(colour.client(server.url, revision=REVISION).datapoints.create_batch(event_ids=["e1"]))
        assert server.requests == []


def test_those_of_a_dataset_are_gone_through(colour: Colour) -> None:
    def react(request: Request) -> Answer:
        if request.target.startswith("/datasets?project=a%20project&dataset_id=s1"):
            return answer({"testcases": [{"_id": "s1", "datapoints": ["p2", "gone", "p1"]}]})
        return answer({"datapoints": [POINT, {"_id": "p2"}]})

    with serving(react) as server:
        points = colour.client(server.url, revision=REVISION).datapoints
        assert [one.id for one in colour.all(points.iter(dataset="s1"))] == ["p2", "p1"]
        assert len(server.requests) == 2


def test_a_refusal_in_disguise_is_raised(colour: Colour) -> None:
    with serving(answer({"error": "Forbidden route"})) as server, pytest.raises(Forbidden):
        colour.run(colour.client(server.url, revision=REVISION).datapoints.update("p1", inputs={}))
