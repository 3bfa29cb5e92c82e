"""What is patched of events."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch

_EVENT = "/paths/~1v1~1events~1{event_id}"
_SCHEMAS = "/components/schemas"
_SEARCHED = ("events.search", "events.list", "events.get_by_session", "sessions.get")

PATCHES: Final[tuple[Patch, ...]] = (
    Patch(
        id="event-json",
        kind="accepted",
        operations=("events.create", "events.create_batch", "events.update", "events.get"),
        reason="What applications put into an event is theirs.",
        findings=tuple(
            ("untyped-field", f"{_SCHEMAS}/{schema}/properties/*")
            for schema in ("PostEventRequest", "SessionProperties", "UpdateEventRequest", "GetEventResponseEvent")
        ),
    ),
    Patch(
        id="model-json",
        kind="accepted",
        operations=("events.create_model", "events.create_model_batch"),
        reason="Calls of models are told in the words of their providers, and sessions have properties of their own.",
        findings=(
            ("untyped-field", f"{_SCHEMAS}/ModelEvent/properties/*"),
            ("untyped-field", f"{_SCHEMAS}/SessionProperties/properties/*"),
        ),
    ),
    Patch(
        id="batch-partial",
        kind="known",
        operations=("events.create_batch", "events.create_model_batch", "sessions.create_event_batch"),
        reason="A 500 that names what was stored would be None without a word; it is raised as PartialBatchError.",
        expects=(
            (
                "/paths/~1v1~1events~1batch/post/responses/500",
                {"description": "The server failed, or stored only a part."},
            ),
        ),
        evidence="The document before had a body there, with event_ids, errors and success; events are stored one by one.",
    ),
    Patch(
        id="event-update-response",
        kind="found",
        operations=("events.update",),
        reason="The answer has no schema, and the server sends no body; None is returned, nothing is read.",
        findings=(("untyped-response", f"{_EVENT}/put/responses/200"),),
    ),
    Patch(
        id="event-update-ignored",
        kind="known",
        operations=("events.update",),
        reason="Outputs may be null and children_ids empty, which the server ignores; both are refused.",
        expects=(
            (f"{_SCHEMAS}/UpdateEventRequest/properties/outputs/type", ["object", "null"]),
            (f"{_SCHEMAS}/UpdateEventRequest/properties/children_ids", {"type": "array", "items": {"type": "string"}}),
        ),
        evidence="The text of the operation: null leaves the outputs alone, and an empty list of children is ignored.",
    ),
    Patch(
        id="event-id-text",
        kind="known",
        operations=("events.get", "events.update"),
        reason="The paths declare a UUID, but events can be stored under other ids; any text is passed on.",
        expects=(
            (f"{_EVENT}/get/parameters/0/schema/format", "uuid"),
            (f"{_EVENT}/put/parameters/0/schema/format", "uuid"),
        ),
        evidence="The raw code writes the id as text without looking at it.",
    ),
    Patch(
        id="events-list-route-missing",
        kind="known",
        operations=("events.list",),
        reason="No route lists events with a GET; the search does, which takes the run and the order as well.",
        evidence="The document; the route of 2025-12-15 is gone.",
    ),
    Patch(
        id="search-result-json",
        kind="accepted",
        operations=_SEARCHED,
        reason="What applications put into an event is theirs.",
        findings=(("untyped-field", f"{_SCHEMAS}/LegacyEvent/properties/*"),),
    ),
    Patch(
        id="search-result-optional-id",
        kind="known",
        operations=_SEARCHED,
        reason="Nothing of a found event is required; Event demands its id, and DecodeError says which one lacks it.",
        expects=((f"{_SCHEMAS}/LegacyEvent/properties/event_id", {"type": "string"}),),
        evidence="Every event is stored under its id; the answer to a single event requires it.",
    ),
    Patch(
        id="search-range",
        kind="known",
        operations=("events.search", "events.list"),
        reason="A range must have both ends; an open one is put to 1970 or 2100.",
        expects=((f"{_SCHEMAS}/SearchEventsRequestDateRange/required", ["start_time", "end_time"]),),
        evidence="Inference: the search goes by the start of events alone, and none starts outside of these.",
    ),
    Patch(
        id="search-projections",
        kind="known",
        operations=("events.search", "events.list"),
        reason="The search has no projections and refuses what it does not know; the fields are picked on our side.",
        expects=((f"{_SCHEMAS}/SearchEventsRequest/additionalProperties", False),),
        evidence="The older export in the same document has them.",
    ),
    Patch(
        id="search-count",
        kind="known",
        operations=_SEARCHED,
        reason="The count is any number, of the page or of all; it is read as int, passed on as total, and not gone by.",
        expects=((f"{_SCHEMAS}/ExportEventsResponse/properties/count", {"type": "number"}),),
        evidence="Neither the document nor the vendor's client says what is counted.",
    ),
)
