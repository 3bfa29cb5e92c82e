"""What an operation is given and what it gives back: no HTTP, only the parts that matter to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import TypeAlias

from honeyhive_overlay.local.jsontext import JsonObject, encode
from honeyhive_overlay.local.store import Store


@dataclass(frozen=True, slots=True)
class Call:
    """One request whose path, query and body are already checked."""

    store: Store
    path: Mapping[str, str]
    query: JsonObject
    body: JsonObject
    check_item: Callable[[object], None] = lambda _: None
    """Refuses an item of a batch that does not fit."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A status and a JSON value; bytes are JSON already, or nothing."""

    value: object
    status: HTTPStatus = HTTPStatus.OK

    @property
    def content(self) -> bytes:
        """The bytes of the body."""
        return self.value if isinstance(self.value, bytes) else encode(self.value).encode("ascii")


Operation: TypeAlias = Callable[[Call], Answer]


def answer(value: object, status: HTTPStatus = HTTPStatus.OK) -> Answer:
    """An answer with this value as its body."""
    return Answer(value, status)
