"""The patches of projects."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch

_PATH = "/paths/~1v1~1projects"
_OK = "responses/200/content/application~1json/schema"
_BODY = "requestBody/content/application~1json/schema"

PATCHES: Final[tuple[Patch, ...]] = (
    Patch(
        id="project-placeholder",
        kind="found",
        operations=("projects.list", "projects.create"),
        reason="The schema of a project is a placeholder that no real project matches; the overlay parses Project.",
        findings=(("placeholder", f"{_PATH}/get/{_OK}/items"), ("placeholder", f"{_PATH}/post/{_OK}")),
    ),
    Patch(
        id="project-body",
        kind="found",
        operations=("projects.create", "projects.update"),
        reason="The request body is a placeholder; the overlay sends the fields of the previous document.",
        findings=(("placeholder", f"{_PATH}/post/{_BODY}"), ("placeholder", f"{_PATH}/put/{_BODY}")),
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
        expects=((f"{_PATH}/post/{_OK}", {"$ref": "#/components/schemas/TODOSchema"}),),
        evidence="The vendor's integration tests of that week: Forbidden route, without a status.",
    ),
)
