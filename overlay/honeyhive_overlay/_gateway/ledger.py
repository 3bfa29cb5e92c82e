"""The form of an entry in a revision's ledger of weak spots, ``patches/``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

PatchKind: TypeAlias = Literal["found", "known", "spec-wrong", "accepted"]
Fragment: TypeAlias = "str | int | float | bool | Mapping[str, Fragment] | Sequence[Fragment] | None"


@dataclass(frozen=True, slots=True, kw_only=True)
class Patch:
    """One weak spot of the document, and that the overlay deals with it."""

    id: str
    """Short and speaking; the same in every revision that has the defect."""
    kind: PatchKind
    """``found`` claims findings of the generator's report; ``known`` is a defect that no machine sees in the document;
    ``spec-wrong`` is where the document and the server differ; ``accepted`` is JSON that the user owns."""
    operations: tuple[str, ...]
    """Stable names of what it touches."""
    reason: str
    """One line: what is wrong, and what the overlay does instead."""
    findings: tuple[tuple[str, str], ...] = ()
    """What it claims: pairs of a finding's kind and a pattern (fnmatch) for its JSON pointer."""
    expects: tuple[tuple[str, Fragment], ...] = ()
    """What must still stand in the document: pairs of a JSON pointer and what it leads to."""
    evidence: str = ""
    """How it is known, where no finding says so."""


def shared(patches: Sequence[Patch], *ids: str) -> tuple[Patch, ...]:
    """Return the entries of these ids from the ledger of another revision that has the same defects at the same places.

    Raises:
        LookupError: there is no such entry.
    """
    found = {patch.id: patch for patch in patches}
    return tuple(found[name] for name in ids)
