"""The patches of events."""

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
        reason="The application decides what JSON these fields of an event contain; they stay untyped.",
        findings=tuple(
            ("untyped-field", f"{_SCHEMAS}/{schema}/properties/*")
            for schema in ("PostEventRequest", "SessionProperties", "UpdateEventRequest", "GetEventResponseEvent")
        ),
    ),
    Patch(
        id="model-json",
        kind="accepted",
        operations=("events.create_model", "events.create_model_batch"),
        reason="The provider of a model defines the format of its calls, and the application the properties of a "
        "session; they stay untyped.",
        findings=(
            ("untyped-field", f"{_SCHEMAS}/ModelEvent/properties/*"),
            ("untyped-field", f"{_SCHEMAS}/SessionProperties/properties/*"),
        ),
    ),
    Patch(
        id="batch-partial",
        kind="known",
        operations=("events.create_batch", "events.create_model_batch", "sessions.create_event_batch"),
        reason="The generated client silently returns None for a 500 that names what was stored; the overlay raises "
        "PartialBatchError.",
        expects=(
            (
                "/paths/~1v1~1events~1batch/post/responses/500",
                {"description": "The server failed, or stored only a part."},
            ),
        ),
        evidence="The previous document had a body there, with event_ids, errors and success; events are stored one "
        "by one.",
    ),
    Patch(
        id="event-update-response",
        kind="found",
        operations=("events.update",),
        reason="The response has no schema, and the server sends no body; the overlay returns the id of the event "
        "and needs no body.",
        findings=(("untyped-response", f"{_EVENT}/put/responses/200"),),
    ),
    Patch(
        id="event-update-ignored",
        kind="known",
        operations=("events.update",),
        reason="The document accepts outputs that are null and children_ids that are empty, which the server ignores; "
        "the overlay rejects both.",
        expects=(
            (f"{_SCHEMAS}/UpdateEventRequest/properties/outputs/type", ["object", "null"]),
            (f"{_SCHEMAS}/UpdateEventRequest/properties/children_ids", {"type": "array", "items": {"type": "string"}}),
        ),
        evidence="The description of the operation: null leaves the outputs unchanged, and an empty list of children "
        "is ignored.",
    ),
    Patch(
        id="event-id-text",
        kind="known",
        operations=("events.get", "events.update"),
        reason="The paths declare a UUID, but events can be stored under other ids; the overlay accepts any text.",
        expects=(
            (f"{_EVENT}/get/parameters/0/schema/format", "uuid"),
            (f"{_EVENT}/put/parameters/0/schema/format", "uuid"),
        ),
        evidence="The generated client writes the id into the path as text and does not check it.",
    ),
    Patch(
        id="events-list-route-missing",
        kind="known",
        operations=("events.list",),
        reason="No route lists events with a GET; the overlay uses the search, which also takes the run and the order.",
        evidence="The document; the route of 2025-12-15 is gone.",
    ),
    Patch(
        id="search-result-json",
        kind="accepted",
        operations=_SEARCHED,
        reason="The application decides what JSON these fields of an event contain; they stay untyped.",
        findings=(("untyped-field", f"{_SCHEMAS}/LegacyEvent/properties/*"),),
    ),
    Patch(
        id="search-result-optional-id",
        kind="known",
        operations=_SEARCHED,
        reason="The document requires no field of a search result; Event requires its id, and DecodeError names the "
        "one that lacks it.",
        expects=((f"{_SCHEMAS}/LegacyEvent/properties/event_id", {"type": "string"}),),
        evidence="Every event is stored under its id; the response for a single event requires it.",
    ),
    Patch(
        id="search-range",
        kind="known",
        operations=("events.search", "events.list"),
        reason="The document requires both ends of a range; the overlay sets an open end to 1970 or 2100.",
        expects=((f"{_SCHEMAS}/SearchEventsRequestDateRange/required", ["start_time", "end_time"]),),
        evidence="Inference: the search uses only the start of events, and no event starts outside this range.",
    ),
    Patch(
        id="search-projections",
        kind="known",
        operations=("events.search", "events.list"),
        reason="The search has no projections and rejects unknown fields; the overlay selects the fields on the "
        "client side.",
        expects=((f"{_SCHEMAS}/SearchEventsRequest/additionalProperties", False),),
        evidence="The older export in the same document has them.",
    ),
    Patch(
        id="search-count",
        kind="known",
        operations=_SEARCHED,
        reason="The count is any number, of the page or of all results; the overlay parses it as int, returns it as "
        "total and does not rely on it.",
        expects=((f"{_SCHEMAS}/ExportEventsResponse/properties/count", {"type": "number"}),),
        evidence="Neither the document nor the vendor's client says what is counted.",
    ),
)
