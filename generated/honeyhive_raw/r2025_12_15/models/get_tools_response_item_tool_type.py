from typing import Literal

GetToolsResponseItemToolType = Literal["function", "tool"]

GET_TOOLS_RESPONSE_ITEM_TOOL_TYPE_VALUES: set[GetToolsResponseItemToolType] = {
    "function",
    "tool",
}


def check_get_tools_response_item_tool_type(value: str) -> GetToolsResponseItemToolType:
    if value in GET_TOOLS_RESPONSE_ITEM_TOOL_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_TOOLS_RESPONSE_ITEM_TOOL_TYPE_VALUES!r}"
    )
