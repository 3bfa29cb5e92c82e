"""Where the real server takes, or refuses, something else than the contract says.

An amendment replaces the schema of a body, replaces or adds parameters of query and path, and drops the demand for
some; an operation that the document lacks consists of its amendment alone. Everything else is checked as published.
"""

from __future__ import annotations

from honeyhive_overlay.local.contract.amendments import r2025_12_02, r2025_12_15, r2026_06_24
from honeyhive_overlay.local.contract.amendments.parts import Amendment

__all__ = ["Amendment", "r2025_12_02", "r2025_12_15", "r2026_06_24"]
