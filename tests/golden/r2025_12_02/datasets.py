"""The requests of datasets."""
# ruff: noqa: UP031 - bodies are full of braces

from __future__ import annotations

from tests.golden.case import EMPTY, ID, STORED, Case, Then

LIST = "GET /datasets?project=a%20project"
DATASET = {"_id": "s1", "name": "n", "tenant": "t"}

CASES = [
    Case("datasets.list", LIST, {"testcases": []}),
    Case(
        "datasets.list", f"{LIST}&dataset_id={ID}", {"testcases": []}, kwargs={"name": "a b", "dataset_id": ID},
    ),
    Case("datasets.get", f"{LIST}&dataset_id=a%26b", {"testcases": [{"_id": "a&b"}]}, ("a&b",)),
    Case(
        "datasets.create", "POST /datasets", STORED, kwargs={"name": "n"}, body='{"project":"a project","name":"n"}',
    ),
    Case(
        "datasets.create", "POST /datasets", STORED,
        kwargs={"name": "n", "description": "d", "datapoints": [ID, "p2"]},
        body='{"project":"a project","name":"n","description":"d","datapoints":["%s","p2"]}' % ID,
    ),
    Case(
        "datasets.create_from", "POST /datasets", STORED,
        ({"name": "n", "type": "evaluation", "pipeline_type": "event", "saved": True, "metadata": {}},),
        kwargs={"allow_unknown": True},
        body='{"project":"a project","name":"n","type":"evaluation","pipeline_type":"event","saved":true,'
             '"metadata":{}}',
    ),
    Case(
        "datasets.update", "PUT /datasets", EMPTY, ("s1",), body='{"dataset_id":"s1"}',
        then=(Then(f"{LIST}&dataset_id=s1", {"testcases": [DATASET]}),),
    ),
    Case(
        "datasets.update", "PUT /datasets", {"result": DATASET}, ("s1",),
        {"name": "n", "description": "", "datapoints": []},
        body='{"dataset_id":"s1","name":"n","description":"","datapoints":[]}',
    ),
    Case("datasets.delete", "DELETE /datasets?dataset_id=a%2Fb", EMPTY, ("a/b",)),
    Case(
        "datasets.add_datapoints", "POST /datasets/a%2Fb/datapoints", {"inserted": True, "datapoint_ids": ["p1"]},
        ("a/b", [{"q": "é", "a": None}]), {"inputs": ["q"], "ground_truth": ("a",)},
        body='{"project":"a project","data":[{"q":"é","a":null}],'
             '"mapping":{"inputs":["q"],"history":[],"ground_truth":["a"]}}',
    ),
]  # fmt: skip
