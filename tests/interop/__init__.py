"""Tests of the local server with the official `honeyhive` package: each client reads what the other one wrote.

The package is installed only by `nox -s interop`, so these tests are collected only with ``--interop``.
"""

from typing import Final

NEWEST: Final = "2026-06-24"
