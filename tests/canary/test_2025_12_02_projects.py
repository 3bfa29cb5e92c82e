"""Defects of the generated client of 2025-12-02: projects."""

from __future__ import annotations

import httpx

from honeyhive_raw.r2025_12_02 import Client, models
from honeyhive_raw.r2025_12_02.api.projects import create_project, delete_project, update_project
from tests.canary import canary

CLIENT = Client(base_url="http://localhost")


@canary("project-required", raises=AssertionError)
def test_project_declares_its_required_type() -> None:
    assert "type_" in models.Project.__annotations__


@canary("project-change-untyped", raises=AttributeError)
def test_project_update_has_a_parsed_response() -> None:
    assert update_project.sync  # type: ignore[attr-defined]


@canary("project-change-untyped", raises=AttributeError)
def test_project_delete_has_a_parsed_response() -> None:
    assert delete_project.sync  # type: ignore[attr-defined]


@canary("project-error-response", raises=KeyError)
def test_error_is_not_parsed_as_a_project() -> None:
    response = httpx.Response(200, json={"error": "Forbidden route"})
    assert create_project._parse_response(client=CLIENT, response=response) is None
