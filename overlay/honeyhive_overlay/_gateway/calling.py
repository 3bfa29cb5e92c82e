"""From what a raw endpoint names to a call."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from honeyhive_overlay._core.calls import Call, Effect
from honeyhive_overlay._gateway.routes import Route


class _NoBody:
    """Stands in for a raw body, of which the raw endpoints want one thing."""

    def to_dict(self) -> dict[str, Any]:
        return {}


NO_BODY: Final[Any] = _NoBody()


class Caller:
    """Makes the calls of one revision."""

    def __init__(self, routes: Mapping[str, Route]) -> None:
        self._routes = routes

    def __call__(
        self,
        operation: str,
        raw: Mapping[str, Any],
        *,
        query: Sequence[tuple[str, str]] = (),
        content: bytes | None = None,
        effect: Effect | None = None,
        may_refuse: bool = False,
    ) -> Call:
        """Return the call to what a raw endpoint names: its method and quoted path, with our query and our body.

        Args:
            effect: where it hangs on the arguments, or the call is not the first of its operation.
            may_refuse: whether ``{error}`` under a status of success is a refusal, as where no answer is declared.
        """
        effect = effect or self._routes[operation].effect
        headers = {} if content is None else {"content-type": "application/json"}
        return Call(operation, str(raw["method"]).upper(), str(raw["url"]), query, headers, content, effect, may_refuse)
