"""Configurations in 2026-06-24: the routes are deprecated, and the list has an envelope."""

from __future__ import annotations

from typing import Any

import pytest

from honeyhive_overlay import DecodeError, InvalidArgument
from tests.support.server import json_response, serving
from tests.support.sync_async import Half

NEW: dict[str, Any] = {"name": "n", "provider": "p", "parameters": {"call_type": "chat", "model": "m"}}
LISTED: dict[str, Any] = {
    **NEW, "id": "c1", "type": "pipeline", "env": ["dev"], "tags": ["t"], "user_properties": {"team": None},
    "created_at": "2026-06-24T00:00:00.000Z", "updated_at": None,
}  # fmt: skip


def run_with_reply(half: Half, reply: object, method: str, *args: Any, **kwargs: Any) -> Any:
    with serving(json_response(reply)) as server:
        client = half.client(server.url, revision="2026-06-24")
        return half.run(getattr(client.configurations, method)(*args, **kwargs))


def test_list_is_parsed_from_its_envelope(half: Half) -> None:
    page = run_with_reply(half, {"configurations": [LISTED], "more": 1}, "list")
    (configuration,) = page
    assert (configuration.to_dict(), configuration.extra, page.extra) == (LISTED, {}, {"more": 1})
    assert (configuration.parameters.model, configuration.user_properties) == ("m", {"team": None})
    with pytest.raises(DecodeError) as caught:
        run_with_reply(half, {"configurations": [LISTED, {"name": "n"}]}, "list")
    assert caught.value.path == "$.configurations[1]"


@pytest.mark.parametrize("upserted", [None, "c9"])
def test_changes_are_parsed_from_their_counts(half: Half, upserted: str | None) -> None:
    body = {"acknowledged": True, "modifiedCount": 1, "upsertedId": upserted, "upsertedCount": 0, "matchedCount": 1}
    changed = run_with_reply(half, body, "update", "c1", name="n")
    assert (changed.to_dict(), changed.id, changed.changed) == (body, upserted or "c1", True)
    assert run_with_reply(half, {"acknowledged": True, "deletedCount": 0}, "delete", "c1").deleted is False
    assert run_with_reply(half, {"acknowledged": True, "insertedId": "c2"}, "create", **NEW).id == "c2"


@pytest.mark.parametrize("bad", ["", " ", ".", "..", "\ud800", None, 3])
@pytest.mark.parametrize("method", ["update", "delete"])
def test_an_invalid_id_is_rejected(half: Half, method: str, bad: Any) -> None:
    with pytest.raises(InvalidArgument) as caught:
        run_with_reply(half, {}, method, bad, **({"name": "n"} if method == "update" else {}))
    assert caught.value.argument == "configuration_id"


@pytest.mark.parametrize("name", ["name", "provider", "parameters", "type", "env", "tags"])
def test_every_field_except_user_properties_rejects_null(half: Half, name: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        run_with_reply(half, {}, "update", "c1", **{"name": "n", name: None})
    assert caught.value.argument == name
