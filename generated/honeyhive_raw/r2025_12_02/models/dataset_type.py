from typing import Literal

DatasetType = Literal["evaluation", "fine-tuning"]

DATASET_TYPE_VALUES: set[DatasetType] = {
    "evaluation",
    "fine-tuning",
}


def check_dataset_type(value: str) -> DatasetType:
    if value in DATASET_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DATASET_TYPE_VALUES!r}"
    )
