"""Read what servers send of charts."""

from __future__ import annotations

from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay.models.charts import Chart
from honeyhive_overlay.types import Page


def chart_page(answer: Answer) -> Page[Chart]:
    """Read charts, which stand under ``data``."""
    body = answer.object(answer.value)
    found = answer.models(Chart, body.get("data"), "$.data")
    return Page(found, None, {name: value for name, value in body.items() if name != "data"})


def one_chart(answer: Answer) -> Chart:
    """Read a chart, which stands under ``data``."""
    return answer.model(Chart, answer.object(answer.value).get("data"), "$.data")
