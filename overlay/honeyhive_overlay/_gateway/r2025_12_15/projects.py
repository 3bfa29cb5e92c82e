"""Send the requests of projects in 2025-12-15."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.request import serve
from honeyhive_overlay._gateway.requests.projects import CreateProject, DeleteProject, ListProjects, UpdateProject

SERVED: Final = serve(
    ListProjects.served("projects.get_projects"),
    CreateProject.served("projects.create_project"),
    UpdateProject.served("projects.update_project"),
    DeleteProject.served("projects.delete_project"),
)
