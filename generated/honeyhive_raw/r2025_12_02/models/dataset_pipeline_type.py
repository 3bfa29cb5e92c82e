from typing import Literal

DatasetPipelineType = Literal["event", "session"]

DATASET_PIPELINE_TYPE_VALUES: set[DatasetPipelineType] = {
    "event",
    "session",
}


def check_dataset_pipeline_type(value: str) -> DatasetPipelineType:
    if value in DATASET_PIPELINE_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DATASET_PIPELINE_TYPE_VALUES!r}"
    )
