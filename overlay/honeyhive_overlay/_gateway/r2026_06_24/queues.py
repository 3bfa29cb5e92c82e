"""Send the requests of queues in 2026-06-24."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.request import serve
from honeyhive_overlay._gateway.requests.queues import CreateQueue, DeleteQueue, GetQueue, ListQueues, UpdateQueue

SERVED: Final = serve(
    ListQueues.served("queues.get_queues"),
    GetQueue.served("queues.get_queue"),
    CreateQueue.served("queues.create_queue"),
    UpdateQueue.served(
        "queues.update_queue", also_in_body={"queue_id": "id"}, empty_values={"description": '""', "filters": "[]"}
    ),
    DeleteQueue.served("queues.delete_queue"),
)
