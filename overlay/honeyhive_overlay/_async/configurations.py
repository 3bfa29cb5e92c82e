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
    """Configurations: which model is asked, how, and with which words, kept outside of the code.

    Every method takes ``timeout`` (for the whole call, in seconds) and ``headers`` (of this call). No revision reads a
    single one by its id: `list` reads them. The document of 2026-06-24 calls all of it deprecated and names nothing in
    its place; servers answer as before.
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
        """Read configurations, all at once; servers do not page them.

        The document of 2025-12-15 declares a list of lists. Servers send a flat one, newer ones under
        ``configurations``; all are read. A new configuration can take seconds to appear.

        Args:
            name: only the one of this name.
            env: only those that are used there.
            tags: only those with this tag. It is one text; how it would name several is not documented. In 2025-12-02
                configurations have no tags, and they are refused.
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

        Args:
            name: without special characters.
            provider: of the model, such as openai.
            parameters: with ``call_type`` and ``model`` at least, as in ``{"call_type": "chat", "model": "gpt-4o"}``;
                what stands in ``hyperparameters`` is kept, known or not.
            type: LLM by the server's choice. In 2025-12-02 only `update` makes a pipeline of it.
            env: where it is used.
            tags: not in 2025-12-02.

        Returns:
            The id of the configuration. The document of 2025-12-02 declares no answer: where none says the id, it is
            found by a second call, `list`, as the newest of this name.

        Raises:
            InvalidArgument: a value cannot be sent; it names the argument.
            DecodeError: the configuration is stored, and neither the answer nor the list says where.
            ApiError: the server refused.
            TransportError: no answer came. The call is repeated only if nothing was sent.
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
        """Create a configuration from a mapping; see `create` for what it holds. Unknown fields are
        rejected by name, unless ``allow_unknown`` sends them as they are.
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
        """Change some fields of a configuration; only what is given is sent.

        The document of 2025-12-15 gives a change the type of a new configuration, so that a client made from it turns
        every pipeline that it touches into an LLM. That of 2025-12-02 demands provider and parameters with every change;
        those that are left out are read by a call before, `list`, and sent as they are. Who changes them between the two
        calls loses the change: give both where that can happen.

        Args:
            configuration_id: of the configuration.
            name: the server demands it with every change; repeat the present one to keep it.
            parameters: all of them; whether the server would merge a part is not documented.
            user_properties: None empties them; in 2025-12-02, ``{}`` does.

        Returns:
            Whether anything is different now, where the server says it; ``extra`` holds its counts. The id is that of a
            new configuration where the change made one.

        Raises:
            InvalidArgument: another field is None, or a value cannot be sent.
            NotFound: it had to be read first, and is not in the list.
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
        """Delete one configuration.

        Args:
            configuration_id: of the configuration.

        Returns:
            Whether one was deleted; servers answer with a count.
        """
        return await self._send(DeleteConfiguration(configuration_id=configuration_id), timeout, headers)
