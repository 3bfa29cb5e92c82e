"""The requests of every operation in 2026-06-24."""

from __future__ import annotations

from tests.golden.r2026_06_24 import events, runs, sessions

CASES = [
    *sessions.CASES,
    *events.CASES,
    *runs.CASES,
]
