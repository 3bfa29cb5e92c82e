"""The local server agrees with the published documents.

schemathesis generates requests from the documents. Each response must be a declared one, or an error in the format of
all errors. The tables in tests/contract/deviations.py list where the server deviates; an entry that is not needed any
more fails.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack
from importlib import import_module
from typing import Any
from uuid import uuid4

import httpx
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from honeyhive_overlay._gateway.revisions import operations, package_of
from honeyhive_overlay.local import LocalHoneyHive
from honeyhive_overlay.local.contract.amendments import Amendment
from honeyhive_overlay.local.revisions import REVISIONS
from tests.contract import deviations
from tests.contract.documents import Document, create_resources_for
from tests.support.effort import choose
from tests.support.revisions import entry_for
from tests.unit.local.support import Api, Json

NAMES = [revision.name for revision in REVISIONS]
AMENDMENTS = {revision.name: revision.amendments for revision in REVISIONS}
DEVIATING_RESPONSES = {name: entry_for(deviations.DEVIATING_RESPONSES, name) for name in NAMES}
REJECTED_REQUESTS = {name: entry_for(deviations.REJECTED_REQUESTS, name) for name in NAMES}
DOCUMENTS = {name: Document(name) for name in NAMES}
OPERATIONS = [(name, operation) for name in NAMES for operation in DOCUMENTS[name].operations]
OPERATIONS_WITH_BODY = [
    (name, operation) for name, operation in OPERATIONS if DOCUMENTS[name].body_schema(operation) is not None
]

REVISIONS_WITH_PATCHES = ["2025-12-15"]
"""Revisions whose deviations are named by the id of a patch in the ledger."""

_SETTINGS = settings(
    max_examples=choose(12, 40), database=None, deadline=None, derandomize=True, phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)  # fmt: skip


class Servers:
    """A server for each revision, so that each revision reads only what was stored in its own formats."""

    def __init__(self, apis: dict[str, Api], with_tools: dict[str, Api], with_queues: dict[str, Api]) -> None:
        self.apis = apis
        self._with_tools, self._with_queues = with_tools, with_queues
        self._created: dict[tuple[str, str], dict[str, str]] = {}

    def create(self, name: str, path: str) -> dict[str, str]:
        """Create the resources of a path, and return their ids."""
        return create_resources_for(self._with_tools[name], self._with_queues[name], path)

    def create_once(self, name: str, path: str) -> dict[str, str]:
        """Do the same, but only for the first call with this path."""
        if (name, path) not in self._created:
            self._created[name, path] = self.create(name, path)
        return self._created[name, path]


def revision_with(operation: str) -> str:
    """Return a revision that has an operation, which the other revisions may lack."""
    return next(revision.name for revision in REVISIONS if operation in revision.operations)


@pytest.fixture(scope="module")
def servers() -> Iterator[Servers]:
    with ExitStack() as stack:
        running = {name: stack.enter_context(LocalHoneyHive()) for name in NAMES}

        def connect(name: str, revision: str) -> Api:
            headers = {"Authorization": f"Bearer {running[name].api_key}"}
            url = running[name].url_for(revision)
            client = httpx.Client(base_url=url, headers=headers, trust_env=False, timeout=30)
            return Api(stack.enter_context(client))

        yield Servers(
            {name: connect(name, name) for name in NAMES},
            {name: connect(name, revision_with("POST /v1/tools")) for name in NAMES},
            {name: connect(name, revision_with("POST /v1/queues")) for name in NAMES},
        )


def send(servers: Servers, name: str, case: Any, *, known: bool) -> httpx.Response:
    """Send a generated request, with the ids of new resources if `known`."""
    ids = servers.create(name, case.operation.path) if known else {}
    path = case.operation.path
    parameters = {
        **(case.path_parameters or {}),
        **{name: value for name, value in ids.items() if f"{{{name}}}" in path},
    }
    for parameter, value in parameters.items():
        path = path.replace(f"{{{parameter}}}", httpx.URL("http://x/", params={"q": str(value)}).query.decode()[2:])
    query = {**(case.query or {}), **{key: ids[key] for key in ids.keys() & (case.query or {}).keys()}}
    kwargs: Json = {}
    if isinstance(case.body, dict | list):
        body = case.body
        if isinstance(body, dict):
            body = {**body, **{key: ids[key] for key in ids.keys() & body.keys()}}
        kwargs = {"content": json.dumps(body).encode(), "headers": {"content-type": "application/json"}}
    return servers.apis[name].http.request(case.operation.method.upper(), path, params=query, **kwargs)


def matches(document: Document, schema: Json | None, response: httpx.Response) -> bool:
    if schema is None:
        return True
    return document.validator(json.dumps(schema)).is_valid(response.json() if response.content else None)


def check_response(name: str, operation: str, response: httpx.Response, deviations_found: set[str]) -> None:
    """Fail unless the response is declared or an error in the common format."""
    known, schema = DOCUMENTS[name].response_schema(operation, response.status_code)
    if response.status_code < 400 or response.status_code >= 500:
        assert known, (operation, response.status_code, response.text)
        if operation in DEVIATING_RESPONSES[name] and not matches(DOCUMENTS[name], schema, response):
            deviations_found.add("response")
            return
        assert matches(DOCUMENTS[name], schema, response), (operation, response.text)
    else:
        assert response.headers["content-type"] == "application/json"
        assert response.json().keys() == {"message", "errorCode"}, (operation, response.text)


@pytest.mark.fuzz
@pytest.mark.parametrize(("name", "operation"), OPERATIONS)
def test_valid_requests_get_declared_responses(servers: Servers, name: str, operation: str) -> None:
    deviations_found: set[str] = set()
    statuses: set[int] = set()

    @_SETTINGS
    @given(DOCUMENTS[name].operations[operation].as_strategy(), st.booleans())
    def check(case: Any, known: bool) -> None:
        response = send(servers, name, case, known=known)
        statuses.add(response.status_code)
        check_response(name, operation, response, deviations_found)

    check()
    if 400 in statuses:
        deviations_found.add("rejection")
    assert statuses & {200, 201, 400, 404}
    if not operation.endswith("/projects"):  # which the server does not have
        assert statuses & {200, 201, 500} or operation in REJECTED_REQUESTS[name], statuses
    assert ("rejection" in deviations_found) <= (operation in REJECTED_REQUESTS[name]), (
        "the server rejects what the document allows"
    )
    assert ("response" in deviations_found) == (operation in DEVIATING_RESPONSES[name]), (
        "delete the entry, which is not needed any more"
    )


def test_every_deviating_response_has_a_patch() -> None:
    for name in REVISIONS_WITH_PATCHES:
        routes_by_operation = {
            operation: str(routes[name]) for operation, routes in operations().items() if name in routes
        }
        for route, patch in DEVIATING_RESPONSES[name].items():
            (known,) = (one for one in import_module(f"{package_of(name)}.patches").PATCHES if one.id == patch)
            assert route in {routes_by_operation[operation] for operation in known.operations}


@pytest.mark.fuzz
@pytest.mark.parametrize(("name", "operation"), OPERATIONS_WITH_BODY)
def test_invalid_bodies_are_rejected(servers: Servers, name: str, operation: str) -> None:
    document, method = DOCUMENTS[name], operation.split(maxsplit=1)[0]
    amendment = AMENDMENTS[name].get(operation, Amendment(""))
    schema: Json = dict(amendment.body or document.body_schema(operation) or {})
    validator = document.validator(json.dumps(schema))
    statuses_of_invalid: list[int] = []
    fields = st.sampled_from([*document.fields(schema), "unknown"])
    anything = st.recursive(
        st.none() | st.booleans() | st.integers(-9, 9) | st.text("ab", max_size=3),
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(fields, inner, max_size=4),
        max_leaves=6,
    )

    @_SETTINGS
    @given(st.dictionaries(fields, anything, max_size=4) | anything)
    def check(body: Any) -> None:
        if validator.is_valid(body):
            return
        path = operation.split()[1]
        for key, value in servers.create_once(name, path).items():
            path = path.replace(f"{{{key}}}", value)
        response = servers.apis[name].http.request(method, path, json=_wrap(body, amendment))
        statuses_of_invalid.append(response.status_code)
        if not operation.endswith("/projects"):
            assert response.status_code == 400, (operation, body, response.text)
        check_response(name, operation, response, set())

    check()
    assert statuses_of_invalid or validator.is_valid({})


def _wrap(body: Any, amendment: Amendment) -> Any:
    return body if amendment.wrapper is None else {amendment.wrapper: body}


@pytest.mark.parametrize(("name", "path"), sorted({(name, operation.split()[1]) for name, operation in OPERATIONS}))
def test_methods_that_the_document_lacks_are_not_found(servers: Servers, name: str, path: str) -> None:
    filled = "/".join(str(uuid4()) if part.startswith("{") else part for part in path.split("/"))
    for method in {"PATCH", "DELETE", "PUT", "POST", "GET"} - _declared_methods(name, filled):
        response = servers.apis[name].http.request(method, filled)
        assert response.status_code == 404, (method, path, response.text)
        assert "Route not found" in response.json()["message"]


def _declared_methods(name: str, path: str) -> set[str]:
    """Return the declared methods of every route that matches this path."""
    found = set[str]()
    for operation in DOCUMENTS[name].operations:
        method, template = operation.split()
        parts = zip(template.split("/"), path.split("/"), strict=False)
        if template.count("/") == path.count("/") and all(one.startswith("{") or one == part for one, part in parts):
            found.add(method)
    return found
