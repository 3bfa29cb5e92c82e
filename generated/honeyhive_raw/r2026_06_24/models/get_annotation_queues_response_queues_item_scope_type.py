from typing import Literal

GetAnnotationQueuesResponseQueuesItemScopeType = Literal[
    "controlplane", "dataplane", "org", "project", "system", "workspace"
]

GET_ANNOTATION_QUEUES_RESPONSE_QUEUES_ITEM_SCOPE_TYPE_VALUES: set[
    GetAnnotationQueuesResponseQueuesItemScopeType
] = {
    "controlplane",
    "dataplane",
    "org",
    "project",
    "system",
    "workspace",
}


def check_get_annotation_queues_response_queues_item_scope_type(
    value: str,
) -> GetAnnotationQueuesResponseQueuesItemScopeType:
    if value in GET_ANNOTATION_QUEUES_RESPONSE_QUEUES_ITEM_SCOPE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_ANNOTATION_QUEUES_RESPONSE_QUEUES_ITEM_SCOPE_TYPE_VALUES!r}"
    )
