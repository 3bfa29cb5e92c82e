"""Send the requests of configurations in 2025-12-02, which have no tags."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from honeyhive_overlay._core.calls import Binding
from honeyhive_overlay._gateway.gateway import Plan
from honeyhive_overlay._gateway.multi_step import find_created_id
from honeyhive_overlay._gateway.parse_acknowledgements import (
    has_object,
    parse_untyped_deletion,
    parse_untyped_update,
)
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
from honeyhive_overlay.errors import InvalidArgument
from honeyhive_overlay.models.acknowledgements import Created, Updated

_PROJECT: Final = {"project": PROJECT}
_NO_TAGS: Final = {"tags": "configurations have no tags in this revision."}
_REQUIRED_IN_UPDATES: Final[Sequence[str]] = ("name", "provider", "parameters")
"""Fields that an update must contain, even if they do not change."""
_parse_by_id = parser_by_id("configuration", parse_configuration_page)


def _arrange_list(values: dict[str, Any]) -> dict[str, Any]:
    if values.pop("tags") is not None:
        raise InvalidArgument("tags", _NO_TAGS["tags"])
    return {name: values[name] for name in ("project", "env", "name")}


def _create(request: CreateConfiguration, plan: Plan[Created]) -> Binding[Created]:
    """Create a configuration, and search for its id if the response does not contain it."""
    values = plan.values(request)
    if values.pop("type", None) == "pipeline":
        raise InvalidArgument("type", "a new configuration has type LLM in this revision; update() can change it.")
    response = yield from plan.send(request, values)
    if has_object(response) and (response.value.get("insertedId") or response.value.get("id")) is not None:
        return plan.parse(response)
    search = plan.gateway.bind(ListConfigurations(name=values["name"]))
    return Created(ids=((yield from find_created_id(response, values["name"], search)),))


def _update(request: UpdateConfiguration, plan: Plan[Updated]) -> Binding[Updated]:
    """Change a configuration; required fields that are not among the changes are read from the list first."""
    values = plan.values(request)
    if not values.keys() >= {"provider", "parameters"}:
        plan.encode(request, values)  # reject what cannot be sent before anything is
        call = plan.gateway.call(ListConfigurations(), plan.operation)
        stored = _parse_by_id(plan.response(request, (yield call), call, {})).to_dict()
        unchanged = {name: stored[name] for name in _REQUIRED_IN_UPDATES if name in stored}
        values = {"project": values.pop("project"), **unchanged, **values}
    require_fields(values, _REQUIRED_IN_UPDATES)
    return plan.parse((yield from plan.send(request, values)))


SERVED: Final = serve(
    ListConfigurations.served("configurations.get_configurations", constants=_PROJECT, arrange=_arrange_list),
    CreateConfiguration.composed(
        _create, "configurations.create_configuration", constants=_PROJECT, rejected=_NO_TAGS, may_contain_error=True
    ),
    UpdateConfiguration.composed(
        _update,
        "configurations.update_configuration",
        parse=parse_untyped_update,
        wire_names={"configuration_id": "id"},
        constants=_PROJECT,
        rejected=_NO_TAGS,
        empty_values={"env": "[]", "user_properties": "{}"},
        may_contain_error=True,
    ),
    DeleteConfiguration.served(
        "configurations.delete_configuration",
        parse=parse_untyped_deletion,
        wire_names={"configuration_id": "id"},
        may_contain_error=True,
    ),
)
