# Derived from _async/projects.py by scripts/unasync.py: edit that, then run it.
"""Projects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from honeyhive_overlay._core.arguments import changed_fields, given_fields
from honeyhive_overlay._gateway.requests.projects import CreateProject, DeleteProject, ListProjects, UpdateProject
from honeyhive_overlay._sync.resource import Resource
from honeyhive_overlay.bodies import ProjectFields
from honeyhive_overlay.models.acknowledgements import Deleted, Updated
from honeyhive_overlay.models.projects import Project
from honeyhive_overlay.types import UNSET, Id, Page, Unset


class Projects(Resource):
    """Projects, which separate the data of an organisation.

    Most servers do not let API keys use projects: expect NotFound or Forbidden from every method.
    """

    def list(
        self,
        *,
        name: str | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Page[Project]:
        """Read all projects.

        The server sends all projects at once, without pages. Most servers do not let API keys read them.

        Example:
            try:
                projects = client.projects.list()
                names = [project.name for project in projects]
            except (Forbidden, NotFound):
                names = []  # this server does not let API keys read projects

        Args:
            name: Only projects of this name. Default: any name.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Page` with all projects that match. ``total`` is None.

        Raises:
            NotFound: The server has no routes for projects.
            Forbidden: The server does not let API keys use projects. ``status`` may be 200: some servers report this as
                a success with an error in the body.
            UnsupportedOperation: The revision of the client has no routes for projects. Nothing was sent.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.

        Note:
            - From 2026-06-24: not available.
        """
        return self._send(ListProjects(name=name), timeout, headers)

    def create(
        self,
        *,
        name: str,
        description: str | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Project:
        """Create a project.

        Most servers do not let API keys create projects. Use `create_from` if the fields are in a mapping.

        Example:
            try:
                project = client.projects.create(name="checkout", description="Answers about parcels")
                print(project.id)
            except (Forbidden, NotFound) as error:
                print("Create the project in the user interface:", error)

        Args:
            name: Name of the project, by which `delete` finds it.
            description: Description of the project. Default: none.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            The `Project` with its id.

        Raises:
            NotFound: The server has no routes for projects.
            Forbidden: The server does not let API keys use projects. ``status`` may be 200: some servers report this as
                a success with an error in the body.
            InvalidArgument: A value cannot be sent; the error names the argument. Nothing was sent.
            UnsupportedOperation: The revision of the client has no routes for projects. Nothing was sent.
            ApiError: The server rejected the project.
            TransportError: No response arrived. A request that may have reached the server is not repeated, so that no
                project is created twice.

        Note:
            - 2025-12-15: servers may know other fields; send them with `create_from`.
            - From 2026-06-24: not available.
        """
        return self.create_from(given_fields(locals(), ProjectFields), timeout=timeout, headers=headers)

    def create_from(
        self,
        fields: Mapping[str, Any],
        *,
        allow_unknown: bool = False,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Project:
        """Create a project from a mapping.

        Most servers do not let API keys create projects. Use `create` if you can write the fields as arguments, which
        type checkers check.

        Example:
            fields = {"name": "checkout", "description": "Answers about parcels"}
            try:
                project = client.projects.create_from(fields)
                print(project.id)
            except (Forbidden, NotFound) as error:
                print("Create the project in the user interface:", error)

        Args:
            fields: Fields of the project by name: the arguments of `create` without ``timeout`` and ``headers``.
            allow_unknown: Send fields that this client does not know as they are; by default they are rejected.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            The `Project` with its id.

        Raises:
            NotFound: The server has no routes for projects.
            Forbidden: The server does not let API keys use projects. ``status`` may be 200: some servers report this as
                a success with an error in the body.
            InvalidArgument: A field is unknown, or its value cannot be sent; the error names the field. Nothing was
                sent.
            UnsupportedOperation: The revision of the client has no routes for projects. Nothing was sent.
            ApiError: The server rejected the project.
            TransportError: No response arrived. A request that may have reached the server is not repeated, so that no
                project is created twice.

        Note:
            - 2025-12-15: servers may know other fields; send them with ``allow_unknown``.
            - From 2026-06-24: not available.
        """
        return self._send(CreateProject(fields=fields, allow_unknown=allow_unknown), timeout, headers)

    def update(
        self,
        project_id: Id,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Updated:
        """Change some fields of a project.

        Only the fields that are given are changed; the default `UNSET` leaves a field as it is. Most servers do not let
        API keys change projects.

        Example:
            try:
                client.projects.update("5f0c1d2e3a4b", description="Answers about parcels and refunds")
            except (Forbidden, NotFound) as error:
                print("Change the project in the user interface:", error)

        Args:
            project_id: Id of the project.
            name: Name of the project.
            description: Description of the project.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            An `Updated` with the ``id`` of the project. ``changed`` is None unless the server reports it.

        Raises:
            NotFound: The project does not exist, or the server has no routes for projects.
            Forbidden: The server does not let API keys use projects. ``status`` may be 200: some servers report this as
                a success with an error in the body.
            InvalidArgument: A field is None, or its value cannot be sent; the error names the argument. Nothing was
                sent.
            UnsupportedOperation: The revision of the client has no routes for projects. Nothing was sent.
            ApiError: The server rejected the change.
            TransportError: No response arrived, even after retries.

        Note:
            - From 2026-06-24: not available.
        """
        fields = changed_fields(locals(), ProjectFields)
        return self._send(UpdateProject(project_id=project_id, changes=fields), timeout, headers)

    def delete(
        self,
        name: str,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Deleted:
        """Delete one project, by its name.

        Most servers do not let API keys delete projects. If the call had to be repeated and the server then responds
        with 404, the first attempt deleted the project, and the call succeeds.

        Example:
            try:
                client.projects.delete("checkout")
            except (Forbidden, NotFound) as error:
                print("Delete the project in the user interface:", error)

        Args:
            name: Name of the project, not its id.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Deleted`. Its ``id`` is the name of the project, unless the server sends an id. ``deleted`` is False if
            the server reports a failure.

        Raises:
            NotFound: The project does not exist, or the server has no routes for projects.
            Forbidden: The server does not let API keys use projects. ``status`` may be 200: some servers report this as
                a success with an error in the body.
            UnsupportedOperation: The revision of the client has no routes for projects. Nothing was sent.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.

        Note:
            - From 2026-06-24: not available.
        """
        return self._send(DeleteProject(name=name), timeout, headers)
