"""Batches of events: an id for each, and what was stored of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast
from uuid import uuid4

from honeyhive_overlay._core.type_guards import is_list, is_object
from honeyhive_overlay._gateway.build_events import build_event
from honeyhive_overlay._gateway.request import Build, Context
from honeyhive_overlay._gateway.rules import Body, body_of, require_fields
from honeyhive_overlay.bodies import SessionFields
from honeyhive_overlay.errors import InvalidArgument, PartialBatchError, ServerError

_KEYS = ("events", "model_events")


def batch_builder(kind: type[Any], *, required: Sequence[str] = ()) -> Build:
    """Return what builds a batch of events.

    Every event gets an id, so that the rejected can be told from the stored, and those of a session that is named its id.

    Args:
        kind: the TypedDict that each event is.
        required: what the server requires of each.
    """

    def build(values: dict[str, Any], context: Context) -> dict[str, Any]:
        allow_unknown: bool = values.pop("allow_unknown")
        session: str | None = values.pop("session_id", None)
        key = next(key for key in _KEYS if key in values)
        given: object = values.pop(key)
        if not isinstance(given, Iterable):
            raise InvalidArgument("events", f"{given!r} is no sequence of events.")
        events = [
            _row(body_of(kind), event, f"events[{index}].", context, session, required, allow_unknown)
            for index, event in enumerate(cast("Iterable[object]", given))
        ]
        if not events:
            raise InvalidArgument("events", "there are none.")
        if (properties := values.get("session_properties")) is not None:
            ready = body_of(SessionFields).check(properties, at="session_properties.", allow_unknown=allow_unknown)
            values["session_properties"] = {"source": context.source, **ready}
        return {key: events, **{name: value for name, value in values.items() if value not in (None, False)}}

    return build


def _row(
    body: Body,
    event: object,
    at: str,
    context: Context,
    session: str | None,
    required: Sequence[str],
    allow_unknown: bool,
) -> dict[str, Any]:
    extra_keys = () if context.project is None else ("project",)
    ready = body.check(event, at=at, extra_keys=extra_keys, allow_unknown=allow_unknown)
    if required:
        require_fields(ready, required, at)
    if ready.get("event_id") is None:
        ready["event_id"] = str(uuid4())
    if session is not None:
        if ready.get("session_id") not in {None, session}:
            raise InvalidArgument(f"{at}session_id", f"{ready['session_id']!r} is not {session!r}.")
        ready["session_id"] = session
    return build_event(ready, context)


def events_in_batch(sent: Mapping[str, Any]) -> Sequence[dict[str, Any]]:
    """Return the events of the body of a batch."""
    rows: Sequence[dict[str, Any]] = next(sent[key] for key in _KEYS if key in sent)
    return rows


def parse_partial_failure(error: ServerError, sent: Mapping[str, Any]) -> PartialBatchError | None:
    """Return the error for a batch that was stored in part; None where the server's failure does not say so."""
    return partial_batch_error(error.operation, sent, error.body)


def partial_batch_error(
    operation: str, sent: Mapping[str, Any], body: bytes, *, named: bool = True
) -> PartialBatchError | None:
    """Return the error for a batch that was stored in part; None where the body does not say so.

    Args:
        named: whether it says so only by naming what is stored; otherwise a failure that names nothing stored nothing.
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
    if said.get("success") is not False and not said.get("errors"):
        return None
    stored: set[str] = {str(one) for one in ids} if is_list(ids) else set()
    errors: Any = said.get("errors") or ()
    events = events_in_batch(sent)
    return PartialBatchError(
        operation,
        accepted=[event["event_id"] for event in events if event["event_id"] in stored],
        rejected=[event for event in events if event["event_id"] not in stored],
        reasons=[str(one) for one in (errors if is_list(errors) else [errors])],
    )
