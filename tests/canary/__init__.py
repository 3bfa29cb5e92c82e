"""Canaries: each pins one defect of a generated client where it shows, and turns red on the day it is gone.

A canary is written as if the defect were mended, and is expected to fail (strictly, with one kind of exception). When a
regenerated client passes it, pytest reports a failure: delete the patch that it names, then the canary. `nox -s drift`
refuses a patch without a canary.
"""

from __future__ import annotations

import pytest


def canary(patch: str, *, raises: type[Exception]) -> pytest.MarkDecorator:
    """Expect a test to fail like this for as long as the patch is needed."""
    return pytest.mark.xfail(strict=True, raises=raises, reason=f"the defect behind the patch {patch}")
