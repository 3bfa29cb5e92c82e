"""Write what servers of more than one revision take of configurations."""

from __future__ import annotations

from typing import Any, Literal

from honeyhive_overlay._core.arguments import choice, fields_of
from honeyhive_overlay._core.shapes import is_mapping, is_sequence
from honeyhive_overlay._gateway.fields import need
from honeyhive_overlay.errors import InvalidArgument
from honeyhive_overlay.types import ConfigurationType, Environment

_CALL_TYPES = Literal["chat", "completion"]


def configuration_fields(given: object) -> dict[str, Any]:
    """Return the fields of a configuration, whose closed words and needed parameters are checked."""
    fields = fields_of(given)
    choice("type", fields.get("type"), ConfigurationType)
    env: Any = fields.get("env")
    if env is not None and not is_sequence(env):
        raise InvalidArgument("env", f'{env!r} is not a sequence, such as ["dev"].')
    for index, one in enumerate(env or ()):
        choice(f"env[{index}]", one, Environment)
    tags: Any = fields.get("tags")
    if tags is not None and not is_sequence(tags):
        raise InvalidArgument("tags", f"{tags!r} is not a sequence of texts.")
    parameters: Any = fields.get("parameters")
    if parameters is not None:
        if not is_mapping(parameters):
            raise InvalidArgument("parameters", f"{parameters!r} is not a mapping.")
        need(parameters, "call_type", "model", at="parameters.")
        choice("parameters.call_type", parameters["call_type"], _CALL_TYPES)
    return fields
