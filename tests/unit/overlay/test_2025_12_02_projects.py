"""Projects in 2025-12-02: the routes exist, and servers may forbid them for API keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from honeyhive_overlay import DecodeError, Forbidden, InvalidArgument, NotFound
from tests.support.server import Response, json_response, serving
from tests.support.sync_async import Half

REVISION = "2025-12-02"
CALLS: list[Callable[[Any], Any]] = [
    lambda projects: projects.list(name="n"),
    lambda projects: projects.create(name="n"),
    lambda projects: projects.update("p1", name="n"),
    lambda projects: projects.delete("n"),
]


def test_a_project_needs_only_its_id(half: Half) -> None:
    full = {"id": "p1", "name": "n", "description": "d", "type": "x", "own": 1}
    with serving(json_response([full, {"_id": "p2"}]), json_response(full), json_response([{"name": "n"}])) as server:
        projects = half.client(server.url, revision=REVISION).projects
        first, second = half.run(projects.list())
        assert half.run(projects.create(name="n")).to_dict() == full
        with pytest.raises(DecodeError):
            half.run(projects.list())
    assert (first.type, first.extra, second.id, second.name) == ("x", {"own": 1}, "p2", None)


def test_changes_accept_an_empty_reply(half: Half) -> None:
    with serving(Response(body=b"")) as server:
        projects = half.client(server.url, revision=REVISION).projects
        assert half.run(projects.update("p1", description="")).id == "p1"
        assert half.run(projects.delete("n")).deleted


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize(
    "reply", [json_response({"error": "Forbidden route"}), json_response({"error": "Forbidden route"}, 403)]
)
def test_an_error_body_is_raised_with_status_200_or_403(
    half: Half, call: Callable[[Any], Any], reply: Response
) -> None:
    with serving(reply) as server:
        with pytest.raises(Forbidden, match="Forbidden route"):
            half.run(call(half.client(server.url, revision=REVISION).projects))
        assert len(server.requests) == 1


@pytest.mark.parametrize("call", CALLS)
def test_an_unknown_route_is_not_found(half: Half, call: Callable[[Any], Any]) -> None:
    with serving(Response(404, b"<html>no</html>")) as server, pytest.raises(NotFound):
        half.run(call(half.client(server.url, revision=REVISION).projects))


@pytest.mark.parametrize(
    ("argument", "call"),
    [
        ("name", lambda projects: projects.create_from({})),
        ("description", lambda projects: projects.update("p1", description=None)),
        ("project_id", lambda projects: projects.update("", name="n")),
        ("name", lambda projects: projects.delete("")),
    ],
)
def test_invalid_arguments_are_rejected_by_name(half: Half, argument: str, call: Callable[[Any], Any]) -> None:
    with serving(json_response({})) as server:
        with pytest.raises(InvalidArgument) as caught:
            half.run(call(half.client(server.url, revision=REVISION).projects))
        assert caught.value.argument == argument
        assert server.requests == []
