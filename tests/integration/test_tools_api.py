"""Tools, end to end."""

from __future__ import annotations

import pytest

from honeyhive_overlay import BadRequest, HoneyHive, NotFound

SCHEMA = {"type": "object", "properties": {"city": {"type": "string"}}}


@pytest.mark.requires_operation("tools.list")
def test_a_tool_is_created_updated_listed_and_deleted(honeyhive: HoneyHive) -> None:
    tool = honeyhive.tools.create(name="weather", description="of a city", parameters=SCHEMA, tool_type="function")
    assert (tool.name, tool.parameters, tool.updated_at) == ("weather", SCHEMA, None)
    honeyhive.tools.create(name="other", parameters=SCHEMA, tool_type="function")

    changed = honeyhive.tools.update(tool.id, description="of any city")
    assert changed == tool.replace(description="of any city", updated_at=changed.updated_at)
    assert [each.name for each in honeyhive.tools.list()] == ["weather", "other"]
    assert honeyhive.tools.list().items[0] == changed

    deleted = honeyhive.tools.delete(tool.id)
    assert deleted.deleted
    for call in (lambda: honeyhive.tools.delete(tool.id), lambda: honeyhive.tools.update(tool.id, name="x")):
        with pytest.raises(NotFound):
            call()


@pytest.mark.not_in_revision("2025-12-02", reason="it documents no response body")
@pytest.mark.requires_operation("tools.list")
def test_delete_returns_the_deleted_tool(honeyhive: HoneyHive) -> None:
    tool = honeyhive.tools.create(name="weather")
    assert honeyhive.tools.delete(tool.id).extra["result"]["id"] == tool.id


@pytest.mark.not_in_revision("2025-12-02", reason="its document allows unknown fields")
@pytest.mark.requires_operation("tools.list")
def test_server_rejects_unknown_fields(honeyhive: HoneyHive) -> None:
    with pytest.raises(BadRequest, match="shade"):
        honeyhive.tools.create_from({"name": "n", "shade": "red"}, allow_unknown=True)
