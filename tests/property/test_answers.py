"""Whatever a server sends, a call ends with its result or with an error of ours."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from honeyhive_overlay import HoneyHive, HoneyHiveError, Retry
from tests.golden.test_requests import CASES
from tests.property.test_round_trips import JSON
from tests.support.effort import choose
from tests.support.server import Response
from tests.support.sync_async import settings_for

pytestmark = pytest.mark.fuzz

ONE_EACH = {
    (revision, case.operation): case
    for revision, cases in CASES.items()
    for case in cases
    if not case.operation.endswith("_from")
}


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """All places in JSON, as ways to get there."""
    yield path
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in inner:
        yield from places(item, (*path, key))


def put(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    """The same JSON with something else in one place."""
    if not path:
        return new
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = put(value[path[0]], path[1:], new)
    return copy


def bodies(reply: Any) -> Any:
    """Bytes of any kind: noise, JSON, and what is nearly right."""
    nearly = st.tuples(st.sampled_from(list(places(reply))), JSON).map(lambda both: put(reply, *both))
    right = json.dumps(reply).encode()
    cut = st.integers(0, len(right)).map(lambda end: right[:end])
    return st.binary() | cut | (JSON | nearly).map(lambda value: json.dumps(value).encode())


@pytest.mark.parametrize(("revision", "operation"), ONE_EACH)
def test_any_bytes_give_a_result_or_an_error_of_ours(revision: str, operation: str) -> None:
    case = ONE_EACH[revision, operation]
    resource, _, method = operation.partition(".")
    answers: list[httpx.Response] = []
    transport = httpx.MockTransport(lambda _: answers[0])
    told: Any = settings_for(revision)
    client = HoneyHive("hh_key", http_client=httpx.Client(transport=transport), retry=Retry(attempts=1), **told)
    call: Callable[..., Any] = getattr(getattr(client, resource), method)

    @settings(max_examples=choose(20, 300), deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(
        st.sampled_from([200, 200, 200, 204, 400, 404, 500, 599]),
        bodies({} if isinstance(case.reply, Response) else case.reply),
    )
    def check(status: int, body: bytes) -> None:
        answers[:] = [httpx.Response(status, content=body)]
        with suppress(HoneyHiveError):
            call(*case.args, **case.kwargs)

    check()
    client._pool._given.close()  # type: ignore[union-attr]
