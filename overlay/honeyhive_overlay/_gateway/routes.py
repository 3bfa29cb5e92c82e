"""Rows of a route table: where an operation lives in one revision.

A row is one text: ``"GET /v1/runs"``, method and template as in the document; or ``"= events.search"`` for an operation
that has no route of its own and is composed of another one's calls.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple
from urllib.parse import quote

from honeyhive_overlay._core.calls import Effect

_WORD = re.compile(r"\{([^}]+)\}")
_NO_LETTER = re.compile(r"[\W_]")
_EFFECTS: Mapping[str, Effect] = {"GET": "read", "PUT": "idempotent", "DELETE": "idempotent"}


class Route(NamedTuple):
    """A row, read."""

    method: str
    template: str
    composed_of: str | None = None
    """The operation whose route it borrows, where the revision has none for it."""

    def __str__(self) -> str:
        return f"{self.method} {self.template}"

    @property
    def parameters(self) -> Sequence[str]:
        """The names of the parameters in the path, in its order."""
        return _WORD.findall(self.template)

    def fill(self, path: Sequence[str]) -> str:
        """Return the template with its parameters, in its order, quoted."""
        quoted = iter(path)
        return _WORD.sub(lambda _: quote(next(quoted), safe=""), self.template)

    def has_parameters(self, names: Sequence[str]) -> bool:
        """Whether ``names`` are those of the parameters in the path, in its order, as the generator respells them."""
        return len(names) == len(self.parameters) and all(
            _plain(name) in {_plain(word), f"{_plain(word)}path"}  # the latter where the query has the same name
            for name, word in zip(names, self.parameters, strict=True)
        )

    @property
    def effect(self) -> Effect:
        """What repeating a call does, as far as its method says."""
        return _EFFECTS.get(self.method, "once")


def _plain(name: str) -> str:
    return _NO_LETTER.sub("", name).lower()


def find_route(routes: Mapping[str, str], operation: str) -> Route | None:
    """Return where ``operation`` lives; None where the revision lacks it, or its row borrows from one that borrows."""
    row, lender = routes.get(operation, "= "), None
    if row.startswith("= "):
        lender = row.removeprefix("= ")
        row = routes.get(lender, "= ")
    method, _, template = row.partition(" ")
    return None if method == "=" else Route(method, template, lender)
