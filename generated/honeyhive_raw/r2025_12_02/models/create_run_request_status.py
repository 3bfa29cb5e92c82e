from typing import Literal

CreateRunRequestStatus = Literal["completed", "pending"]

CREATE_RUN_REQUEST_STATUS_VALUES: set[CreateRunRequestStatus] = {
    "completed",
    "pending",
}


def check_create_run_request_status(value: str) -> CreateRunRequestStatus:
    if value in CREATE_RUN_REQUEST_STATUS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_RUN_REQUEST_STATUS_VALUES!r}"
    )
