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
        id: Id of the dataset, which methods take as ``dataset_id``.
        name: Name of the dataset, such as "support questions".
        description: What the dataset is for; None if there is no description.
        datapoints: Ids of its datapoints, in order; ``client.datapoints.iter`` reads the datapoints themselves. None if
            the server does not send the ids.
        project_id: Id of the project; None if the server does not send it.
        created_at: When the dataset was created, an aware datetime; UTC if the server sends no time zone.
        updated_at: When it was last changed, in the same form; None if the server does not send it.
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
