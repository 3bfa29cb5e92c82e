"""How a binding reads a large answer."""

from __future__ import annotations

import gc
from typing import Final

from honeyhive_overlay._core.calls import Binding, Call, Reply

_LARGE: Final = 4 * 1024 * 1024


def resume_binding(binding: Binding[object], reply: Reply) -> Call:
    """Hand ``reply`` to ``binding`` and return its next call, if it has one.

    Nothing of a large body can be garbage while it is being read, yet the collector would search all of it again and
    again as it grows, for more than half of the time. So it rests meanwhile, unless the application has it off anyway.
    """
    if len(reply.content) < _LARGE or not gc.isenabled():
        return binding.send(reply)
    gc.disable()
    try:
        return binding.send(reply)
    finally:
        gc.enable()
