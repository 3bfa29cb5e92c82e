"""Projects: errors in every form, and replies that no server was seen to send."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from honeyhive_overlay import Forbidden, InvalidArgument, NotFound
from tests.support.server import Response, json_response, serving
from tests.support.sync_async import KEY, Half

pytestmark = pytest.mark.revision("2025-12-15")

CALLS: list[Callable[[Any], Any]] = [
    lambda client: client.projects.list(),
    lambda client: client.projects.create(name="n"),
    lambda client: client.projects.update("p", name="n"),
    lambda client: client.projects.delete("n"),
]


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("status", [200, 403])
def test_an_error_body_is_raised_with_status_200_or_403(half: Half, call: Callable[[Any], Any], status: int) -> None:
    with serving(json_response({"error": "Forbidden route", "key": KEY}, status)) as server:
        with pytest.raises(Forbidden, match="Forbidden route") as caught:
            half.run(call(half.client(server.url)))
        assert len(server.requests) == 1
    assert (caught.value.status, caught.value.message) == (status, "Forbidden route")
    assert KEY.encode() not in caught.value.body


@pytest.mark.parametrize("call", CALLS)
def test_an_unknown_route_is_not_found(half: Half, call: Callable[[Any], Any]) -> None:
    with serving(Response(404, b"<html>")) as server, pytest.raises(NotFound):
        half.run(call(half.client(server.url)))


def test_an_error_in_another_reply_is_only_a_field(half: Half) -> None:
    with serving(json_response({"success": True, "error": "of the run"})) as server:
        assert half.run(half.client(server.url).runs.result("r")).error == "of the run"


@pytest.mark.parametrize("body", [b"", b"{}", b'{"error": null}', b'"error"', b'{"error'])
def test_updates_and_deletions_ignore_the_reply_body(half: Half, body: bytes) -> None:
    with serving(Response(200, body)) as server:
        changed = half.run(half.client(server.url).projects.update("p", name="n"))
        deletion = half.run(half.client(server.url).projects.delete("n"))
        assert (changed.id, changed.changed, deletion.id, deletion.deleted) == ("p", None, "n", True)


def test_list_and_create_return_projects(half: Half) -> None:
    sent = {"id": "p1", "name": "n", "org_id": "o", "tenant": "t"}
    with serving(json_response([sent, {"_id": "p2"}]), json_response(sent)) as server:
        first, second = half.run(half.client(server.url).projects.list())
        created = half.run(half.client(server.url).projects.create(name="n"))
    assert (first.to_dict(), first.extra, second.id) == (sent, {"tenant": "t"}, "p2")
    assert created == first


@pytest.mark.parametrize(
    ("argument", "call"),
    [
        ("name", lambda client: client.projects.create_from({})),
        ("fields", lambda client: client.projects.create_from("n")),
        ("project_id", lambda client: client.projects.update("", name="n")),
        ("name", lambda client: client.projects.update("p", name=None)),
        ("name", lambda client: client.projects.delete("")),
    ],
)
def test_invalid_arguments_are_rejected_by_name(half: Half, argument: str, call: Callable[[Any], Any]) -> None:
    with serving(json_response({})) as server:
        with pytest.raises(InvalidArgument) as caught:
            half.run(call(half.client(server.url)))
        assert caught.value.argument == argument
        assert server.requests == []
