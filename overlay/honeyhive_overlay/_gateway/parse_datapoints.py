"""Parse what servers of any revision send of a datapoint."""

from __future__ import annotations

from honeyhive_overlay._core.answers import nothing_found
from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay.models.datapoints import Datapoint


def one_datapoint(answer: Answer) -> Datapoint:
    """Parse the only one of a list under ``datapoint``, or of a list inside that, as documents have it.

    Raises:
        NotFound: the list is empty.
    """
    path, value = "$", answer.object(answer.value)
    for _ in range(2):
        path += ".datapoint"
        items = answer.list(value.get("datapoint"), path)
        if not items:
            raise nothing_found(answer.call, f"the datapoint {answer.about!r}")
        if len(items) > 1:
            answer.fail(path, f"Expected one datapoint, got {len(items)}")
        path += "[0]"
        value = answer.object(items[0], path)
        if "datapoint" not in value:
            break
    return answer.model(Datapoint, value, path)
