"""Which operation lives where: what bindings, the ledger and the documentation share, from the tables of the revisions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from honeyhive_overlay._gateway.r2025_12_02.routes import ROUTES as _R2025_12_02
from honeyhive_overlay._gateway.r2025_12_15.routes import ROUTES as _R2025_12_15
from honeyhive_overlay._gateway.r2026_06_24.routes import ROUTES as _R2026_06_24
from honeyhive_overlay._gateway.routes import Operation, Revision, Route
from honeyhive_overlay.errors import UnsupportedOperation

REVISIONS: Final = (
    Revision("2025-12-02", "https://api.honeyhive.ai", takes_project=True),
    Revision("2025-12-15", "https://api.dp1.us.honeyhive.ai", takes_project=False),
    Revision("2026-06-24", "https://api.dp1.us.honeyhive.ai", takes_project=False),
)
DEFAULT_REVISION: Final = "2026-06-24"

_ROUTES: Final[Mapping[str, Mapping[str, Route]]] = {
    "2025-12-02": _R2025_12_02,
    "2025-12-15": _R2025_12_15,
    "2026-06-24": _R2026_06_24,
}
_INSTEAD: Final[Mapping[str, str]] = {
    "charts.create": "events.chart",
    "datapoints.create_batch": "datasets.add_datapoints",
    "datasets.remove_datapoint": "datasets.update(datapoints=…)",
    "events.chart": "events.search",
    "metric_versions.create": "metrics.update",
    "metric_versions.deploy": "metrics.update",
    "metric_versions.list": "metrics.get",
}

OPERATIONS: Final[Mapping[str, Operation]] = {
    name: Operation(
        {revision: routes[name] for revision, routes in _ROUTES.items() if name in routes}, _INSTEAD.get(name)
    )
    for name in dict.fromkeys(name for routes in _ROUTES.values() for name in routes)
}


def find_route(operation: str, revision: str) -> Route:
    """Return where ``operation`` lives in ``revision``.

    Raises:
        UnsupportedOperation: nowhere.
    """
    known = OPERATIONS[operation]
    if revision in known.routes:
        return known.routes[revision]
    raise UnsupportedOperation(operation, revision=revision, available_in=sorted(known.routes), instead=known.instead)
