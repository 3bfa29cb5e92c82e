"""Saved charts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar

import attrs

from honeyhive_overlay._core.model import JsonObject, Model


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Chart(Model):
    """A saved chart: its definition, without the points.

    The server has other names for some fields, such as ``groupBy``; `to_dict` returns the server's names.

    Attributes:
        id: Id of the chart.
        name: Name of the chart. None if the server does not send it.
        description: Description of the chart. None if there is none.
        metric: Name of the metric that the chart shows. None if the server does not send it.
        aggregate: How the values in a bucket become one number, such as "average". None if not set.
        bucket: Width of a point on the time axis: "minute", "hour", "day", "week" or "month"; other values are possible
            on newer servers. None if the server does not send it.
        group_by: Name of the event field whose values have separate points. None if there are no groups.
        date_range: Time range, with ``$gte`` and ``$lte`` or with ``relative``, such as ``{"relative": "7d"}``. None if
            not set.
        filters: Conditions on events, as objects with ``field``, ``operator``, ``value`` and ``type``; values are text.
            None if not set.
        owner_id: Id of the person that the chart belongs to. None if there is none.
        owner_profile: That person, as the server describes people. None if the server does not send it.
        is_active: Whether the chart is in use. None if the server does not send it.
        created_at: When it was created; an aware datetime, in UTC if the server sends no time zone. None if unknown.
        updated_at: When it was last changed, in the same form. None if it never was, or if unknown.
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
