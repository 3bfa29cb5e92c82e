"""Saved charts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar

import attrs

from honeyhive_overlay._core.model import JsonObject, Model


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Chart(Model):
    """A saved chart: what it shows, not its points.

    Attributes:
        aggregate: how the values in a bucket become one; free text.
        bucket: the width of a point in time: minute, hour, day, week or month.
        date_range: an object with ``$gte`` and ``$lte``, or with ``relative``.
        filters: conditions on the events, as the server keeps them.
        owner_profile: who the owner is, as the server describes people.
        created_at, updated_at: aware; UTC where the server named no zone.
    """

    _identity = "id"
    _renamed: ClassVar[Mapping[str, str]] = {
        "func": "aggregate", "bucketing": "bucket", "groupBy": "group_by", "dateRange": "date_range", "query": "filters",
    }  # fmt: skip

    id: str
    name: str | None = None
    description: str | None = None
    metric: str | None = None
    aggregate: str | None = None
    bucket: str | None = None
    group_by: str | None = None
    date_range: JsonObject | None = None
    filters: tuple[dict[str, Any], ...] | None = None
    owner_id: str | None = None
    owner_profile: JsonObject | None = None
    is_active: bool | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
