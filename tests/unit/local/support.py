"""A plain HTTP client for these tests, because the client under test could have the server's defects."""

from __future__ import annotations

import uuid
from typing import Any

import httpx

Json = dict[str, Any]


class Api:
    """Sends requests and returns response bodies. A request that should succeed fails the test if it does not."""

    def __init__(self, http: httpx.Client) -> None:
        self.http = http

    def get(self, path: str, **query: Any) -> Json:
        return _body(self.http.get(path, params=query))

    def post(self, path: str, body: object) -> Json:
        return _body(self.http.post(path, json=body))

    def start(self, **session: Any) -> str:
        return str(self.post("/v1/session/start", {"session": session})["session_id"])

    def event(self, session_id: str | None = None, **event: Any) -> str:
        ids = {} if session_id is None else {"session_id": session_id}
        body = {"event": {"event_type": "chain", "inputs": {}, **ids, **event}}
        return str(self.post("/v1/events", body)["event_id"])

    def run(self, **run: Any) -> str:
        return str(self.post("/v1/runs", run)["run_id"])

    def stored(self, event_id: str) -> Json:
        """Return an event as it is stored."""
        (event,) = self.search({"field": "event_id", "operator": "is", "type": "string", "value": event_id})
        return event

    def search(self, *filters: Json, **more: Any) -> list[Json]:
        events: list[Json] = self.post("/v1/events/export", {"filters": list(filters), **more})["events"]
        return events

    def rejected(self, method: str, path: str, status: int, **how: Any) -> str:
        """Send a request, and return the message of its error response, which must have this status."""
        response = self.http.request(method, path, **how)
        assert response.status_code == status, response.text
        body = response.json()
        assert body.keys() == {"message", "errorCode"}
        return str(body["message"])


def new_id() -> str:
    return str(uuid.uuid4())


def _body(response: httpx.Response) -> Json:
    assert response.status_code == 200, response.text
    body: Json = response.json()
    return body
