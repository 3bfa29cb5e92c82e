"""Queues of events that people look at."""

from __future__ import annotations

from datetime import datetime

import attrs

from honeyhive_overlay._core.timestamps import from_text
from honeyhive_overlay.models.base import JsonObject, Model


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Queue(Model):
    """A queue of events for people to annotate.

    Attributes:
        filters: which new events come into it, as the server keeps it: a list under ``filterArray``.
        enabled: whether new events come into it.
        scope_id, scope_type: what it belongs to, such as a workspace.
        is_active: False for a deleted one.
        created_at, updated_at: as the server wrote them; `created` and `updated` give date-times.
    """

    _identity = "id"

    id: str
    name: str | None = None
    description: str | None = None
    filters: JsonObject | None = None
    enabled: bool | None = None
    scope_id: str | None = None
    scope_type: str | None = None
    is_active: bool | None = None
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
