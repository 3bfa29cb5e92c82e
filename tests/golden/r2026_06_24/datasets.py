"""The requests of datasets and datapoints."""
# ruff: noqa: UP031 - bodies are full of braces

from __future__ import annotations

from tests.golden.case import DATASET, FILTERS, FILTERS_JSON, ID, ID_2, RANGE, RANGE_JSON, STORED, Case

CASES = [
    Case("datasets.list", "GET /v1/datasets", {"datasets": []}),
    Case(
        "datasets.list", f"GET /v1/datasets?dataset_id={ID}&name=a%20b", {"datasets": []},
        kwargs={"name": "a b", "dataset_id": ID},
    ),
    Case("datasets.get", "GET /v1/datasets?dataset_id=s1", {"datasets": [DATASET]}, ("s1",)),
    Case("datasets.create", "POST /v1/datasets", STORED, kwargs={"name": "n"}, body='{"name":"n"}'),
    Case(
        "datasets.create", "POST /v1/datasets", STORED,
        kwargs={"name": "n", "description": "d", "datapoints": [ID, "p2"]},
        body='{"name":"n","description":"d","datapoints":["%s","p2"]}' % ID,
    ),
    Case(
        "datasets.create_from", "POST /v1/datasets", STORED, ({"name": "n", "unknown": None},),
        kwargs={"allow_unknown": True},
        body='{"name":"n","unknown":null}',
    ),
    Case("datasets.update", f"PUT /v1/datasets/{ID}", {"result": DATASET}, (ID,), body="{}"),
    Case(
        "datasets.update", "PUT /v1/datasets/a%2Fb", {"result": DATASET}, ("a/b",),
        {"name": "n", "description": "", "datapoints": []},
        body='{"name":"n","description":"","datapoints":[]}',
    ),
    Case("datasets.delete", "DELETE /v1/datasets/a%2Fb", {"result": {"id": "a/b"}}, ("a/b",)),
    Case(
        "datasets.add_datapoints", "POST /v1/datasets/a%2Fb/datapoints", {"inserted": True, "datapoint_ids": ["p1"]},
        ("a/b", [{"q": "é", "a": None}]), {"inputs": ["q"], "ground_truth": ("a",)},
        body='{"data":[{"q":"é","a":null}],"mapping":{"inputs":["q"],"history":[],"ground_truth":["a"]}}',
    ),
    Case(
        "datasets.remove_datapoint", f"DELETE /v1/datasets/a%2Fb/datapoints/{ID}",
        {"dereferenced": True, "message": "done"}, ("a/b", ID),
    ),
    Case("datapoints.list", "GET /v1/datapoints", {"datapoints": []}),
    Case(
        "datapoints.list", f"GET /v1/datapoints?datapoint_ids%5B%5D={ID}", {"datapoints": []},
        kwargs={"datapoint_ids": [ID]},
    ),
    Case(
        "datapoints.list",
        "GET /v1/datapoints?datapoint_ids%5B%5D=a&datapoint_ids%5B%5D=b%26&dataset_name=x%20y", {"datapoints": []},
        kwargs={"datapoint_ids": ("a", "b&"), "dataset_name": "x y"},
    ),
    Case("datapoints.get", "GET /v1/datapoints/a%2Fb", {"datapoint": [{"id": "a/b"}]}, ("a/b",)),
    Case("datapoints.create", "POST /v1/datapoints", STORED, body="{}"),
    Case(
        "datapoints.create", "POST /v1/datapoints", STORED,
        kwargs={"inputs": {"q": "é"}, "history": [{"role": "user"}], "ground_truth": {"a": None}, "metadata": {},
                "linked_event": ID, "linked_datasets": (ID_2, "s1")},
        body='{"inputs":{"q":"é"},"history":[{"role":"user"}],"ground_truth":{"a":null},"metadata":{},'
             '"linked_event":"%s","linked_datasets":["%s","s1"]}' % (ID, ID_2),
    ),
    Case(
        "datapoints.create_from", "POST /v1/datapoints", STORED, ({"ground_truth": None, "unknown": 1},),
        kwargs={"allow_unknown": True},
        body='{"ground_truth":null,"unknown":1}',
    ),
    Case(
        "datapoints.create_batch", "POST /v1/datapoints/batch", {"inserted": True, "insertedIds": ["p1"]},
        kwargs={"event_ids": [ID]}, body='{"events":["%s"]}' % ID,
    ),
    Case(
        "datapoints.create_batch", "POST /v1/datapoints/batch", {"inserted": True, "insertedIds": ["p1"]},
        kwargs={"event_ids": ["e1"], "inputs": ["inputs.q"], "history": ["h"], "ground_truth": ["t"],
                "filters": FILTERS, "date_range": RANGE, "check_state": {"e2": False}, "select_all": False,
                "dataset_id": ID_2},
        body='{"events":["e1"],"mapping":{"inputs":["inputs.q"],"history":["h"],"ground_truth":["t"]},"filters":'
             + FILTERS_JSON + ',"dateRange":' + RANGE_JSON
             + ',"checkState":{"e2":false},"selectAll":false,"dataset_id":"%s"}' % ID_2,
    ),
    Case("datapoints.update", f"PUT /v1/datapoints/{ID}", {"updated": True}, (ID,), body="{}"),
    Case(
        "datapoints.update", "PUT /v1/datapoints/a%2Fb", {"updated": True}, ("a/b",),
        {"inputs": {}, "history": [], "ground_truth": {"a": None}, "metadata": {"m": 1}, "linked_event": ID,
         "linked_datasets": []},
        body='{"inputs":{},"history":[],"ground_truth":{"a":null},"metadata":{"m":1},"linked_event":"%s",'
             '"linked_datasets":[]}' % ID,
    ),
    Case("datapoints.delete", "DELETE /v1/datapoints/a%2Fb", {"deleted": True}, ("a/b",)),
]  # fmt: skip
