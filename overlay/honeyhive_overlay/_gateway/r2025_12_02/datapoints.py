"""Send the requests of datapoints in 2025-12-02."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.parse_acknowledgements import parse_untyped_update
from honeyhive_overlay._gateway.request import PROJECT, serve
from honeyhive_overlay._gateway.requests.datapoints import (
    CreateDatapoint,
    DeleteDatapoint,
    GetDatapoint,
    ListDatapoints,
    UpdateDatapoint,
)

_PROJECT: Final = {"project": PROJECT}
_WIRE_NAMES: Final = {"datapoint_id": "id"}

SERVED: Final = serve(
    ListDatapoints.served("datapoints.get_datapoints", constants=_PROJECT),
    GetDatapoint.served("datapoints.get_datapoint", wire_names=_WIRE_NAMES),
    CreateDatapoint.served("datapoints.create_datapoint", constants=_PROJECT, required=("inputs",)),
    UpdateDatapoint.served(
        "datapoints.update_datapoint",
        parse=parse_untyped_update,
        wire_names=_WIRE_NAMES,
        rejected={"linked_event": "only create() can set it in this revision."},
        may_contain_error=True,
    ),
    DeleteDatapoint.served("datapoints.delete_datapoint", wire_names=_WIRE_NAMES),
)
