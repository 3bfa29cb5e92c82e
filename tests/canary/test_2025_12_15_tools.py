"""What the generated client of 2025-12-15 gets wrong of tools."""

from __future__ import annotations

import httpx

from honeyhive_raw.r2025_12_15 import Client
from honeyhive_raw.r2025_12_15.api.tools import delete_tool, get_tools
from tests.canary import canary


@canary("tools-nested", raises=ValueError)
def test_a_flat_list_of_tools_is_read() -> None:
    response = httpx.Response(200, json=[{"id": "t1", "name": "n", "created_at": "2025-12-15T00:00:00Z"}])
    assert get_tools._parse_response(client=Client(base_url="http://localhost"), response=response)


@canary("tool-delete-id", raises=TypeError)
def test_a_tool_is_deleted_by_the_name_that_its_id_has_elsewhere() -> None:
    delete_tool._get_kwargs(id="t1")  # type: ignore[call-arg]
