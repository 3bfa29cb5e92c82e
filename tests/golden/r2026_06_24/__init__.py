"""The requests of every operation in 2026-06-24."""

from __future__ import annotations

from tests.golden.r2026_06_24 import charts, configurations, datasets, events, metrics, queues, runs, sessions

CASES = [
    *sessions.CASES,
    *events.CASES,
    *runs.CASES,
    *datasets.CASES,
    *metrics.CASES,
    *configurations.CASES,
    *charts.CASES,
    *queues.CASES,
]
