"""Operations of several calls: an error of a later call says what has succeeded, and nothing is sent twice."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from honeyhive_overlay import DecodeError, HoneyHiveError, ResponseTooLarge, ServerError, TransportError
from tests.support.revisions import NAMES
from tests.support.server import Response, json_response, serving
from tests.support.sync_async import Half

ID = "6f1c7f3e-0c39-4e64-8b6f-3d6c4f1f0001"
EMPTY = Response(body=b"")
STORED: dict[str, Any] = {"id": "t1", "name": "n", "parameters": {"a": 1}}
CONFIGURATION: dict[str, Any] = {"provider": "p", "parameters": {"call_type": "chat", "model": "m"}}

Case = tuple[str, list[Response], Callable[[Any], Any], str]
CASES: list[Case] = [
    (
        "2025-12-02", [EMPTY],
        lambda client: client.metrics.create(name="n", type="PYTHON", criteria="c", scale=5),
        "metrics.create itself succeeded, and 'n' is stored; do not repeat it.",
    ),
    (
        "2025-12-02", [EMPTY],
        lambda client: client.configurations.create(name="n", **CONFIGURATION),
        "configurations.create itself succeeded, and 'n' is stored; do not repeat it.",
    ),
    (
        "2025-12-02", [EMPTY],
        lambda client: client.datasets.update("s1", name="n"),
        "datasets.update itself succeeded; only reading the changed object failed.",
    ),
    (
        "2025-12-15", [EMPTY],
        lambda client: client.datasets.update("s1", name="n"),
        "datasets.update itself succeeded; only reading the changed object failed.",
    ),
    (
        "2025-12-02", [EMPTY],
        lambda client: client.tools.update("t1", name="n", parameters={}),
        "tools.update itself succeeded; only reading the changed object failed.",
    ),
    (
        "2026-06-24", [json_response({"session_id": ID, "event_id": ID})],
        lambda client: client.sessions.start(feedback={"ground_truth": "g"}),
        f"The session {ID} is started, without its feedback.",
    ),
]  # fmt: skip

FAULTS: list[tuple[Response, type[HoneyHiveError]]] = [
    (json_response({"error": "no"}, 500), ServerError),
    (Response(hang_up=True), TransportError),
    (Response(body=b"x" * 2000), ResponseTooLarge),
]


@pytest.mark.parametrize(("fault", "kind"), FAULTS)
@pytest.mark.parametrize(("revision", "replies", "call", "note"), CASES)
def test_an_error_of_a_later_call_says_what_has_succeeded(
    half: Half,
    revision: str,
    replies: list[Response],
    call: Callable[[Any], Any],
    note: str,
    fault: Response,
    kind: type[HoneyHiveError],
) -> None:
    with serving(*replies, fault) as server:
        client = half.client(server.url, revision=revision, max_response_bytes=1000)
        with pytest.raises(kind) as caught:
            half.run(call(client))
        methods = [request.method for request in server.requests]
    assert caught.value.__notes__ == [note]
    assert methods.count("POST") == methods[: len(replies)].count("POST")


def test_the_note_is_kept_when_attempts_are_added(half: Half) -> None:
    with serving(EMPTY, json_response({}, 503), json_response({"metrics": 3})) as server:
        client = half.client(server.url, revision="2025-12-02")
        with pytest.raises(DecodeError) as caught:
            half.run(client.metrics.create(name="n", type="PYTHON", criteria="c", scale=5))
    assert caught.value.attempts == 2
    assert caught.value.__notes__ == ["metrics.create itself succeeded, and 'n' is stored; do not repeat it."]


def test_an_update_that_fails_before_it_is_sent_has_no_note(half: Half) -> None:
    with serving(Response(hang_up=True)) as server:
        client = half.client(server.url, revision="2025-12-02")
        with pytest.raises(TransportError) as caught:
            half.run(client.tools.update("t1", name="n"))
        assert {request.method for request in server.requests} == {"GET"}
    assert not hasattr(caught.value, "__notes__")


def test_an_older_metric_of_the_same_name_is_not_taken_for_the_new_one(half: Half) -> None:
    reply = Response(body=b"OK", headers={"Date": "Tue, 02 Dec 2025 12:00:00 GMT"})
    older = {"id": "m1", "name": "n", "created_at": "2025-12-02T11:00:00Z"}
    newer = {"id": "m2", "name": "n", "created_at": "2025-12-02T11:59:58.900Z"}
    for listed, found in (([older], None), ([older, newer], "m2"), ([newer], "m2")):
        with serving(reply, json_response(listed)) as server:
            metrics = half.client(server.url, revision="2025-12-02").metrics
            if found is None:
                with pytest.raises(DecodeError, match=r"'n' is stored.*does not contain it yet"):
                    half.run(metrics.create(name="n", type="PYTHON", criteria="c", scale=5))
            else:
                assert half.run(metrics.create(name="n", type="PYTHON", criteria="c", scale=5)).id == found


@pytest.mark.parametrize("operation", ["sessions.get", "events.get_by_session"])
@pytest.mark.parametrize("revision", NAMES)
def test_getting_a_session_has_the_timeout_of_a_search(
    half: Half, revision: str, operation: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("honeyhive_overlay._settings.TIMEOUT", 0.1)
    tree = {"event_id": ID, "session_id": ID, "events": [{"event_id": ID, "session_id": ID}]}
    with serving(Response(delay=0.3, body=json_response(tree).body)) as server:
        resource, _, method = operation.partition(".")
        client = half.client(server.url, revision=revision)
        assert half.run(getattr(getattr(client, resource), method)(ID)).session_id == ID
