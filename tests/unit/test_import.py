"""Importing the package is fast: slow dependencies are imported when they are first needed."""

from __future__ import annotations

import subprocess
import sys

import pytest

SLOW_IMPORTS = {"attrs", "attr", "dateutil", "honeyhive_raw", "httpx", "msgspec", "typing"}


def loaded_by(module: str) -> set[str]:
    program = f"import sys; before = set(sys.modules); import {module}; print(*set(sys.modules) - before)"
    done = subprocess.run([sys.executable, "-S", "-c", f"import sys; sys.path[:] = {sys.path!r}\n{program}"],
                          capture_output=True, text=True, check=True)  # fmt: skip
    return {name.partition(".")[0] for name in done.stdout.split()}


def test_the_pytest_plugin_imports_nothing_slow() -> None:
    loaded = loaded_by("pytest, honeyhive_overlay.pytest_plugin")
    assert {"honeyhive_overlay", "pytest"} <= loaded
    assert loaded & (SLOW_IMPORTS | {"starlette", "uvicorn", "jsonschema_rs"}) <= {"typing"}  # pytest itself imports it


def test_importing_the_package_imports_nothing_slow() -> None:
    loaded = loaded_by("honeyhive_overlay")
    assert "honeyhive_overlay" in loaded
    assert loaded & SLOW_IMPORTS == set()


@pytest.mark.parametrize(
    ("client", "own", "other"),
    [
        ("HoneyHive", {"client", "_sync"}, {"_async"}),
        ("AsyncHoneyHive", {"_async"}, {"client", "_sync"}),
    ],
)
def test_a_client_imports_nothing_of_the_other_half(client: str, own: set[str], other: set[str]) -> None:
    program = f"from honeyhive_overlay import {client}; {client}('key').events; import sys; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", f"import sys; sys.path[:] = {sys.path!r}\n{program}"],
                          capture_output=True, text=True, check=True)  # fmt: skip
    parts = {name.split(".")[1] for name in done.stdout.split() if name.startswith("honeyhive_overlay.")}
    assert own <= parts
    assert parts & other == set()


FIRST_CALL = """
import sys
from honeyhive_overlay import ConfigurationError, HoneyHive
class Broken:
    def __enter__(self): ...
    def build_request(self, *args, **options):
        raise ConfigurationError("built")
try:
    HoneyHive("key", http_client=Broken()).events.create(event_type="tool", inputs={})
except ConfigurationError as error:
    assert str(error) == "built"
print(*sys.modules)
"""


def test_the_first_call_imports_only_its_own_models() -> None:
    done = subprocess.run([sys.executable, "-c", f"import sys; sys.path[:] = {sys.path!r}\n{FIRST_CALL}"],
                          capture_output=True, text=True, check=True)  # fmt: skip
    models = {name.rpartition(".")[2] for name in done.stdout.split() if name.startswith("honeyhive_overlay.models.")}
    assert models == {"acknowledgements", "events"}
    raw = {name.partition(".")[2] for name in done.stdout.split() if name.startswith("honeyhive_raw.")}
    newest = "r2026_06_24"
    assert raw == {newest, *(f"{newest}.{part}" for part in ("types", "api", "api.events", "api.events.create_event"))}
    gateway = {name.rpartition("_gateway.")[2] for name in done.stdout.split() if "._gateway." in name}
    assert {name for name in gateway if name.startswith(("r2", "requests."))} == {
        newest, f"{newest}.routes", f"{newest}.events", "requests.events", "requests.sessions",
    }  # fmt: skip
