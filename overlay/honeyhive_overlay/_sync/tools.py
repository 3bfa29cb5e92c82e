# Derived from _async/tools.py by scripts/unasync.py: edit that, then run it.
"""Tools."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from honeyhive_overlay._core.arguments import changed_fields, given_fields
from honeyhive_overlay._gateway.requests.tools import CreateTool, DeleteTool, ListTools, UpdateTool
from honeyhive_overlay._sync.resource import Resource
from honeyhive_overlay.bodies import ToolFields
from honeyhive_overlay.models.acknowledgements import Deleted
from honeyhive_overlay.models.tools import Tool
from honeyhive_overlay.types import UNSET, Id, Page, ToolType, Unset


class Tools(Resource):
    """Tools: definitions of functions that a model may call.

    Begin with `create` and `list`. Newer revisions of the API have no tools.
    """

    def list(
        self,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Page[Tool]:
        """List all tools.

        The server sends all tools at once, without pages.

        Example:
            for tool in client.tools.list():
                print(tool.id, tool.name, tool.parameters)

        Args:
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Page` with all tools. ``total`` is None.

        Raises:
            UnsupportedOperation: The revision of the client has no tools. Nothing was sent.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.

        Note:
            - From 2026-06-24: not available.
        """
        return self._send(ListTools(), timeout, headers)

    def create(
        self,
        *,
        name: str,
        description: str | None = None,
        parameters: Any = None,
        tool_type: ToolType | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Tool:
        """Create a tool.

        Example:
            tool = client.tools.create(
                name="search",
                description="Search the help pages.",
                parameters={"type": "object", "properties": {"query": {"type": "string"}}, "required": ["query"]},
                tool_type="function",
            )
            print(tool.id)

        Args:
            name: Name of the tool.
            description: What the tool does. Default: none.
            parameters: Description of the arguments of the tool: any JSON, usually a JSON Schema. Default: none.
            tool_type: "function" or "tool". Default: chosen by the server.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            The `Tool` with its id.

        Raises:
            InvalidArgument: A value cannot be sent; the error names the argument. Nothing was sent.
            UnsupportedOperation: The revision of the client has no tools. Nothing was sent.
            ApiError: The server rejected the request.
            TransportError: No response arrived. A request that may have reached the server is not repeated, so that no
                tool is created twice.

        Note:
            - 2025-12-02: ``parameters``, a mapping, and ``tool_type`` are required. If the server returns only an id,
              the `Tool` consists of it and of what was sent. Some servers reject every new tool with BadRequest.
            - From 2026-06-24: not available.
        """
        fields = given_fields(locals(), ToolFields)
        return self.create_from(fields, timeout=timeout, headers=headers)

    def create_from(
        self,
        fields: Mapping[str, Any],
        *,
        allow_unknown: bool = False,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Tool:
        """Create a tool from a mapping.

        Use `create` if the values are separate arguments.

        Example:
            fields: ToolFields = {"name": "search", "parameters": {"type": "object"}, "tool_type": "function"}
            tool = client.tools.create_from(fields)
            print(tool.id)

        Args:
            fields: The arguments of `create` as a mapping, such as `ToolFields`. ``name`` is required.
            allow_unknown: Send fields that this client does not know as they are; by default they are rejected.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            The `Tool` with its id.

        Raises:
            InvalidArgument: A field is missing or unknown, or its value cannot be sent; the error names it. Nothing was
                sent.
            UnsupportedOperation: The revision of the client has no tools. Nothing was sent.
            ApiError: The server rejected the request.
            TransportError: No response arrived. A request that may have reached the server is not repeated, so that no
                tool is created twice.

        Note:
            - 2025-12-02: ``parameters``, a mapping, and ``tool_type`` are required. If the server returns only an id,
              the `Tool` consists of it and of what was sent. Some servers reject every new tool with BadRequest.
            - From 2026-06-24: not available.
        """
        return self._send(CreateTool(fields=fields, allow_unknown=allow_unknown), timeout, headers)

    def update(
        self,
        tool_id: Id,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        parameters: Any = UNSET,
        tool_type: ToolType | Unset = UNSET,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Tool:
        """Change fields of a tool.

        Only the fields that are given are changed; `UNSET` leaves a field as it is. A field that is given replaces the
        stored one.

        Example:
            tool = client.tools.update(tool_id, description="Search the help pages, newest first.")
            print(tool.name, tool.description)

        Args:
            tool_id: Id of the tool.
            name: Name of the tool.
            description: What the tool does.
            parameters: Description of the arguments of the tool: any JSON, usually a JSON Schema. None is sent as null.
            tool_type: "function" or "tool".
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            The `Tool` after the change.

        Raises:
            InvalidArgument: A field other than ``parameters`` is None, or a value cannot be sent. Nothing was sent.
            UnsupportedOperation: The revision of the client has no tools. Nothing was sent.
            NotFound: The tool does not exist.
            BadRequest: The server rejected the change.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.

        Note:
            - 2025-12-02: ``parameters`` must be a mapping, and ``tool_type`` cannot be changed. The server requires
              ``name`` and ``parameters``: those that are not given are read from the list first and sent unchanged,
              which undoes what others change between the two requests. Give both to avoid this. If the response has no
              tool, it is read from the list.
            - 2025-12-15: some servers reject every change with BadRequest.
            - From 2026-06-24: not available.
        """
        fields = changed_fields(locals(), ToolFields)
        return self._send(UpdateTool(tool_id=tool_id, changes=fields), timeout, headers)

    def delete(
        self,
        tool_id: Id,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Deleted:
        """Delete a tool.

        Example:
            deleted = client.tools.delete(tool_id)
            assert deleted.deleted

        Args:
            tool_id: Id of the tool.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Deleted`. ``deleted`` is False if the server deleted nothing; it is True if a retry finds the tool
            deleted already. ``extra["result"]`` has the deleted tool, if the server sends it.

        Raises:
            UnsupportedOperation: The revision of the client has no tools. Nothing was sent.
            NotFound: The tool does not exist.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.

        Note:
            - 2025-12-02: every success counts as deleted, unless the response says that it is not.
            - From 2026-06-24: not available.
        """
        return self._send(DeleteTool(tool_id=tool_id), timeout, headers)
