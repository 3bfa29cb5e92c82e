"""What a request must look like: the published document of a revision, plus what is known to be wrong in it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib import resources

from honeyhive_overlay.local.contract.amendments import Amendment
from honeyhive_overlay.local.contract.checks import OperationChecks
from honeyhive_overlay.local.jsontext import JsonObject

_METHODS = ("get", "put", "post", "delete", "patch")


class Contract:
    """The operations of one revision, each named as ``GET /v1/runs/{run_id}``."""

    def __init__(self, revision: str, amendments: Mapping[str, Amendment]) -> None:
        text = (resources.files("honeyhive_contract") / f"{revision}.json").read_bytes()
        self._document: JsonObject = json.loads(text)
        self._amendments = amendments

    @property
    def operations(self) -> list[str]:
        """Every operation that the document or an amendment declares."""
        declared = [
            f"{method.upper()} {path}"
            for path, methods in self._document["paths"].items()
            for method in methods
            if method in _METHODS
        ]
        return list(dict.fromkeys([*declared, *self._amendments]))

    def checks(self, operation: str) -> OperationChecks:
        """The checks of one operation, its amendment worked in."""
        method, path = operation.split(" ", 1)
        declared: JsonObject = self._document["paths"].get(path, {}).get(method.lower(), {})
        return OperationChecks(declared, self._amendments.get(operation, Amendment("")), self._document["components"])
