"""Configurations in 2026-06-24: the routes are deprecated, and the list has a name."""

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


def ask(half: Half, reply: object, method: str, *args: Any, **kwargs: Any) -> Any:
    with serving(json_response(reply)) as server:
        client = half.client(server.url, revision="2026-06-24")
        return half.run(getattr(client.configurations, method)(*args, **kwargs))


def test_configurations_stand_under_their_name(half: Half) -> None:
    page = ask(half, {"configurations": [LISTED], "more": 1}, "list")
    (found,) = page
    assert (found.to_dict(), found.extra, page.extra) == (LISTED, {}, {"more": 1})
    assert (found.parameters.model, found.user_properties) == ("m", {"team": None})
    with pytest.raises(DecodeError) as caught:
        ask(half, {"configurations": [LISTED, {"name": "n"}]}, "list")
    assert caught.value.path == "$.configurations[1]"


@pytest.mark.parametrize("upserted", [None, "c9"])
def test_changes_are_counted(half: Half, upserted: str | None) -> None:
    body = {"acknowledged": True, "modifiedCount": 1, "upsertedId": upserted, "upsertedCount": 0, "matchedCount": 1}
    changed = ask(half, body, "update", "c1", name="n")
    assert (changed.to_dict(), changed.id, changed.changed) == (body, upserted or "c1", True)
    assert ask(half, {"acknowledged": True, "deletedCount": 0}, "delete", "c1").deleted is False
    assert ask(half, {"acknowledged": True, "insertedId": "c2"}, "create", **NEW).id == "c2"


@pytest.mark.parametrize("bad", ["", " ", ".", "..", "\ud800", None, 3])
@pytest.mark.parametrize("method", ["update", "delete"])
def test_an_id_that_cannot_be_one_is_refused(half: Half, method: str, bad: Any) -> None:
    with pytest.raises(InvalidArgument) as caught:
        ask(half, {}, method, bad, **({"name": "n"} if method == "update" else {}))
    assert caught.value.argument == "configuration_id"


@pytest.mark.parametrize("name", ["name", "provider", "parameters", "type", "env", "tags"])
def test_only_the_properties_of_users_can_be_emptied(half: Half, name: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        ask(half, {}, "update", "c1", **{"name": "n", name: None})
    assert caught.value.argument == name
