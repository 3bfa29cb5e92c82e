"""The import rows: wall-clock time of new interpreters, minus the time of one that imports nothing.

All of them find compiled modules, as after an installation: the first round, which is not timed, fills a separate
bytecode cache.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from tempfile import TemporaryDirectory

from tests.benchmarks.measure import FLOOR, NOTHING, OURS, RAW, Variants

_BARE = "import attrs, httpx"

# The transport receives the complete request and ends the program, so nothing is sent.
_STOP = """
import httpx
def stop(request):
    raise SystemExit
transport = httpx.MockTransport(stop)
"""
_OUR_CALL = """
from honeyhive_overlay import HoneyHive
client = HoneyHive("key", http_client=httpx.Client(transport=transport))
client.events.create(event_type="model", event_name="answer", inputs={"question": "?"})
raise SystemError("the call returned")
"""
_RAW_CALL = """
from honeyhive_raw.r2026_06_24 import AuthenticatedClient
from honeyhive_raw.r2026_06_24.api.events import create_event
from honeyhive_raw.r2026_06_24.models import PostEventRequest, PostEventRequestInputs
inputs = PostEventRequestInputs.from_dict({"question": "?"})
event = PostEventRequest(event_type="model", inputs=inputs, event_name="answer")
client = AuthenticatedClient("http://localhost", "key", httpx_args={"transport": transport})
create_event.sync(client=client, body=event)
raise SystemError("the call returned")
"""


@contextmanager
def importing(_url: str) -> Iterator[Variants]:
    """Import the package."""
    with TemporaryDirectory() as cache:
        yield {
            NOTHING: _interpreter(cache, "pass"),
            FLOOR: _interpreter(cache, _BARE),
            RAW: _interpreter(cache, "import honeyhive_raw.r2026_06_24"),
            OURS: _interpreter(cache, "import honeyhive_overlay"),
        }


@contextmanager
def first_call(_url: str) -> Iterator[Variants]:
    """Import the package and build the first request, without sending it."""
    with TemporaryDirectory() as cache:
        yield {
            NOTHING: _interpreter(cache, "pass"),
            FLOOR: _interpreter(cache, _BARE),
            RAW: _interpreter(cache, _STOP + _RAW_CALL),
            OURS: _interpreter(cache, _STOP + _OUR_CALL),
            "floor and msgspec": _interpreter(cache, _BARE + ", msgspec"),
        }


def _interpreter(cache: str, program: str) -> Callable[[], None]:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = cache

    def run() -> None:
        subprocess.run([sys.executable, "-c", program], check=True, env=environment)

    return run
