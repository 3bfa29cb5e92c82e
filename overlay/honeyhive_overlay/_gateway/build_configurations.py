"""Build the bodies of configurations."""

from __future__ import annotations

from typing import Any, Literal

from honeyhive_overlay._core.arguments import check_choice
from honeyhive_overlay._gateway.request import Context
from honeyhive_overlay._gateway.rules import require_fields
from honeyhive_overlay.errors import InvalidArgument, describe

_CALL_TYPES = Literal["chat", "completion"]


def build_configuration(fields: dict[str, Any], _: Context) -> dict[str, Any]:
    """Return the fields of a configuration, after a check of its parameters."""
    parameters: Any = fields.get("parameters")
    if parameters is not None:
        require_fields(parameters, ("call_type", "model"), "parameters.")
        check_choice("parameters.call_type", parameters["call_type"], _CALL_TYPES)
    return fields


def check_single_tag(argument: str, value: object) -> str:
    """Return the tag that a list is filtered by; lists accept only one."""
    if not isinstance(value, str):
        raise InvalidArgument(argument, f"{describe(value)} is not text; this revision accepts one tag, as text.")
    return value
