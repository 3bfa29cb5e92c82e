"""What servers say of things that they stored, changed or deleted, where they do not show the things themselves."""

from __future__ import annotations

import attrs

from honeyhive_overlay._core.model import Model


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Created(Model):
    """Where to find what was stored.

    Attributes:
        ids: of what was stored, at least one.
    """

    ids: tuple[str, ...]

    @property
    def id(self) -> str:
        """The first id; of a single thing, the only one."""
        return self.ids[0]

    @property
    def event_id(self) -> str:
        """The id, as events call it."""
        return self.ids[0]


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Updated(Model):
    """What became of a change.

    Attributes:
        id: of what was to be changed.
        changed: whether anything is different now; None where the server does not say.
    """

    _identity = "id"

    id: str
    changed: bool | None = None


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Deleted(Model):
    """What became of a deletion.

    Attributes:
        id: of what was to be deleted.
        deleted: whether it is gone.
    """

    _identity = "id"

    id: str
    deleted: bool
