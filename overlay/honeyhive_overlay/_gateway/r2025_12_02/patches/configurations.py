"""The patches of configurations."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch

_SCHEMAS = "/components/schemas"
_LIST = "/paths/~1configurations"
_ONE = "/paths/~1configurations~1{id}"
_REQUIRED = ["project", "name", "provider", "parameters"]
_JSON = (
    "parameters/properties/forceFunction",
    "parameters/properties/hyperparameters",
    "parameters/properties/responseFormat",
    "parameters/properties/selectedFunctions/items/properties/parameters",
    "user_properties",
)

PATCHES: Final[tuple[Patch, ...]] = (
    Patch(
        id="configuration-tags",
        kind="known",
        operations=("configurations.list", "configurations.create", "configurations.update"),
        reason="Configurations have no tags in this revision; the overlay rejects tags before it sends anything.",
        expects=((f"{_SCHEMAS}/Configuration/required", _REQUIRED),),
        evidence="The document itself: no schema of configurations has tags.",
    ),
    Patch(
        id="configuration-create-untyped",
        kind="found",
        operations=("configurations.create",),
        reason="The response has no schema; the overlay takes an id from it if there is one, and otherwise finds the "
        "configuration by name in the list.",
        findings=(("untyped-response", f"{_LIST}/post/responses/200"),),
    ),
    Patch(
        id="configuration-create-type",
        kind="known",
        operations=("configurations.create",),
        reason="A new configuration has no type, an updated one has; the overlay does not send LLM, the default of "
        "servers, and rejects pipeline.",
        expects=((f"{_SCHEMAS}/PutConfigurationRequest/properties/type/enum", ["LLM", "pipeline"]),),
        evidence="The document itself: the bodies of POST and PUT differ only in this field.",
    ),
    Patch(
        id="configuration-change-untyped",
        kind="found",
        operations=("configurations.update", "configurations.delete"),
        reason="The response has no schema; the overlay treats any success status as a success, unless the body says "
        "otherwise.",
        findings=(
            ("untyped-response", f"{_ONE}/put/responses/200"),
            ("untyped-response", f"{_ONE}/delete/responses/200"),
        ),
    ),
    Patch(
        id="configuration-update-fields",
        kind="known",
        operations=("configurations.update",),
        reason="An update must repeat provider and parameters; the overlay first reads from the list what the caller "
        "omits.",
        expects=((f"{_SCHEMAS}/PutConfigurationRequest/required", _REQUIRED),),
        evidence="The document itself: an update requires the same fields as a new configuration.",
    ),
    Patch(
        id="configuration-json",
        kind="accepted",
        operations=("configurations.list", "configurations.create", "configurations.update"),
        reason="The user decides what hyperparameters, formats, functions and properties contain; they stay untyped.",
        findings=tuple(
            ("untyped-field", f"{_SCHEMAS}/{schema}/properties/{name}")
            for schema in ("Configuration", "PostConfigurationRequest", "PutConfigurationRequest")
            for name in _JSON
        ),
    ),
)
