"""What is patched of datapoints."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch

_LIST = "/paths/~1v1~1datapoints/get"
_ONE = "/paths/~1v1~1datapoints~1{id}/get"
_VERBS = ("get", "put", "delete")
_OK = "responses/200/content/application~1json/schema"
_SCHEMAS = "/components/schemas"
_LISTED = f"{_SCHEMAS}/GetDatapointsResponse"
_SINGLE = f"{_SCHEMAS}/GetDatapointResponse"

PATCHES: Final[tuple[Patch, ...]] = (
    Patch(
        id="datapoints-omitted",
        kind="found",
        operations=("datapoints.list",),
        reason="Nullable maps with a default make the generator leave the answer out; it is read as Datapoint.",
        findings=(
            ("generator-omission", _LISTED),
            ("generator-omission", f"{_LIST}/{_OK}"),
            ("nullable-default", f"{_LISTED}/properties/datapoints/items/properties/*"),
        ),
    ),
    Patch(
        id="datapoints-ids",
        kind="found",
        operations=("datapoints.list",),
        reason="Ids would be sent as datapoint_ids=, which servers answer with 400; they are sent as datapoint_ids[]=.",
        findings=(("array-query", f"{_LIST}/parameters/0/schema"),),
    ),
    Patch(
        id="datapoint-omitted",
        kind="found",
        operations=("datapoints.get",),
        reason="Nullable maps with a default make the generator leave the answer out; it is read as Datapoint.",
        findings=(
            ("generator-omission", _SINGLE),
            ("generator-omission", f"{_ONE}/{_OK}"),
            ("nullable-default", f"{_SINGLE}/properties/datapoint/items/properties/*"),
        ),
    ),
    Patch(
        id="datapoint-wrapped-twice",
        kind="found",
        operations=("datapoints.get",),
        reason="The datapoint is in a list in a list and may be left out; servers send one list. Both are unwrapped.",
        findings=(
            ("anonymous-wrapper", f"{_ONE}/{_OK}"),
            ("optional-wrapper", f"{_ONE}/{_OK}/properties/datapoint"),
            ("repeated-wrapper", f"{_ONE}/{_OK}/properties/datapoint"),
        ),
    ),
    Patch(
        id="datapoint-json",
        kind="accepted",
        operations=("datapoints.list", "datapoints.get", "datapoints.create", "datapoints.update"),
        reason="Inputs, history, ground truth and metadata are the user's.",
        findings=(
            ("untyped-field", f"{_LISTED}/properties/datapoints/items/properties/*"),
            ("untyped-field", f"{_SINGLE}/properties/datapoint/items/properties/*"),
            ("untyped-field", f"{_SCHEMAS}/CreateDatapointRequest/properties/*"),
            ("untyped-field", f"{_SCHEMAS}/UpdateDatapointRequest/properties/*"),
        ),
    ),
    Patch(
        id="datapoint-id",
        kind="known",
        operations=("datapoints.get", "datapoints.update", "datapoints.delete"),
        reason="The paths say id where the rest says datapoint_id; methods take it by position, as datapoint_id.",
        expects=tuple((f"/paths/~1v1~1datapoints~1{{id}}/{verb}/parameters/0/name", "id") for verb in _VERBS),
        evidence="UpdateDatapointParams and DeleteDatapointParams, which nothing refers to, call it datapoint_id.",
    ),
    Patch(
        id="datapoint-batch-filters",
        kind="found",
        operations=("datapoints.create_batch",),
        reason="The filters are untyped; they are checked as those of events are, and sent as a list.",
        findings=(("untyped-field", f"{_SCHEMAS}/BatchCreateDatapointsRequest/properties/filters/anyOf/*"),),
    ),
)
