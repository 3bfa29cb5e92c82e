"""Configurations in 2025-12-02."""
# pyright: reportPrivateUsage=false
# The raw `_get_kwargs` is private by name only; golden tests pin what it gives.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from honeyhive_overlay._core.answers import nothing_found
from honeyhive_overlay._core.arguments import choice, path_id, query_pairs
from honeyhive_overlay._core.calls import Binding
from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._core.encode import encode
from honeyhive_overlay._gateway import read_configurations
from honeyhive_overlay._gateway.calling import NO_BODY
from honeyhive_overlay._gateway.fields import need, refuse_null
from honeyhive_overlay._gateway.protocols import ConfigurationsGateway
from honeyhive_overlay._gateway.r2025_12_02.gateway import make_call
from honeyhive_overlay._gateway.undeclared import find_created, spoken, undeclared_deletion
from honeyhive_overlay._gateway.write_configurations import configuration_fields
from honeyhive_overlay.errors import InvalidArgument
from honeyhive_overlay.models.configurations import Configuration, ConfigurationUpdate, CreatedConfiguration
from honeyhive_overlay.models.runs import Deletion
from honeyhive_overlay.types import Environment, Id, Page

_EMPTY = {"env": "[]", "user_properties": "{}"}


class Configurations(ConfigurationsGateway):
    """Configurations in 2025-12-02, which have no tags."""

    def __init__(self, project: str) -> None:
        self._project = project

    def list(self, *, name: str | None, env: Environment | None, tags: str | None) -> Binding[Page[Configuration]]:
        from honeyhive_raw.r2025_12_02.api.configurations import get_configurations as raw

        choice("env", env, Environment)
        _refuse_tags(tags)
        where = raw._get_kwargs(project=self._project)
        query = query_pairs({**where["params"], "env": env, "name": name})
        reply = yield make_call("configurations.list", where, query=query)
        return read_configurations.configuration_page(Answer("configurations.list", reply))

    def create(self, fields: Mapping[str, Any]) -> Binding[CreatedConfiguration]:
        from honeyhive_raw.r2025_12_02.api.configurations import create_configuration as raw

        ready = configuration_fields(fields)
        need(ready, "name", "provider", "parameters")
        _refuse_tags(ready.get("tags"))
        if ready.pop("type", None) == "pipeline":
            raise InvalidArgument(
                "type", "a new configuration is an LLM in this revision; update() makes it a pipeline."
            )
        body = encode({"project": self._project, **ready})
        where = raw._get_kwargs(body=NO_BODY)
        reply = yield make_call("configurations.create", where, content=body, may_refuse=True)
        answer = spoken("configurations.create", reply)
        if answer is not None and (answer.value.get("insertedId") or answer.value.get("id")) is not None:
            return read_configurations.created_configuration(answer)
        search = self.list(name=ready["name"], env=None, tags=None)
        found = yield from find_created("configurations.create", reply, ready["name"], search)
        return CreatedConfiguration(id=found.id, acknowledged=True)

    def update(self, configuration_id: Id, changes: Mapping[str, Any]) -> Binding[ConfigurationUpdate]:
        from honeyhive_raw.r2025_12_02.api.configurations import update_configuration as raw

        wanted = path_id("configuration_id", configuration_id)
        refuse_null(changes, empty=_EMPTY)
        ready = configuration_fields(changes)
        _refuse_tags(ready.get("tags"))
        if not ready.keys() >= {"provider", "parameters"}:
            ready = {**(yield from self._demanded(wanted)), **ready}
        need(ready, "name", "provider", "parameters")
        body = encode({"project": self._project, **ready})
        where = raw._get_kwargs(id=wanted, body=NO_BODY)
        reply = yield make_call("configurations.update", where, content=body, may_refuse=True)
        answer = spoken("configurations.update", reply)
        if answer is None:
            return ConfigurationUpdate(acknowledged=True)
        said = answer.value.get("acknowledged", True)
        return answer.model(ConfigurationUpdate, answer.value, acknowledged=said)

    def delete(self, configuration_id: Id) -> Binding[Deletion]:
        from honeyhive_raw.r2025_12_02.api.configurations import delete_configuration as raw

        wanted = path_id("configuration_id", configuration_id)
        reply = yield make_call("configurations.delete", raw._get_kwargs(id=wanted), may_refuse=True)
        return undeclared_deletion("configurations.delete", reply, wanted)

    def _demanded(self, wanted: str) -> Binding[dict[str, Any]]:
        """Read the fields that a change has to repeat, from the list: there is no other way to one configuration."""
        from honeyhive_raw.r2025_12_02.api.configurations import get_configurations as raw

        where = raw._get_kwargs(project=self._project)
        call = make_call("configurations.list", where, query=query_pairs(where["params"]))
        reply = yield call
        for found in read_configurations.configuration_page(Answer("configurations.list", reply)):
            if found.id == wanted:
                stored = found.to_dict()
                return {name: stored[name] for name in ("name", "provider", "parameters") if name in stored}
        raise nothing_found(call, f"the configuration {wanted!r}")


def _refuse_tags(tags: object) -> None:
    if tags is not None:
        raise InvalidArgument("tags", "configurations have none in this revision.")
