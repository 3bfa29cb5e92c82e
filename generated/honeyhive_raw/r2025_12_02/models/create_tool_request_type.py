from typing import Literal

CreateToolRequestType = Literal["function", "tool"]

CREATE_TOOL_REQUEST_TYPE_VALUES: set[CreateToolRequestType] = {
    "function",
    "tool",
}


def check_create_tool_request_type(value: str) -> CreateToolRequestType:
    if value in CREATE_TOOL_REQUEST_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_TOOL_REQUEST_TYPE_VALUES!r}"
    )
