"""What is patched of configurations."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch

_SCHEMAS = "/components/schemas"
_LIST = "/paths/~1configurations"
_ONE = "/paths/~1configurations~1{id}"
_DEMANDED = ["project", "name", "provider", "parameters"]
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
        reason="Configurations have no tags yet; tags are refused before anything is sent.",
        expects=((f"{_SCHEMAS}/Configuration/required", _DEMANDED),),
        evidence="The document itself: no schema of configurations has them.",
    ),
    Patch(
        id="configuration-create-untyped",
        kind="found",
        operations=("configurations.create",),
        reason="Nothing is said of the answer; an id in it is taken, else the list is searched by name, as its operation.",
        findings=(("untyped-response", f"{_LIST}/post/responses/200"),),
    ),
    Patch(
        id="configuration-create-type",
        kind="known",
        operations=("configurations.create",),
        reason="A new one has no type, a changed one has; LLM, which servers choose, is not sent, and pipeline refused.",
        expects=((f"{_SCHEMAS}/PutConfigurationRequest/properties/type/enum", ["LLM", "pipeline"]),),
        evidence="The document itself: the bodies of POST and PUT differ in this field alone.",
    ),
    Patch(
        id="configuration-change-untyped",
        kind="found",
        operations=("configurations.update", "configurations.delete"),
        reason="Nothing is said of the answer; any success is one, unless it says otherwise.",
        findings=(
            ("untyped-response", f"{_ONE}/put/responses/200"),
            ("untyped-response", f"{_ONE}/delete/responses/200"),
        ),
    ),
    Patch(
        id="configuration-update-fields",
        kind="known",
        operations=("configurations.update",),
        reason="A change must repeat provider and parameters; what the caller leaves out is read first, from the list.",
        expects=((f"{_SCHEMAS}/PutConfigurationRequest/required", _DEMANDED),),
        evidence="The document itself: a change demands what a new configuration does.",
    ),
    Patch(
        id="configuration-json",
        kind="accepted",
        operations=("configurations.list", "configurations.create", "configurations.update"),
        reason="Hyperparameters, formats, functions and properties are the user's.",
        findings=tuple(
            ("untyped-field", f"{_SCHEMAS}/{schema}/properties/{name}")
            for schema in ("Configuration", "PostConfigurationRequest", "PutConfigurationRequest")
            for name in _JSON
        ),
    ),
)
