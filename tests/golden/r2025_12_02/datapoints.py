"""The requests of datapoints."""
# ruff: noqa: UP031 - bodies are full of braces

from __future__ import annotations

from tests.golden.case import EMPTY, ID, ID_2, Case

LIST = "GET /datapoints?project=a%20project"
STORED = {"result": {"insertedId": "p1"}}

CASES = [
    Case("datapoints.list", LIST, {"datapoints": []}),
    Case(
        "datapoints.list", f"{LIST}&datapoint_ids%5B%5D=a&datapoint_ids%5B%5D=b%26&dataset_name=x%20y",
        {"datapoints": []}, kwargs={"datapoint_ids": ("a", "b&"), "dataset_name": "x y"},
    ),
    Case("datapoints.get", "GET /datapoints/a%2Fb", {"datapoint": [{"_id": "a/b"}]}, ("a/b",)),
    Case(
        "datapoints.create", "POST /datapoints", STORED, kwargs={"inputs": {}},
        body='{"project":"a project","inputs":{}}',
    ),
    Case(
        "datapoints.create", "POST /datapoints", STORED,
        kwargs={"inputs": {"q": "é"}, "history": [{"role": "user"}], "ground_truth": {"a": None}, "metadata": {},
                "linked_event": ID, "linked_datasets": (ID_2, "s1")},
        body='{"project":"a project","inputs":{"q":"é"},"history":[{"role":"user"}],"ground_truth":{"a":null},'
             '"metadata":{},"linked_event":"%s","linked_datasets":["%s","s1"]}' % (ID, ID_2),
    ),
    Case(
        "datapoints.create_from", "POST /datapoints", STORED, ({"inputs": {}, "unknown": 1},),
        kwargs={"allow_unknown": True},
        body='{"project":"a project","inputs":{},"unknown":1}',
    ),
    Case("datapoints.update", f"PUT /datapoints/{ID}", EMPTY, (ID,), body="{}"),
    Case(
        "datapoints.update", "PUT /datapoints/a%2Fb", EMPTY, ("a/b",),
        {"inputs": {}, "history": [], "ground_truth": {"a": None}, "metadata": {"m": 1}, "linked_datasets": [ID_2]},
        body='{"inputs":{},"history":[],"ground_truth":{"a":null},"metadata":{"m":1},"linked_datasets":["%s"]}' % ID_2,
    ),
    Case("datapoints.delete", "DELETE /datapoints/a%2Fb", {"deleted": True}, ("a/b",)),
]  # fmt: skip
