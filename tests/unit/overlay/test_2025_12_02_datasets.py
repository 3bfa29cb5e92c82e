"""Datasets in 2025-12-02: named here, read again after a change, and no datapoint taken out alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from honeyhive_overlay import DecodeError, Forbidden, InvalidArgument, NotFound, UnsupportedOperation
from tests.support.colours import Colour
from tests.support.revisions import having
from tests.support.server import Answer, answer, serving

REVISION = "2025-12-02"
NOTHING = Answer(body=b"")
LISTED: list[dict[str, Any]] = [
    {"dataset_id": "s1", "project": "a project", "name": "n", "type": "evaluation", "num_points": 0, "datapoints": []},
    {"_id": "s2", "tenant": "t", "project_id": "p", "name": "n", "datapoints": ["p1"], "metadata": {}},
    {"_id": "s3", "name": "N"},
]


def test_the_list_is_called_testcases(colour: Colour) -> None:
    with serving(answer({"testcases": LISTED, "next": 1})) as server:
        page = colour.run(colour.client(server.url, revision=REVISION).datasets.list())
    assert [(one.id, one.datapoints) for one in page] == [("s1", ()), ("s2", ("p1",)), ("s3", None)]
    assert [one.to_dict() for one in page] == LISTED
    assert page.extra == {"next": 1}
    assert page.items[0].extra == {"project": "a project", "type": "evaluation", "num_points": 0}


def test_an_answer_without_its_list_does_not_fit(colour: Colour) -> None:
    with serving(answer({})) as server, pytest.raises(DecodeError):
        colour.run(colour.client(server.url, revision=REVISION).datasets.list())


def test_a_name_is_chosen_here(colour: Colour) -> None:
    with serving(answer({"testcases": LISTED})) as server:
        datasets = colour.client(server.url, revision=REVISION).datasets
        assert [one.id for one in colour.run(datasets.list(name="n"))] == ["s1", "s2"]
        assert colour.run(datasets.list(name="x")).items == ()
        assert all("name" not in request.target for request in server.requests)


def test_one_is_found_in_the_list_or_not(colour: Colour) -> None:
    with serving(answer({"testcases": LISTED})) as server:
        datasets = colour.client(server.url, revision=REVISION).datasets
        assert colour.run(datasets.get("s2")).project_id == "p"
        with pytest.raises(NotFound, match="the dataset 'x'"):
            colour.run(datasets.get("x"))


def test_a_new_one_has_an_id(colour: Colour) -> None:
    with serving(answer({"inserted": True, "result": {"insertedId": "s9"}}), answer({"inserted": True})) as server:
        datasets = colour.client(server.url, revision=REVISION).datasets
        assert colour.run(datasets.create(name="n")).id == "s9"
        with pytest.raises(DecodeError):
            colour.run(datasets.create(name="n"))
        assert len(server.requests) == 2


@pytest.mark.parametrize("said", [NOTHING, Answer(body=b"OK"), answer({}), answer({"result": None})])
def test_a_change_is_read_again(colour: Colour, said: Answer) -> None:
    with serving(said, answer({}, 503), answer({"testcases": LISTED})) as server:
        changed = colour.run(colour.client(server.url, revision=REVISION).datasets.update("s2", name="n"))
        assert [request.method for request in server.requests] == ["PUT", "GET", "GET"]
    assert (changed.id, changed.name) == ("s2", "n")


def test_a_change_that_is_shown_is_not_read_again(colour: Colour) -> None:
    with serving(answer({"result": LISTED[1]})) as server:
        assert colour.run(colour.client(server.url, revision=REVISION).datasets.update("s2", name="n")).id == "s2"
        assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("said", "extra"),
    [(NOTHING, {}), (answer({"result": {"id": "s1", "org_id": "o"}}), {"result": {"id": "s1", "org_id": "o"}})],
)
def test_a_deletion_keeps_what_is_said(colour: Colour, said: Answer, extra: dict[str, Any]) -> None:
    with serving(said) as server:
        found = colour.run(colour.client(server.url, revision=REVISION).datasets.delete("s1"))
    assert (found.id, found.deleted, found.extra) == ("s1", True, extra)


def test_a_deletion_that_was_repeated_may_find_nothing(colour: Colour) -> None:
    with serving(answer({}, 503), answer({}, 404)) as server:
        assert colour.run(colour.client(server.url, revision=REVISION).datasets.delete("s1")).deleted
        assert len(server.requests) == 2


REFUSED: list[tuple[str, Callable[[Any], Any]]] = [
    ("name", lambda datasets: datasets.create(name=" ")),
    ("description", lambda datasets: datasets.update("s1", description=None)),
    ("dataset_id", lambda datasets: datasets.update("", name="n")),
    ("dataset_id", lambda datasets: datasets.add_datapoints("..", [{"a": 1}], inputs=["a"])),
    ("inputs[0]", lambda datasets: datasets.add_datapoints("s1", [{"a": 1}], inputs=["b"])),
]


@pytest.mark.parametrize(("argument", "call"), REFUSED)
def test_what_cannot_be_meant_is_refused_by_name(colour: Colour, argument: str, call: Callable[[Any], Any]) -> None:
    with serving(answer({})) as server:
        with pytest.raises(InvalidArgument) as caught:
            colour.run(call(colour.client(server.url, revision=REVISION).datasets))
        assert caught.value.argument == argument
        assert server.requests == []


def test_a_datapoint_is_taken_out_by_an_update(colour: Colour) -> None:
    with serving(answer({})) as server:
        with pytest.raises(UnsupportedOperation, match=r"Use datasets\.update\(datapoints=…\) instead") as caught:
            colour.run(colour.client(server.url, revision=REVISION).datasets.remove_datapoint("s1", "p1"))
        assert server.requests == []
    assert caught.value.available_in == having("datasets.remove_datapoint")


def test_a_refusal_in_disguise_is_raised(colour: Colour) -> None:
    with serving(answer({"error": "Forbidden route"})) as server:
        datasets = colour.client(server.url, revision=REVISION).datasets
        with pytest.raises(Forbidden):
            colour.run(datasets.update("s1", name="n"))
        with pytest.raises(Forbidden):
            colour.run(datasets.delete("s1"))
        assert len(server.requests) == 2


@pytest.mark.parametrize("given", [{}, {"project": "theirs"}])
def test_the_project_is_the_clients_unless_a_mapping_says_another(colour: Colour, given: dict[str, str]) -> None:
    with serving(answer({"result": {"insertedId": "s9"}})) as server:
        client = colour.client(server.url, revision=REVISION, project="ours & theirs")
        colour.run(client.datasets.create_from({"name": "n", **given}))
        assert server.requests[0].json == {"project": "ours & theirs", "name": "n", **given}
