"""Who may call, which routes exist, and what a request must look like before any operation sees it."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from honeyhive_overlay.local import LocalHoneyHive
from tests.unit.local.support import Api, new_id


@pytest.mark.parametrize("header", [None, "", "Bearer", "Bearer wrong", "Basic {key}", "{key}", "Bearer {key}x"])
@pytest.mark.parametrize("path", ["/v1/runs", "/nowhere"])
def test_without_the_key_nobody_learns_anything(server: LocalHoneyHive, path: str, header: str | None) -> None:
    headers = {} if header is None else {"Authorization": header.format(key=server.api_key)}
    response = httpx.get(server.url + path, headers=headers, trust_env=False)
    assert response.status_code == 401
    assert response.json() == {"message": "Invalid or missing API key", "errorCode": "UNAUTHORIZED"}


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/"),
        ("GET", "/v1/nowhere"),
        ("GET", "/v1/runs/"),
        ("PATCH", "/v1/runs"),
        ("POST", "/v1/sessions"),
        ("GET", "/v1/tool"),
        ("GET", "/v1/events/a/b"),
    ],
)
def test_what_is_not_served_is_not_found(api: Api, method: str, path: str) -> None:
    assert "Route not found" in api.refused(method, path.format(id=new_id()), 404)


@pytest.mark.parametrize(
    ("path", "right"),
    [
        ("/v1/session/{id}", "GET /v1/sessions/{session_id}"),
        ("/v1/experiments/{id}/result", "GET /v1/runs/{run_id}/result"),
    ],
)
def test_a_route_that_only_a_document_spells_names_the_right_one(api: Api, path: str, right: str) -> None:
    assert api.refused("GET", path.format(id=new_id()), 404).endswith(f"The route is {right}")


def test_a_path_is_split_before_it_is_decoded(api: Api) -> None:
    assert api.refused("GET", "/v1/runs/a%2Fb", 404) == "Run not found: a/b"
    assert api.refused("GET", "/v1/runs/a%252Fb", 404) == "Run not found: a%2Fb"
    assert api.refused("GET", "/v1/runs/%C3%A9", 404) == "Run not found: é"


def test_a_literal_route_goes_before_a_template(api: Api) -> None:
    """/v1/runs/compare/events would fit /v1/runs/{run_id}/…, and compare is no run."""
    assert "run_id_1" in api.refused("GET", "/v1/runs/compare/events", 400)


def test_a_session_id_in_a_path_is_a_uuid(api: Api) -> None:
    assert "session_id" in api.refused("GET", "/v1/sessions/not-a-uuid", 400)
    assert "session_id" in api.refused("GET", "/v1/events/not-a-uuid", 400)


def deep(levels: int) -> bytes:
    return b'{"name":' + b"[" * levels + b"]" * levels + b"}"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no json",
        b"{",
        b"[]",
        b"null",
        b'"text"',
        b'{"configuration": {"score": NaN}}',
        b'{"configuration": {"score": -Infinity}}',
        b'{"configuration": {"score": 1e999}}',
        b'{"name": "\xff"}',
        deep(100_000),
        b'{"configuration": {"a": ' + deep(100_000) + b"}}",
    ],
)
def test_a_body_that_cannot_be_kept_is_refused(api: Api, content: bytes) -> None:
    api.refused("POST", "/v1/runs", 400, content=content, headers={"Content-Type": "application/json"})


def test_a_body_that_does_not_say_json_is_refused(api: Api) -> None:
    assert "application/json" in api.refused("POST", "/v1/runs", 400, content=b"{}")


def test_nan_is_refused_even_where_nothing_would_be_kept(api: Api) -> None:
    content, headers = b'{"filters": [], "unknown": NaN}', {"Content-Type": "application/json"}
    assert "NaN" in api.refused("POST", "/v1/events/export", 400, content=content, headers=headers)


def test_half_a_surrogate_pair_in_a_text_comes_back_as_it_was(api: Api) -> None:
    text = json.dumps({"event": {"event_type": "tool", "inputs": {"word": "\ud83d"}}})
    response = api.http.post("/v1/events", content=text, headers={"Content-Type": "application/json"})
    assert api.stored(response.json()["event_id"])["inputs"] == {"word": "\ud83d"}


@pytest.mark.parametrize("field", ["event_id", "session_id"])
def test_half_a_surrogate_pair_in_an_id_is_refused(api: Api, field: str) -> None:
    text = json.dumps({"event": {"event_type": "tool", "inputs": {}, field: "\ud83d"}})
    api.refused("POST", "/v1/events", 400, content=text, headers={"Content-Type": "application/json"})


@pytest.mark.parametrize(
    ("body", "where"),
    [
        ({"status": "done"}, "status"),
        ({"name": 7}, "name"),
        ({"metadata": []}, "metadata"),
        ({"event_ids": ["not-a-uuid"]}, "event_ids.0"),
        ({"datapoint_ids": [""]}, "datapoint_ids.0"),
    ],
)
def test_a_body_is_checked_against_the_contract(api: Api, body: dict[str, Any], where: str) -> None:
    assert api.refused("POST", "/v1/runs", 400, json=body).startswith(f"{where}: ")


@pytest.mark.parametrize(
    ("query", "complaint"),
    [
        ("run_ids=one", "run_ids: expected array"),
        ("limit=0", "limit"),
        ("limit=101", "limit"),
        ("limit=ten", "limit: expected integer"),
        ("limit=1&limit=2", "limit: expected integer, received array"),
        ("limit[]=1", "limit: expected integer, received array"),
        ("page=0", "page"),
        ("page=99999999999999999999", "too large"),
        ("status=done", "status"),
        ("sort_by=color", "sort_by"),
        ("sort_order=up", "sort_order"),
        ("dateRange=yesterday", "dateRange"),
        ("dateRange={", "not valid JSON"),
        ('dateRange={"since": 1}', "dateRange"),
        ('dateRange={"relative": "a while"}', "dateRange"),
    ],
)
def test_a_query_is_checked_against_the_contract(api: Api, query: str, complaint: str) -> None:
    assert complaint in api.refused("GET", f"/v1/runs?{query}", 400)


def test_a_query_parameter_that_nobody_declared_is_not_read(api: Api) -> None:
    api.get("/v1/runs", project="anything", colour="red")


def test_a_failure_of_the_server_itself_has_the_form_of_a_refusal(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("on purpose")

    monkeypatch.setattr("honeyhive_overlay.local.store.runs.Runs.get", fail)
    with LocalHoneyHive() as server:
        headers = {"Authorization": f"Bearer {server.api_key}"}
        response = httpx.get(f"{server.url}/v1/runs/x", headers=headers, trust_env=False)
    assert response.status_code == 500
    assert response.json() == {"message": "ZeroDivisionError: on purpose", "errorCode": "INTERNAL_SERVER_ERROR"}
