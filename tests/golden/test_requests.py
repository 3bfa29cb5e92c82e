"""The requests of every operation, as a server receives them: method, URL, query and body, byte by byte."""

from __future__ import annotations

import json
from importlib import import_module

import pytest

from honeyhive_overlay._gateway.revisions import REVISIONS, operations
from tests.golden.case import Case, Then
from tests.support.server import Response, json_response, serving
from tests.support.sync_async import Half

CASES: dict[str, list[Case]] = {
    revision.name: import_module(f"tests.golden.r{revision.name.replace('-', '_')}").CASES for revision in REVISIONS
}


@pytest.mark.parametrize(
    ("revision", "case"),
    [
        pytest.param(revision, case, id=f"{revision}-{case.operation}-{number}")
        for revision, cases in CASES.items()
        for number, case in enumerate(cases)
    ],
)
def test_requests_equal_the_recorded_ones(half: Half, revision: str, case: Case) -> None:
    resource, _, method = case.operation.partition(".")
    expected: tuple[Case | Then, ...] = (case, *case.then)
    replies = (one.reply if isinstance(one.reply, Response) else json_response(one.reply) for one in expected)
    with serving(*replies) as server:
        client = half.client(server.url, revision=revision)
        half.run(getattr(getattr(client, resource), method)(*case.args, **case.kwargs))
        requests = server.requests
    assert [f"{request.method} {request.target}" for request in requests] == [one.target for one in expected]
    for request, one in zip(requests, expected, strict=True):
        assert request.body.decode() == one.body
        assert ("content-type" in request.headers) == bool(one.body)
        assert json.loads(one.body or "null") == (request.json if one.body else None)


@pytest.mark.parametrize("revision", CASES)
def test_every_operation_has_a_case(revision: str) -> None:
    covered = {case.operation.removesuffix("_from") for case in CASES[revision]}
    assert covered == {name for name, routes in operations().items() if revision in routes}
