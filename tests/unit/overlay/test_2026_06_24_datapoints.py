"""Datapoints in 2026-06-24: a list of one, and a dataset gone through by its ids."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from honeyhive_overlay import DecodeError, InvalidArgument, NotFound
from tests.support.server import Request, Response, json_response, serving
from tests.support.sync_async import Half

BAD_IDS: list[Any] = ["", " ", ".", "..", "\ud800", None, 3]
DATAPOINT: dict[str, Any] = {
    "id": "p1", "inputs": {"q": [1]}, "history": [{"role": "user"}], "ground_truth": None, "metadata": None,
    "linked_event": None, "linked_datasets": ["s1"], "created_at": "2026-06-24T00:00:00Z", "own": 1,
}  # fmt: skip


def ask(half: Half, reply: object, method: str, *args: Any, **kwargs: Any) -> Any:
    with serving(json_response(reply)) as server:
        client = half.client(server.url, revision="2026-06-24")
        return half.run(getattr(client.datapoints, method)(*args, **kwargs))


def test_one_datapoint_comes_in_a_list(half: Half) -> None:
    found = ask(half, {"datapoint": [DATAPOINT]}, "get", "p1")
    assert (found.to_dict(), found.extra, found.ground_truth) == (DATAPOINT, {"own": 1}, None)
    assert ask(half, {"datapoints": [DATAPOINT]}, "list", datapoint_ids=["p1"]).items == (found,)
    with pytest.raises(NotFound):
        ask(half, {"datapoint": []}, "get", "p1")
    with pytest.raises(DecodeError) as caught:
        ask(half, {"datapoint": [DATAPOINT, DATAPOINT]}, "get", "p1")
    assert caught.value.path == "$.datapoint"


def test_what_became_of_a_datapoint_is_said(half: Half) -> None:
    changed = ask(half, {"updated": True, "result": {"modifiedCount": 1}}, "update", "p1", inputs={})
    assert (changed.id, changed.changed) == ("p1", True)
    gone = ask(half, {"deleted": True}, "delete", "p1")
    assert (gone.id, gone.deleted) == ("p1", True)
    assert ask(half, {"inserted": True, "result": {"insertedId": "p2"}}, "create").id == "p2"
    batch = ask(half, {"inserted": True, "insertedIds": ["p1", "p2"]}, "create_batch", event_ids=["e"])
    assert batch.ids == ("p1", "p2")


def test_a_dataset_is_gone_through_by_a_hundred(half: Half) -> None:
    ids = [f"p{number}" for number in range(101)]

    def react(request: Request) -> Response:
        asked = parse_qs(urlsplit(request.target).query)
        if "dataset_id" in asked:
            return json_response({"datasets": [{"id": "s1", "datapoints": ids}]})
        return json_response({"datapoints": [{"id": one} for one in asked["datapoint_ids[]"]]})

    with serving(react) as server:
        client = half.client(server.url, revision="2026-06-24")
        found = half.all(client.datapoints.iter(dataset="s1"))
        assert len(server.requests) == 3
    assert [one.id for one in found] == ids


@pytest.mark.parametrize("bad", BAD_IDS)
@pytest.mark.parametrize("method", ["get", "update", "delete"])
def test_an_id_that_cannot_be_one_is_refused(half: Half, method: str, bad: Any) -> None:
    with pytest.raises(InvalidArgument) as caught:
        ask(half, {}, method, bad)
    assert caught.value.argument == "datapoint_id"


@pytest.mark.parametrize(
    "name", ["inputs", "history", "ground_truth", "metadata", "linked_event", "linked_datasets"]
)  # fmt: skip
def test_no_field_can_be_set_to_null(half: Half, name: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        ask(half, {}, "update", "p1", **{name: None})
    assert caught.value.argument == name
