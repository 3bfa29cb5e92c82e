"""What is patched of charts."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch

_SCHEMAS = "/components/schemas"
_NEW = f"{_SCHEMAS}/CreateChartRequest/properties"
_READ = f"{_SCHEMAS}/GetChartResponseData/properties"
_ANSWERS = ("charts.list", "charts.get", "charts.create", "charts.update")
_TEXT = {"type": "string"}

PATCHES: Final[tuple[Patch, ...]] = (
    Patch(
        id="chart-default-bucket",
        kind="found",
        operations=("charts.create",),
        reason="A bucketing of day would be sent unasked; nothing is sent that the caller did not set.",
        findings=(("sent-default", f"{_NEW}/bucketing"),),
    ),
    Patch(
        id="chart-untyped",
        kind="found",
        operations=_ANSWERS,
        reason="The range and the owner are untyped in answers; both are read as objects, and anything else is refused.",
        findings=(
            ("untyped-field", f"{_SCHEMAS}/*Chart*Response*/properties/dateRange"),
            ("untyped-field", f"{_SCHEMAS}/*Chart*Response*/properties/owner_profile"),
        ),
    ),
    Patch(
        id="chart-enums",
        kind="known",
        operations=_ANSWERS,
        reason="The closed words of requests are free text in answers; they are checked when sent, and kept when read.",
        expects=((f"{_READ}/bucketing", _TEXT), (f"{_NEW}/bucketing/enum", ["minute", "hour", "day", "week", "month"])),
        evidence="The document itself, which has both.",
    ),
    Patch(
        id="chart-field-names",
        kind="known",
        operations=_ANSWERS,
        reason="Func, bucketing, groupBy, dateRange and query are aggregate, bucket, group_by, date_range and filters here.",
        expects=((f"{_NEW}/func", _TEXT), (f"{_SCHEMAS}/CreateChartRequest/required", ["name", "metric"])),
        evidence="The same things of runs and events, in this document and in earlier ones, have the words that we took.",
    ),
    Patch(
        id="chart-conditions",
        kind="known",
        operations=("charts.create", "charts.update"),
        reason="The value of a condition is text or null, where it is any scalar elsewhere; scalars are sent as their text.",
        expects=((f"{_SCHEMAS}/QueryFilter/properties/value/type", ["string", "null"]),),
        evidence="The document itself: SingleFilter and EventSearchFilter take text, numbers and truth values.",
    ),
    Patch(
        id="chart-range",
        kind="known",
        operations=("charts.create", "charts.update"),
        reason="A range needs both ends, where others may be open; an open one is refused before it is sent.",
        expects=((f"{_SCHEMAS}/AbsoluteDateRange/required", ["$gte", "$lte"]),),
        evidence="The document itself: the ranges of batches and runs may be open.",
    ),
)
