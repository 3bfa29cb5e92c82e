from typing import Literal

CreateDatasetRequestPipelineType = Literal["event", "session"]

CREATE_DATASET_REQUEST_PIPELINE_TYPE_VALUES: set[CreateDatasetRequestPipelineType] = {
    "event",
    "session",
}


def check_create_dataset_request_pipeline_type(
    value: str,
) -> CreateDatasetRequestPipelineType:
    if value in CREATE_DATASET_REQUEST_PIPELINE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_DATASET_REQUEST_PIPELINE_TYPE_VALUES!r}"
    )
