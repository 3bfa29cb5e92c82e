"""The one error that a maintainer's command reports without a traceback."""

from __future__ import annotations


class CommandError(Exception):
    """Say what went wrong, where, and what to do next; the command prints it and exits with status 1."""
