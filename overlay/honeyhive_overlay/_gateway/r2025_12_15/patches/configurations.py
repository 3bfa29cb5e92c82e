"""The patches of configurations."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch

_SCHEMAS = "/components/schemas"
_LIST = "/paths/~1v1~1configurations/get/responses/200/content/application~1json/schema/items"
_UPSERTED = f"{_SCHEMAS}/UpdateConfigurationResponse/properties/upsertedId"
_JSON = (
    "parameters/properties/forceFunction",
    "parameters/properties/hyperparameters",
    "parameters/properties/selectedFunctions/items/properties/parameters",
    "user_properties",
)

PATCHES: Final[tuple[Patch, ...]] = (
    Patch(
        id="configurations-nested",
        kind="found",
        operations=("configurations.list",),
        reason="The document declares a list of lists; servers send a flat list, or one under configurations. The "
        "overlay parses all three.",
        findings=(("array-of-arrays", _LIST),),
        expects=((_LIST, {"$ref": "#/components/schemas/GetConfigurationsResponse"}),),
    ),
    Patch(
        id="configuration-create-default",
        kind="found",
        operations=("configurations.create",),
        reason="The generated client sends the default type LLM; the overlay sends only what the caller set.",
        findings=(("sent-default", f"{_SCHEMAS}/CreateConfigurationRequest/properties/type"),),
    ),
    Patch(
        id="configuration-update-default",
        kind="found",
        operations=("configurations.update",),
        reason="The generated client turns a pipeline into an LLM in every update; the overlay sends only what the "
        "caller set.",
        findings=(("sent-default", f"{_SCHEMAS}/UpdateConfigurationRequest/properties/type"),),
        expects=((f"{_SCHEMAS}/UpdateConfigurationRequest/required", ["name"]),),
    ),
    Patch(
        id="configuration-upserted-id",
        kind="found",
        operations=("configurations.update",),
        reason="The document declares the id of a configuration that an update created as null only; the overlay "
        "parses text or None.",
        findings=(("null-only", _UPSERTED),),
    ),
    Patch(
        id="configuration-deleted-count",
        kind="known",
        operations=("configurations.delete",),
        reason="The response has a count where others have a flag; the overlay parses it as Deleted.",
        expects=((f"{_SCHEMAS}/DeleteConfigurationResponse/required", ["acknowledged", "deletedCount"]),),
        evidence="The document itself; most of its other deletions respond with a boolean.",
    ),
    Patch(
        id="configuration-json",
        kind="accepted",
        operations=("configurations.list", "configurations.create", "configurations.update"),
        reason="The user decides what hyperparameters, functions and properties contain; they stay untyped.",
        findings=tuple(
            ("untyped-field", f"{_SCHEMAS}/{schema}/properties/{name}")
            for schema in (
                "GetConfigurationsResponse/items",
                "CreateConfigurationRequest",
                "UpdateConfigurationRequest",
            )
            for name in _JSON
        ),
    ),
)
