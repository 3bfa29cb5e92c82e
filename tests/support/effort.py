"""How many examples and repetitions tests use: more with ``--soak``."""

from __future__ import annotations

from hypothesis import settings

soak = False
"""Whether ``--soak`` was given; set before any test is collected."""


def choose(usual: int, soaking: int) -> int:
    """Return the number of examples or repetitions for this run."""
    return soaking if soak else usual


def begin(*, soaking: bool) -> None:
    """Set the effort of all tests of this process."""
    global soak  # noqa: PLW0603 - set once, before test modules read it in their decorators
    soak = soaking
    settings.register_profile("soak", max_examples=1000)
    settings.load_profile("soak" if soaking else "default")
