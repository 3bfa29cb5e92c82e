"""Send the requests of configurations in 2025-12-15."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.request import serve
from honeyhive_overlay._gateway.requests.configurations import (
    CreateConfiguration,
    DeleteConfiguration,
    ListConfigurations,
    UpdateConfiguration,
)

_WIRE_NAMES: Final = {"configuration_id": "id"}

SERVED: Final = serve(
    ListConfigurations.served("configurations.get_configurations"),
    CreateConfiguration.served("configurations.create_configuration"),
    UpdateConfiguration.served(
        "configurations.update_configuration", wire_names=_WIRE_NAMES, nullable=("user_properties",)
    ),
    DeleteConfiguration.served("configurations.delete_configuration", wire_names=_WIRE_NAMES),
)
