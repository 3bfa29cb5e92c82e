from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.colours import Colour


@pytest.fixture(params=["sync", "async"])
def colour(request: pytest.FixtureRequest) -> Iterator[Colour]:
    made = Colour(request.param)
    yield made
    made.close()


@pytest.fixture(autouse=True)
def no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HH_API_KEY", "HH_API_URL", "HH_API_REVISION", "HH_PROJECT", "HH_API_TIMEOUT", "HH_SOURCE"):
        monkeypatch.delenv(name, raising=False)
