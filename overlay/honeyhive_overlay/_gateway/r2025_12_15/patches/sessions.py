"""The patches of sessions."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch

_SESSION = "/paths/~1v1~1session~1start/post/requestBody/content/application~1json/schema"
_SCHEMAS = "/components/schemas"
_INTERNAL = ["event_id", "project_id", "tenant"]

PATCHES: Final[tuple[Patch, ...]] = (
    Patch(
        id="session-body",
        kind="found",
        operations=("sessions.start",),
        reason="The wrapper `session` has no schema name and is optional; the overlay always sends it, in a body that "
        "it serialises itself.",
        findings=(("anonymous-wrapper", _SESSION), ("optional-wrapper", f"{_SESSION}/properties/session")),
        expects=((f"{_SESSION}/properties/session", {"$ref": "#/components/schemas/PostSessionRequest"}),),
    ),
    Patch(
        id="required-server-ids",
        kind="known",
        operations=("sessions.start", "events.create"),
        reason="The bodies require ids of the stored event and lack names, inputs and times; the overlay does not "
        "require the ids and sends the other fields.",
        expects=(
            (f"{_SCHEMAS}/PostSessionRequest/required", _INTERNAL),
            (f"{_SCHEMAS}/PostEventRequest/properties/event/required", _INTERNAL),
        ),
        evidence="The vendor's own client never sent project_id or tenant, and its tests pass.",
    ),
    Patch(
        id="session-response-nullable",
        kind="known",
        operations=("sessions.start",),
        reason="The document declares session_id and event_id as nullable; the server always sends both, and the "
        "model requires them.",
        expects=((f"{_SCHEMAS}/PostSessionResponse/properties/session_id/type", ["string", "null"]),),
        evidence="The vendor's change log: both ids are always present.",
    ),
    Patch(
        id="session-json",
        kind="accepted",
        operations=("sessions.start",),
        reason="The application decides what JSON these fields of a session contain; they stay untyped.",
        findings=(
            ("untyped-field", f"{_SCHEMAS}/PostSessionRequest/properties/*"),
            ("untyped-field", f"{_SCHEMAS}/PostSessionResponse/properties/*"),
        ),
    ),
    Patch(
        id="session-tree",
        kind="found",
        operations=("sessions.get", "events.get_by_session"),
        reason="Below the root, the tree is untyped; the overlay parses children as events, with or without the "
        "wrapper `request`.",
        findings=(("untyped-field", f"{_SCHEMAS}/EventNode/properties/children/items"),),
        expects=(
            (f"{_SCHEMAS}/GetSessionResponse/required", ["request"]),
            (f"{_SCHEMAS}/GetEventsBySessionIdResponse/required", ["request"]),
        ),
    ),
    Patch(
        id="session-id-text",
        kind="known",
        operations=("sessions.get", "sessions.delete"),
        reason="The path declares a UUID, but sessions can be started with other ids; the overlay accepts any text.",
        expects=(
            ("/paths/~1v1~1sessions~1{session_id}/get/parameters/0/schema/format", "uuid"),
            ("/paths/~1v1~1sessions~1{session_id}/delete/parameters/0/schema/format", "uuid"),
        ),
        evidence="The generated client writes the id into the path as text and does not check it.",
    ),
    Patch(
        id="deleted-id",
        kind="known",
        operations=("sessions.delete", "events.delete"),
        reason="`deleted` is the id and not a flag, unlike for runs; the overlay parses both forms as Deleted.",
        expects=(
            (f"{_SCHEMAS}/DeleteSessionResponse/properties/deleted/type", "string"),
            (f"{_SCHEMAS}/DeleteEventResponse/properties/deleted/type", "string"),
        ),
        evidence="In the same document, the response to a deleted run has `deleted` as a boolean.",
    ),
)
