"""The patches of events."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch

_CREATE = "/paths/~1events/post"
_UPDATE = "/paths/~1events/put"
_BATCH = "/paths/~1events~1batch/post"
_MODEL = "/paths/~1events~1model/post"
_MODEL_BATCH = "/paths/~1events~1model~1batch/post"
_EXPORT = "/paths/~1events~1export/post"
_BODY = "requestBody/content/application~1json/schema"
_OK = "responses/200/content/application~1json/schema"
_FAILED = "responses/500/content/application~1json/schema"
_SCHEMAS = "/components/schemas"
_SEARCHES = ("events.search", "events.get", "events.list", "events.get_by_session")

PATCHES: Final[tuple[Patch, ...]] = (
    Patch(
        id="event-body",
        kind="found",
        operations=("events.create",),
        reason="The wrapper `event` has no schema name and is optional; the overlay always sends it and parses the "
        "response as CreatedEvent.",
        findings=(
            ("anonymous-wrapper", f"{_CREATE}/{_BODY}"),
            ("optional-wrapper", f"{_CREATE}/{_BODY}/properties/event"),
            ("anonymous-wrapper", f"{_CREATE}/{_OK}"),
        ),
        expects=((f"{_CREATE}/{_BODY}/properties/event", {"$ref": "#/components/schemas/CreateEventRequest"}),),
    ),
    Patch(
        id="event-required",
        kind="known",
        operations=("events.create", "events.create_batch", "sessions.create_event_batch"),
        reason="The document requires event_name, config and duration; the overlay does not make them up if the "
        "caller gives none.",
        expects=(
            (
                f"{_SCHEMAS}/CreateEventRequest/required",
                ["project", "event_type", "event_name", "source", "config", "inputs", "duration"],
            ),
        ),
        evidence="The vendor's schema of stored events, from the same autumn, declares all three as optional.",
    ),
    Patch(
        id="event-type-session",
        kind="known",
        operations=("events.create", "events.create_batch", "sessions.create_event_batch"),
        reason="The document declares the type session for stored events but not for new ones; the overlay sends it "
        "if the caller asks for it.",
        expects=((f"{_SCHEMAS}/CreateEventRequest/properties/event_type/enum", ["model", "tool", "chain"]),),
        evidence="The vendor's schema of stored events and all later documents have four types.",
    ),
    Patch(
        id="event-json",
        kind="accepted",
        operations=("events.create", "events.create_batch", "sessions.create_event_batch"),
        reason="The application decides what JSON these fields of an event contain; they stay untyped.",
        findings=(("untyped-field", f"{_SCHEMAS}/CreateEventRequest/properties/*"),),
    ),
    Patch(
        id="batch-body",
        kind="found",
        operations=("events.create_batch", "sessions.create_event_batch"),
        reason="Request and response body have no schema names; the overlay sends mappings and parses the response as "
        "EventBatch.",
        findings=(("anonymous-wrapper", f"{_BATCH}/{_BODY}"), ("anonymous-wrapper", f"{_BATCH}/{_OK}")),
        expects=((f"{_BATCH}/{_BODY}/required", ["events"]),),
    ),
    Patch(
        id="batch-partial",
        kind="found",
        operations=("events.create_batch", "sessions.create_event_batch"),
        reason="The generated client returns a 500 that lists the stored ids as a success; the overlay raises "
        "PartialBatchError.",
        findings=(("anonymous-wrapper", f"{_BATCH}/{_FAILED}"), ("returned-error", f"{_BATCH}/{_FAILED}")),
    ),
    Patch(
        id="batch-session-json",
        kind="accepted",
        operations=("events.create_batch", "events.create_model_batch", "sessions.create_event_batch"),
        reason="The application decides what JSON the session of a batch contains; it stays untyped.",
        findings=(("untyped-field", f"{_SCHEMAS}/SessionPropertiesBatch/properties/*"),),
    ),
    Patch(
        id="model-body",
        kind="found",
        operations=("events.create_model",),
        reason="The wrapper `model_event` has no schema name and is optional; the overlay always sends it and parses "
        "the response as CreatedEvent.",
        findings=(
            ("anonymous-wrapper", f"{_MODEL}/{_BODY}"),
            ("optional-wrapper", f"{_MODEL}/{_BODY}/properties/model_event"),
            ("anonymous-wrapper", f"{_MODEL}/{_OK}"),
        ),
        expects=((f"{_MODEL}/{_BODY}/properties/model_event", {"$ref": "#/components/schemas/CreateModelEvent"}),),
    ),
    Patch(
        id="model-required",
        kind="known",
        operations=("events.create_model", "events.create_model_batch"),
        reason="The document requires response, duration and usage; the overlay does not make them up if the caller "
        "gives none.",
        expects=(
            (
                f"{_SCHEMAS}/CreateModelEvent/required",
                ["project", "model", "provider", "messages", "response", "duration", "usage"],
            ),
        ),
        evidence="Inference: a call that fails has no response, and the schema has the field `error` for such calls.",
    ),
    Patch(
        id="model-event-fields",
        kind="known",
        operations=("events.create_model", "events.create_model_batch"),
        reason="The schema of a model call lacks the ids, times and maps that events have; the overlay sends them if "
        "the caller sets them.",
        expects=((f"{_SCHEMAS}/CreateModelEvent/properties/event_name", {"type": "string"}),),
        evidence="The vendor's schema of stored events accepts unknown keys; later documents declare all of these "
        "fields.",
    ),
    Patch(
        id="model-json",
        kind="accepted",
        operations=("events.create_model", "events.create_model_batch"),
        reason="The provider of a model defines the format of messages, responses and settings; they stay untyped.",
        findings=(("untyped-field", f"{_SCHEMAS}/CreateModelEvent/properties/*"),),
    ),
    Patch(
        id="model-batch-body",
        kind="found",
        operations=("events.create_model_batch",),
        reason="Request and response body have no schema names; the overlay sends mappings and parses the response as "
        "EventBatch.",
        findings=(("anonymous-wrapper", f"{_MODEL_BATCH}/{_BODY}"), ("anonymous-wrapper", f"{_MODEL_BATCH}/{_OK}")),
    ),
    Patch(
        id="model-batch-partial",
        kind="found",
        operations=("events.create_model_batch",),
        reason="The generated client returns a 500 that lists the stored ids as a success; the overlay raises "
        "PartialBatchError.",
        findings=(
            ("anonymous-wrapper", f"{_MODEL_BATCH}/{_FAILED}"),
            ("returned-error", f"{_MODEL_BATCH}/{_FAILED}"),
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
        id="export-body",
        kind="found",
        operations=_SEARCHES,
        reason="Request and response body have no schema names, and the count may be text; the overlay sends checked "
        "filters and parses Event and int.",
        findings=(("anonymous-wrapper", f"{_EXPORT}/{_BODY}"), ("anonymous-wrapper", f"{_EXPORT}/{_OK}")),
        expects=((f"{_EXPORT}/{_BODY}/required", ["project", "filters"]),),
    ),
    Patch(
        id="export-filters",
        kind="known",
        operations=_SEARCHES,
        reason="The document declares five operators, text values and a type id for filters; the overlay sends all "
        "that Filter offers, and never the type id.",
        expects=(
            (
                f"{_SCHEMAS}/EventFilter/properties/operator/enum",
                ["is", "is not", "contains", "not contains", "greater than"],
            ),
            (f"{_SCHEMAS}/EventFilter/properties/type/enum", ["string", "number", "boolean", "id"]),
            (f"{_SCHEMAS}/EventFilter/properties/value", {"type": "string"}),
        ),
        evidence="The document of two weeks later lists more operators by type, and the vendor's change log says that "
        "id was always rejected. That this server accepts the same operators is an inference: its checks are shared "
        "by all services.",
    ),
    Patch(
        id="event-stored-json",
        kind="accepted",
        operations=_SEARCHES,
        reason="The application decides what JSON these fields of an event contain; they stay untyped.",
        findings=(("untyped-field", f"{_SCHEMAS}/Event/properties/*"),),
    ),
)
