"""Datapoints."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar

import attrs

from honeyhive_overlay._core.model import JsonObject, Model


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Datapoint(Model):
    """One case of a dataset: what an application is given, and what should come out.

    Attributes:
        id: which every method takes as ``datapoint_id``.
        history: messages that came before.
        ground_truth, metadata: servers send null for some; None then.
        linked_event: id of the event that it was made of.
        linked_datasets: ids of the datasets that it is in.
        created_at, updated_at: aware; UTC where the server named no zone.
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
