"""Tools: functions that a model may call."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar

import attrs

from honeyhive_overlay._core.model import Model


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Tool(Model):
    """One tool.

    Attributes:
        parameters: what describes its arguments, as its maker wrote it; a JSON schema as a rule.
        tool_type: function or tool; free text, because servers may know more.
        created_at, updated_at: aware; UTC where the server named no zone.
    """

    _identity = "id"
    _renamed: ClassVar[Mapping[str, str]] = {"_id": "id"}

    id: str
    name: str | None = None
    description: str | None = None
    parameters: Any = None
    tool_type: str | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
