"""Projects."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

import attrs

from honeyhive_overlay._core.model import Model


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Project(Model):
    """A project, which separates the data of an organisation.

    Fields that the server does not send are None.

    Attributes:
        id: Id of the project.
        name: Name of the project, by which ``projects.delete`` finds it.
        description: Description of the project.
        type: Kind of the project, as the server names it.
        org_id: Id of the organisation that owns the project.
        created_at: When the project was created, an aware datetime; UTC if the server sends no time zone.
        updated_at: When the project was last changed, an aware datetime; UTC if the server sends no time zone.
    """

    _identity = "id"
    _renamed: ClassVar[Mapping[str, str]] = {"_id": "id"}

    id: str
    name: str | None = None
    description: str | None = None
    type: str | None = None
    org_id: str | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
