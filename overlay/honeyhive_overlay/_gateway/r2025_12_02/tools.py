"""Tools in 2025-12-02."""
# pyright: reportPrivateUsage=false
# The raw `_get_kwargs` is private by name only; golden tests pin what it gives.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from honeyhive_overlay._core.answers import nothing_found
from honeyhive_overlay._core.arguments import choice, fields_of, path_id, query_pairs
from honeyhive_overlay._core.calls import Binding, Call
from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._core.encode import encode
from honeyhive_overlay._core.shapes import is_mapping, is_object
from honeyhive_overlay._gateway import read_tools
from honeyhive_overlay._gateway.calling import NO_BODY
from honeyhive_overlay._gateway.fields import need, refuse_null
from honeyhive_overlay._gateway.protocols import ToolsGateway
from honeyhive_overlay._gateway.r2025_12_02.gateway import make_call
from honeyhive_overlay._gateway.read_insertions import insertion
from honeyhive_overlay._gateway.undeclared import spoken, undeclared_deletion
from honeyhive_overlay.errors import InvalidArgument
from honeyhive_overlay.models.runs import Deletion
from honeyhive_overlay.models.tools import Tool
from honeyhive_overlay.types import Id, Page, ToolType

_SHOWN = ("name", "description", "parameters", "tool_type")


class Tools(ToolsGateway):
    """Tools in 2025-12-02, where the project is called their task."""

    def __init__(self, project: str) -> None:
        self._project = project

    def list(self) -> Binding[Page[Tool]]:
        reply = yield _list_call()
        return read_tools.tool_page(Answer("tools.list", reply))

    def create(self, fields: Mapping[str, Any]) -> Binding[Tool]:
        from honeyhive_raw.r2025_12_02.api.tools import create_tool as raw

        ready = fields_of(fields)
        need(ready, "name", "parameters", "tool_type")
        choice("tool_type", ready["tool_type"], ToolType)
        _check_parameters(ready)
        sent = {"type" if name == "tool_type" else name: value for name, value in ready.items()}
        body = encode({"task": self._project, **sent})
        reply = yield make_call("tools.create", raw._get_kwargs(body=NO_BODY), content=body)
        answer = Answer("tools.create", reply)
        if _shows_tool(answer):
            return read_tools.one_tool(answer)
        return answer.model(Tool, answer.value, id=_id_of(answer), **{name: ready.get(name) for name in _SHOWN})

    def update(self, tool_id: Id, changes: Mapping[str, Any]) -> Binding[Tool]:
        from honeyhive_raw.r2025_12_02.api.tools import update_tool as raw

        wanted = path_id("tool_id", tool_id)
        refuse_null(changes, empty={"description": '""', "parameters": "{}"})
        if "tool_type" in changes:
            raise InvalidArgument("tool_type", "no change can hold it in this revision; create another tool.")
        _check_parameters(changes)
        ready = dict(changes)
        if not ready.keys() >= {"name", "parameters"}:
            stored = yield from _stored(wanted)
            ready = {"name": stored.name, "parameters": stored.parameters, **ready}
        need(ready, "name", "parameters")
        body = encode({"id": wanted, **ready})
        reply = yield make_call("tools.update", raw._get_kwargs(body=NO_BODY), content=body, may_refuse=True)
        answer = spoken("tools.update", reply)
        if answer is not None and _shows_tool(answer):
            return read_tools.one_tool(answer)
        return (yield from _stored(wanted))

    def delete(self, tool_id: Id) -> Binding[Deletion]:
        from honeyhive_raw.r2025_12_02.api.tools import delete_tool as raw

        wanted = path_id("tool_id", tool_id)
        where = raw._get_kwargs(function_id=wanted)
        reply = yield make_call("tools.delete", where, query=query_pairs(where["params"]), may_refuse=True)
        return undeclared_deletion("tools.delete", reply, wanted)


def _list_call() -> Call:
    from honeyhive_raw.r2025_12_02.api.tools import get_tools as raw

    return make_call("tools.list", raw._get_kwargs())


def _stored(wanted: str) -> Binding[Tool]:
    """Read one tool, from the list: there is no other way."""
    call = _list_call()
    reply = yield call
    for tool in read_tools.tool_page(Answer("tools.list", reply)):
        if tool.id == wanted:
            return tool
    raise nothing_found(call, f"the tool {wanted!r}")


def _shows_tool(answer: Answer) -> bool:
    """Whether the answer holds the tool itself, not only where it is."""
    result: Any = answer.object(answer.value).get("result")
    return is_object(result) and result.get("name") is not None


def _id_of(answer: Answer) -> str:
    result: Any = answer.value.get("result")
    found: Any = (result.get("id") or result.get("_id")) if is_object(result) else None
    return found if isinstance(found, str) else insertion(answer).id


def _check_parameters(fields: Mapping[str, Any]) -> None:
    parameters: Any = fields.get("parameters")
    if parameters is not None and not is_mapping(parameters):
        raise InvalidArgument("parameters", f"{parameters!r} is not a mapping, which this revision needs.")
