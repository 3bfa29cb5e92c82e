"""Tools: responses match the document."""

from __future__ import annotations

import jsonschema_rs

from tests.unit.local.support import Api
from tests.unit.local.test_contract import DOCUMENT, response_schema


def test_responses_match_the_document(empty_api: Api) -> None:
    api = empty_api
    created = api.post("/v1/tools", {"name": "n", "parameters": [1], "tool_type": "tool"})
    tool_id = created["result"]["id"]
    listed = api.http.get("/v1/tools").json()
    updated = api.http.put("/v1/tools", json={"id": tool_id, "name": "x"}).json()
    api.rejected("DELETE", "/v1/tools", 400, params={"id": tool_id})
    deleted = api.http.delete("/v1/tools", params={"function_id": tool_id}).json()
    jsonschema_rs.validate(response_schema("POST /v1/tools", "200"), created)
    jsonschema_rs.validate(response_schema("PUT /v1/tools", "200"), updated)
    jsonschema_rs.validate(response_schema("DELETE /v1/tools", "200"), deleted)
    flat = {"$ref": "#/components/schemas/GetToolsResponse", "components": DOCUMENT["components"]}
    jsonschema_rs.validate(flat, listed)
    assert (listed[0], updated["result"]["name"]) == (created["result"], "x")
    assert api.http.get("/v1/tools").json() == []
