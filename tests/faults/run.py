"""Run every fault, with the sync and the async client, with a read, an idempotent write and a write to do only once."""

from __future__ import annotations

import asyncio
import io
import json
import logging
import os
import socket
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, sleep
from typing import Any, Final

from honeyhive_overlay import AsyncHoneyHive, HoneyHive, HoneyHiveError, Retry, Run
from tests.faults.catalogue import FAULTS
from tests.support.secrets import all_text_of

KEY: Final = "hh_key_that_nobody_may_see"
TIMEOUT: Final = 6.0
SLACK: Final = 6.0
"""Seconds past the deadline that a busy machine may need to notice it."""
LIMIT: Final = 1 << 20
RETRY: Final = Retry(attempts=3, initial=0.01, max=3.5)
DURATIONS: Final = {0.0: "at once", 2.0: "after 2 s", RETRY.max: f"after {RETRY.max} s", TIMEOUT: "at the deadline"}
"""How the table describes a duration, by the shortest duration in seconds that is described so."""
EFFECTS: Final = ("read", "idempotent", "once")

CONNECTION_FAULTS: Final = {
    "close between two requests": "http",
    "closed port": "closed",
    "stall while connecting": "full",
    "stall in the TLS handshake": "silent",
    "plain HTTP instead of TLS": "no tls",
    "expired certificate": "expired",
    "certificate of another host": "wrong host",
    "certificate of an unknown authority": "unknown authority",
    "no fault, over TLS": "tls",
    "redirect from https to http": "tls",
}
"""Faults of connections, by name, with the server that produces each."""
PREVIOUS_FAULT: Final = {
    "close between two requests": "close without Connection: close",
    "reset of a reused connection": "no fault",
}
"""The fault of an extra call that is made first, on the connection that the observed call would reuse."""


@dataclass(frozen=True)
class Observation:
    """What was observed in one call."""

    requests: int
    processed: int
    outcome: str
    """``success``, or the class of the error and the number of attempts."""
    seconds: float
    problems: tuple[str, ...]
    """What must never happen."""


Case = tuple[str, str, str]
"""Fault, effect, half."""


def run_all(only: Callable[[Case], bool] = lambda _: True) -> dict[Case, Observation]:
    """Run every case, several in parallel."""
    for name in list(os.environ):
        if name.startswith("HH_") or name.lower().endswith("_proxy"):
            del os.environ[name]
    names = [*FAULTS, *CONNECTION_FAULTS]
    cases = [(name, effect, half) for name in names for effect in EFFECTS for half in ("sync", "async")]
    cases = [case for case in cases if only(case)]
    log = io.StringIO()
    handler = logging.StreamHandler(log)
    logging.getLogger().addHandler(handler)
    logging.getLogger().setLevel(logging.DEBUG)
    with servers() as urls:
        threads = threading.active_count()
        with ThreadPoolExecutor(24) as pool:
            observed = dict(zip(cases, pool.map(lambda case: _observe(case, urls), cases), strict=True))
        problems = []
        if threading.active_count() > threads:
            problems.append(f"{threading.active_count() - threads} threads are left")
        if (connections := _open_connections(urls)) != 0:
            problems.append(f"{connections} connections are left open")
    if KEY in log.getvalue():
        problems.append("the key is in the log")
    logging.getLogger().removeHandler(handler)
    if problems:
        first = cases[0]
        observed[first] = replace(observed[first], problems=(*observed[first].problems, *problems))
    return observed


@contextmanager
def servers() -> Iterator[dict[str, str]]:
    """Run the servers, and let this process trust their certificate authority."""
    with TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "tests.faults.server", folder]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdin is not None
            assert process.stdout is not None
            urls: dict[str, str] = json.loads(process.stdout.readline())
            with socket.create_server(("127.0.0.1", 0)) as free:
                urls["closed"] = f"http://127.0.0.1:{free.getsockname()[1]}"
            os.environ["SSL_CERT_FILE"] = str(Path(folder) / "authority.pem")
            with _full_port() as urls["full"]:
                try:
                    yield urls
                finally:
                    process.stdin.close()


@contextmanager
def _full_port() -> Iterator[str]:
    """Yield the URL of a port whose backlog is full: it neither accepts nor rejects connections."""
    with ExitStack() as stack:
        server = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        for _ in range(8):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(server.getsockname())
        yield f"http://127.0.0.1:{server.getsockname()[1]}"


def _observe(case: Case, urls: dict[str, str]) -> Observation:
    """Observe a case, up to three times if its duration is in between: a busy machine can delay a call."""
    turns: list[Observation] = []
    while len(turns) < 3 and (
        not turns or describe_duration(turns[-1].seconds) not in {DURATIONS[0.0], DURATIONS[TIMEOUT]}
    ):
        turns.append(_observe_once(case, urls, f"turn {len(turns)}"))
    problems = tuple(problem for turn in turns for problem in turn.problems)
    return replace(min(turns, key=lambda turn: turn.seconds), problems=problems)


def describe_duration(seconds: float) -> str:
    """Return the text that the table has for a duration."""
    return DURATIONS[max(least for least in DURATIONS if least <= seconds)]


def _observe_once(case: Case, urls: dict[str, str], turn: str) -> Observation:
    name, effect, half = case
    fault = name if name in FAULTS else "no fault"
    if name == "redirect from https to http":
        fault = "redirect to another origin"
    url = urls[CONNECTION_FAULTS.get(name, "http")]
    case_id = "-".join((*case, turn)).replace(" ", "_").replace(",", "")
    headers = {"x-case": case_id, "x-fault": fault}
    check_afterwards = url in {urls["http"], urls["tls"]}
    error: BaseException | None = None
    result: object = None
    problems: list[str] = []
    stopwatch = Stopwatch()
    call = _call_sync if half == "sync" else _call_async
    try:
        result = call(
            url,
            effect,
            headers,
            problems,
            stopwatch,
            previous=PREVIOUS_FAULT.get(name),
            check_afterwards=check_afterwards,
        )
    except Exception as caught:  # noqa: BLE001 - find_problems checks its class
        error = caught
    if stopwatch.seconds > TIMEOUT + SLACK:
        problems.append(f"past the deadline: {stopwatch.seconds:.1f} s")
    counts = _counts(urls, case_id)
    if effect == "once" and counts["effects"] > 1:
        problems.append("it was stored more than once")
    problems += find_problems(case, error, result)
    attempts = getattr(error, "attempts", None)
    outcome = "success" if error is None else type(error).__name__
    if attempts is not None and attempts > 1:
        outcome += f" after {attempts} attempts"
    return Observation(counts["requests"], counts["effects"], outcome, stopwatch.seconds, tuple(problems))


class Stopwatch:
    """Measures the duration of a ``with`` block, also if it raises."""

    seconds = 0.0

    def __enter__(self) -> None:
        self._started = monotonic()

    def __exit__(self, *error: object) -> None:
        self.seconds = monotonic() - self._started


def _call_sync(
    url: str,
    effect: str,
    headers: dict[str, str],
    problems: list[str],
    stopwatch: Stopwatch,
    *,
    previous: str | None,
    check_afterwards: bool,
) -> object:
    with HoneyHive(KEY, base_url=url, retry=RETRY, timeout=TIMEOUT, max_response_bytes=LIMIT) as client:
        if KEY in repr(client) + repr(vars(client)):
            problems.append("the key is in the client")
        if previous:
            _call(client, "read", {**_NO_FAULT, "x-fault": previous})
            sleep(0.2)  # until the end of the connection has arrived
        try:
            with stopwatch:
                return _call(client, effect, headers)
        finally:
            if check_afterwards:
                with _check_usable(problems):
                    _call(client, "read", _NO_FAULT)


def _call_async(
    url: str,
    effect: str,
    headers: dict[str, str],
    problems: list[str],
    stopwatch: Stopwatch,
    *,
    previous: str | None,
    check_afterwards: bool,
) -> object:
    async def work() -> object:
        async with AsyncHoneyHive(KEY, base_url=url, retry=RETRY, timeout=TIMEOUT, max_response_bytes=LIMIT) as client:
            if previous:
                await _call(client, "read", {**_NO_FAULT, "x-fault": previous})
                await asyncio.sleep(0.2)
            try:
                with stopwatch:
                    return await _call(client, effect, headers)
            finally:
                if check_afterwards:
                    with _check_usable(problems):
                        await _call(client, "read", _NO_FAULT)
                if len(asyncio.all_tasks()) > 1:
                    problems.append("a task is left")

    return asyncio.run(work())


_NO_FAULT = {"x-fault": "no fault", "x-case": "another call"}


@contextmanager
def _check_usable(problems: list[str]) -> Iterator[None]:
    """Add a problem if the block, a further call of the same client, fails."""
    try:
        yield
    except HoneyHiveError as error:
        problems.append(f"the client is unusable afterwards: {error}")


def _call(client: Any, effect: str, headers: dict[str, str]) -> Any:
    if effect == "read":
        return client.runs.get("r-1", headers=headers)
    if effect == "idempotent":
        return client.runs.update("r-1", name="first", headers=headers)
    return client.runs.create(name="first", headers=headers)


def find_problems(case: Case, error: BaseException | None, result: object) -> Iterator[str]:
    """Yield the problems of the outcome of one case."""
    operation = {"read": "runs.get", "idempotent": "runs.update", "once": "runs.create"}[case[1]]
    if error is None:
        if not isinstance(result, Run) or (result.run_id, result.metadata) != ("r-1", {"a": 1}):
            yield f"incomplete result: {result!r}"
        return
    if not isinstance(error, HoneyHiveError):
        yield f"not a HoneyHiveError: {error!r}"
    if operation not in str(error) or getattr(error, "operation", None) != operation:
        yield f"the error does not name the operation: {error}"
    if "attempt" not in str(error) or not isinstance(getattr(error, "attempts", None), int):
        yield f"the error does not name the attempts: {error}"
    if KEY in all_text_of(error):
        yield "the key is in the error"


def _open_connections(urls: dict[str, str]) -> int:
    for _ in range(100):
        if (open_now := _counts(urls, "")["open"]) == 0:
            break
        sleep(0.1)
    return open_now


def _counts(urls: dict[str, str], case_id: str) -> dict[str, int]:
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(f"{urls['control']}/counts?case={case_id}", timeout=30) as response:
        counts: dict[str, int] = json.load(response)
        return counts
