"""Fields of a run that servers keep in its metadata are set on the model; `to_dict` returns the run as received."""

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

IN_METADATA: dict[str, Any] = {
    "datapoint_ids": ["d1"], "session_ids": ["s1"], "evaluators": [{"e": 1}], "passing_ranges": {"m": {"min": 1}},
}  # fmt: skip
SENT: dict[str, Any] = {"run_id": "r", "dataset_id": None, "metadata": {"own": 1, **IN_METADATA}, "org_id": "o"}


def response_body(sent: object) -> ResponseBody:
    return ResponseBody("test", Reply(200, {}, json.dumps(sent).encode()))


def parse_in_every_reply(source: dict[str, Any]) -> list[Run | None]:
    comparison = parse_run_comparison(response_body({"commonDatapoints": [], "old_run": source, "new_run": source}))
    return [
        parse_created_run(response_body({"run_id": "r", "evaluation": source})),
        parse_run(response_body({"evaluation": source})),
        *parse_run_page(response_body({"evaluations": [{"run_id": "bare"}, source]})).items[1:],
        parse_run_result(response_body({"status": "completed", "run_object": source})).run,
        comparison.old_run,
        comparison.new_run,
    ]


def test_fields_in_metadata_are_set_in_every_reply_with_runs() -> None:
    for run in parse_in_every_reply(SENT):
        assert run is not None
        assert (run.datapoint_ids, run.session_ids) == (("d1",), ("s1",))
        assert (run.evaluators, run.passing_ranges) == (IN_METADATA["evaluators"], IN_METADATA["passing_ranges"])
        assert (run.metadata, run.to_dict(), run.extra) == (SENT["metadata"], SENT, {"org_id": "o"})
        for copied in (pickle.loads(pickle.dumps(run)), copy.deepcopy(run)):  # noqa: S301 - made by this test
            assert (copied, copied.to_dict()) == (run, SENT)
        replaced = run.replace(session_ids=("x",))
        assert (replaced.session_ids, replaced.datapoint_ids) == (("x",), ("d1",))
        assert replaced.to_dict() == {**SENT, "session_ids": ["x"]}
        assert parse_run(response_body({"evaluation": replaced.to_dict()})) == replaced


@pytest.mark.parametrize(
    ("source", "expected"),
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
def test_a_field_of_the_run_has_precedence_over_metadata(
    source: dict[str, Any], expected: tuple[str, ...] | None
) -> None:
    for run in parse_in_every_reply({"run_id": "r", **source}):
        assert run is not None
        assert run.datapoint_ids == expected
        assert run.to_dict() == {"run_id": "r", **source}


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ({"dataset_id": None, "metadata": {"offline_dataset_id": "EXT-1"}}, "EXT-1"),
        ({"dataset_id": "d", "metadata": {"offline_dataset_id": "EXT-1"}}, "d"),
        ({"metadata": {"offline_dataset_id": "plain"}}, None),  # servers do not accept it as a dataset id either
        ({"metadata": {"offline_dataset_id": 1}}, None),
    ],
)
def test_an_external_dataset_id_is_taken_from_metadata(source: dict[str, Any], expected: str | None) -> None:
    assert parse_run(response_body({"evaluation": {"run_id": "r", **source}})).dataset_id == expected


@pytest.mark.parametrize("name", IN_METADATA)
def test_metadata_of_another_type_is_ignored(name: str) -> None:
    run = parse_run(response_body({"evaluation": {"run_id": "r", "metadata": {name: "text"}}}))
    assert getattr(run, name) is None
    assert run.metadata == {name: "text"}


def test_an_invalid_field_is_a_decode_error_with_the_path() -> None:
    sources: list[tuple[dict[str, Any], str]] = [
        ({"datapoint_ids": "x", "metadata": IN_METADATA | {"offline_datapoint_ids": ["EXT-1"]}}, "datapoint_ids"),
        ({"metadata": "x"}, "metadata"),
    ]
    for source, path in sources:
        with pytest.raises(DecodeError) as caught:
            parse_run_page(response_body({"evaluations": [SENT, {"run_id": "r", **source}]}))
        assert caught.value.path == f"$.evaluations[1].{path}"
    with pytest.raises(DecodeError):
        parse_run_page(response_body({"evaluations": [1]}))
