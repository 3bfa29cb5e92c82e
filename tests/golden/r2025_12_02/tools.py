"""The requests of tools."""

from __future__ import annotations

from tests.golden.case import EMPTY, Case, Then

LIST = "GET /tools"
STORED = {"_id": "a/b", "task": "a project", "name": "old", "parameters": {"a": None}, "tool_type": "tool"}
CREATED = {"result": {"insertedId": "t1"}}

CASES = [
    Case("tools.list", LIST, []),
    Case(
        "tools.create", "POST /tools", CREATED, kwargs={"name": "n", "parameters": {}, "tool_type": "tool"},
        body='{"task":"a project","name":"n","parameters":{},"type":"tool"}',
    ),
    Case(
        "tools.create", "POST /tools", CREATED,
        kwargs={"name": "n", "description": "", "parameters": {"a": [None]}, "tool_type": "function"},
        body='{"task":"a project","name":"n","description":"","parameters":{"a":[null]},"type":"function"}',
    ),
    Case(
        "tools.create_from", "POST /tools", CREATED,
        ({"name": "n", "parameters": {}, "tool_type": "tool", "task": "theirs", "unknown": 1},),
        kwargs={"allow_unknown": True},
        body='{"task":"theirs","name":"n","parameters":{},"type":"tool","unknown":1}',
    ),
    Case(
        "tools.update", LIST, [STORED], ("a/b",),
        then=(
            Then("PUT /tools", EMPTY, '{"id":"a/b","name":"old","parameters":{"a":null}}'),
            Then(LIST, [STORED]),
        ),
    ),
    Case(
        "tools.update", "PUT /tools", EMPTY, ("a/b",), {"name": "n", "description": "d", "parameters": {}},
        body='{"id":"a/b","name":"n","description":"d","parameters":{}}', then=(Then(LIST, [STORED]),),
    ),
    Case("tools.delete", "DELETE /tools?function_id=a%2Fb", EMPTY, ("a/b",)),
]  # fmt: skip
