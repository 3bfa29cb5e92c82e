"""Authentication, routing and validation of requests."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from honeyhive_overlay.local import LocalHoneyHive
from tests.unit.local.support import Api, new_id


@pytest.mark.parametrize("header", [None, "", "Bearer", "Bearer wrong", "Basic {key}", "{key}", "Bearer {key}x"])
@pytest.mark.parametrize("path", ["/v1/runs", "/nowhere"])
def test_requests_without_the_api_key_are_rejected_on_every_path(
    server: LocalHoneyHive, path: str, header: str | None
) -> None:
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
def test_unknown_route_is_not_found(api: Api, method: str, path: str) -> None:
    assert "Route not found" in api.rejected(method, path.format(id=new_id()), 404)


@pytest.mark.parametrize(
    ("path", "right"),
    [
        ("/v1/session/{id}", "GET /v1/sessions/{session_id}"),
        ("/v1/experiments/{id}/result", "GET /v1/runs/{run_id}/result"),
    ],
)
def test_error_for_a_mistaken_route_names_the_right_one(api: Api, path: str, right: str) -> None:
    assert api.rejected("GET", path.format(id=new_id()), 404).endswith(f"The route is {right}")


def test_path_is_split_before_it_is_decoded(api: Api) -> None:
    assert api.rejected("GET", "/v1/runs/a%2Fb", 404) == "Run not found: a/b"
    assert api.rejected("GET", "/v1/runs/a%252Fb", 404) == "Run not found: a%2Fb"
    assert api.rejected("GET", "/v1/runs/%C3%A9", 404) == "Run not found: é"


def test_literal_route_takes_precedence_over_a_template(api: Api) -> None:
    """The path also matches /v1/runs/{run_id}/…, with the id "compare"."""
    assert "run_id_1" in api.rejected("GET", "/v1/runs/compare/events", 400)


def test_session_id_in_a_path_must_be_a_uuid(api: Api) -> None:
    assert "session_id" in api.rejected("GET", "/v1/sessions/not-a-uuid", 400)
    assert "session_id" in api.rejected("GET", "/v1/events/not-a-uuid", 400)


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
def test_invalid_json_body_is_rejected(api: Api, content: bytes) -> None:
    api.rejected("POST", "/v1/runs", 400, content=content, headers={"Content-Type": "application/json"})


def test_body_without_json_content_type_is_rejected(api: Api) -> None:
    assert "application/json" in api.rejected("POST", "/v1/runs", 400, content=b"{}")


def test_nan_is_rejected_even_in_fields_that_are_not_stored(api: Api) -> None:
    content, headers = b'{"filters": [], "unknown": NaN}', {"Content-Type": "application/json"}
    assert "NaN" in api.rejected("POST", "/v1/events/export", 400, content=content, headers=headers)


def test_lone_surrogate_in_a_text_is_returned_unchanged(api: Api) -> None:
    text = json.dumps({"event": {"event_type": "tool", "inputs": {"word": "\ud83d"}}})
    response = api.http.post("/v1/events", content=text, headers={"Content-Type": "application/json"})
    assert api.stored(response.json()["event_id"])["inputs"] == {"word": "\ud83d"}


@pytest.mark.parametrize("field", ["event_id", "session_id"])
def test_lone_surrogate_in_an_id_is_rejected(api: Api, field: str) -> None:
    text = json.dumps({"event": {"event_type": "tool", "inputs": {}, field: "\ud83d"}})
    api.rejected("POST", "/v1/events", 400, content=text, headers={"Content-Type": "application/json"})


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
def test_body_is_validated(api: Api, body: dict[str, Any], where: str) -> None:
    assert api.rejected("POST", "/v1/runs", 400, json=body).startswith(f"{where}: ")


@pytest.mark.parametrize(
    ("query", "message"),
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
def test_query_is_validated(api: Api, query: str, message: str) -> None:
    assert message in api.rejected("GET", f"/v1/runs?{query}", 400)


def test_query_parameter_that_the_document_lacks_is_ignored(api: Api) -> None:
    api.get("/v1/runs", project="anything", colour="red")


def test_internal_error_has_the_format_of_other_errors(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("on purpose")

    monkeypatch.setattr("honeyhive_overlay.local.store.runs.Runs.get", fail)
    with LocalHoneyHive() as server:
        headers = {"Authorization": f"Bearer {server.api_key}"}
        response = httpx.get(f"{server.url}/v1/runs/x", headers=headers, trust_env=False)
    assert response.status_code == 500
    assert response.json() == {"message": "ZeroDivisionError: on purpose", "errorCode": "INTERNAL_SERVER_ERROR"}
