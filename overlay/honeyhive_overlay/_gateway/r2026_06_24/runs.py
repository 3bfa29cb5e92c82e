"""Send the requests of experiment runs in 2026-06-24."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.request import serve
from honeyhive_overlay._gateway.requests.runs import (
    CompareRunEvents,
    CompareRuns,
    CreateRun,
    DeleteRun,
    GetRun,
    GetRunMetrics,
    GetRunResult,
    GetRunSchema,
    GetRunsSchema,
    ListRuns,
    UpdateRun,
)

SERVED: Final = serve(
    CreateRun.served("experiments.create_run"),
    UpdateRun.served("experiments.update_run"),
    ListRuns.served("experiments.get_runs"),
    GetRun.served("experiments.get_run"),
    DeleteRun.served("experiments.delete_run"),
    GetRunMetrics.served("experiments.get_experiment_run_metrics"),
    GetRunResult.served("experiments.get_experiment_summary"),
    CompareRuns.served("experiments.get_experiment_comparison"),
    CompareRunEvents.served("experiments.get_experiment_compare_events"),
    GetRunsSchema.served("experiments.get_runs_schema"),
    GetRunSchema.served("experiments.get_run_schema"),
)
