"""Datasets in 2026-06-24: the id in the path, and answers that are declared as they come."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from honeyhive_overlay import DecodeError, InvalidArgument, NotFound
from tests.support.server import Response, json_response, serving
from tests.support.sync_async import Half

BAD_IDS: list[Any] = ["", " ", ".", "..", "\ud800", None, 3]
DATASET: dict[str, Any] = {"id": "s1", "name": "n", "description": None, "datapoints": ["p1"], "own": 1}

REFUSED: list[tuple[str, Callable[[Any], Any]]] = [
    *[("dataset_id", lambda datasets, bad=bad: datasets.update(bad, name="n")) for bad in BAD_IDS],
    *[("dataset_id", lambda datasets, bad=bad: datasets.delete(bad)) for bad in BAD_IDS],
    *[("dataset_id", lambda datasets, bad=bad: datasets.remove_datapoint(bad, "p")) for bad in BAD_IDS],
    *[("datapoint_id", lambda datasets, bad=bad: datasets.remove_datapoint("s", bad)) for bad in BAD_IDS],
    *[("name", lambda datasets, bad=bad: datasets.create(name=bad)) for bad in (None, "", " ", 3)],
    ("name", lambda datasets: datasets.create_from({"description": "nameless"})),
    ("name", lambda datasets: datasets.update("s", name=" ")),
    *[
        (name, lambda datasets, name=name: datasets.update("s", **{name: None}))
        for name in ("name", "description", "datapoints")
    ],
    ("inputs[0]", lambda datasets: datasets.add_datapoints("s", [{"a": 1}], inputs=["b"])),
]


@pytest.mark.parametrize(("argument", "call"), REFUSED)
def test_what_cannot_be_meant_is_refused_by_name(half: Half, argument: str, call: Callable[[Any], Any]) -> None:
    with serving(json_response({})) as server:
        with pytest.raises(InvalidArgument) as caught:
            half.run(call(half.client(server.url, revision="2026-06-24").datasets))
        assert caught.value.argument == argument
        assert server.requests == []


def ask(half: Half, reply: object, method: str, *args: Any, **kwargs: Any) -> Any:
    with serving(reply if isinstance(reply, Response) else json_response(reply)) as server:
        client = half.client(server.url, revision="2026-06-24")
        return half.run(getattr(client.datasets, method)(*args, **kwargs))


def test_datasets_stand_under_their_name(half: Half) -> None:
    (found,) = ask(half, {"datasets": [DATASET]}, "list")
    assert (found.to_dict(), found.extra, found.datapoints) == (DATASET, {"own": 1}, ("p1",))
    assert ask(half, {"datasets": [{"id": "s0"}, DATASET]}, "get", "s1") == found
    with pytest.raises(NotFound):
        ask(half, {"datasets": []}, "get", "s1")


def test_what_became_of_a_dataset_is_said(half: Half) -> None:
    assert ask(half, {"result": DATASET}, "update", "s1", name="n").to_dict() == DATASET
    gone = ask(half, {"result": {"id": "s1"}}, "delete", "s1")
    assert (gone.id, gone.deleted) == ("s1", True)
    assert ask(half, {"inserted": True, "result": {"insertedId": "s2"}}, "create", name="n").id == "s2"
    added = ask(
        half, {"inserted": True, "datapoint_ids": ["p1", "p2"]}, "add_datapoints", "s", [{"a": 1}], inputs=["a"]
    )
    assert added.ids == ("p1", "p2")
    body = {"dereferenced": True, "message": "done"}
    assert ask(half, body, "remove_datapoint", "s1", "p1").to_dict() == body


def test_a_change_that_is_answered_with_nothing_is_no_dataset(half: Half) -> None:
    with pytest.raises(DecodeError) as caught:  # servers of this revision are not known to do so, unlike earlier ones
        ask(half, Response(200, b""), "update", "s1", name="n")
    assert caught.value.operation == "datasets.update"
