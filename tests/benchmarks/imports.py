"""The import rows: fresh interpreters, by the clock on the wall, less what an interpreter takes that does nothing.

All of them find compiled modules, as after an installation: the untimed round fills a cache of our own, whatever the
environment says of writing bytecode.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from tempfile import TemporaryDirectory

from tests.benchmarks.measure import FLOOR, NOTHING, OURS, RAW, Ways

_BARE = "import attrs, httpx"

# A call is built when a transport gets it. Nothing is sent: the transport ends the program.
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
raise SystemError("the call came back")
"""
_RAW_CALL = """
from honeyhive_raw.r2026_06_24 import AuthenticatedClient
from honeyhive_raw.r2026_06_24.api.events import create_event
from honeyhive_raw.r2026_06_24.models import PostEventRequest, PostEventRequestInputs
inputs = PostEventRequestInputs.from_dict({"question": "?"})
event = PostEventRequest(event_type="model", inputs=inputs, event_name="answer")
client = AuthenticatedClient("http://localhost", "key", httpx_args={"transport": transport})
create_event.sync(client=client, body=event)
raise SystemError("the call came back")
"""


@contextmanager
def importing(_url: str) -> Iterator[Ways]:
    """Import the package, and no more."""
    with TemporaryDirectory() as cache:
        yield {
            NOTHING: _interpreter(cache, "pass"),
            FLOOR: _interpreter(cache, _BARE),
            RAW: _interpreter(cache, "import honeyhive_raw.r2026_06_24"),
            OURS: _interpreter(cache, "import honeyhive_overlay"),
        }


@contextmanager
def first_call(_url: str) -> Iterator[Ways]:
    """Import the package and build the first call, up to where it would be sent."""
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
