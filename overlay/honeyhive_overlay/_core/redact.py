"""Keep the API key out of messages, logs and errors."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from honeyhive_overlay.errors import ConfigurationError

_HIDDEN = "***"


class Secret:
    """The API key, or a function that returns it; neither its repr nor a local variable of a traceback shows it."""

    __slots__ = ("_key",)

    def __init__(self, key: str | Callable[[], str]) -> None:
        try:
            self._key = key if callable(key) else _checked(key)
        finally:
            del key

    def __repr__(self) -> str:
        return _HIDDEN

    def now(self) -> Secret:
        """Return the current key, still wrapped.

        Raises:
            ConfigurationError: The function returned no valid key.
        """
        return Secret(self._key()) if callable(self._key) else self

    def reveal(self) -> str:
        """Return the key."""
        return _checked(self._key()) if callable(self._key) else self._key

    def scrub(self, content: bytes) -> bytes:
        """Return ``content`` without the key, which some servers repeat in errors."""
        return content.replace(self.reveal().encode(), _HIDDEN.encode())

    def scrub_text(self, text: str) -> str:
        """Return ``text`` without the key."""
        return text.replace(self.reveal(), _HIDDEN)

    def scrub_name(self, name: str) -> str:
        """Return the name of a header without the key, whose letters may be in lower case there."""
        return re.sub(re.escape(self.reveal()), _HIDDEN, name, flags=re.IGNORECASE)

    def scrub_error(self, error: BaseException) -> None:
        """Remove the key from the arguments of ``error`` and its causes, some of which quote the response."""
        for each in _chain(error):
            each.args = tuple(self.scrub_text(word) if isinstance(word, str) else word for word in each.args)


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _checked(key: object) -> str:
    # Checked here, because the error of httpx for an invalid header would show the key.
    problem = _problem(key)
    if problem is None:
        return str(key).strip()
    del key
    raise ConfigurationError(problem)


def _problem(key: object) -> str | None:
    if not isinstance(key, str):
        return f"api_key: a {type(key).__name__} is neither text nor a function that returns text."
    if not key.strip():
        return "api_key: it is empty. Give api_key=… or set HH_API_KEY."
    if not (key.isascii() and key.strip().isprintable() and " " not in key.strip()):
        return "api_key (HH_API_KEY): it contains characters that no key has, such as a line break."
    return None
