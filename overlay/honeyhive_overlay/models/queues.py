"""Annotation queues."""

from __future__ import annotations

from datetime import datetime

import attrs

from honeyhive_overlay._core.model import JsonObject, Model


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Queue(Model):
    """An annotation queue: events that people review and annotate.

    Attributes:
        id: Id of the queue.
        name: Name of the queue. None if the server does not send it.
        description: Description of the queue; may be empty. None if the server does not send it.
        filters: Conditions on new events to be added, a list under the key ``filterArray``. None if the server does not
            send them.
        enabled: Whether new events are added to the queue. None if the server does not send it.
        scope_id: Id of what the queue belongs to, such as a workspace. None if the server does not send it.
        scope_type: Kind of what the queue belongs to, such as "workspace" or "project". None if the server does not
            send it.
        is_active: False if the queue is deleted. None if the server does not send it.
        created_at: When it was created; an aware datetime, in UTC if the server sends no time zone. None if unknown.
        updated_at: When it was last changed, in the same form. None if it never was, or if unknown.
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
