"""Defects of the generated client of 2025-12-15: projects."""

from __future__ import annotations

import httpx

from honeyhive_raw.r2025_12_15 import Client, models
from honeyhive_raw.r2025_12_15.api.projects import create_project, get_projects, update_project
from tests.canary import canary

CLIENT = Client(base_url="http://localhost")


@canary("project-placeholder", raises=KeyError)
def test_project_is_parsed() -> None:
    get_projects._parse_response(client=CLIENT, response=httpx.Response(200, json=[{"id": "p1", "name": "n"}]))


@canary("project-body", raises=KeyError)
def test_project_requires_no_message() -> None:
    models.TODOSchema.from_dict({"name": "n"})


@canary("project-change-untyped", raises=AttributeError)
def test_project_update_has_a_parsed_response() -> None:
    assert update_project.sync  # type: ignore[attr-defined]


@canary("project-error-response", raises=KeyError)
def test_error_is_not_parsed_as_a_project() -> None:
    response = httpx.Response(200, json={"error": "Forbidden route"})
    assert create_project._parse_response(client=CLIENT, response=response) is None
