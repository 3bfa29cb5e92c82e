"""Configurations: what an application asks a model, and how."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar

import attrs

from honeyhive_overlay._core.model import JsonObject, Model


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ConfigurationParameters(Model):
    """The parameters of a configuration, as they are read.

    Attributes:
        call_type: chat or completion.
        template: a text, or a list of messages with role and content.
        response_format, selected_functions, function_call_params, force_function: on the wire, the second and later
            words begin in upper case; `to_dict` gives the names of the wire.
    """

    call_type: str | None = None
    model: str | None = None
    hyperparameters: JsonObject | None = None
    response_format: JsonObject | None = None
    selected_functions: list[Any] | None = None
    function_call_params: str | None = None
    force_function: JsonObject | None = None
    template: Any = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "responseFormat": "response_format",
        "selectedFunctions": "selected_functions",
        "functionCallParams": "function_call_params",
        "forceFunction": "force_function",
    }


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Configuration(Model):
    """One configuration.

    Attributes:
        type: LLM or pipeline; free text, because servers may know more.
        env: where it is used: dev, staging, prod.
        created_at, updated_at: aware; UTC where the server named no zone.
    """

    _identity = "id"
    _renamed: ClassVar[Mapping[str, str]] = {"_id": "id"}

    id: str
    name: str | None = None
    type: str | None = None
    provider: str | None = None
    parameters: ConfigurationParameters | None = None
    env: tuple[str, ...] | None = None
    tags: tuple[str, ...] | None = None
    user_properties: JsonObject | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None
