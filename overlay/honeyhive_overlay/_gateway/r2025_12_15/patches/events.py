"""The patches of events."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch

_BATCH = "/paths/~1v1~1events~1batch/post"
_EXPORT = "/paths/~1v1~1events~1export/post"
_MODEL = "/paths/~1v1~1events~1model/post"
_MODEL_BATCH = "/paths/~1v1~1events~1model~1batch/post"
_UPDATE = "/paths/~1v1~1events/put"
_EVENTS = "/paths/~1v1~1events/get/parameters"
_CHART = "/paths/~1v1~1events~1chart/get/parameters"
_BODY = "requestBody/content/application~1json/schema"
_OK = "responses/200/content/application~1json/schema"
_SCHEMAS = "/components/schemas"
_PLACEHOLDER = {"$ref": "#/components/schemas/TODOSchema"}

PATCHES: Final[tuple[Patch, ...]] = (
    Patch(
        id="event-json",
        kind="accepted",
        operations=("events.create",),
        reason="The application decides what JSON these fields of an event contain; they stay untyped.",
        findings=(("untyped-field", f"{_SCHEMAS}/PostEventRequest/properties/event/properties/*"),),
    ),
    Patch(
        id="batch-body",
        kind="found",
        operations=("events.create_batch", "sessions.create_event_batch"),
        reason="The events are placeholders, whose field `message` the generated client would send; the overlay sends "
        "mappings and parses the response as EventBatch.",
        findings=(
            ("anonymous-wrapper", f"{_BATCH}/{_BODY}"),
            ("anonymous-wrapper", f"{_BATCH}/{_OK}"),
            ("placeholder", f"{_BATCH}/{_BODY}/properties/events/items"),
            ("placeholder", f"{_BATCH}/{_BODY}/properties/session_properties"),
        ),
        expects=((f"{_BATCH}/{_BODY}/properties/events/items", _PLACEHOLDER),),
    ),
    Patch(
        id="batch-partial",
        kind="found",
        operations=("events.create_batch", "sessions.create_event_batch"),
        reason="The generated client returns a 500 that lists the stored ids as a success; the overlay raises "
        "PartialBatchError.",
        findings=(
            ("anonymous-wrapper", f"{_BATCH}/responses/500/content/application~1json/schema"),
            ("returned-error", f"{_BATCH}/responses/500/content/application~1json/schema"),
        ),
    ),
    Patch(
        id="model-body",
        kind="found",
        operations=("events.create_model",),
        reason="The model call is a placeholder, whose field `message` the generated client would send; the overlay "
        "sends the fields that were set, always in the wrapper.",
        findings=(
            ("anonymous-wrapper", f"{_MODEL}/{_BODY}"),
            ("anonymous-wrapper", f"{_MODEL}/{_OK}"),
            ("optional-wrapper", f"{_MODEL}/{_BODY}/properties/model_event"),
            ("placeholder", f"{_MODEL}/{_BODY}/properties/model_event"),
        ),
        expects=((f"{_MODEL}/{_BODY}/properties/model_event", _PLACEHOLDER),),
    ),
    Patch(
        id="model-batch-body",
        kind="found",
        operations=("events.create_model_batch",),
        reason="The model calls are placeholders, whose field `message` the generated client would send; the overlay "
        "sends mappings and parses the response as EventBatch.",
        findings=(
            ("anonymous-wrapper", f"{_MODEL_BATCH}/{_BODY}"),
            ("anonymous-wrapper", f"{_MODEL_BATCH}/{_OK}"),
            ("placeholder", f"{_MODEL_BATCH}/{_BODY}/properties/model_events/items"),
            ("placeholder", f"{_MODEL_BATCH}/{_BODY}/properties/session_properties"),
        ),
        expects=((f"{_MODEL_BATCH}/{_BODY}/properties/model_events/items", _PLACEHOLDER),),
    ),
    Patch(
        id="model-batch-partial",
        kind="found",
        operations=("events.create_model_batch",),
        reason="The generated client returns a 500 that lists the stored ids as a success; the overlay raises "
        "PartialBatchError.",
        findings=(
            ("anonymous-wrapper", f"{_MODEL_BATCH}/responses/500/content/application~1json/schema"),
            ("returned-error", f"{_MODEL_BATCH}/responses/500/content/application~1json/schema"),
        ),
    ),
    Patch(
        id="event-update-body",
        kind="found",
        operations=("events.update",),
        reason="The body has no schema name, and each of its maps is a class without fields; the overlay sends a "
        "mapping of the fields that were set.",
        findings=(("anonymous-wrapper", f"{_UPDATE}/{_BODY}"),),
        expects=((f"{_UPDATE}/{_BODY}/required", ["event_id"]),),
    ),
    Patch(
        id="event-update-response",
        kind="found",
        operations=("events.update",),
        reason="The response has no schema, and the server sends no body; the overlay returns the id of the event "
        "and needs no body.",
        findings=(("untyped-response", f"{_UPDATE}/responses/200"),),
    ),
    Patch(
        id="event-update-json",
        kind="accepted",
        operations=("events.update",),
        reason="The application decides what JSON these fields of an event contain; they stay untyped.",
        findings=(("untyped-field", f"{_UPDATE}/{_BODY}/properties/*"),),
    ),
    Patch(
        id="event-path-collision",
        kind="found",
        operations=("events.delete", "events.get_by_session"),
        reason="One path has two meanings, deleting an event and reading a session; the overlay has a separate method "
        "for each.",
        findings=(
            ("colliding-template", "/paths/~1v1~1events~1{event_id}"),
            ("colliding-template", "/paths/~1v1~1events~1{session_id}"),
        ),
    ),
    Patch(
        id="event-id-text",
        kind="known",
        operations=("events.delete", "events.get_by_session"),
        reason="The paths declare a UUID, but events can be stored under other ids; the overlay accepts any text.",
        expects=(
            ("/paths/~1v1~1events~1{event_id}/delete/parameters/0/schema/format", "uuid"),
            ("/paths/~1v1~1events~1{session_id}/get/parameters/0/schema/format", "uuid"),
        ),
        evidence="The generated client writes the id into the path as text and does not check it.",
    ),
    Patch(
        id="events-untyped",
        kind="found",
        operations=("events.list",),
        reason="The events are untyped; the overlay parses them as Event.",
        findings=(("untyped-field", f"{_SCHEMAS}/GetEventsResponse/properties/events/items"),),
    ),
    Patch(
        id="events-query",
        kind="found",
        operations=("events.list",),
        reason="The generated client sends objects and lists in Python's notation; the overlay sends them as JSON "
        "text.",
        findings=(
            ("object-query", f"{_EVENTS}/0/schema/oneOf/1"),
            ("object-query", f"{_EVENTS}/1/schema/oneOf/0"),
            ("array-query", f"{_EVENTS}/2/schema/oneOf/0"),
        ),
    ),
    Patch(
        id="event-chart-untyped",
        kind="found",
        operations=("events.chart",),
        reason="The points are untyped, and no schema describes them; the overlay returns the objects unchanged.",
        findings=(("untyped-field", f"{_SCHEMAS}/GetEventsChartResponse/properties/events/items"),),
    ),
    Patch(
        id="event-chart-query",
        kind="found",
        operations=("events.chart",),
        reason="The generated client sends objects and lists in Python's notation; the overlay sends them as JSON "
        "text.",
        findings=(
            ("object-query", f"{_CHART}/0/schema/oneOf/1"),
            ("object-query", f"{_CHART}/1/schema/oneOf/0"),
        ),
    ),
    Patch(
        id="export-body",
        kind="found",
        operations=("events.search", "events.get"),
        reason="The filters are placeholders, whose field `message` the generated client would send; the overlay "
        "sends checked filters.",
        findings=(
            ("anonymous-wrapper", f"{_EXPORT}/{_BODY}"),
            ("placeholder", f"{_EXPORT}/{_BODY}/properties/filters/items"),
        ),
        expects=((f"{_EXPORT}/{_BODY}/properties/filters/items", _PLACEHOLDER),),
    ),
    Patch(
        id="export-response",
        kind="found",
        operations=("events.search", "events.get"),
        reason="The events are placeholders and the count may be text; the overlay parses them as Event and int.",
        findings=(
            ("anonymous-wrapper", f"{_EXPORT}/{_OK}"),
            ("placeholder", f"{_EXPORT}/{_OK}/properties/events/items"),
        ),
        expects=((f"{_EXPORT}/{_OK}/properties/events/items", _PLACEHOLDER),),
    ),
    Patch(
        id="export-project",
        kind="known",
        operations=("events.search", "events.get"),
        reason="The document requires the project, although the key determines it; the overlay sends a fixed word.",
        expects=((f"{_EXPORT}/{_BODY}/required", ["project", "filters"]),),
        evidence="The vendor's change log: project arguments have no effect on this server.",
    ),
)
