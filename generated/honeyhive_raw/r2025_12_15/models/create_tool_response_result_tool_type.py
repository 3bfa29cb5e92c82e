from typing import Literal

CreateToolResponseResultToolType = Literal["function", "tool"]

CREATE_TOOL_RESPONSE_RESULT_TOOL_TYPE_VALUES: set[CreateToolResponseResultToolType] = {
    "function",
    "tool",
}


def check_create_tool_response_result_tool_type(
    value: str,
) -> CreateToolResponseResultToolType:
    if value in CREATE_TOOL_RESPONSE_RESULT_TOOL_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_TOOL_RESPONSE_RESULT_TOOL_TYPE_VALUES!r}"
    )
