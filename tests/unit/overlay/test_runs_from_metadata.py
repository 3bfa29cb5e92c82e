"""What servers keep in the metadata of a run is shown in its fields; what came stays as it came."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest

from honeyhive_overlay import DecodeError, Run
from honeyhive_overlay._core.calls import Reply
from honeyhive_overlay._core.response_body import ResponseBody
from honeyhive_overlay._gateway.parse_comparisons import parse_run_comparison
from honeyhive_overlay._gateway.parse_runs import parse_created_run, parse_run, parse_run_page, parse_run_result

KEPT: dict[str, Any] = {
    "datapoint_ids": ["d1"], "session_ids": ["s1"], "evaluators": [{"e": 1}], "passing_ranges": {"m": {"min": 1}},
}  # fmt: skip
SENT: dict[str, Any] = {"run_id": "r", "dataset_id": None, "metadata": {"own": 1, **KEPT}, "org_id": "o"}


def body(sent: object) -> ResponseBody:
    return ResponseBody("test", Reply(200, {}, json.dumps(sent).encode()))


def every_way(source: dict[str, Any]) -> list[Run | None]:
    compared = parse_run_comparison(body({"commonDatapoints": [], "old_run": source, "new_run": source}))
    return [
        parse_created_run(body({"run_id": "r", "evaluation": source})),
        parse_run(body({"evaluation": source})),
        *parse_run_page(body({"evaluations": [{"run_id": "bare"}, source]})).items[1:],
        parse_run_result(body({"status": "completed", "run_object": source})).run,
        compared.old_run,
        compared.new_run,
    ]


def test_what_is_kept_in_the_metadata_is_shown_wherever_runs_are_read() -> None:
    for run in every_way(SENT):
        assert run is not None
        assert (run.datapoint_ids, run.session_ids) == (("d1",), ("s1",))
        assert (run.evaluators, run.passing_ranges) == (KEPT["evaluators"], KEPT["passing_ranges"])
        assert (run.metadata, run.to_dict(), run.extra) == (SENT["metadata"], SENT, {"org_id": "o"})
        for twin in (pickle.loads(pickle.dumps(run)), copy.deepcopy(run)):  # noqa: S301 - our own
            assert (twin, twin.to_dict()) == (run, SENT)
        other = run.replace(session_ids=("x",))
        assert (other.session_ids, other.datapoint_ids) == (("x",), ("d1",))
        assert other.to_dict() == {**SENT, "session_ids": ["x"]}
        assert parse_run(body({"evaluation": other.to_dict()})) == other


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ({"datapoint_ids": ["f"], "metadata": {"datapoint_ids": ["m"]}}, ("f",)),
        ({"datapoint_ids": [], "metadata": {"datapoint_ids": ["m"]}}, ()),
        ({"datapoint_ids": None, "metadata": {"datapoint_ids": ["m"]}}, ("m",)),
        ({"datapoint_ids": ["f"], "metadata": {"offline_datapoint_ids": ["EXT-1", "f"]}}, ("f", "EXT-1")),
        ({"metadata": {"datapoint_ids": ["m"], "offline_datapoint_ids": ["EXT-1"]}}, ("m", "EXT-1")),
        ({"datapoint_ids": [], "metadata": {"offline_datapoint_ids": ["EXT-2", "EXT-1"]}}, ("EXT-2", "EXT-1")),
        ({"metadata": {"offline_datapoint_ids": ["EXT-1"]}}, ("EXT-1",)),
        ({"metadata": {"offline_datapoint_ids": []}}, None),
        ({"metadata": {"datapoint_ids": "m", "offline_datapoint_ids": {"EXT-1": 1}}}, None),
        ({"metadata": {"datapoint_ids": ["m", 1]}}, None),
        ({"metadata": None}, None),
        ({}, None),
    ],
)
def test_the_field_itself_comes_first(source: dict[str, Any], found: tuple[str, ...] | None) -> None:
    for run in every_way({"run_id": "r", **source}):
        assert run is not None
        assert run.datapoint_ids == found
        assert run.to_dict() == {"run_id": "r", **source}


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ({"dataset_id": None, "metadata": {"offline_dataset_id": "EXT-1"}}, "EXT-1"),
        ({"dataset_id": "d", "metadata": {"offline_dataset_id": "EXT-1"}}, "d"),
        ({"metadata": {"offline_dataset_id": "plain"}}, None),  # servers do not take it for one, either
        ({"metadata": {"offline_dataset_id": 1}}, None),
    ],
)
def test_a_dataset_outside_of_the_service_is_shown(source: dict[str, Any], found: str | None) -> None:
    assert parse_run(body({"evaluation": {"run_id": "r", **source}})).dataset_id == found


@pytest.mark.parametrize("name", KEPT)
def test_what_has_another_form_in_the_metadata_is_the_users_own(name: str) -> None:
    run = parse_run(body({"evaluation": {"run_id": "r", "metadata": {name: "text"}}}))
    assert getattr(run, name) is None
    assert run.metadata == {name: "text"}


def test_what_does_not_fit_is_named_as_before() -> None:
    sources: list[tuple[dict[str, Any], str]] = [
        ({"datapoint_ids": "x", "metadata": KEPT | {"offline_datapoint_ids": ["EXT-1"]}}, "datapoint_ids"),
        ({"metadata": "x"}, "metadata"),
    ]
    for source, path in sources:
        with pytest.raises(DecodeError) as caught:
            parse_run_page(body({"evaluations": [SENT, {"run_id": "r", **source}]}))
        assert caught.value.path == f"$.evaluations[1].{path}"
    with pytest.raises(DecodeError):
        parse_run_page(body({"evaluations": [1]}))
