"""What is patched of datapoints."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch

_SCHEMAS = "/components/schemas"

PATCHES: Final[tuple[Patch, ...]] = (
    Patch(
        id="datapoints-ids",
        kind="found",
        operations=("datapoints.list",),
        reason="Ids would be sent as datapoint_ids=, which servers answer with 400; they are sent as datapoint_ids[]=.",
        findings=(("array-query", "/paths/~1v1~1datapoints/get/parameters/0/schema"),),
    ),
    Patch(
        id="datapoint-list-of-one",
        kind="known",
        operations=("datapoints.get",),
        reason="The datapoint is declared, and sent, as a list; its one item is read, and none is NotFound.",
        expects=((f"{_SCHEMAS}/GetDatapointResponse/properties/datapoint/type", "array"),),
        evidence="The document itself: the route is by the id of one datapoint, and the key is not plural.",
    ),
    Patch(
        id="datapoint-json",
        kind="accepted",
        operations=("datapoints.list", "datapoints.get", "datapoints.create", "datapoints.update"),
        reason="Inputs, history, ground truth and metadata are the user's.",
        findings=(
            ("untyped-field", f"{_SCHEMAS}/Datapoint/properties/*"),
            ("untyped-field", f"{_SCHEMAS}/CreateDatapointRequest/properties/*"),
            ("untyped-field", f"{_SCHEMAS}/UpdateDatapointRequest/properties/*"),
        ),
    ),
    Patch(
        id="datapoint-batch-filters",
        kind="found",
        operations=("datapoints.create_batch",),
        reason="The filters are untyped; they are checked as those of events are, and sent as a list.",
        findings=(("untyped-field", f"{_SCHEMAS}/BatchCreateDatapointsRequest/properties/filters/anyOf/*"),),
    ),
)
