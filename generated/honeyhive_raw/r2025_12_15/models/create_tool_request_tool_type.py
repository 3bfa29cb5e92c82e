from typing import Literal

CreateToolRequestToolType = Literal["function", "tool"]

CREATE_TOOL_REQUEST_TOOL_TYPE_VALUES: set[CreateToolRequestToolType] = {
    "function",
    "tool",
}


def check_create_tool_request_tool_type(value: str) -> CreateToolRequestToolType:
    if value in CREATE_TOOL_REQUEST_TOOL_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_TOOL_REQUEST_TOOL_TYPE_VALUES!r}"
    )
