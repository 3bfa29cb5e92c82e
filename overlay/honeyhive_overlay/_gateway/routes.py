"""Read the route table of a revision.

A row of the table is text: ``"GET /v1/runs"``, the method and the path template of the document, or
``"= events.search"`` for an operation that has no route in this revision and makes the calls of ``events.search``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple
from urllib.parse import quote

from honeyhive_overlay._core.calls import Effect

_PARAMETER = re.compile(r"\{([^}]+)\}")
_PUNCTUATION = re.compile(r"[\W_]")
_EFFECTS: Mapping[str, Effect] = {"GET": "read", "PUT": "idempotent", "DELETE": "idempotent"}


class Route(NamedTuple):
    """The route of an operation in one revision."""

    method: str
    template: str
    composed_of: str | None = None
    """The other operation whose route and calls are used; None if the operation itself has a route."""

    def __str__(self) -> str:
        return f"{self.method} {self.template}"

    @property
    def parameters(self) -> Sequence[str]:
        """The names of the path parameters, in the order of the path."""
        return _PARAMETER.findall(self.template)

    def fill(self, values: Sequence[str]) -> str:
        """Return the path with these values of its parameters, percent-encoded."""
        remaining = iter(values)
        return _PARAMETER.sub(lambda _: quote(next(remaining), safe=""), self.template)

    def has_parameters(self, names: Sequence[str]) -> bool:
        """Whether a raw endpoint with the path parameters ``names`` has those of this route, in the same order."""
        return len(names) == len(self.parameters) and all(
            # If the query has a parameter of the same name, the generator appends `_path` to this one.
            _normalized(name) in {_normalized(parameter), _normalized(f"{parameter}_path")}
            for name, parameter in zip(names, self.parameters, strict=True)
        )

    @property
    def effect(self) -> Effect:
        """The effect of repeating a call, according to its method."""
        return _EFFECTS.get(self.method, "once")


def find_route(routes: Mapping[str, str], operation: str) -> Route | None:
    """Return the route of ``operation``; None if its row, or the one that it refers to, has no route."""
    row, composed_of = routes.get(operation, ""), None
    if row.startswith("= "):
        composed_of = row.removeprefix("= ")
        row = routes.get(composed_of, "")
    method, _, template = row.partition(" ")
    return None if method in {"", "="} else Route(method, template, composed_of)


def _normalized(name: str) -> str:
    """Return the name without punctuation and in lower case: the same for ``run_id``, ``runId`` and ``run-id``."""
    return _PUNCTUATION.sub("", name).lower()
