"""Declare the requests of projects. Servers may reject them with status 200 and ``{"error": "Forbidden route"}``."""

from __future__ import annotations

from honeyhive_overlay._core.arguments import path_name
from honeyhive_overlay._core.response_body import ResponseBody
from honeyhive_overlay._gateway.parse_acknowledgements import parse_untyped_deletion, parse_untyped_update
from honeyhive_overlay._gateway.parse_lists import flattening_page_parser
from honeyhive_overlay._gateway.request import Create, Request, Update, wire
from honeyhive_overlay.bodies import ProjectFields
from honeyhive_overlay.models.acknowledgements import Deleted, Updated
from honeyhive_overlay.models.projects import Project
from honeyhive_overlay.types import Id, Page


def parse_project(response: ResponseBody) -> Project:
    """Parse a project, which is the body itself."""
    return response.parse_model(Project, response.value)


class ListProjects(
    Request[Page[Project]],
    operation="projects.list",
    parse=flattening_page_parser(Project, "projects"),
    may_contain_error=True,
):
    """Read the projects, all of them or those of one name."""

    name: str | None


class CreateProject(
    Create[Project], operation="projects.create", parse=parse_project, body=ProjectFields, may_contain_error=True
):
    """Create a project."""


class UpdateProject(
    Update[Updated], operation="projects.update", parse=parse_untyped_update, body=ProjectFields, may_contain_error=True
):
    """Change some fields of a project."""

    project_id: Id


class DeleteProject(
    Request[Deleted], operation="projects.delete", parse=parse_untyped_deletion, may_contain_error=True
):
    """Delete one project by its name."""

    name: str = wire(rule=path_name)
