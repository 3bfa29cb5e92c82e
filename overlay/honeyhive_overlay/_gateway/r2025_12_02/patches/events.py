"""What is patched of events."""

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
_READ = ("events.search", "events.get", "events.list", "events.get_by_session")

PATCHES: Final[tuple[Patch, ...]] = (
    Patch(
        id="event-body",
        kind="found",
        operations=("events.create",),
        reason="The wrapper `event` is anonymous and optional; it is always sent, and CreatedEvent is read.",
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
        reason="Name, configuration and duration are demanded; they are not made up where the caller gives none.",
        expects=(
            (
                f"{_SCHEMAS}/CreateEventRequest/required",
                ["project", "event_type", "event_name", "source", "config", "inputs", "duration"],
            ),
        ),
        evidence="The vendor's schema of stored events, of the same autumn, has all three optional.",
    ),
    Patch(
        id="event-type-session",
        kind="known",
        operations=("events.create", "events.create_batch", "sessions.create_event_batch"),
        reason="The types of a new event lack session, which events are read with; it is sent where the caller says so.",
        expects=((f"{_SCHEMAS}/CreateEventRequest/properties/event_type/enum", ["model", "tool", "chain"]),),
        evidence="The vendor's schema of stored events and all later documents have four types.",
    ),
    Patch(
        id="event-json",
        kind="accepted",
        operations=("events.create", "events.create_batch", "sessions.create_event_batch"),
        reason="What applications put into an event is theirs.",
        findings=(("untyped-field", f"{_SCHEMAS}/CreateEventRequest/properties/*"),),
    ),
    Patch(
        id="batch-body",
        kind="found",
        operations=("events.create_batch", "sessions.create_event_batch"),
        reason="Body and answer are anonymous; mappings are sent, and EventBatch is read.",
        findings=(("anonymous-wrapper", f"{_BATCH}/{_BODY}"), ("anonymous-wrapper", f"{_BATCH}/{_OK}")),
        expects=((f"{_BATCH}/{_BODY}/required", ["events"]),),
    ),
    Patch(
        id="batch-partial",
        kind="found",
        operations=("events.create_batch", "sessions.create_event_batch"),
        reason="A 500 with the ids that were stored would be returned as a success; it is raised as PartialBatchError.",
        findings=(("anonymous-wrapper", f"{_BATCH}/{_FAILED}"), ("returned-error", f"{_BATCH}/{_FAILED}")),
    ),
    Patch(
        id="batch-session-json",
        kind="accepted",
        operations=("events.create_batch", "events.create_model_batch", "sessions.create_event_batch"),
        reason="What applications put into the session of a batch is theirs.",
        findings=(("untyped-field", f"{_SCHEMAS}/SessionPropertiesBatch/properties/*"),),
    ),
    Patch(
        id="model-body",
        kind="found",
        operations=("events.create_model",),
        reason="The wrapper `model_event` is anonymous and optional; it is always sent, and CreatedEvent is read.",
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
        reason="A response, a duration and a usage are demanded; they are not made up where the caller gives none.",
        expects=(
            (
                f"{_SCHEMAS}/CreateModelEvent/required",
                ["project", "model", "provider", "messages", "response", "duration", "usage"],
            ),
        ),
        evidence="Inference: calls that fail have no response, which is what the field `error` beside it is for.",
    ),
    Patch(
        id="model-event-fields",
        kind="known",
        operations=("events.create_model", "events.create_model_batch"),
        reason="A call of a model lacks the ids, times and maps that events have; they are sent where the caller sets them.",
        expects=((f"{_SCHEMAS}/CreateModelEvent/properties/event_name", {"type": "string"}),),
        evidence="The vendor's schema of stored events lets unknown keys through; later documents declare all of them.",
    ),
    Patch(
        id="model-json",
        kind="accepted",
        operations=("events.create_model", "events.create_model_batch"),
        reason="Messages, answers and settings of models are those of their providers.",
        findings=(("untyped-field", f"{_SCHEMAS}/CreateModelEvent/properties/*"),),
    ),
    Patch(
        id="model-batch-body",
        kind="found",
        operations=("events.create_model_batch",),
        reason="Body and answer are anonymous; mappings are sent, and EventBatch is read.",
        findings=(("anonymous-wrapper", f"{_MODEL_BATCH}/{_BODY}"), ("anonymous-wrapper", f"{_MODEL_BATCH}/{_OK}")),
    ),
    Patch(
        id="model-batch-partial",
        kind="found",
        operations=("events.create_model_batch",),
        reason="A 500 with the ids that were stored would be returned as a success; it is raised as PartialBatchError.",
        findings=(
            ("anonymous-wrapper", f"{_MODEL_BATCH}/{_FAILED}"),
            ("returned-error", f"{_MODEL_BATCH}/{_FAILED}"),
        ),
    ),
    Patch(
        id="event-update-body",
        kind="found",
        operations=("events.update",),
        reason="The body is anonymous, with an empty class for each of its maps; a mapping of what was set is sent.",
        findings=(("anonymous-wrapper", f"{_UPDATE}/{_BODY}"),),
        expects=((f"{_UPDATE}/{_BODY}/required", ["event_id"]),),
    ),
    Patch(
        id="event-update-response",
        kind="found",
        operations=("events.update",),
        reason="The answer has no schema, and the server sends no body; None is returned, nothing is read.",
        findings=(("untyped-response", f"{_UPDATE}/responses/200"),),
    ),
    Patch(
        id="event-update-json",
        kind="accepted",
        operations=("events.update",),
        reason="What applications put into an event is theirs.",
        findings=(("untyped-field", f"{_UPDATE}/{_BODY}/properties/*"),),
    ),
    Patch(
        id="export-body",
        kind="found",
        operations=_READ,
        reason="Body and answer are anonymous and the count may be text; checked filters are sent, Event and int are read.",
        findings=(("anonymous-wrapper", f"{_EXPORT}/{_BODY}"), ("anonymous-wrapper", f"{_EXPORT}/{_OK}")),
        expects=((f"{_EXPORT}/{_BODY}/required", ["project", "filters"]),),
    ),
    Patch(
        id="export-filters",
        kind="known",
        operations=_READ,
        reason="Filters know five operators, values of text, and the type id; all that Filter offers is sent, and never id.",
        expects=(
            (
                f"{_SCHEMAS}/EventFilter/properties/operator/enum",
                ["is", "is not", "contains", "not contains", "greater than"],
            ),
            (f"{_SCHEMAS}/EventFilter/properties/type/enum", ["string", "number", "boolean", "id"]),
            (f"{_SCHEMAS}/EventFilter/properties/value", {"type": "string"}),
        ),
        evidence="The document of two weeks later lists more operators by type, and the vendor's change log says that id "
        "was always refused. That this server knows them too is inference: its checks are shared by all services.",
    ),
    Patch(
        id="event-stored-json",
        kind="accepted",
        operations=_READ,
        reason="What applications put into an event is theirs.",
        findings=(("untyped-field", f"{_SCHEMAS}/Event/properties/*"),),
    ),
)
