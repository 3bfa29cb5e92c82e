"""Settings of a client, from arguments and environment variables."""

from __future__ import annotations

import os
import platform
import re
import sys
from collections.abc import Callable, Mapping
from typing import NamedTuple, TypeAlias
from urllib.parse import urlsplit

from honeyhive_overlay import __version__
from honeyhive_overlay._core.redact import Secret
from honeyhive_overlay._gateway.revisions import DEFAULT_REVISION, REVISIONS, Revision
from honeyhive_overlay.errors import ConfigurationError, InvalidArgument
from honeyhive_overlay.types import ProjectIgnored, Retry

OnResponse: TypeAlias = Callable[[str, int, int, float], None]
"""Called after every response with operation, status, number of the attempt and seconds."""

TIMEOUT = 60.0
SLOW_TIMEOUT = 300.0
"""Seconds for operations such as reading a full page of events, which takes a server more than a minute."""
MAX_RESPONSE_BYTES = 256 * 1024 * 1024


class Settings(NamedTuple):
    """The settings that an executor needs."""

    key: Secret
    base_url: str
    revision: str
    project: str | None
    """None if the API key determines the project."""
    source: str
    timeout: float | None
    """Seconds; None for the default, `TIMEOUT` or `SLOW_TIMEOUT`."""
    retry: Retry
    max_response_bytes: int
    headers: Mapping[str, str]
    on_response: OnResponse | None

    def seconds(self, timeout: float | None, *, slow: bool) -> float:
        """Return the seconds that a call may take.

        Args:
            timeout: Argument of the call, which takes precedence.
            slow: Whether servers may take minutes for the operation.
        """
        if timeout is not None:
            return checked_timeout("timeout", timeout)
        return self.timeout or (SLOW_TIMEOUT if slow else TIMEOUT)


def make_settings(
    api_key: str | Callable[[], str] | None,
    *,
    base_url: str | None,
    revision: str | None,
    project: str | None,
    timeout: float | None,
    retry: Retry,
    max_response_bytes: int,
    headers: Mapping[str, str] | None,
    on_response: OnResponse | None,
) -> Settings:
    """Read, complete and check the settings of a client.

    Raises:
        ConfigurationError: A setting is missing or invalid.
    """
    key = api_key or os.environ.get("HH_API_KEY")
    if not key:
        raise ConfigurationError("api_key: there is none. Give api_key=… or set HH_API_KEY.")
    try:
        common, seconds = checked_headers(headers), _timeout(timeout)
    except InvalidArgument as error:  # for a call this is an invalid argument, for a client an invalid setting
        raise ConfigurationError(str(error)) from None
    known = _revision(revision or os.environ.get("HH_API_REVISION") or DEFAULT_REVISION)
    if max_response_bytes < 1:
        raise ConfigurationError(f"max_response_bytes: {max_response_bytes} must be at least 1.")
    return Settings(
        key=Secret(key),
        base_url=_base_url(base_url or os.environ.get("HH_API_URL") or known.base_url),
        revision=known.name,
        project=_project(project or os.environ.get("HH_PROJECT"), known),
        source=os.environ.get("HH_SOURCE") or "python",
        timeout=seconds,
        retry=retry,
        max_response_bytes=max_response_bytes,
        headers={"accept": "application/json", "user-agent": _user_agent(), **common},
        on_response=on_response,
    )


def checked_timeout(name: str, value: float) -> float:
    """Return ``value`` if it is a valid timeout in seconds.

    Raises:
        InvalidArgument: It is not.
    """
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value < float("inf"):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgument(name, f"{value!r} is not a number of seconds above 0.")
    return float(value)


def checked_headers(headers: Mapping[str, str] | None) -> Mapping[str, str]:
    """Return ``headers`` with names in lower case, so that those of a call replace those of the client.

    Raises:
        InvalidArgument: HTTP cannot carry one of them; the message omits the value, which may be secret.
    """
    for name, value in (headers or {}).items():
        if not re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", name):
            raise InvalidArgument("headers", f"{name!r} is not the name of a header.")
        if not (isinstance(value, str) and value.isascii() and (value.isprintable() or not value)):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgument("headers", f"the value of {name} is not printable ASCII text.")
    return {name.lower(): value for name, value in (headers or {}).items()}


def _revision(name: str) -> Revision:
    for revision in REVISIONS:
        if revision.name == name:
            return revision
    known = ", ".join(revision.name for revision in REVISIONS)
    raise ConfigurationError(f"revision (HH_API_REVISION): {name!r} is unknown; this version supports {known}.")


def _project(project: str | None, revision: Revision) -> str | None:
    if revision.takes_project:
        if not project:
            raise ConfigurationError(f"project: revision {revision.name} needs one. Give project=… or set HH_PROJECT.")
        return project
    if project:
        import warnings

        text = f"project (HH_PROJECT): {project!r} is not sent; in revision {revision.name} the API key determines the project."
        warnings.warn(text, ProjectIgnored, stacklevel=4)
    return None


def _base_url(url: str) -> str:
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host, parts = None, urlsplit("")
    if parts.scheme not in {"http", "https"} or not host:
        # The message omits the value, because people paste keys into the wrong variable.
        raise ConfigurationError("base_url (HH_API_URL): write it with scheme and host, such as https://example.com.")
    if parts.username is not None or parts.query or parts.fragment:
        raise ConfigurationError("base_url (HH_API_URL): it must not contain a user, password, query or fragment.")
    return url.rstrip("/")


def _timeout(value: float | None) -> float | None:
    if value is not None:
        return checked_timeout("timeout", value)
    text = os.environ.get("HH_API_TIMEOUT")
    if not text:
        return None
    try:
        return checked_timeout("HH_API_TIMEOUT", float(text))
    except ValueError:
        raise InvalidArgument("HH_API_TIMEOUT", f"{text!r} is not a number of seconds above 0.") from None


def _user_agent() -> str:
    return (
        f"honeyhive-overlay/{__version__} {platform.python_implementation()}/{'.'.join(map(str, sys.version_info[:3]))}"
    )
