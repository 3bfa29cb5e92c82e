"""The patches of charts."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch

_SCHEMAS = "/components/schemas"
_NEW = f"{_SCHEMAS}/CreateChartRequest/properties"
_READ = f"{_SCHEMAS}/GetChartResponseData/properties"
_OPERATIONS = ("charts.list", "charts.get", "charts.create", "charts.update")
_TEXT = {"type": "string"}

PATCHES: Final[tuple[Patch, ...]] = (
    Patch(
        id="chart-default-bucket",
        kind="found",
        operations=("charts.create",),
        reason="The generated client sends the default bucketing day; the overlay sends only what the caller set.",
        findings=(("sent-default", f"{_NEW}/bucketing"),),
    ),
    Patch(
        id="chart-untyped",
        kind="found",
        operations=_OPERATIONS,
        reason="The date range and the owner are untyped in responses; the overlay parses both as objects and rejects "
        "anything else.",
        findings=(
            ("untyped-field", f"{_SCHEMAS}/*Chart*Response*/properties/dateRange"),
            ("untyped-field", f"{_SCHEMAS}/*Chart*Response*/properties/owner_profile"),
        ),
    ),
    Patch(
        id="chart-enums",
        kind="known",
        operations=_OPERATIONS,
        reason="Enums of requests are free text in responses; the overlay checks them when it sends them and accepts "
        "any text when it parses them.",
        expects=((f"{_READ}/bucketing", _TEXT), (f"{_NEW}/bucketing/enum", ["minute", "hour", "day", "week", "month"])),
        evidence="The document itself, which has both.",
    ),
    Patch(
        id="chart-field-names",
        kind="known",
        operations=_OPERATIONS,
        reason="The document says func, bucketing, groupBy, dateRange and query; the overlay says aggregate, bucket, "
        "group_by, date_range and filters.",
        expects=((f"{_NEW}/func", _TEXT), (f"{_SCHEMAS}/CreateChartRequest/required", ["name", "metric"])),
        evidence="For runs and events, this document and earlier ones use the names that the overlay chose.",
    ),
    Patch(
        id="chart-conditions",
        kind="known",
        operations=("charts.create", "charts.update"),
        reason="The value of a condition is text or null here and any scalar elsewhere; the overlay sends scalars as "
        "text.",
        expects=((f"{_SCHEMAS}/QueryFilter/properties/value/type", ["string", "null"]),),
        evidence="The document itself: SingleFilter and EventSearchFilter accept text, numbers and booleans.",
    ),
    Patch(
        id="chart-range",
        kind="known",
        operations=("charts.create", "charts.update"),
        reason="A range requires both ends, where others may be open; the overlay rejects an open one before sending.",
        expects=((f"{_SCHEMAS}/AbsoluteDateRange/required", ["$gte", "$lte"]),),
        evidence="The document itself: the ranges of batches and runs may be open.",
    ),
)
