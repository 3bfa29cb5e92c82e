"""What is patched of projects."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch

_SCHEMA = "/components/schemas/Project"
_PATH = "/paths/~1projects"

PATCHES: Final[tuple[Patch, ...]] = (
    Patch(
        id="project-required",
        kind="known",
        operations=("projects.list", "projects.create"),
        reason="An undeclared type is demanded of a project and its id is not; the id is demanded, the rest may lack.",
        expects=((f"{_SCHEMA}/required", ["name", "description", "type"]),),
        evidence="The document itself: type is among what is required and not among the properties.",
    ),
    Patch(
        id="project-change-untyped",
        kind="found",
        operations=("projects.update", "projects.delete"),
        reason="Nothing is said of the answer; any success gives what was asked for, and no more.",
        findings=(
            ("untyped-response", f"{_PATH}/put/responses/200"),
            ("untyped-response", f"{_PATH}/delete/responses/200"),
        ),
    ),
    Patch(
        id="project-error-response",
        kind="known",
        operations=("projects.list", "projects.create", "projects.update", "projects.delete"),
        reason="Servers refuse API keys with {error}, perhaps under status 200; that is raised, never read.",
        expects=((f"{_PATH}/delete/parameters/0/name", "name"),),
        evidence="The vendor's integration tests of that month: Forbidden route, without a status.",
    ),
)
