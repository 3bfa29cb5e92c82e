"""The patches of datasets."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch

_SCHEMAS = "/components/schemas"
_PATH = "/paths/~1datasets"
_ROWS = "/paths/~1datasets~1{dataset_id}~1datapoints/post"
_OK = "responses/200/content/application~1json/schema"
_BODY = "requestBody/content/application~1json/schema"

PATCHES: Final[tuple[Patch, ...]] = (
    Patch(
        id="datasets-testcases",
        kind="found",
        operations=("datasets.list", "datasets.get"),
        reason="The list is named testcases and is optional; the overlay requires it, and also parses it under its "
        "later names.",
        findings=(
            ("anonymous-wrapper", f"{_PATH}/get/{_OK}"),
            ("optional-wrapper", f"{_PATH}/get/{_OK}/properties/testcases"),
        ),
    ),
    Patch(
        id="datasets-name-filter",
        kind="known",
        operations=("datasets.list",),
        reason="The list has no parameter for a name; the overlay filters the full list by name itself.",
        expects=(
            (f"{_PATH}/get/parameters/0/name", "project"),
            (f"{_PATH}/get/parameters/1/name", "type"),
            (f"{_PATH}/get/parameters/2/name", "dataset_id"),
        ),
        evidence="The document itself; the next one has the parameter.",
    ),
    Patch(
        id="dataset-id",
        kind="known",
        operations=("datasets.list", "datasets.get", "datasets.update"),
        reason="The document declares the id as dataset_id, and servers also send it as _id; the overlay parses both.",
        expects=((f"{_SCHEMAS}/Dataset/properties/dataset_id/type", "string"),),
        evidence="Objects of these servers have _id and tenant; the document itself declares _id for all other "
        "resources except metrics.",
    ),
    Patch(
        id="dataset-create-response",
        kind="found",
        operations=("datasets.create",),
        reason="The id of a new dataset is in a wrapper that may be empty; the overlay requires it.",
        findings=(("anonymous-wrapper", f"{_PATH}/post/{_OK}"),),
    ),
    Patch(
        id="dataset-metadata-discarded",
        kind="known",
        operations=("datasets.create",),
        reason="Servers accept metadata of a dataset and return it empty; the overlay has no argument for it.",
        expects=((f"{_SCHEMAS}/CreateDatasetRequest/properties/metadata/type", "object"),),
        evidence="The vendor's commit that removed metadata from its own client.",
    ),
    Patch(
        id="dataset-update-untyped",
        kind="found",
        operations=("datasets.update",),
        reason="The response has no schema, and servers sent an empty one; the overlay reads the dataset with "
        "datasets.get.",
        findings=(("untyped-response", f"{_PATH}/put/responses/200"),),
    ),
    Patch(
        id="dataset-delete-untyped",
        kind="found",
        operations=("datasets.delete",),
        reason="The response has no schema; the overlay treats any success status as a success, and keeps the deleted "
        "dataset if the server sends it.",
        findings=(("untyped-response", f"{_PATH}/delete/responses/200"),),
    ),
    Patch(
        id="rows-wrappers",
        kind="found",
        operations=("datasets.add_datapoints",),
        reason="Request and response body have no schema names, and the ids in the response are optional; the overlay "
        "requires them.",
        findings=(("anonymous-wrapper", f"{_ROWS}/{_BODY}"), ("anonymous-wrapper", f"{_ROWS}/{_OK}")),
    ),
    Patch(
        id="dataset-json",
        kind="accepted",
        operations=("datasets.list", "datasets.get", "datasets.create", "datasets.update", "datasets.add_datapoints"),
        reason="The user decides what metadata and rows contain; they stay untyped.",
        findings=(
            ("untyped-field", f"{_SCHEMAS}/Dataset/properties/metadata"),
            ("untyped-field", f"{_SCHEMAS}/CreateDatasetRequest/properties/metadata"),
            ("untyped-field", f"{_SCHEMAS}/DatasetUpdate/properties/metadata"),
            ("untyped-field", f"{_ROWS}/{_BODY}/properties/data/items"),
        ),
    ),
)
