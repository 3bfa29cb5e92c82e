"""Send the requests of datapoints in 2025-12-15."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.request import serve
from honeyhive_overlay._gateway.requests.datapoints import (
    CreateDatapoint,
    CreateDatapoints,
    DeleteDatapoint,
    GetDatapoint,
    ListDatapoints,
    UpdateDatapoint,
)

_WIRE_NAMES: Final = {"datapoint_id": "id"}

SERVED: Final = serve(
    ListDatapoints.served("datapoints.get_datapoints"),
    GetDatapoint.served("datapoints.get_datapoint", wire_names=_WIRE_NAMES),
    CreateDatapoint.served("datapoints.create_datapoint"),
    CreateDatapoints.served("datapoints.batch_create_datapoints"),
    UpdateDatapoint.served("datapoints.update_datapoint", wire_names=_WIRE_NAMES),
    DeleteDatapoint.served("datapoints.delete_datapoint", wire_names=_WIRE_NAMES),
)
