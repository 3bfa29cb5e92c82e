"""Read the route table of a revision.

A row of the table is text: ``"GET /v1/runs"``, the method and the path template of the document, or
``"= events.search"`` for an operation that has no route in this revision and is composed of calls of another one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple
from urllib.parse import quote

from honeyhive_overlay._core.calls import Effect

_PARAMETER = re.compile(r"\{([^}]+)\}")
_NOT_A_LETTER = re.compile(r"[\W_]")
_EFFECTS: Mapping[str, Effect] = {"GET": "read", "PUT": "idempotent", "DELETE": "idempotent"}


class Route(NamedTuple):
    """The route of an operation in one revision."""

    method: str
    template: str
    composed_of: str | None = None
    """The operation whose route this is, if the revision has none for the operation itself."""

    def __str__(self) -> str:
        return f"{self.method} {self.template}"

    @property
    def parameters(self) -> Sequence[str]:
        """The names of the path parameters, in the order of the path."""
        return _PARAMETER.findall(self.template)

    def fill(self, path: Sequence[str]) -> str:
        """Return the path with the values of its parameters, percent-encoded."""
        values = iter(path)
        return _PARAMETER.sub(lambda _: quote(next(values), safe=""), self.template)

    def has_parameters(self, names: Sequence[str]) -> bool:
        """Whether ``names`` are those of the path parameters in their order, in the spelling of the raw client."""
        return len(names) == len(self.parameters) and all(
            _plain(name) in {_plain(parameter), f"{_plain(parameter)}path"}  # the latter if the query has the same name
            for name, parameter in zip(names, self.parameters, strict=True)
        )

    @property
    def effect(self) -> Effect:
        """The effect of repeating a call, according to its method."""
        return _EFFECTS.get(self.method, "once")


def find_route(routes: Mapping[str, str], operation: str) -> Route | None:
    """Return the route of ``operation``; None if the revision lacks it, or if its row refers to another reference."""
    row, lender = routes.get(operation, "= "), None
    if row.startswith("= "):
        lender = row.removeprefix("= ")
        row = routes.get(lender, "= ")
    method, _, template = row.partition(" ")
    return None if method == "=" else Route(method, template, lender)


def _plain(name: str) -> str:
    return _NOT_A_LETTER.sub("", name).lower()
