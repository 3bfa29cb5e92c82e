"""The requests of projects. A success may be a refusal in disguise: ``{"error": "Forbidden route"}``."""

from __future__ import annotations

from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._gateway.parse_acknowledgements import untyped_deletion, untyped_update
from honeyhive_overlay._gateway.parse_lists import flat_page
from honeyhive_overlay._gateway.request import Create, Request, Update
from honeyhive_overlay.bodies import ProjectFields
from honeyhive_overlay.models.acknowledgements import Deleted, Updated
from honeyhive_overlay.models.projects import Project
from honeyhive_overlay.types import Id, Page


def one_project(answer: Answer) -> Project:
    """Parse a project, which stands alone."""
    return answer.model(Project, answer.value)


class ListProjects(
    Request[Page[Project]], operation="projects.list", read=flat_page(Project, "projects"), may_refuse=True
):
    """Read all projects."""

    name: str | None


class CreateProject(
    Create[Project], operation="projects.create", read=one_project, body=ProjectFields, may_refuse=True
):
    """Create a project."""


class UpdateProject(
    Update[Updated], operation="projects.update", read=untyped_update, body=ProjectFields, may_refuse=True
):
    """Change some fields of a project."""

    project_id: Id


class DeleteProject(Request[Deleted], operation="projects.delete", read=untyped_deletion, may_refuse=True):
    """Delete one project, by its name."""

    name: Id
