"""The dataclasses of golden cases, and values that the cases of several revisions share."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote
from uuid import UUID

from honeyhive_overlay import DateRange, Filter
from tests.support.server import Response

ID = UUID("6f1c7f3e-0c39-4e64-8b6f-3d6c4f1f0001")
ID_2 = UUID("6f1c7f3e-0c39-4e64-8b6f-3d6c4f1f0002")
NOON = datetime(2025, 12, 15, 12, tzinfo=UTC)
MS = 1765800000000
"""NOON in milliseconds since 1970."""
RANGE = DateRange(NOON, NOON)
RANGE_JSON = '{"$gte":"2025-12-15T12:00:00.000Z","$lte":"2025-12-15T12:00:00.000Z"}'
FILTERS: list[Any] = [Filter("metadata.model", "is", "gpt-4o"), {"field": "a b&c", "operator": "exists"}]
FILTERS_JSON = (
    '[{"field":"metadata.model","operator":"is","value":"gpt-4o","type":"string"},'
    '{"field":"a b&c","operator":"exists","value":null,"type":"string"}]'
)
PROJECTIONS_JSON = '["event_id","metrics"]'
FILTER_JSON = '{"field":"a","operator":"is","value":true,"type":"boolean"}'
EVENT: dict[str, Any] = {"event_id": "e1"}
RUN: dict[str, Any] = {"evaluation": {"run_id": "r1"}, "run_id": "r1"}
COMPARISON: dict[str, Any] = {"commonDatapoints": []}
DATASET: dict[str, Any] = {"id": "s1", "name": "n"}
STORED: dict[str, Any] = {"inserted": True, "result": {"insertedId": "s1"}}
EMPTY = Response(body=b"")


@dataclass(frozen=True)
class Then:
    """A further request of the same call; ``reply`` is as in `Case`."""

    target: str
    reply: Any
    body: str = ""


@dataclass(frozen=True)
class Case:
    """A call, the request that it must send, and the reply to it.

    Args:
        operation: the operation to call.
        target: method and URL of the request.
        reply: the JSON body to reply with, or a complete `Response`, such as `EMPTY`.
        args: positional arguments of the call.
        kwargs: keyword arguments of the call.
        body: the body of the request.
        then: the further requests, if the operation sends several.
    """

    operation: str
    target: str
    reply: Any
    args: tuple[Any, ...] = ()
    kwargs: dict[str, Any] = field(default_factory=dict)
    body: str = ""
    then: tuple[Then, ...] = ()


def quoted(text: str) -> str:
    """Percent-encode a query value."""
    return quote(text, safe="")
