"""The patches of datapoints."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch

_LIST = "/paths/~1datapoints"
_ONE = "/paths/~1datapoints~1{id}"
_VERBS = ("get", "put", "delete")
_OK = "responses/200/content/application~1json/schema"
_SCHEMAS = "/components/schemas"

PATCHES: Final[tuple[Patch, ...]] = (
    Patch(
        id="datapoints-optional",
        kind="found",
        operations=("datapoints.list",),
        reason="The list is optional in the response; the overlay requires it.",
        findings=(
            ("anonymous-wrapper", f"{_LIST}/get/{_OK}"),
            ("optional-wrapper", f"{_LIST}/get/{_OK}/properties/datapoints"),
        ),
    ),
    Patch(
        id="datapoints-ids",
        kind="found",
        operations=("datapoints.list",),
        reason="The generated client sends ids as datapoint_ids=, which servers reject with 400; the overlay sends "
        "them as datapoint_ids[]=.",
        findings=(("array-query", f"{_LIST}/get/parameters/1/schema"),),
    ),
    Patch(
        id="datapoint-list-of-one",
        kind="found",
        operations=("datapoints.get",),
        reason="The response has an optional list with one datapoint; the overlay returns its item, and raises "
        "NotFound if the list is empty.",
        findings=(
            ("anonymous-wrapper", f"{_ONE}/get/{_OK}"),
            ("optional-wrapper", f"{_ONE}/get/{_OK}/properties/datapoint"),
        ),
    ),
    Patch(
        id="datapoint-create-response",
        kind="found",
        operations=("datapoints.create",),
        reason="The id of a new datapoint is in an optional wrapper; the overlay requires it.",
        findings=(
            ("anonymous-wrapper", f"{_LIST}/post/{_OK}"),
            ("optional-wrapper", f"{_LIST}/post/{_OK}/properties/result"),
        ),
    ),
    Patch(
        id="datapoint-update-untyped",
        kind="found",
        operations=("datapoints.update",),
        reason="The response has no schema; the overlay treats any success status as a success, unless the body says "
        "otherwise.",
        findings=(("untyped-response", f"{_ONE}/put/responses/200"),),
    ),
    Patch(
        id="datapoint-update-event",
        kind="known",
        operations=("datapoints.update",),
        reason="The linked event can be set only when a datapoint is created; the overlay rejects it in an update.",
        expects=((f"{_SCHEMAS}/CreateDatapointRequest/properties/linked_event/type", "string"),),
        evidence="The document itself: an update has linked_evals and linked_datasets, and no linked_event.",
    ),
    Patch(
        id="datapoint-delete-response",
        kind="found",
        operations=("datapoints.delete",),
        reason="The flag is optional in the response; the overlay requires it, unless the response is empty.",
        findings=(
            ("anonymous-wrapper", f"{_ONE}/delete/{_OK}"),
            ("optional-wrapper", f"{_ONE}/delete/{_OK}/properties/deleted"),
        ),
    ),
    Patch(
        id="datapoint-id",
        kind="known",
        operations=("datapoints.get", "datapoints.update", "datapoints.delete"),
        reason="The paths say id where other routes say datapoint_ids; methods take it by position, as datapoint_id.",
        expects=tuple((f"{_ONE}/{verb}/parameters/0/name", "id") for verb in _VERBS),
        evidence="The document itself.",
    ),
    Patch(
        id="datapoint-json",
        kind="accepted",
        operations=("datapoints.list", "datapoints.get", "datapoints.create", "datapoints.update"),
        reason="The user decides what inputs, history, ground truth and metadata contain; they stay untyped.",
        findings=tuple(
            ("untyped-field", f"{_SCHEMAS}/{schema}/properties/*")
            for schema in ("Datapoint", "CreateDatapointRequest", "UpdateDatapointRequest")
        ),
    ),
)
