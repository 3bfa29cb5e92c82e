"""The error that maintainers' commands report without a traceback."""

from __future__ import annotations


class CommandError(Exception):
    """An error message that says what happened, where, and what to do next.

    The command prints it and exits with status 1.
    """
