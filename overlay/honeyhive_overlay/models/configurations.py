"""Configurations: models, prompts and their parameters."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar

import attrs

from honeyhive_overlay._core.model import JsonObject, Model


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ConfigurationParameters(Model):
    """Parameters of a configuration.

    The server writes the names of some fields in camel case, such as ``responseFormat``; `to_dict` returns the server's
    names.

    Attributes:
        call_type: "chat" or "completion". None if the server does not send it.
        model: Name of the model, such as "gpt-4o". None if the server does not send it.
        hyperparameters: Settings of the model by name, such as ``{"temperature": 0.2}``. None if there are none.
        response_format: Format of the output, such as ``{"type": "json_object"}``. None if there is none.
        selected_functions: Functions that the model may call, as objects. None if there are none.
        function_call_params: "none", "auto" or "force". None if not set.
        force_function: The function that the model has to call, an object. None if there is none.
        template: Prompt: a text, or a list of messages with ``role`` and ``content``. None if there is none.
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
    """A configuration: a model or a pipeline with its parameters.

    Attributes:
        id: Id of the configuration.
        name: Name of the configuration. None if the server does not send it.
        type: "LLM" or "pipeline"; other values are possible on newer servers. None if the server does not send it.
        provider: Provider of the model, such as "openai". None if the server does not send it.
        parameters: Parameters of the call. None if the server does not send them.
        env: Environments in which it is used, such as ``("dev", "prod")``. None if the server does not send them.
        tags: Tags of the configuration. None if the server does not send them.
        user_properties: Your own data about the configuration. None if there are none.
        created_at: When it was created; an aware datetime, in UTC if the server sends no time zone. None if unknown.
        updated_at: When it was last changed, in the same form. None if it never was, or if unknown.
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
