from typing import Literal

UpdateAnnotationQueueResponseQueueScopeType = Literal[
    "controlplane", "dataplane", "org", "project", "system", "workspace"
]

UPDATE_ANNOTATION_QUEUE_RESPONSE_QUEUE_SCOPE_TYPE_VALUES: set[
    UpdateAnnotationQueueResponseQueueScopeType
] = {
    "controlplane",
    "dataplane",
    "org",
    "project",
    "system",
    "workspace",
}


def check_update_annotation_queue_response_queue_scope_type(
    value: str,
) -> UpdateAnnotationQueueResponseQueueScopeType:
    if value in UPDATE_ANNOTATION_QUEUE_RESPONSE_QUEUE_SCOPE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_ANNOTATION_QUEUE_RESPONSE_QUEUE_SCOPE_TYPE_VALUES!r}"
    )
