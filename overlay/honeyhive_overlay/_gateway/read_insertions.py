"""Read what servers of any revision say of things that they stored."""

from __future__ import annotations

from typing import Any

from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._core.shapes import is_list, is_object
from honeyhive_overlay.models.acknowledgements import Insertion

_KEYS = ("insertedId", "inserted_id", "insertedIds", "datapoint_ids")


def insertion(answer: Answer) -> Insertion:
    """Read the ids of what was stored: one or a list, at the top or under ``result``."""
    body = answer.object(answer.value)
    if "inserted" in body and not isinstance(body["inserted"], bool):
        answer.fail("$.inserted", "Expected `bool`")
    inside: dict[str, Any] = body["result"] if is_object(body.get("result")) else {}
    for path, source in (("$.result", inside), ("$", body)):
        for key in _KEYS:
            if source.get(key) is not None:
                ids = source[key] if is_list(source[key]) else [source[key]]
                if not all(isinstance(one, str) for one in ids):
                    answer.fail(f"{path}.{key}", "Expected an id, or a list of ids")
                return answer.model(Insertion, body, "$", ids=ids)
    return answer.fail("$.result", "Object has neither `insertedId` nor `insertedIds`")
