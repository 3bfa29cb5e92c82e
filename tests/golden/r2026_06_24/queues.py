"""The requests of queues."""
# ruff: noqa: UP031 - bodies are full of braces

from __future__ import annotations

from typing import Any

from honeyhive_overlay import UNSET
from tests.golden.case import FILTERS, FILTERS_JSON, ID, ID_2, Case

QUEUE: dict[str, Any] = {"queue": {"id": "q1"}, "message": "done"}

CASES = [
    Case("queues.list", "GET /v1/queues", {"queues": []}),
    Case("queues.list", "GET /v1/queues?enabled=false", {"queues": []}, kwargs={"enabled": False}),
    Case("queues.get", "GET /v1/queues/q1", {"id": "q1"}, ("q1",)),
    Case("queues.get", "GET /v1/queues/a%2Fb", {"id": "a/b"}, ("a/b",)),
    Case("queues.create", "POST /v1/queues", QUEUE, kwargs={"name": "n"}, body='{"name":"n"}'),
    Case(
        "queues.create", "POST /v1/queues", QUEUE,
        kwargs={"name": "é", "description": "", "filters": FILTERS, "enabled": False, "event_ids": (ID, "e2")},
        body='{"name":"é","description":"","filters":{"filterArray":%s},"enabled":false,"event_ids":["%s","e2"]}'
             % (FILTERS_JSON, ID),
    ),
    Case(
        "queues.create_from", "POST /v1/queues", QUEUE, ({"name": "n", "filters": {"filterArray": []}, "unknown": None},),
        kwargs={"allow_unknown": True},
        body='{"name":"n","filters":{"filterArray":[]},"unknown":null}',
    ),
    Case("queues.update", f"PUT /v1/queues/{ID}", QUEUE, (ID,), {"name": UNSET}, body='{"id":"%s"}' % ID),
    Case(
        "queues.update", "PUT /v1/queues/a%2Fb", QUEUE, ("a/b",),
        {"name": "n", "description": "", "filters": [], "enabled": True, "add_event_ids": [ID_2], "remove_event_ids": []},
        body='{"id":"a/b","name":"n","description":"","filters":{"filterArray":[]},"enabled":true,'
             '"add_event_ids":["%s"],"remove_event_ids":[]}' % ID_2,
    ),
    Case("queues.delete", "DELETE /v1/queues/a%2Fb", {"message": "done"}, ("a/b",)),
]  # fmt: skip
