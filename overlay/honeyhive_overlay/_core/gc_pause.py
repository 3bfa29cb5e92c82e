"""Pause garbage collection while a binding parses a large reply."""

from __future__ import annotations

import gc
from typing import Final

from honeyhive_overlay._core.calls import Binding, Call, Reply

_LARGE: Final = 4 * 1024 * 1024


def resume_binding(binding: Binding[object], reply: Reply) -> Call:
    """Send ``reply`` to ``binding`` and return its next call; after the last, it raises StopIteration with the model.

    While a large body is parsed nothing of it is garbage, yet the collector would traverse the growing result again and
    again, for more than half of the time. So it is disabled meanwhile, unless the application has disabled it.
    """
    if len(reply.content) < _LARGE or not gc.isenabled():
        return binding.send(reply)
    gc.disable()
    try:
        return binding.send(reply)
    finally:
        gc.enable()
