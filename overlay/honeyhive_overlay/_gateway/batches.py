"""Batches of events: an id for each, and what was stored of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import uuid4

from honeyhive_overlay._core.arguments import event_fields
from honeyhive_overlay._core.calls import Binding, Call
from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._core.shapes import is_list, is_object
from honeyhive_overlay._gateway.read_events import event_batch
from honeyhive_overlay.errors import InvalidArgument, PartialBatchError, ServerError
from honeyhive_overlay.models.events import EventBatch


def send_batch(call: Call, sent: Sequence[Mapping[str, Any]]) -> Binding[EventBatch]:
    """Yield ``call``, which holds the events ``sent``, and say what was stored of them."""
    try:
        reply = yield call
    except ServerError as error:
        raise (_partial(call.operation, sent, error.body) or error) from None
    partial = _partial(call.operation, sent, reply.content, named=False)
    if partial is not None:  # a status of success does not make it one
        raise partial
    return event_batch(Answer(call.operation, reply), sent)


def batch_fields(
    key: str,
    sent: Sequence[Mapping[str, Any]],
    is_single_session: bool,
    session_properties: Mapping[str, Any] | None,
    source: str,
    *,
    single: str = "is_single_session",
) -> dict[str, Any]:
    """Return the body of a batch, with the events under ``key``, and under ``single`` that they are of one session."""
    fields: dict[str, Any] = {key: sent}
    if is_single_session:
        fields[single] = True
    if session_properties is not None:
        fields["session_properties"] = event_fields(session_properties, source, "session_properties.")
    return fields


def with_ids(events: Sequence[Mapping[str, Any]], source: str) -> list[dict[str, Any]]:
    """Return the events with an id each, so that the refused can be told from the stored."""
    if not events:
        raise InvalidArgument("events", "there are none.")
    sent: list[dict[str, Any]] = []
    for index, event in enumerate(events):
        fields = event_fields(event, source, f"events[{index}].")
        if fields.get("event_id") is None:
            fields["event_id"] = str(uuid4())
        sent.append(fields)
    return sent


def _partial(
    operation: str, sent: Sequence[Mapping[str, Any]], body: bytes, *, named: bool = True
) -> PartialBatchError | None:
    """Return the error for a batch that was stored in part; None where the body tells no such thing.

    Args:
        named: whether it tells so only by naming what is stored; otherwise a failure that names nothing stored nothing.
    """
    import json

    try:
        said: Any = json.loads(body)
    except (ValueError, RecursionError):
        return None
    if not is_object(said):
        return None
    ids: object = said.get("event_ids")
    if not is_list(ids) and (named or said.get("success") is not False):
        return None
    stored: set[str] = {str(one) for one in ids} if is_list(ids) else set()
    if said.get("success") is not False and not said.get("errors"):
        return None
    errors: Any = said.get("errors") or ()
    return PartialBatchError(
        operation,
        accepted=[event["event_id"] for event in sent if event["event_id"] in stored],
        rejected=[event for event in sent if event["event_id"] not in stored],
        reasons=[str(one) for one in (errors if is_list(errors) else [errors])],
    )
