"""The requests of tools."""

from __future__ import annotations

from uuid import UUID

from honeyhive_overlay import UNSET
from tests.golden.case import Case

ID = UUID("6f1c7f3e-0c39-4e64-8b6f-3d6c4f1f0001")
ONE = {"result": {"id": "t1"}}

CASES = [
    Case("tools.list", "GET /v1/tools", []),
    Case("tools.create", "POST /v1/tools", ONE, kwargs={"name": "n"}, body='{"name":"n"}'),
    Case(
        "tools.create", "POST /v1/tools", ONE,
        kwargs={"name": "n", "description": "", "parameters": {"a": [None]}, "tool_type": "function"},
        body='{"name":"n","description":"","parameters":{"a":[null]},"tool_type":"function"}',
    ),
    Case("tools.create_from", "POST /v1/tools", ONE, ({"name": "n", "unknown": 1},), kwargs={"allow_unknown": True}, body='{"name":"n","unknown":1}'),
    Case("tools.update", "PUT /v1/tools", ONE, (ID,), {"name": UNSET}, body=f'{{"id":"{ID}"}}'),
    Case(
        "tools.update", "PUT /v1/tools", ONE, ("t1",),
        {"name": "n", "description": "d", "parameters": None, "tool_type": "tool"},
        body='{"id":"t1","name":"n","description":"d","parameters":null,"tool_type":"tool"}',
    ),
    Case("tools.delete", "DELETE /v1/tools?function_id=a%2Fb", {"deleted": True}, ("a/b",)),
]  # fmt: skip
