"""Operations whose requests the real server validates differently from its published document.

An amendment can replace the schema of the body, replace or add parameters of the query or the path, and make required
parameters optional. An operation that the document lacks consists of its amendment alone. Everything else is validated
as published.
"""

from __future__ import annotations

from honeyhive_overlay.local.contract.amendments import r2025_12_02, r2025_12_15, r2026_06_24
from honeyhive_overlay.local.contract.amendments.schemas import Amendment

__all__ = ["Amendment", "r2025_12_02", "r2025_12_15", "r2026_06_24"]
