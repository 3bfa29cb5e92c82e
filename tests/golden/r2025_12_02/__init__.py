"""The requests of every operation in 2025-12-02."""

from __future__ import annotations

from tests.golden.r2025_12_02 import events, runs

CASES = [
    *events.CASES,
    *runs.CASES,
]
