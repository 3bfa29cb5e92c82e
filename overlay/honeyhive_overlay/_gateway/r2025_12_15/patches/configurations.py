"""What is patched of configurations."""

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
        reason="The list is declared as a list of lists and comes flat, or under configurations; all three are read.",
        findings=(("array-of-arrays", _LIST),),
        expects=((_LIST, {"$ref": "#/components/schemas/GetConfigurationsResponse"}),),
    ),
    Patch(
        id="configuration-create-default",
        kind="found",
        operations=("configurations.create",),
        reason="A type of LLM would be sent unasked; nothing is sent that the caller did not set.",
        findings=(("sent-default", f"{_SCHEMAS}/CreateConfigurationRequest/properties/type"),),
    ),
    Patch(
        id="configuration-update-default",
        kind="found",
        operations=("configurations.update",),
        reason="Every change would turn a pipeline into an LLM; only what the caller set is sent.",
        findings=(("sent-default", f"{_SCHEMAS}/UpdateConfigurationRequest/properties/type"),),
        expects=((f"{_SCHEMAS}/UpdateConfigurationRequest/required", ["name"]),),
    ),
    Patch(
        id="configuration-upserted-id",
        kind="found",
        operations=("configurations.update",),
        reason="The id of what a change made new is declared as null alone; it is read as text or None.",
        findings=(("null-only", _UPSERTED),),
    ),
    Patch(
        id="configuration-deleted-count",
        kind="known",
        operations=("configurations.delete",),
        reason="The answer is a count where others have a flag; it is parsed as Deleted.",
        expects=((f"{_SCHEMAS}/DeleteConfigurationResponse/required", ["acknowledged", "deletedCount"]),),
        evidence="The document itself; every other deletion of it answers with a truth value.",
    ),
    Patch(
        id="configuration-json",
        kind="accepted",
        operations=("configurations.list", "configurations.create", "configurations.update"),
        reason="Hyperparameters, functions and properties are the user's.",
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
