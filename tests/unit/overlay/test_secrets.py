"""No error shows the API key, wherever a server repeats it."""

from __future__ import annotations

import pytest

from honeyhive_overlay import DecodeError, NotFound, PartialBatchError, TransportError
from tests.support.secrets import all_text_of
from tests.support.server import Response, json_response, serving
from tests.support.sync_async import KEY, Half


def test_the_key_is_masked_in_the_request_id(half: Half) -> None:
    with serving(json_response({}, 404, X_Request_Id=f"from {KEY}")) as server, pytest.raises(NotFound) as caught:
        half.run(half.client(server.url).runs.get("r1"))
    assert caught.value.request_id == "from ***"
    assert KEY not in all_text_of(caught.value)


def test_the_key_is_masked_in_the_headers_of_an_error(half: Half) -> None:
    with (
        serving(json_response({}, 404, X_Trace="t-1", Location=f"/?key={KEY}")) as server,
        pytest.raises(NotFound) as caught,
    ):
        half.run(half.client(server.url).runs.get("r1"))
    assert (caught.value.headers["x-trace"], caught.value.headers["location"]) == ("t-1", "/?key=***")
    assert all(name == name.lower() for name in caught.value.headers)
    assert KEY not in all_text_of(caught.value)
    assert "t-1" not in str(caught.value)


@pytest.mark.parametrize("name", [KEY, f"X-{KEY.upper()}-A", KEY.title()])
def test_the_key_is_masked_in_the_name_of_a_header(half: Half, name: str) -> None:
    with serving(Response(404, b"{}", {name: "1"})) as server, pytest.raises(NotFound) as caught:
        half.run(half.client(server.url).runs.get("r1"))
    assert KEY not in all_text_of(caught.value).lower()
    assert any("***" in each for each in caught.value.headers)


def test_the_key_is_masked_in_a_transport_error(half: Half) -> None:
    broken = Response(200, b"{}", {f"Authorization Bearer {KEY}": "a name that no header has"})
    with serving(broken) as server, pytest.raises(TransportError, match="RemoteProtocolError") as caught:
        half.run(half.client(server.url).runs.get("r1"))
    assert KEY not in all_text_of(caught.value)
    assert "Authorization Bearer ***" in str(caught.value)


@pytest.mark.parametrize("body", [b'{"said": "%s"}', b'{"said": "%s"', b'{"said": "%s", "half": "\\ud83d', b"%s"])
def test_the_key_is_masked_in_a_decode_error(half: Half, body: bytes) -> None:
    with serving(Response(200, body % KEY.encode())) as server, pytest.raises(DecodeError) as caught:
        half.run(half.client(server.url).runs.get("r1"))
    assert b"***" in caught.value.body
    assert KEY not in all_text_of(caught.value)


@pytest.mark.parametrize("status", [200, 500])
def test_the_key_is_masked_in_a_partial_batch_error(half: Half, status: int) -> None:
    rejection = {"event_ids": [], "errors": [f"not for {KEY}"], "success": False}
    with (
        serving(json_response({}, 429), json_response(rejection, status)) as server,
        pytest.raises(PartialBatchError) as caught,
    ):
        half.run(half.client(server.url).events.create_batch([{"event_type": "tool", "inputs": {}}]))
    assert caught.value.reasons == ("not for ***",)
    assert caught.value.attempts == 2
    assert "2 attempts" in str(caught.value)
    assert KEY not in all_text_of(caught.value)
