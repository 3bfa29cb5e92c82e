"""Datapoints in 2026-06-24: `get` from a list of one, and `iter` over the ids of a dataset."""

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


def run_with_reply(half: Half, reply: object, method: str, *args: Any, **kwargs: Any) -> Any:
    with serving(json_response(reply)) as server:
        client = half.client(server.url, revision="2026-06-24")
        return half.run(getattr(client.datapoints, method)(*args, **kwargs))


def test_get_is_parsed_from_a_list_of_one(half: Half) -> None:
    datapoint = run_with_reply(half, {"datapoint": [DATAPOINT]}, "get", "p1")
    assert (datapoint.to_dict(), datapoint.extra, datapoint.ground_truth) == (DATAPOINT, {"own": 1}, None)
    assert run_with_reply(half, {"datapoints": [DATAPOINT]}, "list", datapoint_ids=["p1"]).items == (datapoint,)
    with pytest.raises(NotFound):
        run_with_reply(half, {"datapoint": []}, "get", "p1")
    with pytest.raises(DecodeError) as caught:
        run_with_reply(half, {"datapoint": [DATAPOINT, DATAPOINT]}, "get", "p1")
    assert caught.value.path == "$.datapoint"


def test_changes_return_the_ids_and_outcomes_of_the_reply(half: Half) -> None:
    changed = run_with_reply(half, {"updated": True, "result": {"modifiedCount": 1}}, "update", "p1", inputs={})
    assert (changed.id, changed.changed) == ("p1", True)
    deletion = run_with_reply(half, {"deleted": True}, "delete", "p1")
    assert (deletion.id, deletion.deleted) == ("p1", True)
    assert run_with_reply(half, {"inserted": True, "result": {"insertedId": "p2"}}, "create").id == "p2"
    batch = run_with_reply(half, {"inserted": True, "insertedIds": ["p1", "p2"]}, "create_batch", event_ids=["e"])
    assert batch.ids == ("p1", "p2")


def test_iter_requests_the_ids_of_a_dataset_in_groups_of_100(half: Half) -> None:
    ids = [f"p{number}" for number in range(101)]

    def respond(request: Request) -> Response:
        query = parse_qs(urlsplit(request.target).query)
        if "dataset_id" in query:
            return json_response({"datasets": [{"id": "s1", "datapoints": ids}]})
        return json_response({"datapoints": [{"id": id_} for id_ in query["datapoint_ids[]"]]})

    with serving(respond) as server:
        client = half.client(server.url, revision="2026-06-24")
        found = half.all(client.datapoints.iter(dataset="s1"))
        assert len(server.requests) == 3
    assert [datapoint.id for datapoint in found] == ids


@pytest.mark.parametrize("bad", BAD_IDS)
@pytest.mark.parametrize("method", ["get", "update", "delete"])
def test_an_invalid_id_is_rejected(half: Half, method: str, bad: Any) -> None:
    with pytest.raises(InvalidArgument) as caught:
        run_with_reply(half, {}, method, bad)
    assert caught.value.argument == "datapoint_id"


@pytest.mark.parametrize(
    "name", ["inputs", "history", "ground_truth", "metadata", "linked_event", "linked_datasets"]
)  # fmt: skip
def test_update_rejects_null_in_every_field(half: Half, name: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        run_with_reply(half, {}, "update", "p1", **{name: None})
    assert caught.value.argument == name
