"""Which operations each revision of the API serves. One that is like another names the tables of that one again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from honeyhive_overlay.local.calls import Operation
from honeyhive_overlay.local.contract import amendments
from honeyhive_overlay.local.contract.amendments import Amendment
from honeyhive_overlay.local.revisions import r2025_12_02, r2025_12_15, r2026_06_24


@dataclass(frozen=True, slots=True)
class Revision:
    """A revision by name: what it serves, what to say about paths that people take by mistake, where it deviates."""

    name: str
    operations: Mapping[str, Operation]
    mistaken: Mapping[str, str]
    amendments: Mapping[str, Amendment]


REVISIONS = (
    Revision("2025-12-02", r2025_12_02.OPERATIONS, r2025_12_02.MISTAKEN, amendments.r2025_12_02.AMENDMENTS),
    Revision("2025-12-15", r2025_12_15.OPERATIONS, r2025_12_15.MISTAKEN, amendments.r2025_12_15.AMENDMENTS),
    Revision("2026-06-24", r2026_06_24.OPERATIONS, r2026_06_24.MISTAKEN, amendments.r2026_06_24.AMENDMENTS),
)
