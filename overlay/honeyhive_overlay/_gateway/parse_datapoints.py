"""Parse what servers of any revision send of a datapoint."""

from __future__ import annotations

from honeyhive_overlay._core.error_mapping import not_found_by_search
from honeyhive_overlay._core.response_body import ResponseBody
from honeyhive_overlay.models.datapoints import Datapoint


def parse_datapoint(response: ResponseBody) -> Datapoint:
    """Parse the only one of a list under ``datapoint``, or of a list inside that, as documents have it.

    Raises:
        NotFound: the list is empty.
    """
    path, value = "$", response.expect_object(response.value)
    for _ in range(2):
        path += ".datapoint"
        items = response.expect_list(value.get("datapoint"), path)
        if not items:
            raise not_found_by_search(response.call, f"the datapoint {response.resource_id!r}")
        if len(items) > 1:
            response.fail(path, f"Expected one datapoint, got {len(items)}")
        path += "[0]"
        value = response.expect_object(items[0], path)
        if "datapoint" not in value:
            break
    return response.parse_model(Datapoint, value, path)
