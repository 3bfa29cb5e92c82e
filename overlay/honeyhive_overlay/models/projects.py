"""Projects."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

import attrs

from honeyhive_overlay._core.model import Model


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Project(Model):
    """One project.

    Attributes:
        created_at, updated_at: aware; UTC where the server named no zone.
    """

    _identity = "id"
    _renamed: ClassVar[Mapping[str, str]] = {"_id": "id"}

    id: str
    name: str | None = None
    description: str | None = None
    type: str | None = None
    org_id: str | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
