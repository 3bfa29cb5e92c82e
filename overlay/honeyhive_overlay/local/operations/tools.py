"""Tools: make, list, change, forget."""

from __future__ import annotations

from honeyhive_overlay.local.calls import Answer, Call, answer
from honeyhive_overlay.local.refusal import not_found
from honeyhive_overlay.local.rules.things import changed_thing, new_thing


def list_tools(call: Call) -> Answer:
    """All tools, as a flat list."""
    return answer(call.store.tools.all())


def create_tool(call: Call) -> Answer:
    """Make a tool."""
    tool = new_thing(call.body, {})
    call.store.tools.put(tool)
    return answer({"inserted": True, "result": tool})


def update_tool(call: Call) -> Answer:
    """Change what is named."""
    tool_id = call.path["id"]
    with call.store.database.transaction():
        stored = call.store.tools.get(tool_id)
        if stored is None:
            raise not_found(f"Tool not found: {tool_id}")
        tool = changed_thing(stored, call.body)
        call.store.tools.put(tool)
    return answer({"updated": True, "result": tool})


def delete_tool(call: Call) -> Answer:
    """Forget a tool; the answer holds it once more."""
    tool_id = call.path["id"]
    tool = call.store.tools.get(tool_id)
    if tool is None:
        raise not_found(f"Tool not found: {tool_id}")
    call.store.tools.delete(tool_id)
    return answer({"deleted": True, "result": tool})
