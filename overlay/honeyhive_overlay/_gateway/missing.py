"""What stands in for what a revision lacks."""

from __future__ import annotations

from collections.abc import Callable
from typing import NoReturn

from honeyhive_overlay._gateway.operations import find_route


class MissingResource:
    """A gateway of nothing: whatever operation is asked for, it says who has it."""

    def __init__(self, resource: str, revision: str) -> None:
        self._resource = resource
        self._revision = revision

    def __getattr__(self, operation: str) -> Callable[..., NoReturn]:
        def refuse(*_: object, **__: object) -> NoReturn:
            refuse_operation(f"{self._resource}.{operation}", self._revision)

        return refuse


def refuse_operation(operation: str, revision: str) -> NoReturn:
    """Say which revisions have it.

    Raises:
        UnsupportedOperation: always.
    """
    find_route(operation, revision)
    raise LookupError(f"{operation} has a route in {revision}, and no binding")
