"""The check ``walls`` rejects every import against the layers and every import cycle between parts of the overlay."""

from __future__ import annotations

from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import pytest

from scripts.drift import main

OVERLAY = "overlay/honeyhive_overlay"
GATEWAY = f"{OVERLAY}/_gateway"


def run_check(repository: Path) -> tuple[int, str]:
    with redirect_stdout(StringIO()) as printed:
        status = main(["--root", str(repository), "--only", "walls"])
    return status, printed.getvalue()


@pytest.mark.parametrize(
    ("module", "imported", "message"),
    [
        (f"{OVERLAY}/errors.py", "honeyhive_overlay.types", "errors -> honeyhive_overlay.types"),
        (f"{OVERLAY}/timestamps.py", "honeyhive_overlay.types", "timestamps -> honeyhive_overlay.types"),
        (f"{OVERLAY}/types.py", "honeyhive_overlay._core.calls", "types -> honeyhive_overlay._core.calls"),
        (f"{OVERLAY}/_core/response_body.py", "honeyhive_overlay.models.runs", "_core.response_body -> honeyhive_overlay.models.runs"),
        (f"{OVERLAY}/models/runs.py", "honeyhive_overlay.bodies", "models.runs -> honeyhive_overlay.bodies"),
        (f"{OVERLAY}/bodies.py", "honeyhive_overlay._gateway.rules", "bodies -> honeyhive_overlay._gateway.rules"),
        (f"{GATEWAY}/routes.py", "honeyhive_overlay._settings", "_gateway.routes -> honeyhive_overlay._settings"),
        (f"{OVERLAY}/_settings.py", "honeyhive_overlay._base", "_settings -> honeyhive_overlay._base"),
        (f"{OVERLAY}/_io.py", "honeyhive_overlay._connection_pool", "_io -> honeyhive_overlay._connection_pool"),
        (f"{OVERLAY}/_base.py", "honeyhive_overlay._sync.runs", "_base -> honeyhive_overlay._sync.runs"),
        (f"{OVERLAY}/_sync/runs.py", "honeyhive_overlay._async.runs", "_sync.runs -> honeyhive_overlay._async.runs"),
        (f"{OVERLAY}/_async/runs.py", "honeyhive_overlay.client", "_async.runs -> honeyhive_overlay.client"),
        (f"{GATEWAY}/rules.py", "honeyhive_overlay._gateway.requests.runs", "rules -> honeyhive_overlay._gateway.requests"),
        (f"{GATEWAY}/parse_runs.py", "honeyhive_overlay._gateway.gateway", "parse_runs -> honeyhive_overlay._gateway.gat"),
        (f"{GATEWAY}/build_runs.py", "honeyhive_overlay._gateway.requests.runs", "In the gateway"),
        (f"{GATEWAY}/requests/runs.py", "honeyhive_overlay._gateway.composed_events", "In the gateway"),
        (f"{GATEWAY}/gateway.py", "honeyhive_overlay._gateway.r2026_06_24.runs", "gateway.py:{line} names the revision"),
        (f"{GATEWAY}/requests/runs.py", "honeyhive_overlay._gateway.r2025_12_02.routes", "runs.py:{line} names the revi"),
        (f"{OVERLAY}/models/runs.py", "honeyhive_overlay.models.comparisons", "models"),
        (f"{GATEWAY}/r2025_12_15/routes.py", "honeyhive_overlay._gateway.r2025_12_15.runs", "No import cycles"),
    ],
)  # fmt: skip
def test_an_import_against_the_layers_or_in_a_cycle_is_rejected(
    repository: Path, module: str, imported: str, message: str
) -> None:
    path = repository / module
    text = path.read_text(encoding="utf-8") + f"\n\ndef late() -> None:\n    import {imported}\n"
    path.write_text(text, encoding="utf-8")
    status, printed = run_check(repository)
    assert status == 1
    assert message.format(line=len(text.splitlines())) in printed


def test_a_gateway_module_in_no_layer_is_rejected(repository: Path) -> None:
    (repository / GATEWAY / "forgotten.py").write_text('"""Forgotten."""\n', encoding="utf-8")
    status, printed = run_check(repository)
    assert status == 1
    assert "forgotten.py is in no layer" in printed


def test_a_part_in_no_layer_is_rejected(repository: Path) -> None:
    (repository / OVERLAY / "forgotten.py").write_text('"""Forgotten."""\n', encoding="utf-8")
    status, printed = run_check(repository)
    assert status == 1
    assert "forgotten" in printed


@pytest.mark.parametrize("folder", ["_gateway", "_gateway/requests", "_core", "_async"])
def test_only_revisions_may_name_the_raw_client(repository: Path, folder: str) -> None:
    (repository / OVERLAY / folder / "calls.py").write_text("RAW = 'honeyhive_raw.r2026_06_24'\n", encoding="utf-8")
    status, printed = run_check(repository)
    assert status == 1
    assert "calls.py:1 names honeyhive_raw in a string; only the folder of a revision may" in printed
