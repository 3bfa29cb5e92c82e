"""Send the requests of saved charts in 2026-06-24."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.request import serve
from honeyhive_overlay._gateway.requests.charts import CreateChart, DeleteChart, GetChart, ListCharts, UpdateChart

SERVED: Final = serve(
    ListCharts.served("charts.get_charts"),
    GetChart.served("charts.get_chart"),
    CreateChart.served("charts.create_chart"),
    UpdateChart.served(
        "charts.update_chart", nullable=("group_by",), empty_values={"description": '""', "filters": "[]"}
    ),
    DeleteChart.served("charts.delete_chart"),
)
