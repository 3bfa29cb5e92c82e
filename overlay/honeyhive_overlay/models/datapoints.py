"""Datapoints."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar

import attrs

from honeyhive_overlay._core.model import JsonObject, Model


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Datapoint(Model):
    """One test case of a dataset: what an application receives, and what it should return.

    Attributes:
        id: Id of the datapoint, which methods take as ``datapoint_id``.
        inputs: What the application receives, such as ``{"question": "Where is my parcel?"}``; None if the server does
            not send them.
        history: Earlier messages of the conversation, such as ``[{"role": "user", "content": "Hello"}]``; None if the
            server does not send them.
        ground_truth: What the application should return, such as ``{"answer": "It arrives today."}``; None if there is
            none.
        metadata: Anything else about the datapoint; None if there is none.
        linked_event: Id of the event that the datapoint was made from; None if there is none.
        linked_datasets: Ids of the datasets that it is in; None if the server does not send them.
        project_id: Id of the project; None if the server does not send it.
        created_at: When the datapoint was created, an aware datetime; UTC if the server sends no time zone.
        updated_at: When it was last changed, in the same form; None if it never was.
    """

    _identity = "id"

    id: str
    inputs: JsonObject | None = None
    history: tuple[dict[str, Any], ...] | None = None
    ground_truth: JsonObject | None = None
    metadata: JsonObject | None = None
    linked_event: str | None = None
    linked_datasets: tuple[str, ...] | None = None
    project_id: str | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None

    _renamed: ClassVar[Mapping[str, str]] = {"_id": "id"}
