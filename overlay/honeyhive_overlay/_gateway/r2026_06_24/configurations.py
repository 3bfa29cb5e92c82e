"""Configurations in 2026-06-24."""
# pyright: reportPrivateUsage=false
# The raw `_get_kwargs` is private by name only; golden tests pin what it gives.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from honeyhive_overlay._core.arguments import choice, path_id, query_pairs
from honeyhive_overlay._core.calls import Binding
from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._core.encode import encode
from honeyhive_overlay._gateway import read_configurations
from honeyhive_overlay._gateway.calling import NO_BODY
from honeyhive_overlay._gateway.fields import need, refuse_null
from honeyhive_overlay._gateway.protocols import ConfigurationsGateway
from honeyhive_overlay._gateway.r2026_06_24.gateway import make_call
from honeyhive_overlay._gateway.write_configurations import configuration_fields
from honeyhive_overlay.errors import InvalidArgument
from honeyhive_overlay.models.configurations import Configuration, ConfigurationUpdate, CreatedConfiguration
from honeyhive_overlay.models.runs import Deletion
from honeyhive_overlay.types import Environment, Id, Page

_NULLABLE = frozenset({"user_properties"})


class Configurations(ConfigurationsGateway):
    """Configurations in 2026-06-24."""

    def list(self, *, name: str | None, env: Environment | None, tags: str | None) -> Binding[Page[Configuration]]:
        from honeyhive_raw.r2026_06_24.api.configurations import get_configurations as raw

        choice("env", env, Environment)
        if tags is not None and not isinstance(tags, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgument("tags", f"{tags!r} is not text, which is all that this revision takes.")
        query = query_pairs({"name": name, "env": env, "tags": tags})
        reply = yield make_call("configurations.list", raw._get_kwargs(), query=query)
        return read_configurations.configuration_page(Answer("configurations.list", reply))

    def create(self, fields: Mapping[str, Any]) -> Binding[CreatedConfiguration]:
        from honeyhive_raw.r2026_06_24.api.configurations import create_configuration as raw

        ready = configuration_fields(fields)
        need(ready, "name", "provider", "parameters")
        reply = yield make_call("configurations.create", raw._get_kwargs(body=NO_BODY), content=encode(ready))
        return read_configurations.created_configuration(Answer("configurations.create", reply))

    def update(self, configuration_id: Id, changes: Mapping[str, Any]) -> Binding[ConfigurationUpdate]:
        from honeyhive_raw.r2026_06_24.api.configurations import update_configuration as raw

        refuse_null(changes, nullable=_NULLABLE)
        body = encode(configuration_fields(changes))
        where = raw._get_kwargs(config_id=path_id("configuration_id", configuration_id), body=NO_BODY)
        reply = yield make_call("configurations.update", where, content=body)
        return read_configurations.configuration_update(Answer("configurations.update", reply))

    def delete(self, configuration_id: Id) -> Binding[Deletion]:
        from honeyhive_raw.r2026_06_24.api.configurations import delete_configuration as raw

        wanted = path_id("configuration_id", configuration_id)
        reply = yield make_call("configurations.delete", raw._get_kwargs(config_id=wanted))
        if not reply.content:
            return Deletion(id=wanted, deleted=True)
        return read_configurations.configuration_deletion(Answer("configurations.delete", reply), wanted)
