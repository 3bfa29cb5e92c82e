"""What servers say of things that they stored, changed or unlinked, where they do not show the things themselves."""

from __future__ import annotations

import attrs

from honeyhive_overlay.models.base import Model


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Insertion(Model):
    """What the server says of something new.

    Attributes:
        ids: of what was stored.
        inserted: the server's own flag.
    """

    ids: tuple[str, ...]
    inserted: bool = True

    @property
    def id(self) -> str:
        """The first id; of a single thing, the only one.

        Raises:
            LookupError: nothing was stored.
        """
        if not self.ids:
            raise LookupError("the server stored nothing: ids is empty")
        return self.ids[0]


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Modification(Model):
    """What the server says of something that it changed, and does not show.

    Attributes:
        id: of what was changed.
        updated: the server's own flag.
        modified_count: how many things were changed; None where it does not say.
    """

    _identity = "id"

    id: str
    updated: bool
    modified_count: int | None = None


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Unlinking(Model):
    """What the server says of a datapoint taken out of a dataset; the datapoint itself stays.

    Attributes:
        dereferenced: whether it was taken out.
        message: the server's words.
    """

    dataset_id: str
    datapoint_id: str
    dereferenced: bool
    message: str | None = None
