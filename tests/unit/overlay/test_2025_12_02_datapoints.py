"""Datapoints in 2025-12-02: `get` from a list of one, ids under ``result``, and changes with an empty reply."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from honeyhive_overlay import DecodeError, Forbidden, InvalidArgument, NotFound, UnsupportedOperation
from tests.support.server import Request, Response, json_response, serving
from tests.support.sync_async import Half

REVISION = "2025-12-02"
EMPTY = Response(body=b"")
DATAPOINT = {
    "_id": "p1",
    "tenant": "t",
    "project_id": "p",
    "inputs": {"q": 1},
    "linked_evals": [],
    "saved": True,
    "type": "x",
}


@pytest.mark.parametrize("datapoint", [DATAPOINT, {**DATAPOINT, "id": "p1", "_id": None}, {**DATAPOINT, "id": "p1"}])
def test_get_is_parsed_from_a_list_of_one(half: Half, datapoint: dict[str, Any]) -> None:
    with serving(json_response({"datapoint": [datapoint]})) as server:
        found = half.run(half.client(server.url, revision=REVISION).datapoints.get("p1"))
    assert (found.id, found.inputs, found.project_id) == ("p1", {"q": 1}, "p")
    assert found.extra == {"tenant": "t", "linked_evals": [], "saved": True, "type": "x"}
    assert found.to_dict() == datapoint


def test_get_raises_not_found_for_an_empty_list(half: Half) -> None:
    with serving(json_response({"datapoint": []})) as server, pytest.raises(NotFound, match="the datapoint 'p1'"):
        half.run(half.client(server.url, revision=REVISION).datapoints.get("p1"))


@pytest.mark.parametrize("call", [lambda datapoints: datapoints.get("p1"), lambda datapoints: datapoints.list()])
def test_a_reply_without_a_list_is_a_decode_error(half: Half, call: Callable[[Any], Any]) -> None:
    with serving(json_response({})) as server, pytest.raises(DecodeError):
        half.run(call(half.client(server.url, revision=REVISION).datapoints))


def test_create_without_an_id_in_the_reply_is_a_decode_error(half: Half) -> None:
    with serving(json_response({"result": {"insertedId": "p9"}}), json_response({"result": {}})) as server:
        datapoints = half.client(server.url, revision=REVISION).datapoints
        assert half.run(datapoints.create(inputs={"q": 1})).ids == ("p9",)
        with pytest.raises(DecodeError):
            half.run(datapoints.create(inputs={"q": 1}))
        assert len(server.requests) == 2


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        (EMPTY, None),
        (Response(body=b"OK"), None),
        (json_response({"acknowledged": True}), None),
        (json_response({"updated": True}), True),
        (json_response({"updated": False, "result": {"modifiedCount": 0}}), False),
    ],
)
def test_update_reports_a_change_only_if_the_server_does(half: Half, reply: Response, expected: bool | None) -> None:
    with serving(reply) as server:
        changed = half.run(half.client(server.url, revision=REVISION).datapoints.update("p1", inputs={}))
    assert (changed.id, changed.changed) == ("p1", expected)


@pytest.mark.parametrize(("reply", "deleted"), [(EMPTY, True), (json_response({"deleted": False}), False)])
def test_a_deletion_is_parsed_from_its_flag_or_an_empty_reply(half: Half, reply: Response, deleted: bool) -> None:
    with serving(reply) as server:
        assert half.run(half.client(server.url, revision=REVISION).datapoints.delete("p1")).deleted is deleted


def test_a_deletion_without_its_flag_is_a_decode_error(half: Half) -> None:
    with serving(json_response({})) as server, pytest.raises(DecodeError):
        half.run(half.client(server.url, revision=REVISION).datapoints.delete("p1"))


INVALID_CALLS: list[tuple[str, Callable[[Any], Any]]] = [
    ("inputs", lambda datapoints: datapoints.create()),
    ("inputs", lambda datapoints: datapoints.create_from({"ground_truth": {}})),
    ("linked_event", lambda datapoints: datapoints.update("p1", linked_event="e1")),
    ("ground_truth", lambda datapoints: datapoints.update("p1", ground_truth=None)),
    ("datapoint_ids", lambda datapoints: datapoints.list(datapoint_ids=[str(number) for number in range(101)])),
    ("datapoint_id", lambda datapoints: datapoints.get("..")),
]


@pytest.mark.parametrize(("argument", "call"), INVALID_CALLS)
def test_invalid_arguments_are_rejected_by_name_before_any_request(
    half: Half, argument: str, call: Callable[[Any], Any]
) -> None:
    with serving(json_response({})) as server:
        with pytest.raises(InvalidArgument) as caught:
            half.run(call(half.client(server.url, revision=REVISION).datapoints))
        assert caught.value.argument == argument
        assert server.requests == []


def test_create_batch_is_unsupported(half: Half) -> None:
    with serving(json_response({})) as server:
        with pytest.raises(UnsupportedOperation, match=r"Use datasets\.add_datapoints instead"):
            half.run(half.client(server.url, revision=REVISION).datapoints.create_batch(event_ids=["e1"]))
        assert server.requests == []


def test_iter_yields_the_datapoints_of_a_dataset(half: Half) -> None:
    def respond(request: Request) -> Response:
        if request.target.startswith("/datasets?project=a%20project&dataset_id=s1"):
            return json_response({"testcases": [{"_id": "s1", "datapoints": ["p2", "gone", "p1"]}]})
        return json_response({"datapoints": [DATAPOINT, {"_id": "p2"}]})

    with serving(respond) as server:
        datapoints = half.client(server.url, revision=REVISION).datapoints
        assert [datapoint.id for datapoint in half.all(datapoints.iter(dataset="s1"))] == ["p2", "p1"]
        assert len(server.requests) == 2


def test_an_error_body_with_status_200_is_raised(half: Half) -> None:
    with serving(json_response({"error": "Forbidden route"})) as server, pytest.raises(Forbidden):
        half.run(half.client(server.url, revision=REVISION).datapoints.update("p1", inputs={}))
