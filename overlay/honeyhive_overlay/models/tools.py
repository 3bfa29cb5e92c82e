"""Tools: definitions of functions that a model may call."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar

import attrs

from honeyhive_overlay._core.model import Model


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Tool(Model):
    """A tool: the definition of a function that a model may call.

    Attributes:
        id: Id of the tool.
        name: Name of the tool. None if the server does not send it.
        description: What the tool does. None if there is none.
        parameters: Description of its arguments: any JSON, usually a JSON Schema. None if there is none.
        tool_type: "function" or "tool"; other values are possible on newer servers. None if the server does not send
            it.
        created_at: When it was created; an aware datetime, in UTC if the server sends no time zone. None if unknown.
        updated_at: When it was last changed, in the same form. None if it never was, or if unknown.
    """

    _identity = "id"
    _renamed: ClassVar[Mapping[str, str]] = {"_id": "id"}

    id: str
    name: str | None = None
    description: str | None = None
    parameters: Any = None
    tool_type: str | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
