"""What is patched of datapoints."""

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
        reason="The list may be left out of the answer; it is demanded.",
        findings=(
            ("anonymous-wrapper", f"{_LIST}/get/{_OK}"),
            ("optional-wrapper", f"{_LIST}/get/{_OK}/properties/datapoints"),
        ),
    ),
    Patch(
        id="datapoints-ids",
        kind="found",
        operations=("datapoints.list",),
        reason="Ids would be sent as datapoint_ids=, which servers answer with 400; they are sent as datapoint_ids[]=.",
        findings=(("array-query", f"{_LIST}/get/parameters/1/schema"),),
    ),
    Patch(
        id="datapoint-list-of-one",
        kind="found",
        operations=("datapoints.get",),
        reason="One datapoint comes as a list of one, which may be left out; it is unwrapped, and an empty list is NotFound.",
        findings=(
            ("anonymous-wrapper", f"{_ONE}/get/{_OK}"),
            ("optional-wrapper", f"{_ONE}/get/{_OK}/properties/datapoint"),
        ),
    ),
    Patch(
        id="datapoint-create-response",
        kind="found",
        operations=("datapoints.create",),
        reason="The id of a new datapoint stands in a wrapper that may be left out; it is demanded.",
        findings=(
            ("anonymous-wrapper", f"{_LIST}/post/{_OK}"),
            ("optional-wrapper", f"{_LIST}/post/{_OK}/properties/result"),
        ),
    ),
    Patch(
        id="datapoint-update-untyped",
        kind="found",
        operations=("datapoints.update",),
        reason="Nothing is said of the answer; any success is one, unless it says otherwise.",
        findings=(("untyped-response", f"{_ONE}/put/responses/200"),),
    ),
    Patch(
        id="datapoint-update-event",
        kind="known",
        operations=("datapoints.update",),
        reason="The event that a datapoint comes from is said at its creation alone; a change of it is refused.",
        expects=((f"{_SCHEMAS}/CreateDatapointRequest/properties/linked_event/type", "string"),),
        evidence="The document itself: a change has linked_evals and linked_datasets, and no linked_event.",
    ),
    Patch(
        id="datapoint-delete-response",
        kind="found",
        operations=("datapoints.delete",),
        reason="The flag may be left out of the answer; it is demanded, unless nothing at all comes.",
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
        reason="Inputs, history, ground truth and metadata are the user's.",
        findings=tuple(
            ("untyped-field", f"{_SCHEMAS}/{schema}/properties/*")
            for schema in ("Datapoint", "CreateDatapointRequest", "UpdateDatapointRequest")
        ),
    ),
)
