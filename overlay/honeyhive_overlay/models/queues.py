"""Queues of events that people look at."""

from __future__ import annotations

from datetime import datetime

import attrs

from honeyhive_overlay._core.model import JsonObject, Model


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Queue(Model):
    """A queue of events for people to annotate.

    Attributes:
        filters: which new events come into it, as the server keeps it: a list under ``filterArray``.
        enabled: whether new events come into it.
        scope_id, scope_type: what it belongs to, such as a workspace.
        is_active: False for a deleted one.
        created_at, updated_at: aware; UTC where the server named no zone.
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
    created_at: datetime | None = None
    updated_at: datetime | None = None
