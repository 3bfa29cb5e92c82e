"""Projects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from honeyhive_overlay._async.resource import AsyncResource
from honeyhive_overlay._core.arguments import changed_fields, given_fields
from honeyhive_overlay._gateway.requests.projects import CreateProject, DeleteProject, ListProjects, UpdateProject
from honeyhive_overlay.bodies import ProjectFields
from honeyhive_overlay.models.acknowledgements import Deleted, Updated
from honeyhive_overlay.models.projects import Project
from honeyhive_overlay.types import UNSET, Id, Page, Unset


class AsyncProjects(AsyncResource):
    """Projects. Real servers of 2025-12-02 and 2025-12-15 keep them from API keys: expect NotFound or Forbidden of every method.

    Every method takes ``timeout`` (for the whole call, in seconds) and ``headers`` (of this call). A refusal that comes
    as a success, ``{"error": "Forbidden route"}``, is raised as Forbidden with the status of the answer.
    """

    async def list(
        self,
        *,
        name: str | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Page[Project]:
        """Read all projects at once; servers do not page them.

        Args:
            name: only those of this name.

        Raises:
            NotFound: the server has no such route, as was seen.
            Forbidden: the server keeps it from API keys.
        """
        return await self._send(ListProjects(name=name), timeout, headers)

    async def create(
        self,
        *,
        name: str,
        description: str | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Project:
        """Create a project. The document leaves its fields open; these are of the one before it.

        Args:
            name: of the project, which `delete` takes.

        Raises:
            Forbidden: the server keeps it from API keys, as was seen.
        """
        return await self.create_from(given_fields(locals(), ProjectFields), timeout=timeout, headers=headers)

    async def create_from(
        self,
        fields: Mapping[str, Any],
        *,
        allow_unknown: bool = False,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Project:
        """Create a project from a mapping; see `create` for what it holds. Unknown fields are
        rejected by name, unless ``allow_unknown`` sends them as they are.
        """
        return await self._send(CreateProject(fields=fields, allow_unknown=allow_unknown), timeout, headers)

    async def update(
        self,
        project_id: Id,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Updated:
        """Change some fields of a project; only what is given is sent. The server says no more than that it worked.

        Args:
            project_id: of the project.

        Raises:
            InvalidArgument: a field is None, which this revision cannot store.
            Forbidden: the server keeps it from API keys, as was seen.
        """
        fields = changed_fields(locals(), ProjectFields)
        return await self._send(UpdateProject(project_id=project_id, changes=fields), timeout, headers)

    async def delete(
        self,
        name: str,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Deleted:
        """Delete one project, by its name, which is the ``id`` of what is returned.

        Args:
            name: of the project.

        Raises:
            NotFound: the server has no such project, or no such route.
        """
        return await self._send(DeleteProject(name=name), timeout, headers)
