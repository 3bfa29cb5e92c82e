"""How hard tests try: less in every run, more with ``--soak``."""

from __future__ import annotations

from hypothesis import settings

soak = False
"""Whether it was asked for; set before any test is collected."""


def choose(usual: int, soaking: int) -> int:
    """Give the count for this run: of examples, turns or whatever a test repeats."""
    return soaking if soak else usual


def begin(*, soaking: bool) -> None:
    """Set what the tests of this process are to do."""
    global soak  # noqa: PLW0603 - pytest sets it once, before test modules ask in their decorators
    soak = soaking
    settings.register_profile("soak", max_examples=1000)
    settings.load_profile("soak" if soaking else "default")
