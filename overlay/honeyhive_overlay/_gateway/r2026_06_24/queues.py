"""Queues in 2026-06-24."""
# pyright: reportPrivateUsage=false
# The raw `_get_kwargs` is private by name only; golden tests pin what it gives.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from honeyhive_overlay._core.arguments import path_id, query_pairs
from honeyhive_overlay._core.calls import Binding
from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._core.encode import encode
from honeyhive_overlay._gateway import read_queues
from honeyhive_overlay._gateway.calling import NO_BODY
from honeyhive_overlay._gateway.fields import need, refuse_null
from honeyhive_overlay._gateway.protocols import QueuesGateway
from honeyhive_overlay._gateway.r2026_06_24.gateway import make_call
from honeyhive_overlay._gateway.write_queues import queue_fields
from honeyhive_overlay.models.queues import Queue
from honeyhive_overlay.models.runs import Deletion
from honeyhive_overlay.types import Id, Page

_EMPTY: Final = {"description": '""', "filters": "[]"}


class Queues(QueuesGateway):
    """Queues in 2026-06-24."""

    def list(self, *, enabled: bool | None) -> Binding[Page[Queue]]:
        from honeyhive_raw.r2026_06_24.api.queues import get_queues as raw

        reply = yield make_call("queues.list", raw._get_kwargs(), query=query_pairs({"enabled": enabled}))
        return read_queues.queue_page(Answer("queues.list", reply))

    def get(self, queue_id: Id) -> Binding[Queue]:
        from honeyhive_raw.r2026_06_24.api.queues import get_queue as raw

        reply = yield make_call("queues.get", raw._get_kwargs(queue_id=path_id("queue_id", queue_id)))
        return read_queues.one_queue(Answer("queues.get", reply))

    def create(self, fields: Mapping[str, Any]) -> Binding[Queue]:
        from honeyhive_raw.r2026_06_24.api.queues import create_queue as raw

        ready = queue_fields(fields)
        need(ready, "name")
        reply = yield make_call("queues.create", raw._get_kwargs(body=NO_BODY), content=encode(ready))
        return read_queues.one_queue(Answer("queues.create", reply))

    def update(self, queue_id: Id, changes: Mapping[str, Any]) -> Binding[Queue]:
        from honeyhive_raw.r2026_06_24.api.queues import update_queue as raw

        wanted = path_id("queue_id", queue_id)
        refuse_null(changes, empty=_EMPTY)
        body = encode({"id": wanted, **queue_fields(changes)})
        reply = yield make_call("queues.update", raw._get_kwargs(queue_id=wanted, body=NO_BODY), content=body)
        return read_queues.one_queue(Answer("queues.update", reply))

    def delete(self, queue_id: Id) -> Binding[Deletion]:
        from honeyhive_raw.r2026_06_24.api.queues import delete_queue as raw

        wanted = path_id("queue_id", queue_id)
        reply = yield make_call("queues.delete", raw._get_kwargs(queue_id=wanted))
        if not reply.content:
            return Deletion(id=wanted, deleted=True)
        return read_queues.queue_deletion(Answer("queues.delete", reply), wanted)
