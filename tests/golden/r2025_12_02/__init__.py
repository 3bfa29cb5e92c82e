"""The requests that each operation must send in 2025-12-02, by a client with ``project="a project"``."""

from __future__ import annotations

from tests.golden.r2025_12_02 import (
    configurations,
    datapoints,
    datasets,
    events,
    metrics,
    projects,
    runs,
    tools,
)

CASES = [
    *events.CASES,
    *runs.CASES,
    *metrics.CASES,
    *configurations.CASES,
    *datasets.CASES,
    *datapoints.CASES,
    *tools.CASES,
    *projects.CASES,
]
