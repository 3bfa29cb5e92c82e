"""The revisions of the API that the server has. A revision that is like another one uses the same tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from honeyhive_overlay.local.contract import amendments
from honeyhive_overlay.local.contract.amendments import Amendment
from honeyhive_overlay.local.messages import Handler
from honeyhive_overlay.local.revisions import r2025_12_02, r2025_12_15, r2026_06_24


@dataclass(frozen=True, slots=True)
class Revision:
    """A revision of the API."""

    name: str
    operations: Mapping[str, Handler]
    """Handlers by operation, such as ``GET /v1/runs``."""
    mistaken: Mapping[str, str]
    """Operations that people expect by mistake, and those that they mean."""
    amendments: Mapping[str, Amendment]


REVISIONS = (
    Revision("2025-12-02", r2025_12_02.OPERATIONS, r2025_12_02.MISTAKEN, amendments.r2025_12_02.AMENDMENTS),
    Revision("2025-12-15", r2025_12_15.OPERATIONS, r2025_12_15.MISTAKEN, amendments.r2025_12_15.AMENDMENTS),
    Revision("2026-06-24", r2026_06_24.OPERATIONS, r2026_06_24.MISTAKEN, amendments.r2026_06_24.AMENDMENTS),
)
