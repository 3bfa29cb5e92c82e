"""The requests of configurations."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from honeyhive_overlay import UNSET
from tests.golden.case import Case

ID = UUID("6f1c7f3e-0c39-4e64-8b6f-3d6c4f1f0001")
CREATED = {"acknowledged": True, "insertedId": "c1"}
UPDATED = {"acknowledged": True, "matchedCount": 1, "modifiedCount": 1, "upsertedId": None, "upsertedCount": 0}
PARAMETERS: dict[str, Any] = {
    "call_type": "chat",
    "model": "gpt-4o",
    "hyperparameters": {"temperature": 0, "our own": [None]},
    "responseFormat": {"type": "json_object"},
    "selectedFunctions": [{"id": "f", "name": "search", "parameters": {"type": "object"}}],
    "functionCallParams": "force",
    "forceFunction": {"name": "search"},
    "template": ({"role": "user", "content": "é {{q}}"},),
}
PARAMETERS_JSON = (
    '{"call_type":"chat","model":"gpt-4o","hyperparameters":{"temperature":0,"our own":[null]},'
    '"responseFormat":{"type":"json_object"},'
    '"selectedFunctions":[{"id":"f","name":"search","parameters":{"type":"object"}}],"functionCallParams":"force",'
    '"forceFunction":{"name":"search"},"template":[{"role":"user","content":"é {{q}}"}]}'
)
SMALL = {"call_type": "completion", "model": "m"}
SMALL_JSON = '{"call_type":"completion","model":"m"}'

CASES = [
    Case("configurations.list", "GET /v1/configurations", []),
    Case(
        "configurations.list", "GET /v1/configurations?name=a%20b%26c&env=staging&tags=x", [],
        kwargs={"name": "a b&c", "env": "staging", "tags": "x"},
    ),
    Case(
        "configurations.create", "POST /v1/configurations", CREATED,
        kwargs={"name": "n", "provider": "openai", "parameters": SMALL},
        body=f'{{"name":"n","provider":"openai","parameters":{SMALL_JSON}}}',
    ),
    Case(
        "configurations.create", "POST /v1/configurations", CREATED,
        kwargs={"name": "n", "provider": "openai", "parameters": PARAMETERS, "type": "pipeline",
                "env": ("dev", "prod"), "tags": ["t"], "user_properties": {"u": None}},
        body=f'{{"name":"n","provider":"openai","parameters":{PARAMETERS_JSON},"type":"pipeline","env":["dev","prod"],'
             '"tags":["t"],"user_properties":{"u":null}}',
    ),
    Case(
        "configurations.create_from", "POST /v1/configurations", CREATED,
        ({"name": "n", "provider": "p", "parameters": SMALL, "user_properties": None, "unknown": 1},),
        kwargs={"allow_unknown": True},
        body=f'{{"name":"n","provider":"p","parameters":{SMALL_JSON},"user_properties":null,"unknown":1}}',
    ),
    Case(
        "configurations.update", f"PUT /v1/configurations/{ID}", UPDATED, (ID,), {"name": "n", "type": UNSET},
        body='{"name":"n"}',
    ),
    Case(
        "configurations.update", "PUT /v1/configurations/a%2Fb", UPDATED, ("a/b",),
        {"name": "n", "provider": "p", "parameters": SMALL, "type": "LLM", "env": [], "tags": [], "user_properties": None},
        body=f'{{"name":"n","provider":"p","parameters":{SMALL_JSON},"type":"LLM","env":[],"tags":[],'
             '"user_properties":null}',
    ),
    Case(
        "configurations.delete", "DELETE /v1/configurations/a%2Fb", {"acknowledged": True, "deletedCount": 1}, ("a/b",)
    ),
]  # fmt: skip
