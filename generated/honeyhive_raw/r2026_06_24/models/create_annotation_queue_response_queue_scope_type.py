from typing import Literal

CreateAnnotationQueueResponseQueueScopeType = Literal[
    "controlplane", "dataplane", "org", "project", "system", "workspace"
]

CREATE_ANNOTATION_QUEUE_RESPONSE_QUEUE_SCOPE_TYPE_VALUES: set[
    CreateAnnotationQueueResponseQueueScopeType
] = {
    "controlplane",
    "dataplane",
    "org",
    "project",
    "system",
    "workspace",
}


def check_create_annotation_queue_response_queue_scope_type(
    value: str,
) -> CreateAnnotationQueueResponseQueueScopeType:
    if value in CREATE_ANNOTATION_QUEUE_RESPONSE_QUEUE_SCOPE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_ANNOTATION_QUEUE_RESPONSE_QUEUE_SCOPE_TYPE_VALUES!r}"
    )
