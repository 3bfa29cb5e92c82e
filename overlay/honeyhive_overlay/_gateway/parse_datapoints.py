"""Parse datapoints."""

from __future__ import annotations

from honeyhive_overlay._core.error_mapping import not_found_by_search
from honeyhive_overlay._core.response_body import ResponseBody
from honeyhive_overlay.errors import describe
from honeyhive_overlay.models.datapoints import Datapoint


def parse_datapoint(response: ResponseBody) -> Datapoint:
    """Parse a datapoint, the only item of the list ``datapoint``, or of a second list ``datapoint`` inside that.

    Raises:
        NotFound: The list is empty.
    """
    path, value = "$", response.expect_object(response.value)
    for _ in range(2):
        path += ".datapoint"
        items = response.expect_list(value.get("datapoint"), path)
        if not items:
            raise not_found_by_search(response.call, f"the datapoint {describe(response.resource_id)}")
        if len(items) > 1:
            response.fail(path, f"Expected one datapoint, got {len(items)}")
        path += "[0]"
        value = response.expect_object(items[0], path)
        if "datapoint" not in value:
            break
    return response.parse_model(Datapoint, value, path)
