"""Options, markers and fixtures of all tests."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from scripts.codegen.cache import CACHE_FOLDER
from tests.support import effort
from tests.support.copies import ROOT, Copy
from tests.support.sync_async import Half

__all__ = ["ROOT"]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--interop", action="store_true", help="run tests/interop, which requires the official client")
    parser.addoption("--live", action="store_true", help="run tests/live against HH_LIVE_API_URL with HH_LIVE_API_KEY")
    parser.addoption("--soak", action="store_true", help="run slow tests, and fuzz tests with more examples")


def pytest_configure(config: pytest.Config) -> None:
    """Let all tests, xdist workers and subprocesses share one cache of generated clients."""
    if "PYTEST_XDIST_WORKER" in os.environ:
        # Coverage measures xdist workers, but not subprocesses of tests: some of these check how long a call takes.
        os.environ.pop("COVERAGE_PROCESS_CONFIG", None)
    effort.begin(soaking=config.option.soak)
    if not os.environ.get(CACHE_FOLDER):
        folder = TemporaryDirectory(prefix="raw-cache-")
        os.environ[CACHE_FOLDER] = folder.name
        config.add_cleanup(folder.cleanup)
        config.add_cleanup(lambda: os.environ.__delitem__(CACHE_FOLDER))


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Ignore the opt-in folders unless their option is given: their tests are absent, not skipped."""
    opted_in = {"live": config.option.live, "interop": config.option.interop}
    ignored = {ROOT / "tests" / name for name, given in opted_in.items() if not given}
    return True if ignored & {collection_path, *collection_path.parents} else None


@pytest.fixture(params=["sync", "async"])
def half(request: pytest.FixtureRequest) -> Iterator[Half]:
    """Run the test twice: with the sync and with the async half.

    Clients use the default revision, or that of ``@pytest.mark.revision("…")``.
    """
    mark = request.node.get_closest_marker("revision")
    created = Half(request.param, *(mark.args if mark else ()))
    yield created
    created.close()


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Remove the client's environment variables, which the developer may have set."""
    for name in ("HH_API_KEY", "HH_API_URL", "HH_API_REVISION", "HH_PROJECT", "HH_API_TIMEOUT", "HH_SOURCE"):
        monkeypatch.delenv(name, raising=False)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """With ``--soak``, select the tests marked ``soak`` or ``fuzz``; without it, all tests not marked ``soak``."""
    soaking = config.option.soak
    selected = [
        item
        for item in items
        if (marker_names(item) & {"soak", "fuzz"} if soaking else "soak" not in marker_names(item))
    ]
    config.hook.pytest_deselected(items=[item for item in items if item not in set(selected)])
    items[:] = selected


def marker_names(item: pytest.Item) -> set[str]:
    return {mark.name for mark in item.iter_markers()}


@pytest.fixture(scope="session")
def _copy(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    return Copy(tmp_path_factory.mktemp("copy"))


@pytest.fixture
def repository(_copy: Copy) -> Path:
    """A copy of the repository that a test may change."""
    return _copy.restore()


@pytest.fixture
def _no_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the generator run instead of reading the cache, for tests of the generator itself."""
    monkeypatch.delenv(CACHE_FOLDER)


@pytest.fixture
def edit(repository: Path) -> Callable[[str, str, str], Path]:
    """Replace a text that occurs exactly once in a file of the copy."""

    def replace(name: str, old: str, new: str) -> Path:
        path = repository / name
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} occurs {text.count(old)} times in {name}"
        path.write_text(text.replace(old, new), encoding="utf-8")
        return path

    return replace
