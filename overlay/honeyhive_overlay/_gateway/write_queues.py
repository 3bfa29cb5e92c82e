"""Write what servers take of queues."""

from __future__ import annotations

from typing import Any

from honeyhive_overlay._core.arguments import fields_of, text_ids
from honeyhive_overlay._gateway.fields import wrap_filters


def queue_fields(given: object) -> dict[str, Any]:
    """Return the fields of a queue ready to be sent: ids as text, filters under their key."""
    ready = fields_of(given)
    for name in ("event_ids", "add_event_ids", "remove_event_ids"):
        if ready.get(name) is not None:
            ready[name] = text_ids(name, ready[name])
    wrap_filters(ready)
    return ready
