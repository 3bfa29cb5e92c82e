"""What the generated client of 2025-12-15 gets wrong of projects."""

from __future__ import annotations

import httpx

from honeyhive_raw.r2025_12_15 import Client, models
from honeyhive_raw.r2025_12_15.api.projects import create_project, get_projects, update_project
from tests.canary import canary

CLIENT = Client(base_url="http://localhost")


@canary("project-placeholder", raises=KeyError)
def test_a_project_is_read() -> None:
    get_projects._parse_response(client=CLIENT, response=httpx.Response(200, json=[{"id": "p1", "name": "n"}]))


@canary("project-body", raises=KeyError)
def test_a_project_needs_no_message() -> None:
    models.TODOSchema.from_dict({"name": "n"})


@canary("project-no-answer", raises=AttributeError)
def test_what_became_of_a_change_of_a_project_is_said() -> None:
    assert update_project.sync  # type: ignore[attr-defined]


@canary("project-refusal", raises=KeyError)
def test_a_refusal_is_not_taken_for_a_project() -> None:
    response = httpx.Response(200, json={"error": "Forbidden route"})
    assert create_project._parse_response(client=CLIENT, response=response) is None
