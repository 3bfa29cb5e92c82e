"""The patches of projects."""

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
        reason="The document requires a type of a project, without declaring it, but no id; the overlay requires only "
        "the id.",
        expects=((f"{_SCHEMA}/required", ["name", "description", "type"]),),
        evidence="The document itself: type is among the required fields but not among the properties.",
    ),
    Patch(
        id="project-change-untyped",
        kind="found",
        operations=("projects.update", "projects.delete"),
        reason="The response has no schema; on any success the overlay returns the identifier that the caller sent, "
        "and nothing more.",
        findings=(
            ("untyped-response", f"{_PATH}/put/responses/200"),
            ("untyped-response", f"{_PATH}/delete/responses/200"),
        ),
    ),
    Patch(
        id="project-error-response",
        kind="known",
        operations=("projects.list", "projects.create", "projects.update", "projects.delete"),
        reason="Servers reject API keys with {error}, possibly with status 200; the overlay raises an error and never "
        "parses such a body.",
        expects=((f"{_PATH}/delete/parameters/0/name", "name"),),
        evidence="The vendor's integration tests of that month: Forbidden route, without a status.",
    ),
)
