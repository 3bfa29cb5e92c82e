"""Tools in 2025-12-02, where the project is called their task."""

from __future__ import annotations

from typing import Any, Final

from honeyhive_overlay._core.calls import Binding
from honeyhive_overlay._core.response_body import ResponseBody
from honeyhive_overlay._core.type_guards import is_mapping, is_object
from honeyhive_overlay._gateway.gateway import Plan
from honeyhive_overlay._gateway.multi_step import read_back
from honeyhive_overlay._gateway.parse_acknowledgements import parse_created, parse_untyped_deletion
from honeyhive_overlay._gateway.parse_lists import flat_page_parser, parser_by_id
from honeyhive_overlay._gateway.request import PROJECT, Context, serve
from honeyhive_overlay._gateway.requests.tools import CreateTool, DeleteTool, ListTools, UpdateTool
from honeyhive_overlay._gateway.rules import require_fields
from honeyhive_overlay._gateway.untyped_responses import has_object
from honeyhive_overlay.errors import InvalidArgument
from honeyhive_overlay.models.tools import Tool

_SHOWN: Final = {"name": "name", "description": "description", "parameters": "parameters", "tool_type": "type"}
"""Fields of a tool, and what a new one calls them."""
_find = parser_by_id("tool", flat_page_parser(Tool, "tools"))


def _create(request: CreateTool, plan: Plan[Tool]) -> Binding[Tool]:
    """Create a tool; of the answer only its id is sure to be there."""
    values = plan.values(request)
    response = yield from plan.send(request, values)
    if _shows_tool(response):
        return plan.parse(response)
    read = {name: values.get(theirs) for name, theirs in _SHOWN.items()}
    return response.parse_model(Tool, response.value, id=_id_of(response), **read)


def _update(request: UpdateTool, plan: Plan[Tool]) -> Binding[Tool]:
    """Change a tool; what has to be repeated and is not given is read before, and what is not shown afterwards."""
    values = plan.values(request)
    if not values.keys() >= {"name", "parameters"}:
        stored = yield from _stored(request, plan)
        values = {"id": values.pop("id"), "name": stored.name, "parameters": stored.parameters, **values}
    require_fields(values, ("name", "parameters"))
    response = yield from plan.send(request, values)
    if has_object(response) and _shows_tool(response):
        return plan.parse(response)
    return (yield from read_back(plan.operation, _stored(request, plan)))


def _stored(request: UpdateTool, plan: Plan[Tool]) -> Binding[Tool]:
    """Read the tool that is changed, from the list."""
    call = plan.gateway.call(ListTools(), plan.operation)
    return _find(plan.response(request, (yield call), call, {}))


def _shows_tool(response: ResponseBody) -> bool:
    """Whether the answer holds the tool itself, not only where it is."""
    result: Any = response.expect_object(response.value).get("result")
    return is_object(result) and result.get("name") is not None


def _id_of(response: ResponseBody) -> str:
    result: Any = response.value.get("result")
    found: Any = (result.get("id") or result.get("_id")) if is_object(result) else None
    return found if isinstance(found, str) else parse_created(response).id


def _with_mapping(fields: dict[str, Any], _: Context) -> dict[str, Any]:
    parameters: Any = fields.get("parameters")
    if parameters is not None and not is_mapping(parameters):
        raise InvalidArgument("parameters", f"{parameters!r} is not a mapping, which this revision needs.")
    return fields


SERVED: Final = serve(
    ListTools.served("tools.get_tools"),
    CreateTool.composed(
        _create,
        "tools.create_tool",
        names={"tool_type": "type"},
        constants={"task": PROJECT},
        required=("parameters", "tool_type"),
        build=_with_mapping,
    ),
    UpdateTool.composed(
        _update,
        "tools.update_tool",
        names={"tool_id": "id"},
        rejected={"tool_type": "no change can hold it in this revision; create another tool."},
        empty={"description": '""', "parameters": "{}"},
        build=_with_mapping,
        may_contain_error=True,
    ),
    DeleteTool.served(
        "tools.delete_tool", parse=parse_untyped_deletion, names={"tool_id": "function_id"}, may_contain_error=True
    ),
)
