"""Settings of a client, from arguments and environment variables."""

from __future__ import annotations

import os
import platform
import re
import sys
from collections.abc import Callable, Mapping
from inspect import iscoroutinefunction
from typing import NamedTuple, TypeAlias
from urllib.parse import urlsplit

from honeyhive_overlay import __version__
from honeyhive_overlay._core.content_coding import ACCEPTED
from honeyhive_overlay._core.redact import Secret
from honeyhive_overlay._core.type_guards import is_mapping
from honeyhive_overlay._gateway.revisions import DEFAULT_REVISION, REVISIONS, Revision
from honeyhive_overlay.errors import ConfigurationError, InvalidArgument, describe
from honeyhive_overlay.types import Attempt, ProjectIgnored, RequestInfo, Retry

OnRequest: TypeAlias = Callable[[RequestInfo], Mapping[str, str] | None]
"""Called before every attempt; what it returns is added to the headers."""
OnAttempt: TypeAlias = Callable[[Attempt], None]
"""Called after every attempt."""

TIMEOUT = 60.0
LONGEST_TIMEOUT = 1_000_000.0
"""Seconds; the clocks of operating systems do not accept much more."""
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
    on_request: OnRequest | None
    on_attempt: OnAttempt | None

    def seconds(self, timeout: float | None, *, slow: bool) -> float:
        """Return the seconds that a call may take.

        Args:
            timeout: Argument of the call, which takes precedence.
            slow: Whether servers may take minutes for the operation.
        """
        if timeout is not None:
            return checked_timeout("timeout", timeout)
        return self.timeout or (SLOW_TIMEOUT if slow else TIMEOUT)


def secret_key(api_key: str | Callable[[], str] | None) -> Secret:
    """Return the API key, from the argument or the environment.

    Raises:
        ConfigurationError: There is none, or it is invalid. No local variable of its traceback contains the key.
    """
    try:
        if api_key is not None and api_key != "":
            return Secret(api_key)
    finally:
        del api_key
    if not os.environ.get("HH_API_KEY"):
        raise ConfigurationError("api_key: there is none. Give api_key=… or set HH_API_KEY.")
    return Secret(os.environ["HH_API_KEY"])


def make_settings(
    key: Secret,
    *,
    base_url: str | None,
    revision: str | None,
    project: str | None,
    timeout: float | None,
    retry: Retry,
    max_response_bytes: int,
    headers: Mapping[str, str] | None,
    on_request: OnRequest | None,
    on_attempt: OnAttempt | None,
) -> Settings:
    """Read, complete and check the settings of a client.

    Raises:
        ConfigurationError: A setting is missing or invalid.
    """
    try:
        common, seconds = checked_headers(headers), _timeout(timeout)
    except InvalidArgument as error:  # for a call this is an invalid argument, for a client an invalid setting
        raise ConfigurationError(str(error)) from None
    known = _revision(revision or os.environ.get("HH_API_REVISION") or DEFAULT_REVISION)
    if not isinstance(retry, Retry):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError(f"retry: {describe(retry)} is not a Retry; Retry(attempts=1) never repeats a call.")
    if not isinstance(max_response_bytes, int) or isinstance(max_response_bytes, bool) or max_response_bytes < 1:  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError(
            f"max_response_bytes: {describe(max_response_bytes)} is not a number of bytes above 0."
        )
    for name, hook in (("on_request", on_request), ("on_attempt", on_attempt)):
        if hook is not None and (not callable(hook) or iscoroutinefunction(hook)):
            raise ConfigurationError(f"{name}: {describe(hook)} is not a function (an async one is never awaited).")
    return Settings(
        key=key,
        base_url=_base_url(base_url or os.environ.get("HH_API_URL") or known.base_url),
        revision=known.name,
        project=_project(project or os.environ.get("HH_PROJECT"), known),
        source=os.environ.get("HH_SOURCE") or "python",
        timeout=seconds,
        retry=retry,
        max_response_bytes=max_response_bytes,
        headers={"accept": "application/json", "accept-encoding": ACCEPTED, "user-agent": _user_agent(), **common},
        on_request=on_request,
        on_attempt=on_attempt,
    )


def checked_timeout(name: str, value: float) -> float:
    """Return ``value`` if it is a valid timeout in seconds.

    Raises:
        InvalidArgument: It is not.
    """
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value <= LONGEST_TIMEOUT:  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgument(
            name, f"{describe(value)} is not a number of seconds above 0, up to {LONGEST_TIMEOUT:,.0f}."
        )
    return float(value)


def checked_headers(headers: Mapping[str, str] | None, argument: str = "headers") -> Mapping[str, str]:
    """Return ``headers`` with names in lower case, so that those of a call replace those of the client.

    Raises:
        InvalidArgument: HTTP cannot carry one of them, or it is one that only the client may set; the message omits the
            value, which may be secret.
    """
    if headers is None:
        return {}
    if not is_mapping(headers):
        raise InvalidArgument(argument, f"a {type(headers).__name__} is not a mapping of names to values.")
    for name, value in headers.items():
        if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
            raise InvalidArgument(argument, f"{describe(name)} is not the name of a header.")
        if name.lower() in _FRAMING:
            raise InvalidArgument(argument, f"{name} is set by the client alone, because it frames the message.")
        if not isinstance(value, str) or not _HEADER_VALUE.fullmatch(value):
            raise InvalidArgument(
                argument, f"the value of {name} is not printable ASCII text, or it begins or ends with a space."
            )
    return {name.lower(): value for name, value in headers.items()}


_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE = re.compile(r"([!-~]([ -~]*[!-~])?)?")
_FRAMING = frozenset(
    {"connection", "content-length", "expect", "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding",
     "upgrade"}
)  # fmt: skip


def _revision(name: str) -> Revision:
    for revision in REVISIONS:
        if revision.name == name:
            return revision
    known = ", ".join(revision.name for revision in REVISIONS)
    raise ConfigurationError(f"revision (HH_API_REVISION): {describe(name)} is unknown; this version supports {known}.")


def _project(project: str | None, revision: Revision) -> str | None:
    if project is not None and not isinstance(project, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError(f"project (HH_PROJECT): {describe(project)} is not text.")
    if revision.takes_project:
        if not project:
            raise ConfigurationError(f"project: revision {revision.name} needs one. Give project=… or set HH_PROJECT.")
        return project
    if project:
        import warnings

        text = f"project (HH_PROJECT): {describe(project)} is not sent; in revision {revision.name} the API key determines the project."
        warnings.warn(text, ProjectIgnored, stacklevel=4)
    return None


def _base_url(url: str) -> str:
    # The messages omit the value, because people paste keys into the wrong variable.
    if not isinstance(url, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError(f"base_url (HH_API_URL): a {type(url).__name__} is not text.")
    url = url.strip()
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host, parts = None, urlsplit("")
    if parts.scheme not in {"http", "https"} or not host or parts.port == 0:
        raise ConfigurationError(
            "base_url (HH_API_URL): write it with scheme, host and, if needed, a port from 1 to 65535, such as "
            "https://example.com."
        )
    if not _is_host(host):
        raise ConfigurationError("base_url (HH_API_URL): its host is not a valid name or address.")
    if not (parts.path.isascii() and parts.path.isprintable()) or {" ", "\\"} & set(parts.path):
        raise ConfigurationError("base_url (HH_API_URL): its path contains characters that must be percent-encoded.")
    if parts.username is not None or parts.query or parts.fragment:
        raise ConfigurationError("base_url (HH_API_URL): it must not contain a user, password, query or fragment.")
    return url.rstrip("/")


def _is_host(host: str) -> bool:
    """Return whether ``host`` can be resolved in principle: a name in any language, or an address."""
    if ":" in host:  # an IPv6 address, which urlsplit has checked
        return True
    try:
        encoded = host.removesuffix(".").encode("idna").decode()
    except UnicodeError:  # an empty label, or one that is too long
        return False
    return bool(re.fullmatch(r"[A-Za-z0-9_.-]{1,253}", encoded))


def _timeout(value: float | None) -> float | None:
    if value is not None:
        return checked_timeout("timeout", value)
    text = os.environ.get("HH_API_TIMEOUT")
    if not text:
        return None
    try:
        seconds = float(text)
    except ValueError:
        raise InvalidArgument("HH_API_TIMEOUT", f"{describe(text)} is not a number of seconds.") from None
    return checked_timeout("HH_API_TIMEOUT", seconds)


def _user_agent() -> str:
    return (
        f"honeyhive-overlay/{__version__} {platform.python_implementation()}/{'.'.join(map(str, sys.version_info[:3]))}"
    )
