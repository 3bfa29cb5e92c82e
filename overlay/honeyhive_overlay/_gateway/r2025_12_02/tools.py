"""Send the requests of tools in 2025-12-02, in which the project of a tool is called task."""

from __future__ import annotations

from typing import Any, Final

from honeyhive_overlay._core.calls import Binding
from honeyhive_overlay._core.response_body import ResponseBody
from honeyhive_overlay._core.type_guards import is_mapping, is_object
from honeyhive_overlay._gateway.gateway import Plan
from honeyhive_overlay._gateway.multi_step import read_back
from honeyhive_overlay._gateway.parse_acknowledgements import has_object, parse_created, parse_untyped_deletion
from honeyhive_overlay._gateway.parse_lists import flattening_page_parser, parser_by_id
from honeyhive_overlay._gateway.request import PROJECT, Context, serve
from honeyhive_overlay._gateway.requests.tools import CreateTool, DeleteTool, ListTools, UpdateTool
from honeyhive_overlay._gateway.rules import require_fields
from honeyhive_overlay.errors import InvalidArgument, describe
from honeyhive_overlay.models.tools import Tool

_SENT_FIELDS: Final = {"name": "name", "description": "description", "parameters": "parameters", "tool_type": "type"}
"""Fields of a tool, with their wire names in a new one."""
_parse_by_id = parser_by_id("tool", flattening_page_parser(Tool, "tools"))


def _create(request: CreateTool, plan: Plan[Tool]) -> Binding[Tool]:
    """Create a tool; the response may contain only its id, so its fields are those that were sent."""
    values = plan.values(request)
    response = yield from plan.send(request, values)
    if _contains_tool(response):
        return plan.parse(response)
    fields = {name: values.get(wire_name) for name, wire_name in _SENT_FIELDS.items()}
    return response.parse_model(Tool, response.value, id=_parse_id(response), **fields)


def _update(request: UpdateTool, plan: Plan[Tool]) -> Binding[Tool]:
    """Change a tool; missing required fields are read before, and the tool afterwards if the response lacks it."""
    values = plan.values(request)
    if not values.keys() >= {"name", "parameters"}:
        plan.encode(request, values)  # reject what cannot be sent before anything is
        stored = yield from _read_tool(request, plan)
        values = {"id": values.pop("id"), "name": stored.name, "parameters": stored.parameters, **values}
    require_fields(values, ("name", "parameters"))
    response = yield from plan.send(request, values)
    if has_object(response) and _contains_tool(response):
        return plan.parse(response)
    return (yield from read_back(plan.operation, _read_tool(request, plan)))


def _contains_tool(response: ResponseBody) -> bool:
    """Whether the response contains the tool, not only its id."""
    result: Any = response.expect_object(response.value).get("result")
    return is_object(result) and result.get("name") is not None


def _parse_id(response: ResponseBody) -> str:
    result: Any = response.value.get("result")
    tool_id: Any = (result.get("id") or result.get("_id")) if is_object(result) else None
    return tool_id if isinstance(tool_id, str) else parse_created(response).id


def _read_tool(request: UpdateTool, plan: Plan[Tool]) -> Binding[Tool]:
    """Read the tool that is changed; only the list of all tools can be read."""
    call = plan.gateway.call(ListTools(), plan.operation)
    return _parse_by_id(plan.response(request, (yield call), call, {}))


def _check_parameters(fields: dict[str, Any], _: Context) -> dict[str, Any]:
    parameters: Any = fields.get("parameters")
    if parameters is not None and not is_mapping(parameters):
        raise InvalidArgument("parameters", f"{describe(parameters)} is not a mapping, which this revision needs.")
    return fields


SERVED: Final = serve(
    ListTools.served("tools.get_tools"),
    CreateTool.composed(
        _create,
        "tools.create_tool",
        wire_names={"tool_type": "type"},
        constants={"task": PROJECT},
        required=("parameters", "tool_type"),
        build=_check_parameters,
    ),
    UpdateTool.composed(
        _update,
        "tools.update_tool",
        wire_names={"tool_id": "id"},
        rejected={"tool_type": "it cannot be changed in this revision; create another tool."},
        empty_values={"description": '""', "parameters": "{}"},
        build=_check_parameters,
        may_contain_error=True,
    ),
    DeleteTool.served(
        "tools.delete_tool", parse=parse_untyped_deletion, wire_names={"tool_id": "function_id"}, may_contain_error=True
    ),
)
