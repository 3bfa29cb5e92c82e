"""Meet every fault, in both halves, with a read, an idempotent write and a write that must happen once."""

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
from tests.support.secrets import shown_by

KEY: Final = "hh_key_that_nobody_may_see"
TIMEOUT: Final = 6.0
SLACK: Final = 6.0
"""Seconds over the deadline that a loaded machine may take to notice it."""
LIMIT: Final = 1 << 20
RETRY: Final = Retry(attempts=3, initial=0.01, max=3.5)
STEPS: Final = {0.0: "at once", 2.0: "after 2 s", RETRY.max: f"after {RETRY.max} s", TIMEOUT: "at the deadline"}
"""How long a call may take, by the shortest time that is called so."""
EFFECTS: Final = ("read", "idempotent", "once")

CONNECTIONS: Final = {
    "hang up between two requests": "http",
    "refuse the connection": "refused",
    "stall in connecting": "full",
    "stall in the handshake": "silent",
    "speak no TLS": "no tls",
    "expired certificate": "expired",
    "certificate of another host": "wrong host",
    "certificate of an unknown authority": "unknown authority",
    "none at all, over TLS": "tls",
    "redirect to http": "tls",
}
"""Faults of whole connections, by the server that has them."""
BEFORE: Final = {
    "hang up between two requests": "close without saying so",
    "hang up as the next request comes": "none at all",
}
"""What a call of its own, before the one that is looked at, meets on the connection that the two would share."""


@dataclass(frozen=True)
class Met:
    """What came of one call."""

    requests: int
    effects: int
    outcome: str
    """``success``, or the class of the error and its attempts."""
    seconds: float
    problems: tuple[str, ...]
    """What must never be."""


Case = tuple[str, str, str]
"""Fault, effect, half."""


@contextmanager
def servers() -> Iterator[dict[str, str]]:
    """Run the servers, and let this process trust their authority."""
    with TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "tests.faults.server", folder]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdin is not None
            assert process.stdout is not None
            urls: dict[str, str] = json.loads(process.stdout.readline())
            with socket.create_server(("127.0.0.1", 0)) as free:
                urls["refused"] = f"http://127.0.0.1:{free.getsockname()[1]}"
            os.environ["SSL_CERT_FILE"] = str(Path(folder) / "authority.pem")
            with _full() as urls["full"]:
                try:
                    yield urls
                finally:
                    process.stdin.close()


@contextmanager
def _full() -> Iterator[str]:
    """Give the URL of a port that takes no more connections, and does not say so."""
    with ExitStack() as stack:
        server = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        for _ in range(8):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(server.getsockname())
        yield f"http://127.0.0.1:{server.getsockname()[1]}"


def run_all(only: Callable[[Case], bool] = lambda _: True) -> dict[Case, Met]:
    """Run every case, several at a time."""
    for name in list(os.environ):
        if name.startswith("HH_") or name.lower().endswith("_proxy"):
            del os.environ[name]
    names = [*FAULTS, *CONNECTIONS]
    cases = [(name, effect, half) for name in names for effect in EFFECTS for half in ("sync", "async")]
    cases = [case for case in cases if only(case)]
    log = io.StringIO()
    handler = logging.StreamHandler(log)
    logging.getLogger().addHandler(handler)
    logging.getLogger().setLevel(logging.DEBUG)
    with servers() as urls:
        threads = threading.active_count()
        with ThreadPoolExecutor(24) as pool:
            met = dict(zip(cases, pool.map(lambda case: _meet(case, urls), cases), strict=True))
        left = [f"{threading.active_count() - threads} threads are left"] if threading.active_count() > threads else []
        if (connections := _connections(urls)) != 0:
            left.append(f"{connections} connections are left open")
    if KEY in log.getvalue():
        left.append("the key is in the log")
    logging.getLogger().removeHandler(handler)
    if left:
        first = cases[0]
        met[first] = replace(met[first], problems=(*met[first].problems, *left))
    return met


def _connections(urls: dict[str, str]) -> int:
    for _ in range(100):
        if (open_now := _counts(urls, "")["open"]) == 0:
            break
        sleep(0.1)
    return open_now


def _counts(urls: dict[str, str], case: str) -> dict[str, int]:
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(f"{urls['control']}/counts?case={case}", timeout=30) as answer:
        counts: dict[str, int] = json.load(answer)
        return counts


def step(seconds: float) -> str:
    """Say how long that was."""
    return STEPS[max(least for least in STEPS if least <= seconds)]


def _meet(case: Case, urls: dict[str, str]) -> Met:
    """Meet one case; up to twice more where it took neither a moment nor all the time: a busy machine can do that."""
    met: list[Met] = []
    while len(met) < 3 and (not met or step(met[-1].seconds) not in {STEPS[0.0], STEPS[TIMEOUT]}):
        met.append(_meet_once(case, urls, f"turn {len(met)}"))
    problems = tuple(problem for one in met for problem in one.problems)
    return replace(min(met, key=lambda one: one.seconds), problems=problems)


def _meet_once(case: Case, urls: dict[str, str], turn: str) -> Met:
    name, effect, half = case
    identity = "-".join((*case, turn)).replace(" ", "_").replace(",", "").replace(";", "")
    fault = {"redirect to http": "redirect to another origin"}.get(name, name if name in FAULTS else "none at all")
    url = urls[CONNECTIONS.get(name, "http")]
    headers = {"x-case": identity, "x-fault": fault}
    alive = url in {urls["http"], urls["tls"]}
    error: BaseException | None = None
    found: object = None
    problems: list[str] = []
    clock = Clock()
    meet = _sync if half == "sync" else _asynchronous
    try:
        found = meet(url, effect, headers, problems, clock, before=BEFORE.get(name), alive=alive)
    except Exception as caught:  # noqa: BLE001 - what it is gets judged below
        error = caught
    if clock.seconds > TIMEOUT + SLACK:
        problems.append(f"past the deadline: {clock.seconds:.1f} s")
    counts = _counts(urls, identity)
    if effect == "once" and counts["effects"] > 1:
        problems.append("it happened more than once")
    problems += judge(case, error, found)
    attempts = getattr(error, "attempts", None)
    outcome = "success" if error is None else type(error).__name__
    if attempts is not None and attempts > 1:
        outcome += f" after {attempts} attempts"
    return Met(counts["requests"], counts["effects"], outcome, clock.seconds, tuple(problems))


def judge(case: Case, error: BaseException | None, found: object) -> Iterator[str]:
    """Yield what must never be of one outcome."""
    operation = {"read": "runs.get", "idempotent": "runs.update", "once": "runs.create"}[case[1]]
    if error is None:
        if not isinstance(found, Run) or (found.run_id, found.metadata) != ("r-1", {"a": 1}):
            yield f"half an answer: {found!r}"
        return
    if not isinstance(error, HoneyHiveError):
        yield f"no error of ours: {error!r}"
    if operation not in str(error) or getattr(error, "operation", None) != operation:
        yield f"the error does not name the operation: {error}"
    if "attempt" not in str(error) or not isinstance(getattr(error, "attempts", None), int):
        yield f"the error does not name the attempts: {error}"
    if KEY in shown_by(error):
        yield "the key is in the error"


class Clock:
    """Takes the time of a block, however it ends."""

    seconds = 0.0

    def __enter__(self) -> None:
        self._started = monotonic()

    def __exit__(self, *error: object) -> None:
        self.seconds = monotonic() - self._started


def _sync(
    url: str,
    effect: str,
    headers: dict[str, str],
    problems: list[str],
    clock: Clock,
    *,
    before: str | None,
    alive: bool,
) -> object:
    with HoneyHive(KEY, base_url=url, retry=RETRY, timeout=TIMEOUT, max_response_bytes=LIMIT) as client:
        if KEY in repr(client) + repr(vars(client)):
            problems.append("the key is in the client")
        if before:
            _call(client, "read", {**_AGAIN, "x-fault": before})
            sleep(0.2)  # so that a hanging up is here, too
        try:
            with clock:
                return _call(client, effect, headers)
        finally:
            if alive:
                with _of_use(problems):
                    _call(client, "read", _AGAIN)


def _asynchronous(
    url: str,
    effect: str,
    headers: dict[str, str],
    problems: list[str],
    clock: Clock,
    *,
    before: str | None,
    alive: bool,
) -> object:
    async def work() -> object:
        async with AsyncHoneyHive(KEY, base_url=url, retry=RETRY, timeout=TIMEOUT, max_response_bytes=LIMIT) as client:
            if before:
                await _call(client, "read", {**_AGAIN, "x-fault": before})
                await asyncio.sleep(0.2)
            try:
                with clock:
                    return await _call(client, effect, headers)
            finally:
                if alive:
                    with _of_use(problems):
                        await _call(client, "read", _AGAIN)
                if len(asyncio.all_tasks()) > 1:
                    problems.append("a task is left")

    return asyncio.run(work())


_AGAIN = {"x-fault": "none at all", "x-case": "again"}


@contextmanager
def _of_use(problems: list[str]) -> Iterator[None]:
    """Note it where the same client does not work any more."""
    try:
        yield
    except HoneyHiveError as error:
        problems.append(f"the client is of no use afterwards: {error}")


def _call(client: Any, effect: str, headers: dict[str, str]) -> Any:
    if effect == "read":
        return client.runs.get("r-1", headers=headers)
    if effect == "idempotent":
        return client.runs.update("r-1", name="first", headers=headers)
    return client.runs.create(name="first", headers=headers)
