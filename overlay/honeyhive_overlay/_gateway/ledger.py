"""The form of a patch, which is an entry of the ledger of a revision (``patches/``)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

PatchKind: TypeAlias = Literal["found", "known", "spec-wrong", "accepted"]
Fragment: TypeAlias = "str | int | float | bool | Mapping[str, Fragment] | Sequence[Fragment] | None"


@dataclass(frozen=True, slots=True, kw_only=True)
class Patch:
    """One defect of the document, and what the overlay does about it."""

    id: str
    """A short, descriptive name; the same in every revision that has the defect."""
    kind: PatchKind
    """``found``: the generator reports the defect, in ``findings``. ``known``: no tool can find it in the document.
    ``spec-wrong``: the document and the server differ. ``accepted``: the user decides what the JSON contains."""
    operations: tuple[str, ...]
    """The names of the operations that it affects."""
    reason: str
    """What is wrong, and what the overlay does instead."""
    findings: tuple[tuple[str, str], ...] = ()
    """The findings that it explains: pairs of a kind and a pattern (fnmatch) for the JSON pointer."""
    expects: tuple[tuple[str, Fragment], ...] = ()
    """What the document must still contain: pairs of a JSON pointer and the value there."""
    evidence: str = ""
    """How the defect is known, if no finding shows it."""


def shared(patches: Sequence[Patch], *ids: str) -> tuple[Patch, ...]:
    """Return the patches with these ids from another revision, which has the same defects in the same places.

    Raises:
        LookupError: there is no patch with such an id.
    """
    found = {patch.id: patch for patch in patches}
    return tuple(found[name] for name in ids)
