"""The local server against the published documents: schemathesis makes requests of them, and every answer is judged.

Whatever a request is, the answer is one that the document declares, in the declared form, or a refusal in the form
that all refusals have. The tables of tests/contract/deviations.py say where the server deviates; a line of them that is
not needed any more fails.
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
OTHER_ANSWERS = {name: entry_for(deviations.OTHER_ANSWERS, name) for name in NAMES}
REFUSES = {name: entry_for(deviations.REFUSES, name) for name in NAMES}
DOCUMENTS = {name: Document(name) for name in NAMES}
EVERY = [(name, operation) for name in NAMES for operation in DOCUMENTS[name].operations]
WITH_BODY = [(name, operation) for name, operation in EVERY if DOCUMENTS[name].body_schema(operation) is not None]

LEDGERS = ["2025-12-15"]
"""Revisions whose deviations are named by their entry in the ledger."""

_SETTINGS = settings(
    max_examples=choose(12, 40), database=None, deadline=None, derandomize=True, phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)  # fmt: skip


class Served:
    """A server of its own for each revision, so that each is judged by what came in through itself."""

    def __init__(self, apis: dict[str, Api], with_tools: dict[str, Api], with_queues: dict[str, Api]) -> None:
        self.apis = apis
        self._with_tools, self._with_queues = with_tools, with_queues
        self._kept: dict[tuple[str, str], dict[str, str]] = {}

    def existing(self, name: str, path: str) -> dict[str, str]:
        """Make what a path names."""
        return create_resources_for(self._with_tools[name], self._with_queues[name], path)

    def kept(self, name: str, path: str) -> dict[str, str]:
        """What a path names, made once."""
        if (name, path) not in self._kept:
            self._kept[name, path] = self.existing(name, path)
        return self._kept[name, path]


def serving(operation: str) -> str:
    """A revision that has an operation, through which things are made for all."""
    return next(revision.name for revision in REVISIONS if operation in revision.operations)


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    with ExitStack() as stack:
        servers = {name: stack.enter_context(LocalHoneyHive()) for name in NAMES}

        def connect(name: str, revision: str) -> Api:
            headers = {"Authorization": f"Bearer {servers[name].api_key}"}
            url = servers[name].url_for(revision)
            client = httpx.Client(base_url=url, headers=headers, trust_env=False, timeout=30)
            return Api(stack.enter_context(client))

        yield Served(
            {name: connect(name, name) for name in NAMES},
            {name: connect(name, serving("POST /v1/tools")) for name in NAMES},
            {name: connect(name, serving("POST /v1/queues")) for name in NAMES},
        )


def send(served: Served, name: str, case: Any, *, known: bool) -> httpx.Response:
    """Send what was made up, some of it about things that exist."""
    ids = served.existing(name, case.operation.path) if known else {}
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
    return served.apis[name].http.request(case.operation.method.upper(), path, params=query, **kwargs)


def fits(document: Document, schema: Json | None, response: httpx.Response) -> bool:
    if schema is None:
        return True
    return document.validator(json.dumps(schema)).is_valid(response.json() if response.content else None)


def judge(name: str, operation: str, response: httpx.Response, used: set[str]) -> None:
    """Fail unless the answer is a declared one or a refusal."""
    known, schema = DOCUMENTS[name].response_schema(operation, response.status_code)
    if response.status_code < 400 or response.status_code >= 500:
        assert known, (operation, response.status_code, response.text)
        if operation in OTHER_ANSWERS[name] and not fits(DOCUMENTS[name], schema, response):
            used.add("answers")
            return
        assert fits(DOCUMENTS[name], schema, response), (operation, response.text)
    else:
        assert response.headers["content-type"] == "application/json"
        assert response.json().keys() == {"message", "errorCode"}, (operation, response.text)


@pytest.mark.fuzz
@pytest.mark.parametrize(("name", "operation"), EVERY)
def test_what_the_document_allows_is_answered_as_it_says(served: Served, name: str, operation: str) -> None:
    used: set[str] = set()
    statuses: set[int] = set()

    @_SETTINGS
    @given(DOCUMENTS[name].operations[operation].as_strategy(), st.booleans())
    def check(case: Any, known: bool) -> None:
        response = send(served, name, case, known=known)
        statuses.add(response.status_code)
        judge(name, operation, response, used)

    check()
    if 400 in statuses:
        used.add("refuses")
    assert statuses & {200, 201, 400, 404}
    if not operation.endswith("/projects"):  # which keys may not see
        assert statuses & {200, 201, 500} or operation in REFUSES[name], statuses
    assert ("refuses" in used) <= (operation in REFUSES[name]), "it refuses what the document allows"
    assert ("answers" in used) == (operation in OTHER_ANSWERS[name]), "delete what is not needed any more"


def test_every_answer_that_differs_has_its_patch() -> None:
    for name in LEDGERS:
        wrapped = {operation: str(routes[name]) for operation, routes in operations().items() if name in routes}
        for route, patch in OTHER_ANSWERS[name].items():
            (known,) = (one for one in import_module(f"{package_of(name)}.patches").PATCHES if one.id == patch)
            assert route in {wrapped[operation] for operation in known.operations}


@pytest.mark.fuzz
@pytest.mark.parametrize(("name", "operation"), WITH_BODY)
def test_a_body_that_the_document_forbids_is_refused(served: Served, name: str, operation: str) -> None:
    document, method = DOCUMENTS[name], operation.split(maxsplit=1)[0]
    amendment = AMENDMENTS[name].get(operation, Amendment(""))
    schema: Json = dict(amendment.body or document.body_schema(operation) or {})
    forbidden = document.validator(json.dumps(schema))
    refused: list[int] = []
    fields = st.sampled_from([*document.fields(schema), "unknown"])
    anything = st.recursive(
        st.none() | st.booleans() | st.integers(-9, 9) | st.text("ab", max_size=3),
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(fields, inner, max_size=4),
        max_leaves=6,
    )

    @_SETTINGS
    @given(st.dictionaries(fields, anything, max_size=4) | anything)
    def check(body: Any) -> None:
        if forbidden.is_valid(body):
            return
        path = operation.split()[1]
        for key, value in served.kept(name, path).items():
            path = path.replace(f"{{{key}}}", value)
        answer = served.apis[name].http.request(method, path, json=_wrapped(body, amendment))
        refused.append(answer.status_code)
        if not operation.endswith("/projects"):
            assert answer.status_code == 400, (operation, body, answer.text)
        judge(name, operation, answer, set())

    check()
    assert refused or forbidden.is_valid({})


def _wrapped(body: Any, amendment: Amendment) -> Any:
    return body if amendment.wrapper is None else {amendment.wrapper: body}


@pytest.mark.parametrize(("name", "path"), sorted({(name, operation.split()[1]) for name, operation in EVERY}))
def test_other_methods_are_not_found(served: Served, name: str, path: str) -> None:
    filled = "/".join(str(uuid4()) if part.startswith("{") else part for part in path.split("/"))
    for method in {"PATCH", "DELETE", "PUT", "POST", "GET"} - _methods(name, filled):
        response = served.apis[name].http.request(method, filled)
        assert response.status_code == 404, (method, path, response.text)
        assert "Route not found" in response.json()["message"]


def _methods(name: str, path: str) -> set[str]:
    """The methods of every route that reads this path, be it that a word of it is an id there."""
    found = set[str]()
    for operation in DOCUMENTS[name].operations:
        method, template = operation.split()
        parts = zip(template.split("/"), path.split("/"), strict=False)
        if template.count("/") == path.count("/") and all(one.startswith("{") or one == part for one, part in parts):
            found.add(method)
    return found
