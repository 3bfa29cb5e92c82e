"""Datasets: rejected arguments, and every form of reply."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from honeyhive_overlay import DecodeError, InvalidArgument, NotFound
from tests.support.server import Request, Response, json_response, serving
from tests.support.sync_async import Half

pytestmark = pytest.mark.revision("2025-12-15")

BAD_IDS: list[Any] = ["", " ", ".", "..", "\ud800", None, 3]
INVALID_ROWS: list[Any] = [[], "q", {"q": 1}]
ROWS: list[Any] = [{"q": 1, "a": 2}, {"q": 3}]

INVALID_CALLS: list[tuple[str, Callable[[Any], Any]]] = [
    *[("dataset_id", lambda datasets, bad=bad: datasets.get(bad)) for bad in ("", " ", None, 3)],
    *[("dataset_id", lambda datasets, bad=bad: datasets.update(bad, name="n")) for bad in ("", " ", None, 3)],
    *[("dataset_id", lambda datasets, bad=bad: datasets.delete(bad)) for bad in ("", " ", None, 3)],
    *[("dataset_id", lambda datasets, bad=bad: datasets.add_datapoints(bad, ROWS, inputs=["q"])) for bad in BAD_IDS],
    *[("dataset_id", lambda datasets, bad=bad: datasets.remove_datapoint(bad, "p")) for bad in BAD_IDS],
    *[("datapoint_id", lambda datasets, bad=bad: datasets.remove_datapoint("s", bad)) for bad in BAD_IDS],
    ("dataset_id", lambda datasets: datasets.list(dataset_id="")),
    *[("name", lambda datasets, bad=bad: datasets.create(name=bad)) for bad in (None, "", "  ", 3)],
    ("name", lambda datasets: datasets.create_from({"description": "nameless"})),
    ("name", lambda datasets: datasets.update("s", name="")),
    ("datapoints", lambda datasets: datasets.create(name="n", datapoints="p")),
    ("datapoints[1]", lambda datasets: datasets.update("s", datapoints=["p", ""])),
    *[(name, lambda datasets, name=name: datasets.update("s", **{name: None}))
      for name in ("name", "description", "datapoints")],
    *[("data", lambda datasets, bad=bad: datasets.add_datapoints("s", bad, inputs=["q"])) for bad in INVALID_ROWS],
    ("data[1]", lambda datasets: datasets.add_datapoints("s", [{"q": 1}, "q"], inputs=["q"])),
    ("data", lambda datasets: datasets.add_datapoints("s", [{"q": float("nan")}], inputs=["q"])),
    ("inputs", lambda datasets: datasets.add_datapoints("s", ROWS)),
    ("inputs", lambda datasets: datasets.add_datapoints("s", ROWS, inputs="q")),
    ("inputs[0]", lambda datasets: datasets.add_datapoints("s", ROWS, inputs=[""])),
    ("history[0]", lambda datasets: datasets.add_datapoints("s", ROWS, inputs=["q"], history=["h"])),
    ("ground_truth[0]", lambda datasets: datasets.add_datapoints("s", ROWS, inputs=["q"], ground_truth=["q"])),
]  # fmt: skip


@pytest.mark.parametrize(("argument", "call"), INVALID_CALLS)
def test_invalid_arguments_are_rejected_by_name(half: Half, argument: str, call: Callable[[Any], Any]) -> None:
    with serving(json_response({})) as server:
        with pytest.raises(InvalidArgument) as caught:
            half.run(call(half.client(server.url).datasets))
        assert caught.value.argument == argument
        assert server.requests == []


def run_with_reply(half: Half, reply: object, call: Callable[[Any], Any]) -> Any:
    with serving(reply if isinstance(reply, Response) else json_response(reply)) as server:
        return half.run(call(half.client(server.url).datasets))


@pytest.mark.parametrize("key", ["datapoints", "datasets", "testcases"])
def test_a_list_is_parsed_under_each_of_its_three_names(half: Half, key: str) -> None:
    items = [{"id": "a", "datapoints": ["p"], "x": 1}, {"_id": "b"}, {"dataset_id": "c"}]
    page = run_with_reply(half, {key: items, "more": 2}, lambda datasets: datasets.list())
    assert [dataset.id for dataset in page] == ["a", "b", "c"]
    assert (page.items[0].datapoints, page.items[0].extra, page.items[1].datapoints) == (("p",), {"x": 1}, None)
    assert (page.total, page.extra) == (None, {"more": 2})
    assert [dataset.to_dict() for dataset in page] == items


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({}, "$.datasets"),
        ([], "$"),
        ({"datapoints": {}}, "$.datapoints"),
        ({"testcases": [{"name": "n"}]}, "$.testcases[0]"),
        ({"datasets": [{"id": "a", "datapoints": [{"id": "p"}]}]}, "$.datasets[0].datapoints[0]"),
    ],
)
def test_an_invalid_list_is_a_decode_error_with_the_path(half: Half, body: object, path: str) -> None:
    with pytest.raises(DecodeError) as caught:
        run_with_reply(half, body, lambda datasets: datasets.list())
    assert caught.value.path == path


def test_get_finds_the_dataset_when_the_server_sends_all(half: Half) -> None:
    both = {"datasets": [{"id": "a"}, {"id": "b", "name": "n"}]}
    assert run_with_reply(half, both, lambda datasets: datasets.get("b")).name == "n"


def test_get_raises_not_found_when_the_list_lacks_the_dataset(half: Half) -> None:
    for found in ([], [{"id": "other"}]):
        with pytest.raises(NotFound, match=r"datasets\.get: the dataset 'a' was searched for") as caught:
            run_with_reply(half, {"datapoints": found}, lambda datasets: datasets.get("a"))
        assert (caught.value.status, caught.value.body) == (404, b"")


@pytest.mark.parametrize(
    ("body", "ids"),
    [
        ({"inserted": True, "result": {"insertedId": "a"}}, ("a",)),
        ({"inserted": True, "result": {"insertedIds": ["a", "b"]}}, ("a", "b")),
        ({"inserted": True, "insertedIds": ["a"]}, ("a",)),
        ({"inserted": True, "datapoint_ids": ["a"]}, ("a",)),
        ({"result": {"insertedId": "a"}}, ("a",)),
    ],
)
def test_new_ids_are_parsed_in_every_form(half: Half, body: dict[str, Any], ids: tuple[str, ...]) -> None:
    created = run_with_reply(half, body, lambda datasets: datasets.create(name="n"))
    assert (created.ids, created.id, created.event_id, created.to_dict()) == (ids, ids[0], ids[0], body)


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({"inserted": True}, "$.result"),
        ({"inserted": False, "datapoint_ids": []}, "$.datapoint_ids"),
        ({"inserted": True, "result": {"insertedId": 3}}, "$.result.insertedId"),
        ({"inserted": True, "insertedIds": ["a", None]}, "$.insertedIds"),
        ({"inserted": "yes", "insertedIds": ["a"]}, "$.inserted"),
    ],
)
def test_invalid_new_ids_are_a_decode_error_with_the_path(half: Half, body: object, path: str) -> None:
    with pytest.raises(DecodeError) as caught:
        run_with_reply(half, body, lambda datasets: datasets.create(name="n"))
    assert caught.value.path == path


@pytest.mark.parametrize("ids", [[], None, [None], {}, [["a"]]])
def test_a_reply_without_an_id_is_a_decode_error(half: Half, ids: object) -> None:
    body = {"inserted": True, "result": {"insertedIds": ids}}
    with pytest.raises(DecodeError) as caught:
        run_with_reply(half, body, lambda datasets: datasets.add_datapoints("s1", ROWS, inputs=["q"]))
    assert caught.value.path == ("$.result.insertedIds" if ids is not None else "$.result")


def test_update_gets_the_dataset_again_after_an_empty_reply(half: Half) -> None:
    def legacy_server(request: Request) -> Response:
        return (
            Response(200, b"")
            if request.method == "PUT"
            else json_response({"testcases": [{"_id": "s1", "name": "new"}]})
        )

    with serving(legacy_server) as server:
        changed = half.run(half.client(server.url).datasets.update("s1", name="new"))
        assert [request.method for request in server.requests] == ["PUT", "GET"]
    assert (changed.id, changed.name) == ("s1", "new")


@pytest.mark.parametrize(
    ("reply", "deleted"),
    [
        ({"result": {"id": "s1", "org_id": "o"}}, True),
        ({"success": True}, True),
        ({"id": "s1", "deleted": False}, False),
        (Response(204, b""), True),
    ],
)
def test_a_deletion_is_parsed_in_every_form(half: Half, reply: object, deleted: bool) -> None:
    found = run_with_reply(half, reply, lambda datasets: datasets.delete("s1"))
    assert (found.id, found.deleted) == ("s1", deleted)


def test_a_deletion_without_a_known_field_is_a_decode_error(half: Half) -> None:
    with pytest.raises(DecodeError):
        run_with_reply(half, {}, lambda datasets: datasets.delete("s1"))


@pytest.mark.parametrize("call", ["delete", "remove_datapoint"])
def test_a_404_on_a_retried_deletion_is_a_success(half: Half, call: str) -> None:
    replies = [json_response({}, 503), json_response({"message": "gone"}, 404)]
    with serving(lambda _: replies.pop(0)) as server:
        datasets = half.client(server.url).datasets
        found = half.run(datasets.delete("s1") if call == "delete" else datasets.remove_datapoint("s1", "p1"))
        assert len(server.requests) == 2
    assert True in found.to_dict().values()


def test_remove_datapoint_returns_the_id_of_the_datapoint(half: Half) -> None:
    body = {"dereferenced": True, "message": "done"}
    found = run_with_reply(half, body, lambda datasets: datasets.remove_datapoint("s1", "p1"))
    assert (found.id, found.deleted, found.to_dict()) == ("p1", True, body)
    with pytest.raises(DecodeError):
        run_with_reply(half, {"message": "done"}, lambda datasets: datasets.remove_datapoint("s1", "p1"))
