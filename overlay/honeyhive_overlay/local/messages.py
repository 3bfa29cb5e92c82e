"""The request that an operation receives and the response that it returns, without any HTTP."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import TypeAlias

from honeyhive_overlay.local.json_text import JsonObject, encode
from honeyhive_overlay.local.store import Store


@dataclass(frozen=True, slots=True)
class ApiRequest:
    """A request whose path, query and body are valid."""

    store: Store
    path: Mapping[str, str]
    query: JsonObject
    body: JsonObject
    check_item: Callable[[object], None] = lambda _: None
    """Raises an HttpError for an item of a batch that is not valid."""


@dataclass(frozen=True, slots=True)
class ApiResponse:
    """A status and a body: a JSON value, or bytes that are sent as they are."""

    value: object
    status: HTTPStatus = HTTPStatus.OK

    @property
    def content(self) -> bytes:
        """The bytes of the body."""
        return self.value if isinstance(self.value, bytes) else encode(self.value).encode("ascii")


Handler: TypeAlias = Callable[[ApiRequest], ApiResponse]
