from typing import Literal

UpdateRunRequestStatus = Literal["completed", "pending"]

UPDATE_RUN_REQUEST_STATUS_VALUES: set[UpdateRunRequestStatus] = {
    "completed",
    "pending",
}


def check_update_run_request_status(value: str) -> UpdateRunRequestStatus:
    if value in UPDATE_RUN_REQUEST_STATUS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_RUN_REQUEST_STATUS_VALUES!r}"
    )
