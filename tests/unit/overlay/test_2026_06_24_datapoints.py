"""Datapoints in 2026-06-24: a list of one, and a dataset gone through by its ids."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from honeyhive_overlay import DecodeError, InvalidArgument, NotFound
from tests.support.colours import Colour
from tests.support.server import Answer, Request, answer, serving

BAD_IDS: list[Any] = ["", " ", ".", "..", "\ud800", None, 3]
DATAPOINT: dict[str, Any] = {
    "id": "p1", "inputs": {"q": [1]}, "history": [{"role": "user"}], "ground_truth": None, "metadata": None,
    "linked_event": None, "linked_datasets": ["s1"], "created_at": "2026-06-24T00:00:00Z", "own": 1,
}  # fmt: skip


def ask(colour: Colour, reply: object, method: str, *args: Any, **kwargs: Any) -> Any:
    with serving(answer(reply)) as server:
        client = colour.client(server.url, revision="2026-06-24")
        return colour.run(getattr(client.datapoints, method)(*args, **kwargs))


def test_one_datapoint_comes_in_a_list(colour: Colour) -> None:
    found = ask(colour, {"datapoint": [DATAPOINT]}, "get", "p1")
    assert (found.to_dict(), found.extra, found.ground_truth) == (DATAPOINT, {"own": 1}, None)
    assert ask(colour, {"datapoints": [DATAPOINT]}, "list", datapoint_ids=["p1"]).items == (found,)
    with pytest.raises(NotFound):
        ask(colour, {"datapoint": []}, "get", "p1")
    with pytest.raises(DecodeError) as caught:
        ask(colour, {"datapoint": [DATAPOINT, DATAPOINT]}, "get", "p1")
    assert caught.value.path == "$.datapoint"


def test_what_became_of_a_datapoint_is_said(colour: Colour) -> None:
    changed = ask(colour, {"updated": True, "result": {"modifiedCount": 1}}, "update", "p1", inputs={})
    assert (changed.id, changed.changed) == ("p1", True)
    gone = ask(colour, {"deleted": True}, "delete", "p1")
    assert (gone.id, gone.deleted) == ("p1", True)
    assert ask(colour, {"inserted": True, "result": {"insertedId": "p2"}}, "create").id == "p2"
    batch = ask(colour, {"inserted": True, "insertedIds": ["p1", "p2"]}, "create_batch", event_ids=["e"])
    assert batch.ids == ("p1", "p2")


def test_a_dataset_is_gone_through_by_a_hundred(colour: Colour) -> None:
    ids = [f"p{number}" for number in range(101)]

    def react(request: Request) -> Answer:
        asked = parse_qs(urlsplit(request.target).query)
        if "dataset_id" in asked:
            return answer({"datasets": [{"id": "s1", "datapoints": ids}]})
        return answer({"datapoints": [{"id": one} for one in asked["datapoint_ids[]"]]})

    with serving(react) as server:
        client = colour.client(server.url, revision="2026-06-24")
        found = colour.all(client.datapoints.iter(dataset="s1"))
        assert len(server.requests) == 3
    assert [one.id for one in found] == ids


@pytest.mark.parametrize("bad", BAD_IDS)
@pytest.mark.parametrize("method", ["get", "update", "delete"])
def test_an_id_that_cannot_be_one_is_refused(colour: Colour, method: str, bad: Any) -> None:
    with pytest.raises(InvalidArgument) as caught:
        ask(colour, {}, method, bad)
    assert caught.value.argument == "datapoint_id"


@pytest.mark.parametrize(
    "name", ["inputs", "history", "ground_truth", "metadata", "linked_event", "linked_datasets"]
)  # fmt: skip
def test_no_field_can_be_set_to_null(colour: Colour, name: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        ask(colour, {}, "update", "p1", **{name: None})
    assert caught.value.argument == name
