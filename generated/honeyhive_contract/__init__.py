"""The documents of all revisions as JSON. Generated: do not edit."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

DEFAULT_REVISION: Final = "2026-06-24"
"""The default revision of clients."""
