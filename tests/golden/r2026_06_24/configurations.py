"""The requests of configurations."""

from __future__ import annotations

from honeyhive_overlay import UNSET
from tests.golden.case import ID, Case
from tests.golden.r2025_12_15.configurations import CREATED, PARAMETERS, PARAMETERS_JSON, SMALL, SMALL_JSON, UPDATED

CASES = [
    Case("configurations.list", "GET /v1/configurations", {"configurations": []}),
    Case(
        "configurations.list", "GET /v1/configurations?name=a%20b%26c&env=staging&tags=x", {"configurations": []},
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
