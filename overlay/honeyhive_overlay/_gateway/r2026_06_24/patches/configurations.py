"""The patches of configurations."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch, shared
from honeyhive_overlay._gateway.r2025_12_15.patches import configurations as earlier

_SCHEMAS = "/components/schemas"
_ONE = "/paths/~1v1~1configurations~1{configId}"

PATCHES: Final[tuple[Patch, ...]] = (
    *shared(earlier.PATCHES, "configuration-create-default", "configuration-update-default"),
    Patch(
        id="configuration-id",
        kind="known",
        operations=("configurations.update", "configurations.delete"),
        reason="The paths say configId where all others use snake case; methods take it by position.",
        expects=tuple((f"{_ONE}/{verb}/parameters/0/name", "configId") for verb in ("put", "delete")),
        evidence="The document itself: the parameter of every other path is written in snake case.",
    ),
    *shared(earlier.PATCHES, "configuration-deleted-count"),
    Patch(
        id="configuration-json",
        kind="accepted",
        operations=("configurations.list", "configurations.create", "configurations.update"),
        reason="The user decides what hyperparameters, functions and properties contain; they stay untyped.",
        findings=(
            ("untyped-field", f"{_SCHEMAS}/ConfigurationParameters/properties/forceFunction"),
            ("untyped-field", f"{_SCHEMAS}/ConfigurationParameters/properties/hyperparameters"),
            ("untyped-field", f"{_SCHEMAS}/SelectedFunction/properties/parameters"),
            ("untyped-field", f"{_SCHEMAS}/ConfigurationItem/properties/user_properties"),
            ("untyped-field", f"{_SCHEMAS}/*ConfigurationRequest/properties/user_properties"),
        ),
    ),
)
