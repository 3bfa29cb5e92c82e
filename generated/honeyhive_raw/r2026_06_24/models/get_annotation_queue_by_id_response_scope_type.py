from typing import Literal

GetAnnotationQueueByIdResponseScopeType = Literal[
    "controlplane", "dataplane", "org", "project", "system", "workspace"
]

GET_ANNOTATION_QUEUE_BY_ID_RESPONSE_SCOPE_TYPE_VALUES: set[
    GetAnnotationQueueByIdResponseScopeType
] = {
    "controlplane",
    "dataplane",
    "org",
    "project",
    "system",
    "workspace",
}


def check_get_annotation_queue_by_id_response_scope_type(
    value: str,
) -> GetAnnotationQueueByIdResponseScopeType:
    if value in GET_ANNOTATION_QUEUE_BY_ID_RESPONSE_SCOPE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_ANNOTATION_QUEUE_BY_ID_RESPONSE_SCOPE_TYPE_VALUES!r}"
    )
