"""Datasets in 2026-06-24: the id is in the path, and replies have the documented form."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from honeyhive_overlay import DecodeError, InvalidArgument, NotFound
from tests.support.server import Response, json_response, serving
from tests.support.sync_async import Half

BAD_IDS: list[Any] = ["", " ", ".", "..", "\ud800", None, 3]
DATASET: dict[str, Any] = {"id": "s1", "name": "n", "description": None, "datapoints": ["p1"], "own": 1}

INVALID_CALLS: list[tuple[str, Callable[[Any], Any]]] = [
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


@pytest.mark.parametrize(("argument", "call"), INVALID_CALLS)
def test_invalid_arguments_are_rejected_by_name(half: Half, argument: str, call: Callable[[Any], Any]) -> None:
    with serving(json_response({})) as server:
        with pytest.raises(InvalidArgument) as caught:
            half.run(call(half.client(server.url, revision="2026-06-24").datasets))
        assert caught.value.argument == argument
        assert server.requests == []


def run_with_reply(half: Half, reply: object, method: str, *args: Any, **kwargs: Any) -> Any:
    with serving(reply if isinstance(reply, Response) else json_response(reply)) as server:
        client = half.client(server.url, revision="2026-06-24")
        return half.run(getattr(client.datasets, method)(*args, **kwargs))


def test_list_and_get_return_datasets(half: Half) -> None:
    (dataset,) = run_with_reply(half, {"datasets": [DATASET]}, "list")
    assert (dataset.to_dict(), dataset.extra, dataset.datapoints) == (DATASET, {"own": 1}, ("p1",))
    assert run_with_reply(half, {"datasets": [{"id": "s0"}, DATASET]}, "get", "s1") == dataset
    with pytest.raises(NotFound):
        run_with_reply(half, {"datasets": []}, "get", "s1")


def test_changes_return_the_ids_and_fields_of_the_reply(half: Half) -> None:
    assert run_with_reply(half, {"result": DATASET}, "update", "s1", name="n").to_dict() == DATASET
    deletion = run_with_reply(half, {"result": {"id": "s1"}}, "delete", "s1")
    assert (deletion.id, deletion.deleted) == ("s1", True)
    assert run_with_reply(half, {"inserted": True, "result": {"insertedId": "s2"}}, "create", name="n").id == "s2"
    added = run_with_reply(
        half, {"inserted": True, "datapoint_ids": ["p1", "p2"]}, "add_datapoints", "s", [{"a": 1}], inputs=["a"]
    )
    assert added.ids == ("p1", "p2")
    body = {"dereferenced": True, "message": "done"}
    assert run_with_reply(half, body, "remove_datapoint", "s1", "p1").to_dict() == body


def test_an_empty_reply_to_update_is_a_decode_error(half: Half) -> None:
    with pytest.raises(DecodeError) as caught:  # only servers of earlier revisions are known to send it
        run_with_reply(half, Response(200, b""), "update", "s1", name="n")
    assert caught.value.operation == "datasets.update"
