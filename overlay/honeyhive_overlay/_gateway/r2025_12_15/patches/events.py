"""What is patched of events."""

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
        reason="What applications put into an event is theirs.",
        findings=(("untyped-field", f"{_SCHEMAS}/PostEventRequest/properties/event/properties/*"),),
    ),
    Patch(
        id="batch-body",
        kind="found",
        operations=("events.create_batch", "sessions.create_event_batch"),
        reason="The events are placeholders whose `message` would be sent; mappings are sent, and EventBatch is read.",
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
        reason="A 500 with the ids that were stored would be returned as a success; it is raised as PartialBatchError.",
        findings=(
            ("anonymous-wrapper", f"{_BATCH}/responses/500/content/application~1json/schema"),
            ("returned-error", f"{_BATCH}/responses/500/content/application~1json/schema"),
        ),
    ),
    Patch(
        id="model-body",
        kind="found",
        operations=("events.create_model",),
        reason="The call is a placeholder whose `message` would be sent; what was set is sent, always in its wrapper.",
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
        reason="The calls are placeholders whose `message` would be sent; mappings are sent, and EventBatch is read.",
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
        reason="A 500 with the ids that were stored would be returned as a success; it is raised as PartialBatchError.",
        findings=(
            ("anonymous-wrapper", f"{_MODEL_BATCH}/responses/500/content/application~1json/schema"),
            ("returned-error", f"{_MODEL_BATCH}/responses/500/content/application~1json/schema"),
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
        id="event-path-collision",
        kind="found",
        operations=("events.delete", "events.get_by_session"),
        reason="One path has two meanings, an event to delete and a session to read; each has a method of its own.",
        findings=(
            ("colliding-template", "/paths/~1v1~1events~1{event_id}"),
            ("colliding-template", "/paths/~1v1~1events~1{session_id}"),
        ),
    ),
    Patch(
        id="event-id-text",
        kind="known",
        operations=("events.delete", "events.get_by_session"),
        reason="The paths declare a UUID, but events can be stored under other ids; any text is passed on.",
        expects=(
            ("/paths/~1v1~1events~1{event_id}/delete/parameters/0/schema/format", "uuid"),
            ("/paths/~1v1~1events~1{session_id}/get/parameters/0/schema/format", "uuid"),
        ),
        evidence="The raw code writes the id as text without looking at it.",
    ),
    Patch(
        id="events-untyped",
        kind="found",
        operations=("events.list",),
        reason="The events are untyped; they are read as Event.",
        findings=(("untyped-field", f"{_SCHEMAS}/GetEventsResponse/properties/events/items"),),
    ),
    Patch(
        id="events-query",
        kind="found",
        operations=("events.list",),
        reason="Objects and lists would be sent as Python writes them; they are sent as JSON text.",
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
        reason="The points are untyped and described nowhere; they are passed on as the objects that they are.",
        findings=(("untyped-field", f"{_SCHEMAS}/GetEventsChartResponse/properties/events/items"),),
    ),
    Patch(
        id="event-chart-query",
        kind="found",
        operations=("events.chart",),
        reason="Objects and lists would be sent as Python writes them; they are sent as JSON text.",
        findings=(
            ("object-query", f"{_CHART}/0/schema/oneOf/1"),
            ("object-query", f"{_CHART}/1/schema/oneOf/0"),
        ),
    ),
    Patch(
        id="export-body",
        kind="found",
        operations=("events.search", "events.get"),
        reason="The filters are placeholders whose `message` would be sent; checked filters are sent instead.",
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
        reason="The events are placeholders and the count may be text; they are read as Event and int.",
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
        reason="The project is demanded although the key decides it; a fixed word is sent.",
        expects=((f"{_EXPORT}/{_BODY}/required", ["project", "filters"]),),
        evidence="The vendor's change log: project arguments have no effect on this server.",
    ),
)
