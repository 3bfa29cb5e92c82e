"""The interface between bindings, which know the API, and executors, which know HTTP.

A binding is a generator. It yields a `Call`, receives the `Reply`, may yield further calls, and returns a model::

    def get(self, run_id: str) -> Binding[Run]:
        reply = yield Call("runs.get", "GET", f"/v1/runs/{run_id}", effect="read")
        return parse_run(reply)

The executor throws the error of a call into the binding, which may raise a more precise one; most let it propagate.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from typing import Literal, NamedTuple, TypeAlias, TypeVar

_T = TypeVar("_T")

Effect: TypeAlias = Literal["read", "idempotent", "once"]
"""The effect of repeating a call: none (read), none after the first time (idempotent), or the same change again (once)."""


class Call(NamedTuple):
    """One request, without what a client adds: host, API key, timeout and retries."""

    operation: str
    """Name of the operation, such as ``runs.get``; it does not depend on the revision."""
    method: str
    path: str
    """Percent-encoded path, such as ``/v1/runs/r1``."""
    query: Sequence[tuple[str, str]] = ()
    """Pairs of text, not percent-encoded yet; an array is its key with ``[]``, once for each value."""
    headers: Mapping[str, str] = {}
    content: bytes | None = None
    effect: Effect = "once"
    may_contain_error: bool = False
    """Whether a body with ``error`` means failure although the status is success."""


class Reply(NamedTuple):
    """The response of the server, with its complete content."""

    status: int
    headers: Mapping[str, str]
    content: bytes


Binding: TypeAlias = Generator[Call, Reply, _T]
