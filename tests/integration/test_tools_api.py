"""Tools, end to end."""

from __future__ import annotations

import pytest

from honeyhive_overlay import BadRequest, HoneyHive, NotFound

SCHEMA = {"type": "object", "properties": {"city": {"type": "string"}}}


@pytest.mark.requires_operation("tools.list")
def test_a_tool_is_created_changed_listed_and_deleted(honeyhive: HoneyHive) -> None:
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


@pytest.mark.not_in_revision("2025-12-02", reason="no answer is declared there")
@pytest.mark.requires_operation("tools.list")
def test_a_deletion_shows_what_it_was(honeyhive: HoneyHive) -> None:
    tool = honeyhive.tools.create(name="weather")
    assert honeyhive.tools.delete(tool.id).extra["result"]["id"] == tool.id


@pytest.mark.not_in_revision("2025-12-02", reason="its document lets unknown fields through")
@pytest.mark.requires_operation("tools.list")
def test_the_server_refuses_what_no_document_has(honeyhive: HoneyHive) -> None:
    with pytest.raises(BadRequest, match="shade"):
        honeyhive.tools.create_from({"name": "n", "shade": "red"}, allow_unknown=True)
