"""Defects of the generated client of 2025-12-15: tools."""

from __future__ import annotations

import httpx

from honeyhive_raw.r2025_12_15 import Client
from honeyhive_raw.r2025_12_15.api.tools import delete_tool, get_tools
from tests.canary import canary


@canary("tools-nested", raises=ValueError)
def test_flat_list_of_tools_is_parsed() -> None:
    response = httpx.Response(200, json=[{"id": "t1", "name": "n", "created_at": "2025-12-15T00:00:00Z"}])
    assert get_tools._parse_response(client=Client(base_url="http://localhost"), response=response)


@canary("tool-delete-id", raises=TypeError)
def test_id_parameter_of_delete_is_named_id() -> None:
    delete_tool._get_kwargs(id="t1")  # type: ignore[call-arg]
