"""Read what servers send of queues."""

from __future__ import annotations

from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay.models.queues import Queue
from honeyhive_overlay.models.runs import Deletion
from honeyhive_overlay.types import Page


def queue_page(answer: Answer) -> Page[Queue]:
    """Read queues."""
    body = answer.object(answer.value)
    found = answer.models(Queue, body.get("queues"), "$.queues")
    return Page(found, None, {name: value for name, value in body.items() if name != "queues"})


def one_queue(answer: Answer) -> Queue:
    """Read a queue, which stands under ``queue`` beside a message, or alone where it was asked for by its id."""
    body = answer.object(answer.value)
    return answer.model(Queue, body["queue"], "$.queue") if "queue" in body else answer.model(Queue, body)


def queue_deletion(answer: Answer, queue_id: str) -> Deletion:
    """Read {message}, which has no flag: the status says that it is done."""
    return answer.model(Deletion, answer.value, "$", id=queue_id, deleted=True)
