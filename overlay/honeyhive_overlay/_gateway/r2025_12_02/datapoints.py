"""Datapoints in 2025-12-02."""

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

_ALSO: Final = {"project": PROJECT}
_NAMES: Final = {"datapoint_id": "id"}

SERVED: Final = serve(
    ListDatapoints.served("datapoints.get_datapoints", constants=_ALSO),
    GetDatapoint.served("datapoints.get_datapoint", names=_NAMES),
    CreateDatapoint.served("datapoints.create_datapoint", constants=_ALSO, required=("inputs",)),
    UpdateDatapoint.served(
        "datapoints.update_datapoint",
        parse=parse_untyped_update,
        names=_NAMES,
        rejected={"linked_event": "it is set once and for all in this revision, by create()."},
        may_contain_error=True,
    ),
    DeleteDatapoint.served("datapoints.delete_datapoint", names=_NAMES),
)
