"""Datasets in 2025-12-02: named here, read again after a change, and no datapoint taken out alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from honeyhive_overlay import DecodeError, Forbidden, InvalidArgument, NotFound, UnsupportedOperation
from tests.support.revisions import revisions_with
from tests.support.server import Response, json_response, serving
from tests.support.sync_async import Half

REVISION = "2025-12-02"
NOTHING = Response(body=b"")
LISTED: list[dict[str, Any]] = [
    {"dataset_id": "s1", "project": "a project", "name": "n", "type": "evaluation", "num_points": 0, "datapoints": []},
    {"_id": "s2", "tenant": "t", "project_id": "p", "name": "n", "datapoints": ["p1"], "metadata": {}},
    {"_id": "s3", "name": "N"},
]


def test_the_list_is_called_testcases(half: Half) -> None:
    with serving(json_response({"testcases": LISTED, "next": 1})) as server:
        page = half.run(half.client(server.url, revision=REVISION).datasets.list())
    assert [(one.id, one.datapoints) for one in page] == [("s1", ()), ("s2", ("p1",)), ("s3", None)]
    assert [one.to_dict() for one in page] == LISTED
    assert page.extra == {"next": 1}
    assert page.items[0].extra == {"project": "a project", "type": "evaluation", "num_points": 0}


def test_an_answer_without_its_list_does_not_fit(half: Half) -> None:
    with serving(json_response({})) as server, pytest.raises(DecodeError):
        half.run(half.client(server.url, revision=REVISION).datasets.list())


def test_a_name_is_chosen_here(half: Half) -> None:
    with serving(json_response({"testcases": LISTED})) as server:
        datasets = half.client(server.url, revision=REVISION).datasets
        assert [one.id for one in half.run(datasets.list(name="n"))] == ["s1", "s2"]
        assert half.run(datasets.list(name="x")).items == ()
        assert all("name" not in request.target for request in server.requests)


def test_one_is_found_in_the_list_or_not(half: Half) -> None:
    with serving(json_response({"testcases": LISTED})) as server:
        datasets = half.client(server.url, revision=REVISION).datasets
        assert half.run(datasets.get("s2")).project_id == "p"
        with pytest.raises(NotFound, match="the dataset 'x'"):
            half.run(datasets.get("x"))


def test_a_new_one_has_an_id(half: Half) -> None:
    with serving(
        json_response({"inserted": True, "result": {"insertedId": "s9"}}), json_response({"inserted": True})
    ) as server:
        datasets = half.client(server.url, revision=REVISION).datasets
        assert half.run(datasets.create(name="n")).id == "s9"
        with pytest.raises(DecodeError):
            half.run(datasets.create(name="n"))
        assert len(server.requests) == 2


@pytest.mark.parametrize("said", [NOTHING, Response(body=b"OK"), json_response({}), json_response({"result": None})])
def test_a_change_is_read_again(half: Half, said: Response) -> None:
    with serving(said, json_response({}, 503), json_response({"testcases": LISTED})) as server:
        changed = half.run(half.client(server.url, revision=REVISION).datasets.update("s2", name="n"))
        assert [request.method for request in server.requests] == ["PUT", "GET", "GET"]
    assert (changed.id, changed.name) == ("s2", "n")


def test_a_change_that_is_shown_is_not_read_again(half: Half) -> None:
    with serving(json_response({"result": LISTED[1]})) as server:
        assert half.run(half.client(server.url, revision=REVISION).datasets.update("s2", name="n")).id == "s2"
        assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("said", "extra"),
    [(NOTHING, {}), (json_response({"result": {"id": "s1", "org_id": "o"}}), {"result": {"id": "s1", "org_id": "o"}})],
)
def test_a_deletion_keeps_what_is_said(half: Half, said: Response, extra: dict[str, Any]) -> None:
    with serving(said) as server:
        found = half.run(half.client(server.url, revision=REVISION).datasets.delete("s1"))
    assert (found.id, found.deleted, found.extra) == ("s1", True, extra)


def test_a_deletion_that_was_repeated_may_find_nothing(half: Half) -> None:
    with serving(json_response({}, 503), json_response({}, 404)) as server:
        assert half.run(half.client(server.url, revision=REVISION).datasets.delete("s1")).deleted
        assert len(server.requests) == 2


REFUSED: list[tuple[str, Callable[[Any], Any]]] = [
    ("name", lambda datasets: datasets.create(name=" ")),
    ("description", lambda datasets: datasets.update("s1", description=None)),
    ("dataset_id", lambda datasets: datasets.update("", name="n")),
    ("dataset_id", lambda datasets: datasets.add_datapoints("..", [{"a": 1}], inputs=["a"])),
    ("inputs[0]", lambda datasets: datasets.add_datapoints("s1", [{"a": 1}], inputs=["b"])),
]


@pytest.mark.parametrize(("argument", "call"), REFUSED)
def test_what_cannot_be_meant_is_refused_by_name(half: Half, argument: str, call: Callable[[Any], Any]) -> None:
    with serving(json_response({})) as server:
        with pytest.raises(InvalidArgument) as caught:
            half.run(call(half.client(server.url, revision=REVISION).datasets))
        assert caught.value.argument == argument
        assert server.requests == []


def test_a_datapoint_is_taken_out_by_an_update(half: Half) -> None:
    with serving(json_response({})) as server:
        with pytest.raises(UnsupportedOperation, match=r"Use datasets\.update\(datapoints=…\) instead") as caught:
            half.run(half.client(server.url, revision=REVISION).datasets.remove_datapoint("s1", "p1"))
        assert server.requests == []
    assert caught.value.available_in == revisions_with("datasets.remove_datapoint")


def test_a_refusal_in_disguise_is_raised(half: Half) -> None:
    with serving(json_response({"error": "Forbidden route"})) as server:
        datasets = half.client(server.url, revision=REVISION).datasets
        with pytest.raises(Forbidden):
            half.run(datasets.update("s1", name="n"))
        with pytest.raises(Forbidden):
            half.run(datasets.delete("s1"))
        assert len(server.requests) == 2


@pytest.mark.parametrize("given", [{}, {"project": "theirs"}])
def test_the_project_is_the_clients_unless_a_mapping_says_another(half: Half, given: dict[str, str]) -> None:
    with serving(json_response({"result": {"insertedId": "s9"}})) as server:
        client = half.client(server.url, revision=REVISION, project="ours & theirs")
        half.run(client.datasets.create_from({"name": "n", **given}))
        assert server.requests[0].json == {"project": "ours & theirs", "name": "n", **given}
