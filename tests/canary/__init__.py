"""Canaries: tests of defects in the generated clients that report when a defect is gone.

A canary asserts what a client without the defect does, so it is expected to fail, with one class of exception. When a
regenerated client passes it, pytest reports a failure: delete the patch that the canary names, then the canary.
`nox -s drift` rejects a patch without a canary.
"""

from __future__ import annotations

import pytest


def canary(patch: str, *, raises: type[Exception]) -> pytest.MarkDecorator:
    """Expect a test to fail with this exception as long as the patch is needed."""
    return pytest.mark.xfail(strict=True, raises=raises, reason=f"the defect behind the patch {patch}")
