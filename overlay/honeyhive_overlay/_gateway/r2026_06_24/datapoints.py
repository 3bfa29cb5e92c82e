"""Send the requests of datapoints in 2026-06-24."""

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

SERVED: Final = serve(
    ListDatapoints.served("datapoints.get_datapoints"),
    GetDatapoint.served("datapoints.get_datapoint"),
    CreateDatapoint.served("datapoints.create_datapoint"),
    CreateDatapoints.served("datapoints.batch_create_datapoints"),
    UpdateDatapoint.served("datapoints.update_datapoint"),
    DeleteDatapoint.served("datapoints.delete_datapoint"),
)
