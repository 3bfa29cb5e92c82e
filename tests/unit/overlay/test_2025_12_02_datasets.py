"""Datasets in 2025-12-02: filtered by the client, got again after `update`, and no `remove_datapoint`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from honeyhive_overlay import DecodeError, Forbidden, InvalidArgument, NotFound, UnsupportedOperation
from tests.support.revisions import revisions_with
from tests.support.server import Response, json_response, serving
from tests.support.sync_async import Half

REVISION = "2025-12-02"
EMPTY = Response(body=b"")
LISTED: list[dict[str, Any]] = [
    {"dataset_id": "s1", "project": "a project", "name": "n", "type": "evaluation", "num_points": 0, "datapoints": []},
    {"_id": "s2", "tenant": "t", "project_id": "p", "name": "n", "datapoints": ["p1"], "metadata": {}},
    {"_id": "s3", "name": "N"},
]


def test_list_is_parsed_from_testcases(half: Half) -> None:
    with serving(json_response({"testcases": LISTED, "next": 1})) as server:
        page = half.run(half.client(server.url, revision=REVISION).datasets.list())
    assert [(dataset.id, dataset.datapoints) for dataset in page] == [("s1", ()), ("s2", ("p1",)), ("s3", None)]
    assert [dataset.to_dict() for dataset in page] == LISTED
    assert page.extra == {"next": 1}
    assert page.items[0].extra == {"project": "a project", "type": "evaluation", "num_points": 0}


def test_a_reply_without_a_list_is_a_decode_error(half: Half) -> None:
    with serving(json_response({})) as server, pytest.raises(DecodeError):
        half.run(half.client(server.url, revision=REVISION).datasets.list())


def test_list_filters_by_name_in_the_client(half: Half) -> None:
    with serving(json_response({"testcases": LISTED})) as server:
        datasets = half.client(server.url, revision=REVISION).datasets
        assert [dataset.id for dataset in half.run(datasets.list(name="n"))] == ["s1", "s2"]
        assert half.run(datasets.list(name="x")).items == ()
        assert all("name" not in request.target for request in server.requests)


def test_get_searches_the_list(half: Half) -> None:
    with serving(json_response({"testcases": LISTED})) as server:
        datasets = half.client(server.url, revision=REVISION).datasets
        assert half.run(datasets.get("s2")).project_id == "p"
        with pytest.raises(NotFound, match="the dataset 'x'"):
            half.run(datasets.get("x"))


def test_create_without_an_id_in_the_reply_is_a_decode_error(half: Half) -> None:
    with serving(
        json_response({"inserted": True, "result": {"insertedId": "s9"}}), json_response({"inserted": True})
    ) as server:
        datasets = half.client(server.url, revision=REVISION).datasets
        assert half.run(datasets.create(name="n")).id == "s9"
        with pytest.raises(DecodeError):
            half.run(datasets.create(name="n"))
        assert len(server.requests) == 2


@pytest.mark.parametrize("reply", [EMPTY, Response(body=b"OK"), json_response({}), json_response({"result": None})])
def test_update_gets_the_dataset_again(half: Half, reply: Response) -> None:
    with serving(reply, json_response({}, 503), json_response({"testcases": LISTED})) as server:
        changed = half.run(half.client(server.url, revision=REVISION).datasets.update("s2", name="n"))
        assert [request.method for request in server.requests] == ["PUT", "GET", "GET"]
    assert (changed.id, changed.name) == ("s2", "n")


def test_update_returns_the_dataset_that_the_server_sends(half: Half) -> None:
    with serving(json_response({"result": LISTED[1]})) as server:
        assert half.run(half.client(server.url, revision=REVISION).datasets.update("s2", name="n")).id == "s2"
        assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("reply", "extra"),
    [(EMPTY, {}), (json_response({"result": {"id": "s1", "org_id": "o"}}), {"result": {"id": "s1", "org_id": "o"}})],
)
def test_a_deletion_keeps_the_fields_of_the_reply(half: Half, reply: Response, extra: dict[str, Any]) -> None:
    with serving(reply) as server:
        deletion = half.run(half.client(server.url, revision=REVISION).datasets.delete("s1"))
    assert (deletion.id, deletion.deleted, deletion.extra) == ("s1", True, extra)


def test_a_404_on_a_retried_deletion_is_a_success(half: Half) -> None:
    with serving(json_response({}, 503), json_response({}, 404)) as server:
        assert half.run(half.client(server.url, revision=REVISION).datasets.delete("s1")).deleted
        assert len(server.requests) == 2


INVALID_CALLS: list[tuple[str, Callable[[Any], Any]]] = [
    ("name", lambda datasets: datasets.create(name=" ")),
    ("description", lambda datasets: datasets.update("s1", description=None)),
    ("dataset_id", lambda datasets: datasets.update("", name="n")),
    ("dataset_id", lambda datasets: datasets.add_datapoints("..", [{"a": 1}], inputs=["a"])),
    ("inputs[0]", lambda datasets: datasets.add_datapoints("s1", [{"a": 1}], inputs=["b"])),
]


@pytest.mark.parametrize(("argument", "call"), INVALID_CALLS)
def test_invalid_arguments_are_rejected_by_name(half: Half, argument: str, call: Callable[[Any], Any]) -> None:
    with serving(json_response({})) as server:
        with pytest.raises(InvalidArgument) as caught:
            half.run(call(half.client(server.url, revision=REVISION).datasets))
        assert caught.value.argument == argument
        assert server.requests == []


def test_remove_datapoint_is_unsupported_and_names_update(half: Half) -> None:
    with serving(json_response({})) as server:
        with pytest.raises(UnsupportedOperation, match=r"Use datasets\.update\(datapoints=…\) instead") as caught:
            half.run(half.client(server.url, revision=REVISION).datasets.remove_datapoint("s1", "p1"))
        assert server.requests == []
    assert caught.value.available_in == revisions_with("datasets.remove_datapoint")


def test_an_error_body_with_status_200_is_raised(half: Half) -> None:
    with serving(json_response({"error": "Forbidden route"})) as server:
        datasets = half.client(server.url, revision=REVISION).datasets
        with pytest.raises(Forbidden):
            half.run(datasets.update("s1", name="n"))
        with pytest.raises(Forbidden):
            half.run(datasets.delete("s1"))
        assert len(server.requests) == 2


@pytest.mark.parametrize("fields", [{}, {"project": "theirs"}])
def test_the_project_of_the_client_is_sent_unless_the_fields_have_one(half: Half, fields: dict[str, str]) -> None:
    with serving(json_response({"result": {"insertedId": "s9"}})) as server:
        client = half.client(server.url, revision=REVISION, project="ours & theirs")
        half.run(client.datasets.create_from({"name": "n", **fields}))
        assert server.requests[0].json == {"project": "ours & theirs", "name": "n", **fields}
