"""Datapoints: rejected arguments, every form of reply, and `iter` over a dataset."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from honeyhive_overlay import Datapoint, Dataset, DecodeError, InvalidArgument, NotFound
from tests.support.server import Request, Response, json_response, serving
from tests.support.sync_async import Half

BAD_IDS: list[Any] = ["", " ", ".", "..", "\ud800", None, 3]
FIELDS = ("inputs", "history", "ground_truth", "metadata", "linked_event", "linked_datasets")

INVALID_CALLS: list[tuple[str, Callable[[Any], Any]]] = [
    *[("datapoint_id", lambda datapoints, bad=bad: datapoints.get(bad)) for bad in BAD_IDS],
    *[("datapoint_id", lambda datapoints, bad=bad: datapoints.update(bad, inputs={})) for bad in BAD_IDS],
    *[("datapoint_id", lambda datapoints, bad=bad: datapoints.delete(bad)) for bad in BAD_IDS],
    *[(name, lambda datapoints, name=name: datapoints.update("p", **{name: None})) for name in FIELDS],
    ("datapoint_ids", lambda datapoints: datapoints.list(datapoint_ids=[])),
    ("datapoint_ids", lambda datapoints: datapoints.list(datapoint_ids=["a"] * 101)),
    ("datapoint_ids", lambda datapoints: datapoints.list(datapoint_ids="a")),
    ("datapoint_ids[1]", lambda datapoints: datapoints.list(datapoint_ids=["a", ""])),
    ("dataset_name", lambda datapoints: datapoints.list(dataset_name="\ud800")),
    ("linked_event", lambda datapoints: datapoints.create(linked_event="")),
    ("linked_datasets", lambda datapoints: datapoints.create(linked_datasets="s")),
    ("linked_datasets[0]", lambda datapoints: datapoints.update("p", linked_datasets=[""])),
    ("inputs", lambda datapoints: datapoints.create(inputs={"a": float("nan")})),
    ("event_ids", lambda datapoints: datapoints.create_batch()),
    ("event_ids", lambda datapoints: datapoints.create_batch(event_ids=[], select_all=False, dataset_id="s")),
    ("event_ids[0]", lambda datapoints: datapoints.create_batch(event_ids=[""])),
    ("dataset_id", lambda datapoints: datapoints.create_batch(event_ids=["e"], dataset_id="")),
    ("filters[0]", lambda datapoints: datapoints.create_batch(filters=[{"field": "a"}])),
    ("date_range", lambda datapoints: datapoints.create_batch(date_range="today")),
    ("history[0]", lambda datapoints: datapoints.create_batch(event_ids=["e"], inputs=["q"], history=["q"])),
]  # fmt: skip


@pytest.mark.parametrize(("argument", "call"), INVALID_CALLS)
def test_invalid_arguments_are_rejected_by_name(half: Half, argument: str, call: Callable[[Any], Any]) -> None:
    with serving(json_response({})) as server:
        with pytest.raises(InvalidArgument) as caught:
            half.run(call(half.client(server.url).datapoints))
        assert caught.value.argument == argument
        assert server.requests == []


def run_with_reply(half: Half, reply: object, call: Callable[[Any], Any]) -> Any:
    with serving(reply if isinstance(reply, Response) else json_response(reply)) as server:
        return half.run(call(half.client(server.url).datapoints))


SENT: dict[str, Any] = {
    "id": "p1", "inputs": {"q": [1]}, "history": [{"role": "user"}], "ground_truth": None, "metadata": None,
    "linked_event": None, "linked_datasets": ["s1"], "created_at": "2025-12-15T12:00:00Z", "updated_at": None, "x": 1,
}  # fmt: skip


def test_null_is_parsed_as_none(half: Half) -> None:
    (datapoint,) = run_with_reply(half, {"datapoints": [SENT]}, lambda datapoints: datapoints.list())
    assert (datapoint.id, datapoint.inputs, datapoint.history) == ("p1", {"q": [1]}, ({"role": "user"},))
    assert (datapoint.ground_truth, datapoint.metadata, datapoint.linked_event, datapoint.updated_at) == (
        None,
        None,
        None,
        None,
    )
    assert (datapoint.linked_datasets, datapoint.extra, datapoint.to_dict()) == (("s1",), {"x": 1}, SENT)
    assert datapoint.created_at.isoformat() == "2025-12-15T12:00:00+00:00"


@pytest.mark.parametrize(
    "body", [{"datapoint": [SENT]}, {"datapoint": [{"datapoint": [SENT]}]}, {"datapoint": [{**SENT, "_id": "p1"}]}]
)
def test_get_is_parsed_from_a_list_or_a_nested_list(half: Half, body: dict[str, Any]) -> None:
    datapoint = run_with_reply(half, body, lambda datapoints: datapoints.get("p1"))
    assert isinstance(datapoint, Datapoint)
    assert (datapoint.id, datapoint.inputs) == ("p1", {"q": [1]})


def test_the_legacy_id_is_accepted(half: Half) -> None:
    body = {"datapoint": [{"_id": "p1", "saved": True}]}
    datapoint = run_with_reply(half, body, lambda datapoints: datapoints.get("p1"))
    assert (datapoint.id, datapoint.to_dict()) == ("p1", {"_id": "p1", "saved": True})


@pytest.mark.parametrize("body", [{"datapoint": []}, {"datapoint": [{"datapoint": []}]}])
def test_get_raises_not_found_for_an_empty_list(half: Half, body: object) -> None:
    with pytest.raises(NotFound, match=r"datapoints\.get: the datapoint 'p1' was searched for") as caught:
        run_with_reply(half, body, lambda datapoints: datapoints.get("p1"))
    assert (caught.value.status, caught.value.url) == (404, "/v1/datapoints/p1")


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({}, "$.datapoint"),
        ([], "$"),
        ({"datapoint": SENT}, "$.datapoint"),
        ({"datapoint": [SENT, SENT]}, "$.datapoint"),
        ({"datapoint": [3]}, "$.datapoint[0]"),
        ({"datapoint": [{"inputs": {}}]}, "$.datapoint[0]"),
        ({"datapoint": [{"id": "p1", "inputs": []}]}, "$.datapoint[0].inputs"),
        ({"datapoint": [{"id": "p1", "history": ["hi"]}]}, "$.datapoint[0].history[0]"),
        ({"datapoint": [{"datapoint": {}}]}, "$.datapoint[0].datapoint"),
        ({"datapoint": [{"datapoint": [{"datapoint": [SENT]}]}]}, "$.datapoint[0].datapoint[0]"),
    ],
)
def test_an_invalid_datapoint_is_a_decode_error_with_the_path(half: Half, body: object, path: str) -> None:
    with pytest.raises(DecodeError) as caught:
        run_with_reply(half, body, lambda datapoints: datapoints.get("p1"))
    assert caught.value.path == path


def test_an_update_is_parsed_from_its_flag(half: Half) -> None:
    body = {"updated": True, "result": {"modifiedCount": 1.0}}
    changed = run_with_reply(half, body, lambda datapoints: datapoints.update("p1", inputs={}))
    assert (changed.id, changed.changed, changed.to_dict()) == ("p1", True, body)
    assert (
        run_with_reply(half, {"updated": False}, lambda datapoints: datapoints.update("p1", inputs={})).changed is False
    )
    with pytest.raises(DecodeError):
        run_with_reply(half, {"result": {}}, lambda datapoints: datapoints.update("p1", inputs={}))


def test_a_deletion_is_parsed_from_a_flag_or_an_empty_body(half: Half) -> None:
    for reply, deleted in (({"deleted": True}, True), ({"deleted": False}, False), (Response(204, b""), True)):
        deletion = run_with_reply(half, reply, lambda datapoints: datapoints.delete("p1"))
        assert (deletion.id, deletion.deleted) == ("p1", deleted)


def test_a_404_on_a_retried_deletion_is_a_success(half: Half) -> None:
    replies = [json_response({}, 503), json_response({"message": "gone"}, 404)]
    with serving(lambda _: replies.pop(0)) as server:
        assert half.run(half.client(server.url).datapoints.delete("p1")).deleted
        assert len(server.requests) == 2


class DatasetServer:
    """Serve one dataset, and its datapoints in reverse order without every tenth."""

    def __init__(self, count: int) -> None:
        self.ids = [f"p{index}" for index in range(count)]

    def __call__(self, request: Request) -> Response:
        url = urlsplit(request.target)
        if url.path == "/v1/datasets":
            return json_response({"datapoints": [{"id": "s1", "datapoints": self.ids}]})
        ids = parse_qs(url.query)["datapoint_ids[]"]
        return json_response({"datapoints": [{"id": id_} for id_ in reversed(ids) if not id_.endswith("9")]})


@pytest.mark.parametrize(("count", "requests"), [(0, 0), (1, 1), (100, 1), (101, 2), (250, 3)])
def test_iter_requests_the_ids_of_a_dataset_in_groups_of_100(half: Half, count: int, requests: int) -> None:
    dataset_server = DatasetServer(count)
    with serving(dataset_server) as server:
        found = half.all(half.client(server.url).datapoints.iter(dataset="s1"))
        targets = [urlsplit(request.target) for request in server.requests]
    assert [datapoint.id for datapoint in found] == [id_ for id_ in dataset_server.ids if not id_.endswith("9")]
    assert (targets[0].path, targets[0].query) == ("/v1/datasets", "dataset_id=s1")
    groups = [parse_qs(target.query)["datapoint_ids[]"] for target in targets[1:]]
    assert len(groups) == requests
    assert [id_ for group in groups for id_ in group] == dataset_server.ids
    assert max(map(len, groups), default=0) <= 100


def test_iter_uses_the_ids_of_a_given_dataset(half: Half) -> None:
    with serving(DatasetServer(3)) as server:
        datapoints = half.client(server.url).datapoints
        known = Dataset(id="s1", datapoints=("p2", "p1", "p2"))
        assert [datapoint.id for datapoint in half.all(datapoints.iter(dataset=known))] == ["p2", "p1"]
        assert len(server.requests) == 1
        assert len(half.all(datapoints.iter(dataset=Dataset(id="s1")))) == 3
        assert len(server.requests) == 3


def test_iter_raises_not_found_for_an_unknown_dataset(half: Half) -> None:
    with serving(DatasetServer(3)) as server, pytest.raises(NotFound, match=r"datasets\.get"):
        half.all(half.client(server.url).datapoints.iter(dataset="other"))


def test_iter_sends_no_request_before_the_first_item(half: Half) -> None:
    with serving(DatasetServer(3)) as server:
        iterator = half.client(server.url).datapoints.iter(dataset="s1")
        assert server.requests == []
        assert half.all(iterator)
