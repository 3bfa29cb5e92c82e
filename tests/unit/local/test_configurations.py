"""Configurations: responses match the document, and lists are filtered."""

from __future__ import annotations

import jsonschema_rs
import pytest

from tests.unit.local.support import Api, Json
from tests.unit.local.test_contract import DOCUMENT, response_schema

NEW: Json = {"name": "n", "provider": "p", "parameters": {"call_type": "chat", "model": "m"}}


def test_responses_match_the_document(empty_api: Api) -> None:
    api = empty_api
    created = api.post("/v1/configurations", {**NEW, "user_properties": {"a": 1}})
    path = f"/v1/configurations/{created['insertedId']}"
    listed = api.http.get("/v1/configurations").json()
    updated = api.http.put(path, json={"name": "x"}).json()
    deleted = api.http.delete(path).json()
    jsonschema_rs.validate(response_schema("POST /v1/configurations", "200"), created)
    jsonschema_rs.validate(response_schema("PUT /v1/configurations/{id}", "200"), updated)
    jsonschema_rs.validate(response_schema("DELETE /v1/configurations/{id}", "200"), deleted)
    flat = {"$ref": "#/components/schemas/GetConfigurationsResponse", "components": DOCUMENT["components"]}
    jsonschema_rs.validate(flat, listed)
    assert (len(listed), updated["modifiedCount"], deleted["deletedCount"]) == (1, 1, 1)


@pytest.mark.parametrize(
    ("query", "names"),
    [({}, "abc"), ({"name": "a"}, "a"), ({"env": "dev"}, "ab"), ({"tags": "x"}, "bc"), ({"tags": "x,y"}, "c"),
     ({"env": "dev", "tags": "x"}, "b"), ({"name": "d"}, "")],
)  # fmt: skip
def test_list_filters_by_name_env_and_tags(empty_api: Api, query: Json, names: str) -> None:
    for more in (
        {"name": "a", "env": ["dev"]},
        {"name": "b", "env": ["dev"], "tags": ["x"]},
        {"name": "c", "tags": ["x", "y"]},
    ):
        empty_api.post("/v1/configurations", {**NEW, **more})
    found = empty_api.http.get("/v1/configurations", params=query).json()
    assert [each["name"] for each in found] == list(names)


@pytest.mark.parametrize("body", [{}, {**NEW, "type": "llm"}, {**NEW, "env": ["test"]}, {**NEW, "more": 1}])
def test_invalid_configuration_is_rejected(api: Api, body: Json) -> None:
    api.rejected("POST", "/v1/configurations", 400, json=body)


def test_update_requires_a_name(api: Api) -> None:
    created = api.post("/v1/configurations", NEW)
    assert "name" in api.rejected("PUT", f"/v1/configurations/{created['insertedId']}", 400, json={"tags": []})
