"""What the generated client of 2025-12-02 gets wrong of projects."""

from __future__ import annotations

import httpx

from honeyhive_raw.r2025_12_02 import Client, models
from honeyhive_raw.r2025_12_02.api.projects import create_project, delete_project, update_project
from tests.canary import canary

CLIENT = Client(base_url="http://localhost")


@canary("project-required", raises=AssertionError)
def test_what_a_project_must_have_is_declared() -> None:
    assert "type_" in models.Project.__annotations__


@canary("project-silent", raises=AttributeError)
def test_what_became_of_a_changed_project_is_said() -> None:
    assert update_project.sync  # type: ignore[attr-defined]


@canary("project-silent", raises=AttributeError)
def test_what_became_of_a_deleted_project_is_said() -> None:
    assert delete_project.sync  # type: ignore[attr-defined]


@canary("project-refusal", raises=KeyError)
def test_a_refusal_is_not_taken_for_a_project() -> None:
    response = httpx.Response(200, json={"error": "Forbidden route"})
    assert create_project._parse_response(client=CLIENT, response=response) is None
