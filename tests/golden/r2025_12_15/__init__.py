"""The requests of every operation in 2025-12-15."""

from __future__ import annotations

from tests.golden.r2025_12_15 import configurations, datasets, events, metrics, projects, runs, tools

CASES = [
    *events.CASES,
    *runs.CASES,
    *datasets.CASES,
    *metrics.CASES,
    *configurations.CASES,
    *tools.CASES,
    *projects.CASES,
]
