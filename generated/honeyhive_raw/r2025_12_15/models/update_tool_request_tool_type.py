from typing import Literal

UpdateToolRequestToolType = Literal["function", "tool"]

UPDATE_TOOL_REQUEST_TOOL_TYPE_VALUES: set[UpdateToolRequestToolType] = {
    "function",
    "tool",
}


def check_update_tool_request_tool_type(value: str) -> UpdateToolRequestToolType:
    if value in UPDATE_TOOL_REQUEST_TOOL_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_TOOL_REQUEST_TOOL_TYPE_VALUES!r}"
    )
