from typing import Literal

GetDatasetsType = Literal["evaluation", "fine-tuning"]

GET_DATASETS_TYPE_VALUES: set[GetDatasetsType] = {
    "evaluation",
    "fine-tuning",
}


def check_get_datasets_type(value: str) -> GetDatasetsType:
    if value in GET_DATASETS_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_DATASETS_TYPE_VALUES!r}"
    )
