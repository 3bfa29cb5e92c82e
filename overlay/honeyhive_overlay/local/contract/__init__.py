"""The operations of a revision and their validators: the published document with its amendments."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib import resources

from honeyhive_overlay.local.contract.amendments import Amendment
from honeyhive_overlay.local.contract.validation import RequestValidator
from honeyhive_overlay.local.json_text import JsonObject

_METHODS = ("get", "put", "post", "delete", "patch")


class Contract:
    """The contract of one revision. An operation is named by its method and path: ``GET /v1/runs/{run_id}``."""

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

    def validator(self, operation: str) -> RequestValidator:
        """Return the validator of an operation, amendment included."""
        method, path = operation.split(" ", 1)
        declaration: JsonObject = self._document["paths"].get(path, {}).get(method.lower(), {})
        amendment = self._amendments.get(operation, Amendment(""))
        return RequestValidator(declaration, amendment, self._document["components"])
