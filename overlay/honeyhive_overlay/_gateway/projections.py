"""Pick fields of events on our side, where a revision sends events whole."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from honeyhive_overlay._core.response_body import ResponseBody
from honeyhive_overlay._core.type_guards import is_object
from honeyhive_overlay._gateway.build_events import build_projections
from honeyhive_overlay._gateway.parse_events import parse_event_page
from honeyhive_overlay.models.events import Event
from honeyhive_overlay.types import Page


def parse_projected_page(response: ResponseBody, projections: Sequence[str] | None) -> Page[Event]:
    """Parse events as `event_page` does, with the fields that are asked for and nothing else; dots reach inside.

    What is left out is left out of everything: an event is as if the server had not sent it.
    """
    names = None if projections is None else build_projections("projections", projections)
    body = response.expect_object(response.value)
    if names is not None:
        events = response.expect_list(body.get("events"), "$.events")
        response.value = {**body, "events": [project_event(event, names) for event in events]}
    return parse_event_page(response)


def project_event(event: Any, names: Sequence[str]) -> Any:
    """Return an object with the named fields that it has; an id by the server's older name stays, too."""
    if not is_object(event):
        return event
    result: dict[str, Any] = {}
    for name in (*names, "_id"):
        *parents, last = (name,) if name in event else name.split(".")
        source: Any = event
        for parent in parents:
            source = source.get(parent) if is_object(source) else None
        if is_object(source) and last in source:
            target = result
            for parent in parents:
                target = target.setdefault(parent, {})
            target[last] = source[last]
    return result
