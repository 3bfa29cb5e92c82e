"""Saved charts in 2026-06-24."""
# pyright: reportPrivateUsage=false
# The raw `_get_kwargs` is private by name only; golden tests pin what it gives.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from honeyhive_overlay._core.arguments import path_id
from honeyhive_overlay._core.calls import Binding
from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._core.encode import encode
from honeyhive_overlay._gateway import read_charts
from honeyhive_overlay._gateway.calling import NO_BODY
from honeyhive_overlay._gateway.fields import need, refuse_null
from honeyhive_overlay._gateway.protocols import ChartsGateway
from honeyhive_overlay._gateway.r2026_06_24.gateway import make_call
from honeyhive_overlay._gateway.read_runs import deletion
from honeyhive_overlay._gateway.write_charts import chart_fields
from honeyhive_overlay.models.charts import Chart
from honeyhive_overlay.models.runs import Deletion
from honeyhive_overlay.types import Id, Page

_NULLABLE: Final = frozenset({"group_by"})
_EMPTY: Final = {"description": '""', "filters": "[]"}


class Charts(ChartsGateway):
    """Saved charts in 2026-06-24."""

    def list(self) -> Binding[Page[Chart]]:
        from honeyhive_raw.r2026_06_24.api.charts import get_charts as raw

        reply = yield make_call("charts.list", raw._get_kwargs())
        return read_charts.chart_page(Answer("charts.list", reply))

    def get(self, chart_id: Id) -> Binding[Chart]:
        from honeyhive_raw.r2026_06_24.api.charts import get_chart as raw

        reply = yield make_call("charts.get", raw._get_kwargs(chart_id=path_id("chart_id", chart_id)))
        return read_charts.one_chart(Answer("charts.get", reply))

    def create(self, fields: Mapping[str, Any]) -> Binding[Chart]:
        from honeyhive_raw.r2026_06_24.api.charts import create_chart as raw

        ready = chart_fields(fields)
        need(ready, "name", "metric")
        reply = yield make_call("charts.create", raw._get_kwargs(body=NO_BODY), content=encode(ready))
        return read_charts.one_chart(Answer("charts.create", reply))

    def update(self, chart_id: Id, changes: Mapping[str, Any]) -> Binding[Chart]:
        from honeyhive_raw.r2026_06_24.api.charts import update_chart as raw

        refuse_null(changes, nullable=_NULLABLE, empty=_EMPTY)
        body = encode(chart_fields(changes))
        where = raw._get_kwargs(chart_id=path_id("chart_id", chart_id), body=NO_BODY)
        reply = yield make_call("charts.update", where, content=body)
        return read_charts.one_chart(Answer("charts.update", reply))

    def delete(self, chart_id: Id) -> Binding[Deletion]:
        from honeyhive_raw.r2026_06_24.api.charts import delete_chart as raw

        wanted = path_id("chart_id", chart_id)
        reply = yield make_call("charts.delete", raw._get_kwargs(chart_id=wanted))
        if not reply.content:
            return Deletion(id=wanted, deleted=True)
        return deletion(Answer("charts.delete", reply), wanted)
