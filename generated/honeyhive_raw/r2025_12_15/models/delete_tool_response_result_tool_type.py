from typing import Literal

DeleteToolResponseResultToolType = Literal["function", "tool"]

DELETE_TOOL_RESPONSE_RESULT_TOOL_TYPE_VALUES: set[DeleteToolResponseResultToolType] = {
    "function",
    "tool",
}


def check_delete_tool_response_result_tool_type(
    value: str,
) -> DeleteToolResponseResultToolType:
    if value in DELETE_TOOL_RESPONSE_RESULT_TOOL_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DELETE_TOOL_RESPONSE_RESULT_TOOL_TYPE_VALUES!r}"
    )
