"""Configurations in 2025-12-02, which have no tags."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from honeyhive_overlay._core.calls import Binding
from honeyhive_overlay._gateway.gateway import Plan
from honeyhive_overlay._gateway.parse_acknowledgements import parse_untyped_deletion, parse_untyped_update
from honeyhive_overlay._gateway.parse_configurations import parse_configuration_page
from honeyhive_overlay._gateway.parse_lists import parser_by_id
from honeyhive_overlay._gateway.request import PROJECT, serve
from honeyhive_overlay._gateway.requests.configurations import (
    CreateConfiguration,
    DeleteConfiguration,
    ListConfigurations,
    UpdateConfiguration,
)
from honeyhive_overlay._gateway.rules import require_fields
from honeyhive_overlay._gateway.untyped_responses import find_created_id, has_object
from honeyhive_overlay.errors import InvalidArgument
from honeyhive_overlay.models.acknowledgements import Created, Updated

_ALSO: Final = {"project": PROJECT}
_NO_TAGS: Final = {"tags": "configurations have none in this revision."}
_REPEATED: Final[Sequence[str]] = ("name", "provider", "parameters")
"""What a change has to hold, too."""
_find = parser_by_id("configuration", parse_configuration_page)


def _list(values: dict[str, Any]) -> dict[str, Any]:
    if values.pop("tags") is not None:
        raise InvalidArgument("tags", _NO_TAGS["tags"])
    return {name: values[name] for name in ("project", "env", "name")}


def _create(request: CreateConfiguration, plan: Plan[Created]) -> Binding[Created]:
    """Create a configuration, and find it where the server does not say its id."""
    values = plan.values(request)
    if values.pop("type", None) == "pipeline":
        raise InvalidArgument("type", "a new configuration is an LLM in this revision; update() makes it a pipeline.")
    response = yield from plan.send(request, values)
    if has_object(response) and (response.value.get("insertedId") or response.value.get("id")) is not None:
        return plan.parse(response)
    search = plan.gateway.bind(ListConfigurations(name=values["name"]))
    return Created(ids=((yield from find_created_id(response, values["name"], search)),))


def _update(request: UpdateConfiguration, plan: Plan[Updated]) -> Binding[Updated]:
    """Change a configuration; what has to be repeated and is not given is read from the list: there is no other way."""
    values = plan.values(request)
    if not values.keys() >= {"provider", "parameters"}:
        call = plan.gateway.call(ListConfigurations(), plan.operation)
        stored = _find(plan.response(request, (yield call), call, {})).to_dict()
        repeated = {name: stored[name] for name in _REPEATED if name in stored}
        values = {"project": values.pop("project"), **repeated, **values}
    require_fields(values, _REPEATED)
    return plan.parse((yield from plan.send(request, values)))


SERVED: Final = serve(
    ListConfigurations.served("configurations.get_configurations", constants=_ALSO, arrange=_list),
    CreateConfiguration.composed(
        _create, "configurations.create_configuration", constants=_ALSO, rejected=_NO_TAGS, may_contain_error=True
    ),
    UpdateConfiguration.composed(
        _update,
        "configurations.update_configuration",
        parse=parse_untyped_update,
        names={"configuration_id": "id"},
        constants=_ALSO,
        rejected=_NO_TAGS,
        empty={"env": "[]", "user_properties": "{}"},
        may_contain_error=True,
    ),
    DeleteConfiguration.served(
        "configurations.delete_configuration",
        parse=parse_untyped_deletion,
        names={"configuration_id": "id"},
        may_contain_error=True,
    ),
)
