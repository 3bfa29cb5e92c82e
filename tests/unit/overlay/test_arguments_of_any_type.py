"""Every argument of every method, given a value of any type, is accepted as its signature says or rejected by name.

Rejected means `InvalidArgument`, before any request. The cases follow from the signatures: methods of all revisions, each
argument, and values of 20 kinds.
"""

from __future__ import annotations

import asyncio
import inspect
import types
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints, is_typeddict
from uuid import UUID

import httpx
import pytest

from honeyhive_overlay import (
    UNSET,
    AsyncHoneyHive,
    DateRange,
    Event,
    Filter,
    HoneyHive,
    HoneyHiveError,
    InvalidArgument,
    Retry,
    Unset,
)  # fmt: skip
from honeyhive_overlay import (
    types as public_types,
)
from honeyhive_overlay.models.metrics import Metric
from tests.support.revisions import NAMES
from tests.support.server import Response
from tests.support.sync_async import settings_for
from tests.unit.overlay.test_every_argument_has_an_effect import minimal_call, operations, signature_of


class Unknown:
    """A class that no signature names."""


VALUES: Mapping[str, Callable[[], Any]] = {
    "None": lambda: None, "text": lambda: "text", "empty text": lambda: "", "bytes": lambda: b"bytes", "integer": lambda: 7,
    "negative": lambda: -1, "number": lambda: 1.5, "not a number": lambda: float("nan"), "infinite": lambda: float("inf"),
    "True": lambda: True, "list of integers": lambda: [1], "list of text": lambda: ["a"], "tuple": lambda: (None,),
    "empty list": list, "generator": lambda: (one for one in ["a"]), "mapping": lambda: {"a": 1}, "empty mapping": dict,
    "mapping with other keys": lambda: {1: 2}, "set": lambda: {"a"}, "object": Unknown, "class": lambda: dict,
    "naive datetime": lambda: datetime(2026, 1, 1), "datetime": lambda: datetime(2026, 1, 1, tzinfo=UTC),  # noqa: DTZ001
    "UUID": lambda: UUID(int=5), "bytearray": lambda: bytearray(b"x"), "UNSET": lambda: UNSET, "range": lambda: range(3),
}  # fmt: skip


def fits(value: Any, hint: Any) -> bool:
    """Return whether a type checker would accept ``value``, without looking into lists and mappings of the user."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return any(fits(value, each) for each in arguments)
    if origin is Literal:
        return value in arguments
    if origin is Mapping or is_typeddict(hint):
        return isinstance(value, Mapping) and all(isinstance(key, str) for key in value)
    if origin is not None:
        is_list = isinstance(value, Sequence) and not isinstance(value, (str, bytes, bytearray))
        return is_list and all(fits(each, arguments[0]) for each in value)
    kinds: Any = {Any: object, float: (int, float)}.get(hint, hint)
    return isinstance(value, kinds) and (hint in (Any, bool) or not isinstance(value, bool))


def hints_of(operation: str) -> dict[str, Any]:
    resource, _, method = operation.partition(".")
    function = getattr(type(getattr(HoneyHive("key"), resource)), method)
    scope = {
        **vars(public_types),
        "Event": Event,
        "Metric": Metric,
        "Filter": Filter,
        "DateRange": DateRange,
        "Unset": Unset,
    }
    return get_type_hints(function, localns=scope)


class Recorder:
    """Reply to every request of a call, and count them."""

    def __init__(self, replies: list[Any]) -> None:
        self.replies, self.requests = replies, 0

    def __call__(self, _: httpx.Request) -> httpx.Response:
        reply = self.replies[min(self.requests, len(self.replies) - 1)]
        self.requests += 1
        if isinstance(reply, Response):
            return httpx.Response(reply.status, content=reply.body)
        return httpx.Response(200, json=reply)


def call_sync(revision: str, operation: str, args: list[Any], kwargs: dict[str, Any], recorder: Recorder) -> None:
    with httpx.Client(transport=httpx.MockTransport(recorder)) as http:
        settings: dict[str, Any] = {"retry": Retry(attempts=1), "http_client": http, **settings_for(revision)}
        client = HoneyHive("key", base_url="http://a", **settings)
        resource, _, method = operation.partition(".")
        result = getattr(getattr(client, resource), method)(*args, **kwargs)
        if method == "iter":
            list(result)


async def call_async(
    revision: str, operation: str, args: list[Any], kwargs: dict[str, Any], recorder: Recorder
) -> None:
    async with httpx.AsyncClient(transport=httpx.MockTransport(recorder)) as http:
        settings: dict[str, Any] = {"retry": Retry(attempts=1), "http_client": http, **settings_for(revision)}
        client = AsyncHoneyHive("key", base_url="http://a", **settings)
        resource, _, method = operation.partition(".")
        result = getattr(getattr(client, resource), method)(*args, **kwargs)
        if method == "iter":
            _ = [item async for item in result]
        else:
            await result


def problem_of(call: Callable[[Recorder], None], argument: str, fitting: bool, replies: list[Any]) -> str | None:
    """Return what is wrong with the outcome of a call; None if it is one of those that are allowed."""
    recorder = Recorder(replies)
    try:
        call(recorder)
    except InvalidArgument as error:
        if recorder.requests:
            return f"rejected after {recorder.requests} requests"
        named = error.argument.startswith(argument)
        return None if named and len(str(error)) <= 2000 else f"rejected as {error.argument}"
    except HoneyHiveError as error:
        return None if fitting and recorder.requests else f"{type(error).__name__} after {recorder.requests} requests"
    except Exception as error:  # noqa: BLE001 - what the test is about
        return f"{type(error).__name__}: {error}"
    return None if fitting else "accepted"


@pytest.mark.parametrize("revision", NAMES)
@pytest.mark.parametrize("half", ["sync", "async"])
def test_every_argument_takes_what_its_signature_says_and_rejects_everything_else(half: str, revision: str) -> None:
    problems: list[str] = []
    for name in [operation for each, operation in operations() if each == revision]:
        args, kwargs, replies = minimal_call(revision, name)
        parameters = signature_of(name).parameters
        hints = hints_of(name)
        base = {**dict(zip(parameters, args, strict=False)), **kwargs}
        for argument in parameters:
            for label, make in VALUES.items():
                if half == "async" and label not in {"None", "bytes", "generator", "object"}:
                    continue  # the halves share the checks; these show that errors are the same ones
                given = {**base, argument: make()}
                keywords = {
                    key: value for key, value in given.items() if parameters[key].kind is inspect.Parameter.KEYWORD_ONLY
                }
                positional = [given[key] for key in parameters if key in given and key not in keywords]

                def call(
                    recorder: Recorder,
                    name: str = name,
                    positional: list[Any] = positional,
                    keywords: dict[str, Any] = keywords,
                ) -> None:
                    if half == "sync":
                        call_sync(revision, name, positional, keywords, recorder)
                    else:
                        asyncio.run(call_async(revision, name, positional, keywords, recorder))

                problem = problem_of(call, argument, fits(make(), hints[argument]), replies)
                if problem:
                    problems.append(f"{name}({argument}={label}): {problem}")
    assert not problems, "\n".join(problems)
