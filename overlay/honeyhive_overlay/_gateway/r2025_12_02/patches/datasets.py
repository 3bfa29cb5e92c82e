"""What is patched of datasets."""

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
        reason="The list is called testcases and may be left out; it is demanded, and its later names are read as well.",
        findings=(
            ("anonymous-wrapper", f"{_PATH}/get/{_OK}"),
            ("optional-wrapper", f"{_PATH}/get/{_OK}/properties/testcases"),
        ),
    ),
    Patch(
        id="datasets-name-filter",
        kind="known",
        operations=("datasets.list",),
        reason="The list cannot be asked for a name; names are looked for in all that it holds.",
        expects=(
            (f"{_PATH}/get/parameters/0/name", "project"),
            (f"{_PATH}/get/parameters/1/name", "type"),
            (f"{_PATH}/get/parameters/2/name", "dataset_id"),
        ),
        evidence="The document itself; the one after it has the parameter.",
    ),
    Patch(
        id="dataset-id",
        kind="known",
        operations=("datasets.list", "datasets.get", "datasets.update"),
        reason="The id is declared as dataset_id, and comes as _id too; both are read.",
        expects=((f"{_SCHEMAS}/Dataset/properties/dataset_id/type", "string"),),
        evidence="Objects of this backend have _id and tenant; the document itself gives _id to all other resources but metrics.",
    ),
    Patch(
        id="dataset-create-response",
        kind="found",
        operations=("datasets.create",),
        reason="The id of a new dataset stands in a wrapper that may be empty; it is demanded.",
        findings=(("anonymous-wrapper", f"{_PATH}/post/{_OK}"),),
    ),
    Patch(
        id="dataset-metadata-discarded",
        kind="known",
        operations=("datasets.create",),
        reason="Metadata of a dataset is taken and comes back empty, so that no keyword offers it.",
        expects=((f"{_SCHEMAS}/CreateDatasetRequest/properties/metadata/type", "object"),),
        evidence="The vendor's commit that took metadata out of its own client.",
    ),
    Patch(
        id="dataset-update-untyped",
        kind="found",
        operations=("datasets.update",),
        reason="Nothing is said of the answer, and servers answered with nothing; the dataset is read, as datasets.get.",
        findings=(("untyped-response", f"{_PATH}/put/responses/200"),),
    ),
    Patch(
        id="dataset-delete-untyped",
        kind="found",
        operations=("datasets.delete",),
        reason="Nothing is said of the answer; any success is one. What was deleted is kept where it comes.",
        findings=(("untyped-response", f"{_PATH}/delete/responses/200"),),
    ),
    Patch(
        id="rows-wrappers",
        kind="found",
        operations=("datasets.add_datapoints",),
        reason="Body and answer have no names, and the ids in the answer may be left out; they are demanded.",
        findings=(("anonymous-wrapper", f"{_ROWS}/{_BODY}"), ("anonymous-wrapper", f"{_ROWS}/{_OK}")),
    ),
    Patch(
        id="dataset-json",
        kind="accepted",
        operations=("datasets.list", "datasets.get", "datasets.create", "datasets.update", "datasets.add_datapoints"),
        reason="Metadata and rows are the user's.",
        findings=(
            ("untyped-field", f"{_SCHEMAS}/Dataset/properties/metadata"),
            ("untyped-field", f"{_SCHEMAS}/CreateDatasetRequest/properties/metadata"),
            ("untyped-field", f"{_SCHEMAS}/DatasetUpdate/properties/metadata"),
            ("untyped-field", f"{_ROWS}/{_BODY}/properties/data/items"),
        ),
    ),
)
