"""The requests of projects."""

from __future__ import annotations

from honeyhive_overlay import UNSET
from tests.golden.case import Case

ONE = {"id": "p1"}

CASES = [
    Case("projects.list", "GET /projects", [ONE]),
    Case("projects.list", "GET /projects?name=a%20b", [ONE], kwargs={"name": "a b"}),
    Case(
        "projects.create", "POST /projects", ONE, kwargs={"name": "n", "description": "d"},
        body='{"name":"n","description":"d"}',
    ),
    Case(
        "projects.create_from", "POST /projects", ONE, ({"name": "n", "unknown": 1},), kwargs={"allow_unknown": True}, body='{"name":"n","unknown":1}'
    ),
    Case(
        "projects.update", "PUT /projects", {}, ("p1",), {"name": "n", "description": UNSET},
        body='{"project_id":"p1","name":"n"}',
    ),
    Case("projects.delete", "DELETE /projects?name=a%26b", {}, ("a&b",)),
]  # fmt: skip
