"""Datasets."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

import attrs

from honeyhive_overlay._core.model import Model


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Dataset(Model):
    """A named list of datapoints.

    Attributes:
        id: which every method takes as ``dataset_id``.
        datapoints: their ids, not the datapoints themselves, which ``client.datapoints.iter(dataset=…)`` reads. None
            where the server does not say.
        created_at, updated_at: aware; UTC where the server named no zone.
    """

    _identity = "id"

    id: str
    name: str | None = None
    description: str | None = None
    datapoints: tuple[str, ...] | None = None
    project_id: str | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None

    _renamed: ClassVar[Mapping[str, str]] = {"_id": "id", "dataset_id": "id"}
