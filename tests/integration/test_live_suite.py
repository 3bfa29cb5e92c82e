"""The live tests are opt-in, ask for what they need, and run (here against the local server)."""

from __future__ import annotations

import os
import re
import subprocess
import sys

from honeyhive_overlay._gateway.revisions import DEFAULT_REVISION, operations
from honeyhive_overlay.local import LocalHoneyHive
from tests.conftest import ROOT
from tests.support.revisions import project_settings


def run(*options: str, **variables: str) -> subprocess.CompletedProcess[str]:
    program = f"import sys; sys.path[:] = {sys.path!r}; import pytest; sys.exit(pytest.main(sys.argv[1:]))"
    environment = {name: value for name, value in os.environ.items() if not name.startswith("HH_")}
    return subprocess.run(
        [sys.executable, "-c", program, "-q", *options],
        cwd=ROOT,
        env={**environment, "PYTHONIOENCODING": "utf-8", **variables},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_live_tests_are_absent_without_the_option() -> None:
    done = run("--collect-only", "tests/live", HH_LIVE_API_KEY="hh_key")
    assert "no tests collected" in done.stdout
    assert "skipped" not in done.stdout


def test_live_tests_require_a_key() -> None:
    done = run("--live", "tests/live")
    assert done.returncode != 0
    assert "HH_LIVE_API_KEY" in done.stderr + done.stdout
    assert "Traceback" not in done.stderr + done.stdout


def test_live_tests_run_and_print_the_status_of_the_deployment(server: LocalHoneyHive, url: str, revision: str) -> None:
    done = run("--live", "tests/live", **deployment_variables(url, revision), HH_LIVE_API_KEY=server.api_key)
    assert done.returncode == 0, done.stdout + done.stderr
    assert server.api_key not in done.stdout + done.stderr
    rows = dict(re.findall(r"^\| `([^`]+)` .* \| ([^|]+) \|$", done.stdout, re.MULTILINE))
    routes = [str(operations()[name][revision]) for name in ("sessions.start", "events.list", "runs.result")]
    assert [rows[route] for route in routes] == ["✅"] * 3
    projects = operations()["projects.list"].get(revision)
    assert (projects is None) == ("projects" not in done.stdout)
    assert projects is None or rows[str(projects)] == "❌ no success"  # like the real service
    assert "| test_create_metric[sync] | ✅ |" in done.stdout
    assert "| test_create_metric[async] | ✅ |" in done.stdout


def test_the_status_shows_a_deployment_that_fails(server: LocalHoneyHive) -> None:
    only = ("-k", "unknown_session or create_metric")
    done = run(
        "--live",
        "tests/live",
        *only,
        **deployment_variables(server.url, DEFAULT_REVISION),
        HH_LIVE_API_KEY="hh_wrong_key",
    )
    assert done.returncode == 1
    assert "| `POST /v1/metrics` | test_create_metric | 401 | ❌ no success |" in done.stdout
    assert "| test_an_unknown_session_is_not_found[sync] | ❌ |" in done.stdout


def deployment_variables(url: str, revision: str) -> dict[str, str]:
    """Return the variables for a deployment that shows writes immediately."""
    project = project_settings(revision, HH_LIVE_PROJECT="p")
    return {"HH_LIVE_API_URL": url, "HH_LIVE_API_REVISION": revision, "HH_LIVE_SETTLE_SECONDS": "0", **project}
