from typing import Literal

UpdateToolResponseResultToolType = Literal["function", "tool"]

UPDATE_TOOL_RESPONSE_RESULT_TOOL_TYPE_VALUES: set[UpdateToolResponseResultToolType] = {
    "function",
    "tool",
}


def check_update_tool_response_result_tool_type(
    value: str,
) -> UpdateToolResponseResultToolType:
    if value in UPDATE_TOOL_RESPONSE_RESULT_TOOL_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_TOOL_RESPONSE_RESULT_TOOL_TYPE_VALUES!r}"
    )
