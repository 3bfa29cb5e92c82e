"""Read what servers of any revision send of datapoints."""

from __future__ import annotations

from typing import Any

from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._core.shapes import is_object
from honeyhive_overlay._gateway.read_events import whole_number
from honeyhive_overlay.models.acknowledgements import Modification
from honeyhive_overlay.models.datapoints import Datapoint
from honeyhive_overlay.types import Page


def datapoint_page(answer: Answer) -> Page[Datapoint]:
    """Read datapoints."""
    body = answer.object(answer.value)
    found = answer.models(Datapoint, body.get("datapoints"), "$.datapoints")
    return Page(found, None, {key: value for key, value in body.items() if key != "datapoints"})


def one_datapoint(answer: Answer) -> Datapoint | None:
    """Read the only one of a list under ``datapoint``, or of a list inside that, as documents have it.

    None where the list is empty.
    """
    path, value = "$", answer.object(answer.value)
    for _ in range(2):
        path += ".datapoint"
        items = answer.list(value.get("datapoint"), path)
        if not items:
            return None
        if len(items) > 1:
            answer.fail(path, f"Expected one datapoint, got {len(items)}")
        path += "[0]"
        value = answer.object(items[0], path)
        if "datapoint" not in value:
            break
    return answer.model(Datapoint, value, path)


def modification(answer: Answer, datapoint_id: str) -> Modification:
    """Read {updated, result: {modifiedCount}}."""
    body = answer.object(answer.value)
    result: dict[str, Any] = body["result"] if is_object(body.get("result")) else {}
    count = whole_number(answer, result.get("modifiedCount"), "$.result.modifiedCount")
    return answer.model(Modification, body, "$", id=datapoint_id, modified_count=count)
