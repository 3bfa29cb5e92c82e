"""Results of calls for which the server returns an id, a flag or a count instead of the object."""

from __future__ import annotations

import attrs

from honeyhive_overlay._core.model import Model


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Created(Model):
    """Ids of what was stored.

    Attributes:
        ids: Ids of the stored objects, at least one.
    """

    ids: tuple[str, ...]

    @property
    def id(self) -> str:
        """The first id; the only one if a single object was stored."""
        return self.ids[0]

    @property
    def event_id(self) -> str:
        """The first id, by the name that events use for it."""
        return self.ids[0]


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Updated(Model):
    """Result of a change.

    Attributes:
        id: Id of the changed object.
        changed: Whether anything is different now. None if the server does not report it.
    """

    _identity = "id"

    id: str
    changed: bool | None = None


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Deleted(Model):
    """Result of a deletion.

    Attributes:
        id: Id of the deleted object.
        deleted: Whether the object is deleted.
    """

    _identity = "id"

    id: str
    deleted: bool
