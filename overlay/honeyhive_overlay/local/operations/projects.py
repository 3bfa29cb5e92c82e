"""Projects: declared, and kept from API keys by every server that was seen."""

from __future__ import annotations

from honeyhive_overlay.local.calls import Answer, Call
from honeyhive_overlay.local.refusal import not_found


def refuse(_call: Call) -> Answer:
    """Say that there is no such route."""
    raise not_found("Route not found: the real server has none for projects, though the contract declares it")
