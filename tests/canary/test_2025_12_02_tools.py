"""Defects of the generated client of 2025-12-02: tools."""

from __future__ import annotations

from typing import Any

from honeyhive_raw.r2025_12_02 import models
from honeyhive_raw.r2025_12_02.api.tools import delete_tool, update_tool
from honeyhive_raw.r2025_12_02.types import Unset
from tests.canary import canary

NEW: dict[str, Any] = {"task": "p", "name": "n", "parameters": models.CreateToolRequestParameters()}


@canary("tool-create-response", raises=AssertionError)
def test_tool_create_response_requires_an_id() -> None:
    assert not isinstance(models.CreateToolResponse200.from_dict({}).result, Unset)


@canary("tool-type-name", raises=TypeError)
def test_tool_type_has_the_same_name_in_requests_and_replies() -> None:
    models.CreateToolRequest(**NEW, tool_type="function")  # type: ignore[call-arg]


@canary("tool-change-untyped", raises=AttributeError)
def test_tool_update_has_a_parsed_response() -> None:
    assert update_tool.sync  # type: ignore[attr-defined]


@canary("tool-change-untyped", raises=AttributeError)
def test_tool_delete_has_a_parsed_response() -> None:
    assert delete_tool.sync  # type: ignore[attr-defined]


@canary("tool-update-fields", raises=TypeError)
def test_tool_update_requires_only_changed_fields() -> None:
    models.UpdateToolRequest(id="t1")  # type: ignore[call-arg]


@canary("tool-delete-id", raises=TypeError)
def test_id_parameter_is_named_tool_id() -> None:
    assert delete_tool._get_kwargs(tool_id="t1")["params"]  # type: ignore[call-arg]
