from typing import Literal

EvaluationRunStatus = Literal["completed", "pending"]

EVALUATION_RUN_STATUS_VALUES: set[EvaluationRunStatus] = {
    "completed",
    "pending",
}


def check_evaluation_run_status(value: str) -> EvaluationRunStatus:
    if value in EVALUATION_RUN_STATUS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {EVALUATION_RUN_STATUS_VALUES!r}"
    )
