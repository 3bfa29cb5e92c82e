"""What crosses the line between a binding, which knows the API, and an executor, which knows HTTP.

A binding is a generator. It yields a `Call`, is sent the `Reply`, may yield more calls, and returns a model::

    def get(self, run_id: str) -> Binding[Run]:
        reply = yield Call("runs.get", "GET", f"/v1/runs/{run_id}", effect="read")
        return read_run(reply)

An error of a call is thrown into the binding, which may turn it into something better; most let it pass.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from typing import Literal, NamedTuple, TypeAlias, TypeVar

_T = TypeVar("_T")

Effect: TypeAlias = Literal["read", "idempotent", "once"]
"""What repeating a call does: nothing, nothing more than the first time, or something again."""


class Call(NamedTuple):
    """One request, without host, key and patience."""

    operation: str
    """The stable name, such as ``runs.get``."""
    method: str
    path: str
    """Quoted."""
    query: Sequence[tuple[str, str]] = ()
    """Pairs of plain text, not quoted yet; an array is its key with ``[]``, once for each value."""
    headers: Mapping[str, str] = {}
    content: bytes | None = None
    effect: Effect = "once"
    may_contain_error: bool = False
    """Whether ``{error}`` is a refusal here, also where the status is success."""


class Reply(NamedTuple):
    """What the server answered, whole."""

    status: int
    headers: Mapping[str, str]
    content: bytes


Binding: TypeAlias = Generator[Call, Reply, _T]
