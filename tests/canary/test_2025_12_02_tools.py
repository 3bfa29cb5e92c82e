"""What the generated client of 2025-12-02 gets wrong of tools."""

from __future__ import annotations

from typing import Any

from honeyhive_raw.r2025_12_02 import models
from honeyhive_raw.r2025_12_02.api.tools import delete_tool, update_tool
from honeyhive_raw.r2025_12_02.types import Unset
from tests.canary import canary

NEW: dict[str, Any] = {"task": "p", "name": "n", "parameters": models.CreateToolRequestParameters()}


@canary("tool-created", raises=AssertionError)
def test_a_new_tool_has_an_id() -> None:
    assert not isinstance(models.CreateToolResponse200.from_dict({}).result, Unset)


@canary("tool-type-word", raises=TypeError)
def test_a_tool_is_written_as_it_is_read() -> None:
    models.CreateToolRequest(**NEW, tool_type="function")  # type: ignore[call-arg]


@canary("tool-changed-silent", raises=AttributeError)
def test_what_became_of_a_changed_tool_is_said() -> None:
    assert update_tool.sync  # type: ignore[attr-defined]


@canary("tool-changed-silent", raises=AttributeError)
def test_what_became_of_a_deleted_tool_is_said() -> None:
    assert delete_tool.sync  # type: ignore[attr-defined]


@canary("tool-update-whole", raises=TypeError)
def test_a_change_holds_what_changes() -> None:
    models.UpdateToolRequest(id="t1")  # type: ignore[call-arg]


@canary("tool-delete-id", raises=TypeError)
def test_the_id_of_a_tool_is_called_by_its_name() -> None:
    assert delete_tool._get_kwargs(tool_id="t1")["params"]  # type: ignore[call-arg]
