"""Tools: functions that a model may call."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar

import attrs

from honeyhive_overlay._core.timestamps import from_text
from honeyhive_overlay.models.base import Model


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Tool(Model):
    """One tool.

    Attributes:
        parameters: what describes its arguments, as its maker wrote it; a JSON schema as a rule.
        tool_type: function or tool; free text, because servers may know more.
        created_at, updated_at: as the server wrote them; `created` and `updated` give date-times.
    """

    _identity = "id"
    _renamed: ClassVar[Mapping[str, str]] = {"_id": "id"}

    id: str
    name: str | None = None
    description: str | None = None
    parameters: Any = None
    tool_type: str | None = None
    created_at: str | None = None
    updated_at: str | None = None

    @property
    def created(self) -> datetime | None:
        """`created_at` as an aware datetime."""
        return from_text(self.created_at)

    @property
    def updated(self) -> datetime | None:
        """`updated_at` as an aware datetime."""
        return from_text(self.updated_at)
