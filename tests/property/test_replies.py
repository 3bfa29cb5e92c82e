"""Whatever bytes a server sends, a call returns its result or raises a HoneyHiveError."""

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

CASE_BY_OPERATION = {
    (revision, case.operation): case
    for revision, cases in CASES.items()
    for case in cases
    if not case.operation.endswith("_from")
}


def paths(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the path of every value in a JSON document."""
    yield path
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in inner:
        yield from paths(item, (*path, key))


def replace_at(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    """Return a copy of a JSON document with another value at ``path``."""
    if not path:
        return new
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = replace_at(value[path[0]], path[1:], new)
    return copy


def bodies(reply: Any) -> Any:
    """Generate bodies: random bytes, truncated JSON, other JSON, and the reply with one value replaced."""
    mutated = st.tuples(st.sampled_from(list(paths(reply))), JSON).map(lambda both: replace_at(reply, *both))
    valid = json.dumps(reply).encode()
    truncated = st.integers(0, len(valid)).map(lambda end: valid[:end])
    return st.binary() | truncated | (JSON | mutated).map(lambda value: json.dumps(value).encode())


@pytest.mark.parametrize(("revision", "operation"), CASE_BY_OPERATION)
def test_any_reply_ends_in_a_result_or_a_honeyhive_error(revision: str, operation: str) -> None:
    case = CASE_BY_OPERATION[revision, operation]
    resource, _, method = operation.partition(".")
    replies: list[httpx.Response] = []
    transport = httpx.MockTransport(lambda _: replies[0])
    required: Any = settings_for(revision)
    client = HoneyHive("hh_key", http_client=httpx.Client(transport=transport), retry=Retry(attempts=1), **required)
    call: Callable[..., Any] = getattr(getattr(client, resource), method)

    @settings(max_examples=choose(20, 300), deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(
        st.sampled_from([200, 200, 200, 204, 400, 404, 500, 599]),
        bodies({} if isinstance(case.reply, Response) else case.reply),
    )
    def check(status: int, body: bytes) -> None:
        replies[:] = [httpx.Response(status, content=body)]
        with suppress(HoneyHiveError):
            call(*case.args, **case.kwargs)

    check()
    client._pool._given.close()  # type: ignore[union-attr]
