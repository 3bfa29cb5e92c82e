"""The patches of sessions."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch

_START = "/paths/~1session~1start/post"
_BODY = "requestBody/content/application~1json/schema"
_OK = "responses/200/content/application~1json/schema"
_SCHEMAS = "/components/schemas"
_EVENT = {"$ref": "#/components/schemas/Event"}

PATCHES: Final[tuple[Patch, ...]] = (
    Patch(
        id="session-body",
        kind="found",
        operations=("sessions.start",),
        reason="The wrapper `session` has no schema name and is optional; the overlay always sends it, in a body that "
        "it serialises itself.",
        findings=(
            ("anonymous-wrapper", f"{_START}/{_BODY}"),
            ("optional-wrapper", f"{_START}/{_BODY}/properties/session"),
        ),
        expects=((f"{_START}/{_BODY}/properties/session", {"$ref": "#/components/schemas/SessionStartRequest"}),),
    ),
    Patch(
        id="session-response",
        kind="found",
        operations=("sessions.start",),
        reason="The response has no schema name and its id is optional; the overlay parses it as Session, which "
        "requires an id.",
        findings=(
            ("anonymous-wrapper", f"{_START}/{_OK}"),
            ("optional-wrapper", f"{_START}/{_OK}/properties/session_id"),
        ),
    ),
    Patch(
        id="session-name",
        kind="known",
        operations=("sessions.start",),
        reason="The document requires a name; the overlay does not make one up if the caller gives none.",
        expects=((f"{_SCHEMAS}/SessionStartRequest/required", ["project", "session_name", "source"]),),
        evidence="Inference: no later document requires a name, and for runs and events this document requires more "
        "than servers do.",
    ),
    Patch(
        id="session-json",
        kind="accepted",
        operations=("sessions.start",),
        reason="The application decides what JSON these fields of a session contain; they stay untyped.",
        findings=(("untyped-field", f"{_SCHEMAS}/SessionStartRequest/properties/*"),),
    ),
    Patch(
        id="session-without-children",
        kind="known",
        operations=("sessions.get",),
        reason="The response is one event without its descendants; the overlay searches for them, unless the server "
        "sent them.",
        expects=(
            (f"/paths/~1session~1{{session_id}}/get/{_OK}", _EVENT),
            (f"{_SCHEMAS}/Event/properties/children_ids/type", "array"),
        ),
        evidence="The document's schema has ids of children but no children; later documents declare the full tree "
        "here.",
    ),
    Patch(
        id="session-empty-response",
        kind="known",
        operations=("sessions.get",),
        reason="For the id of an event inside a session, servers send a body in which every field is empty; the "
        "overlay raises NotFound.",
        expects=((f"/paths/~1session~1{{session_id}}/get/{_OK}", _EVENT),),
        evidence="The vendor's notes on checking what its backend stored describe such a response in place of a 404.",
    ),
    Patch(
        id="session-stored-json",
        kind="accepted",
        operations=("sessions.get",),
        reason="The application decides what JSON these fields of a session contain; they stay untyped.",
        findings=(("untyped-field", f"{_SCHEMAS}/Event/properties/*"),),
    ),
)
