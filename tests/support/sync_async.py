"""Clients of the sync and of the async half, so that one test runs against both."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

from honeyhive_overlay import AsyncHoneyHive, HoneyHive, Retry
from honeyhive_overlay._gateway.revisions import DEFAULT_REVISION, REVISIONS

KEY = "hh_secret_key"
FAST_RETRY = Retry(initial=0.001, max=0.01)


class Half:
    """One half of the library, ``sync`` or ``async``: creates its clients and runs what their methods return."""

    def __init__(self, name: str, revision: str = DEFAULT_REVISION) -> None:
        self.name = name
        self._revision = revision
        self._runner = asyncio.Runner()
        self._clients: list[Any] = []

    def client(self, url: str | None, **settings: Any) -> Any:
        """Return a new client; `close` closes it."""
        settings = {"retry": FAST_RETRY, **settings_for(settings.get("revision") or self._revision), **settings}
        kind: Callable[..., Any] = HoneyHive if self.name == "sync" else AsyncHoneyHive
        client = kind(settings.pop("api_key", KEY), base_url=url, **settings)
        self._clients.append(client)
        return client

    def run(self, result: Any) -> Any:
        """Return the result of a method, after awaiting it if it is a coroutine."""
        return self._runner.run(result) if inspect.iscoroutine(result) else result

    def all(self, iterator: Iterator[Any] | AsyncIterator[Any]) -> list[Any]:
        """Return every item of an iterator of either kind."""
        if isinstance(iterator, Iterator):
            return list(iterator)

        async def collect() -> list[Any]:
            return [item async for item in iterator]

        return self._runner.run(collect())

    def close(self) -> None:
        """Close every client."""
        for client in self._clients:
            self.run(client.close() if self.name == "sync" else client.aclose())
        self._runner.close()


def settings_for(revision: str) -> dict[str, str]:
    """Return the settings that a client of a revision requires."""
    (known,) = (one for one in REVISIONS if one.name == revision)
    return {"revision": revision, **({"project": "a project"} if known.takes_project else {})}
