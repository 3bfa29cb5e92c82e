from typing import Literal

CreateDatasetRequestType = Literal["evaluation", "fine-tuning"]

CREATE_DATASET_REQUEST_TYPE_VALUES: set[CreateDatasetRequestType] = {
    "evaluation",
    "fine-tuning",
}


def check_create_dataset_request_type(value: str) -> CreateDatasetRequestType:
    if value in CREATE_DATASET_REQUEST_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_DATASET_REQUEST_TYPE_VALUES!r}"
    )
