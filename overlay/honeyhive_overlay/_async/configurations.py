"""Configurations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from honeyhive_overlay._async.resource import AsyncResource
from honeyhive_overlay._core.arguments import changed_fields, given_fields
from honeyhive_overlay._gateway.requests.configurations import (
    CreateConfiguration,
    DeleteConfiguration,
    ListConfigurations,
    UpdateConfiguration,
)
from honeyhive_overlay.bodies import ConfigurationFields, ParametersDict
from honeyhive_overlay.models.acknowledgements import Created, Deleted, Updated
from honeyhive_overlay.models.configurations import Configuration
from honeyhive_overlay.types import UNSET, ConfigurationType, Environment, Id, Page, Unset


class AsyncConfigurations(AsyncResource):
    """Configurations: models, prompts and their parameters, stored on the server instead of in the code.

    Begin with `create` and `list`. There is no method to read a single configuration by its id.
    """

    async def list(
        self,
        *,
        name: str | None = None,
        env: Environment | None = None,
        tags: str | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Page[Configuration]:
        """List configurations.

        The server sends all configurations at once, without pages. A new configuration can take seconds to appear.

        Example:
            configurations = await client.configurations.list(name="answer question", env="prod")
            for configuration in configurations:
                print(configuration.id, configuration.provider, configuration.parameters)

        Args:
            name: Only the configuration with exactly this name. Default: all.
            env: Only configurations that are used in this environment: "dev", "staging" or "prod". Default: all.
            tags: Only configurations with this tag; one text, not a list. Default: all.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Page` with all configurations that match. ``total`` is None.

        Raises:
            InvalidArgument: ``env`` is unknown, or ``tags`` is not text. Nothing was sent.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.

        Note:
            - 2025-12-02: configurations have no tags, and ``tags`` is rejected with InvalidArgument.
            - From 2026-06-24: the server deprecates configurations and names no replacement; the method works as
              before.
        """
        return await self._send(ListConfigurations(name=name, env=env, tags=tags), timeout, headers)

    async def create(
        self,
        *,
        name: str,
        provider: str,
        parameters: ParametersDict,
        type: ConfigurationType | None = None,  # noqa: A002 - the server's word
        env: Sequence[Environment] | None = None,
        tags: Sequence[str] | None = None,
        user_properties: Mapping[str, Any] | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Created:
        """Create a configuration.

        Example:
            created = await client.configurations.create(
                name="answer question",
                provider="openai",
                parameters={
                    "call_type": "chat",
                    "model": "gpt-4o",
                    "hyperparameters": {"temperature": 0.2},
                    "template": [{"role": "system", "content": "Answer in one sentence."}],
                },
                env=["dev"],
            )
            print(created.id)

        Args:
            name: Name of the configuration, without special characters.
            provider: Provider of the model, such as "openai".
            parameters: Parameters of the call, a mapping such as `ParametersDict`. ``call_type`` ("chat" or
                "completion") and ``model`` are required; ``hyperparameters`` may have any keys.
            type: "LLM" or "pipeline". Default: "LLM".
            env: Environments in which it is used: "dev", "staging" and "prod". Default: none.
            tags: Tags of the configuration. Default: none.
            user_properties: Your own data about the configuration. Default: none.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Created` with the ``id`` of the configuration.

        Raises:
            InvalidArgument: A value cannot be sent; the error names the argument. Nothing was sent.
            DecodeError: The configuration was created, but its id could not be found out. Do not repeat the call.
            ApiError: The server rejected the request.
            TransportError: No response arrived. A request that may have reached the server is not repeated, so that no
                configuration is created twice.

        Note:
            - 2025-12-02: ``tags`` is rejected, and so is the type "pipeline", which only `update` can set. If the
              response has no id, a second request reads it from the list: it is that of the newest configuration with
              this name.
            - From 2026-06-24: the server deprecates configurations and names no replacement; the method works as
              before.
        """
        fields = given_fields(locals(), ConfigurationFields)
        return await self.create_from(fields, timeout=timeout, headers=headers)

    async def create_from(
        self,
        fields: Mapping[str, Any],
        *,
        allow_unknown: bool = False,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Created:
        """Create a configuration from a mapping.

        Use `create` if the values are separate arguments.

        Example:
            fields: ConfigurationFields = {
                "name": "answer question",
                "provider": "openai",
                "parameters": {"call_type": "chat", "model": "gpt-4o"},
            }
            created = await client.configurations.create_from(fields)
            print(created.id)

        Args:
            fields: The arguments of `create` as a mapping, such as `ConfigurationFields`. ``name``, ``provider`` and
                ``parameters`` are required.
            allow_unknown: Send fields that this client does not know as they are; by default they are rejected.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Created` with the ``id`` of the configuration.

        Raises:
            InvalidArgument: A field is missing or unknown, or its value cannot be sent; the error names it. Nothing was
                sent.
            DecodeError: The configuration was created, but its id could not be found out. Do not repeat the call.
            ApiError: The server rejected the request.
            TransportError: No response arrived. A request that may have reached the server is not repeated, so that no
                configuration is created twice.

        Note:
            - 2025-12-02: ``tags`` is rejected, and so is the type "pipeline", which only `update` can set. If the
              response has no id, a second request reads it from the list: it is that of the newest configuration with
              this name.
            - From 2026-06-24: the server deprecates configurations and names no replacement; the method works as
              before.
        """
        return await self._send(CreateConfiguration(fields=fields, allow_unknown=allow_unknown), timeout, headers)

    async def update(
        self,
        configuration_id: Id,
        *,
        name: str,
        provider: str | Unset = UNSET,
        parameters: ParametersDict | Unset = UNSET,
        type: ConfigurationType | Unset = UNSET,  # noqa: A002 - the server's word
        env: Sequence[Environment] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        user_properties: Mapping[str, Any] | Unset | None = UNSET,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Updated:
        """Change fields of a configuration.

        Only the fields that are given are changed; `UNSET` leaves a field as it is. A field that is given replaces the
        stored one. Always give all ``parameters``: whether the server keeps those that are omitted is not known.

        Example:
            updated = await client.configurations.update(
                configuration_id,
                name="answer question",
                parameters={"call_type": "chat", "model": "gpt-4o-mini", "hyperparameters": {"temperature": 0}},
                env=["dev", "staging"],
            )
            print(updated.id, updated.changed)

        Args:
            configuration_id: Id of the configuration.
            name: Name of the configuration. Required by the server; give the present name to keep it.
            provider: Provider of the model, such as "openai".
            parameters: All parameters of the call, as in `create`.
            type: "LLM" or "pipeline".
            env: Environments in which it is used: "dev", "staging" and "prod".
            tags: Tags of the configuration.
            user_properties: Your own data about the configuration. None removes it.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            An `Updated`. ``changed`` is None if the server does not report whether anything is different now; ``extra``
            has the server's counts. ``id`` is that of a new configuration if the server created one.

        Raises:
            InvalidArgument: A field other than ``user_properties`` is None, or a value cannot be sent. Nothing was
                sent.
            NotFound: The configuration does not exist; a server may respond with ``changed`` False instead.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.

        Note:
            - 2025-12-02: ``tags`` is rejected; ``{}`` removes ``user_properties``, and None is rejected. The server
              requires ``provider`` and ``parameters``: those that are not given are read from the list first and sent
              unchanged, which undoes what others change between the two requests. Give both to avoid this.
            - From 2026-06-24: the server deprecates configurations and names no replacement; the method works as
              before.
        """
        fields = changed_fields(locals(), ConfigurationFields)
        return await self._send(
            UpdateConfiguration(configuration_id=configuration_id, changes=fields), timeout, headers
        )

    async def delete(
        self,
        configuration_id: Id,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Deleted:
        """Delete a configuration.

        Example:
            deleted = await client.configurations.delete(configuration_id)
            assert deleted.deleted

        Args:
            configuration_id: Id of the configuration.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Deleted`. ``deleted`` is False if the server deleted nothing; it is True if a retry finds the
            configuration deleted already.

        Raises:
            NotFound: The configuration does not exist; a server may respond with ``deleted`` False instead.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.

        Note:
            - 2025-12-02: every success counts as deleted, unless the response says that it is not.
            - From 2026-06-24: the server deprecates configurations and names no replacement; the method works as
              before.
        """
        return await self._send(DeleteConfiguration(configuration_id=configuration_id), timeout, headers)
