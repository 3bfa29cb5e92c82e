"""Send the requests of experiment runs in 2025-12-15, which has more routes than its document."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.build_runs import COMPARISON_WIRE_NAMES, SERVER_MADE_ID
from honeyhive_overlay._gateway.r2025_12_15.routes import PROJECT
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

_PROJECT: Final = {"project_id": PROJECT}

SERVED: Final = serve(
    CreateRun.served("experiments.create_run", rejected=SERVER_MADE_ID),
    UpdateRun.served("experiments.update_run"),
    ListRuns.served("experiments.get_runs"),
    GetRun.served("experiments.get_run"),
    DeleteRun.served("experiments.delete_run"),
    GetRunMetrics.served(),
    GetRunResult.served("experiments.get_experiment_result", constants=_PROJECT),
    CompareRuns.served("experiments.get_experiment_comparison", constants=_PROJECT, wire_names=COMPARISON_WIRE_NAMES),
    CompareRunEvents.served(wire_names=COMPARISON_WIRE_NAMES),
    GetRunsSchema.served("experiments.get_experiment_runs_schema"),
    GetRunSchema.served("experiments.get_experiment_runs_schema", wire_names={"run_id": "evaluation_id"}),
)
