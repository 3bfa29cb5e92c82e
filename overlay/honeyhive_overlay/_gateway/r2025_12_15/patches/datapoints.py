"""The patches of datapoints."""

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
        reason="Because of nullable maps with a default, the generator omits the response; the overlay parses it as "
        "Datapoint.",
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
        reason="The generated client sends ids as datapoint_ids=, which servers reject with 400; the overlay sends "
        "them as datapoint_ids[]=.",
        findings=(("array-query", f"{_LIST}/parameters/0/schema"),),
    ),
    Patch(
        id="datapoint-omitted",
        kind="found",
        operations=("datapoints.get",),
        reason="Because of nullable maps with a default, the generator omits the response; the overlay parses it as "
        "Datapoint.",
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
        reason="The document declares an optional list inside a list for one datapoint; servers send one list. The "
        "overlay parses both forms.",
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
        reason="The user decides what inputs, history, ground truth and metadata contain; they stay untyped.",
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
        reason="The paths say id where other routes say datapoint_id; methods take it by position, as datapoint_id.",
        expects=tuple((f"/paths/~1v1~1datapoints~1{{id}}/{verb}/parameters/0/name", "id") for verb in _VERBS),
        evidence="UpdateDatapointParams and DeleteDatapointParams, which nothing refers to, call it datapoint_id.",
    ),
    Patch(
        id="datapoint-batch-filters",
        kind="found",
        operations=("datapoints.create_batch",),
        reason="The filters are untyped; the overlay checks them like filters of events and sends them as a list.",
        findings=(("untyped-field", f"{_SCHEMAS}/BatchCreateDatapointsRequest/properties/filters/anyOf/*"),),
    ),
)
