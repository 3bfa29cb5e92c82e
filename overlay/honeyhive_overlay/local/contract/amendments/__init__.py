"""Where the real server takes, or refuses, something else than the contract says.

An amendment replaces the schema of a body, replaces or adds parameters of query and path, and drops the demand for
some; an operation that the document lacks consists of its amendment alone. Everything else is checked as published.
"""

from __future__ import annotations

from collections.abc import Mapping

from honeyhive_overlay.local.contract.amendments import r2025_12_02, r2025_12_15, r2026_06_24
from honeyhive_overlay.local.contract.amendments.parts import Amendment

AMENDMENTS: Mapping[str, Mapping[str, Amendment]] = {
    "2025-12-02": r2025_12_02.AMENDMENTS,
    "2025-12-15": r2025_12_15.AMENDMENTS,
    "2026-06-24": r2026_06_24.AMENDMENTS,
}

__all__ = ["AMENDMENTS", "Amendment"]
