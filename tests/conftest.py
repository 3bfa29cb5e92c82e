"""What the tests share."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from scripts.codegen.cache import VARIABLE
from tests.support import effort
from tests.support.colours import Colour
from tests.support.copies import ROOT, Copy

__all__ = ["ROOT"]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--interop", action="store_true", help="run tests/interop, which needs the official client")
    parser.addoption("--live", action="store_true", help="run tests/live against HH_LIVE_API_URL with HH_LIVE_API_KEY")
    parser.addoption("--soak", action="store_true", help="run what takes long, and fuzz tests with all their examples")


def pytest_configure(config: pytest.Config) -> None:
    """Let all tests, the processes of xdist and those that tests start share what the generator made of a document."""
    if "PYTEST_XDIST_WORKER" in os.environ:
        # Coverage looks at the processes of xdist, not at those that tests start: some of these are about time.
        os.environ.pop("COVERAGE_PROCESS_CONFIG", None)
    effort.begin(soaking=config.option.soak)
    if not os.environ.get(VARIABLE):
        folder = TemporaryDirectory(prefix="raw-cache-")
        os.environ[VARIABLE] = folder.name
        config.add_cleanup(folder.cleanup)
        config.add_cleanup(lambda: os.environ.__delitem__(VARIABLE))


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave out entirely what nobody asks for: it is not skipped, it is not there."""
    wanted = {"live": config.option.live, "interop": config.option.interop}
    left_out = {ROOT / "tests" / name for name, asked in wanted.items() if not asked}
    return True if left_out & {collection_path, *collection_path.parents} else None


@pytest.fixture(params=["sync", "async"])
def colour(request: pytest.FixtureRequest) -> Iterator[Colour]:
    """Makes and runs clients of one colour; a test that takes it runs in both.

    They speak the default revision, or that of ``@pytest.mark.revision("…")``, whose answers a test makes by hand.
    """
    mark = request.node.get_closest_marker("revision")
    made = Colour(request.param, *(mark.args if mark else ()))
    yield made
    made.close()


@pytest.fixture(autouse=True)
def no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no setting of the developer's own reach a test."""
    for name in ("HH_API_KEY", "HH_API_URL", "HH_API_REVISION", "HH_PROJECT", "HH_API_TIMEOUT", "HH_SOURCE"):
        monkeypatch.delenv(name, raising=False)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """With ``--soak`` take the tests that are marked ``soak``, or ``fuzz``; without it all but the former."""
    soaking = config.option.soak
    left = [item for item in items if (marks(item) & {"soak", "fuzz"} if soaking else "soak" not in marks(item))]
    config.hook.pytest_deselected(items=[item for item in items if item not in set(left)])
    items[:] = left


def marks(item: pytest.Item) -> set[str]:
    return {mark.name for mark in item.iter_markers()}


@pytest.fixture(scope="session")
def _copy(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    return Copy(tmp_path_factory.mktemp("copy"))


@pytest.fixture
def repository(_copy: Copy) -> Path:
    """A copy of the repository that a test may break."""
    return _copy.restore()


@pytest.fixture
def _no_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the generator run, whatever is remembered: for tests of how it runs."""
    monkeypatch.delenv(VARIABLE)


@pytest.fixture
def edit(repository: Path) -> Callable[[str, str, str], Path]:
    """Replace a text that stands exactly once in a file of the copy."""

    def replace(name: str, old: str, new: str) -> Path:
        path = repository / name
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        path.write_text(text.replace(old, new), encoding="utf-8")
        return path

    return replace
