from typing import Literal

ToolToolType = Literal["function", "tool"]

TOOL_TOOL_TYPE_VALUES: set[ToolToolType] = {
    "function",
    "tool",
}


def check_tool_tool_type(value: str) -> ToolToolType:
    if value in TOOL_TOOL_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {TOOL_TOOL_TYPE_VALUES!r}"
    )
