"""What stands in for a resource that a revision lacks."""

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
            find_route(f"{self._resource}.{operation}", self._revision)
            raise LookupError(f"{self._resource}.{operation} has a route in {self._revision}, and no binding")

        return refuse
