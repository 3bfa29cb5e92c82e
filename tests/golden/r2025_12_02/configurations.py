"""The requests of configurations."""
# ruff: noqa: UP031 - bodies are full of braces

from __future__ import annotations

from typing import Any

from tests.golden.case import EMPTY, ID, Case, Then

LIST = "GET /configurations?project=a%20project"
SMALL = {"call_type": "chat", "model": "m"}
STORED = {"_id": "c1", "name": "old", "provider": "p", "parameters": {**SMALL, "own": None}, "env": ["dev"]}
PARAMETERS: dict[str, Any] = {
    **SMALL, "hyperparameters": {"temperature": 0, "own": [1]}, "responseFormat": {"type": "text"},
    "selectedFunctions": [{"name": "f"}], "functionCallParams": "auto", "forceFunction": {}, "template": "Say {{x}}",
}  # fmt: skip
SMALL_JSON = '{"call_type":"chat","model":"m"}'
PARAMETERS_JSON = (
    '{"call_type":"chat","model":"m","hyperparameters":{"temperature":0,"own":[1]},"responseFormat":{"type":"text"},'
    '"selectedFunctions":[{"name":"f"}],"functionCallParams":"auto","forceFunction":{},"template":"Say {{x}}"}'
)

CASES = [
    Case("configurations.list", LIST, []),
    Case(
        "configurations.list", "GET /configurations?project=a%20project&env=prod&name=a%26b%20%2Fc", [],
        kwargs={"name": "a&b /c", "env": "prod"},
    ),
    Case(
        "configurations.create", "POST /configurations", EMPTY,
        kwargs={"name": "a b", "provider": "p", "parameters": SMALL, "type": "LLM"},
        body='{"project":"a project","name":"a b","provider":"p","parameters":%s}' % SMALL_JSON,
        then=(Then(f"{LIST}&name=a%20b", [{**STORED, "name": "a b"}]),),
    ),
    Case(
        "configurations.create", "POST /configurations", {"acknowledged": True, "insertedId": "c1"},
        kwargs={"name": "n", "provider": "p", "parameters": PARAMETERS, "env": ("dev", "prod"),
                "user_properties": {"a": None}},
        body='{"project":"a project","name":"n","provider":"p","parameters":%s,"env":["dev","prod"],'
             '"user_properties":{"a":null}}' % PARAMETERS_JSON,
    ),
    Case(
        "configurations.create_from", "POST /configurations", {"insertedId": "c1"},
        ({"name": "n", "provider": "p", "parameters": SMALL, "project": "theirs", "unknown": 1},),
        kwargs={"allow_unknown": True},
        body='{"project":"theirs","name":"n","provider":"p","parameters":%s,"unknown":1}' % SMALL_JSON,
    ),
    Case(
        "configurations.update", LIST, [{**STORED, "_id": "c0"}, STORED], ("c1",), {"name": "n"},
        then=(Then(
            "PUT /configurations/c1", EMPTY,
            '{"project":"a project","name":"n","provider":"p",'
            '"parameters":{"call_type":"chat","model":"m","own":null}}',
        ),),
    ),
    Case(
        "configurations.update", "PUT /configurations/a%2Fb", EMPTY, ("a/b",),
        {"name": "n", "provider": "q", "parameters": PARAMETERS, "type": "pipeline", "env": [], "user_properties": {}},
        body='{"project":"a project","name":"n","provider":"q","parameters":%s,"type":"pipeline","env":[],'
             '"user_properties":{}}' % PARAMETERS_JSON,
    ),
    Case("configurations.delete", f"DELETE /configurations/{ID}", EMPTY, (ID,)),
]  # fmt: skip
