"""What differs between revisions in form alone: pieces that turn a request into the newest form, and an answer back.

Operations speak the newest form: bare bodies, ids in the path. The table of a revision says with these pieces what its
routes are given and what they tell.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from http import HTTPStatus
from typing import Any, TypeAlias

from honeyhive_overlay.local.calls import Answer, Call, Operation

Asked: TypeAlias = Callable[[Call], Call]
Told: TypeAlias = Callable[[Any], object]


def shaped(operation: Operation, *asked: Asked, told: Told | None = None) -> Operation:
    """The operation in other words: requests pass through every `asked`, and what succeeded is told by `told`."""

    def operate(call: Call) -> Answer:
        for reshape in asked:
            call = reshape(call)
        found = operation(call)
        if told is None or found.status >= HTTPStatus.BAD_REQUEST:
            return found
        return replace(found, value=told(found.value))

    return operate
