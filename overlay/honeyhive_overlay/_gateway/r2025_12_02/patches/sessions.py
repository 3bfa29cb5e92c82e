"""What is patched of sessions."""

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
        reason="The wrapper `session` is anonymous and optional; it is always sent, in bytes of our own.",
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
        reason="The answer is anonymous and may be without an id; it is read as Session, which must have one.",
        findings=(
            ("anonymous-wrapper", f"{_START}/{_OK}"),
            ("optional-wrapper", f"{_START}/{_OK}/properties/session_id"),
        ),
    ),
    Patch(
        id="session-name",
        kind="known",
        operations=("sessions.start",),
        reason="A name is demanded; none is made up where the caller gives none.",
        expects=((f"{_SCHEMAS}/SessionStartRequest/required", ["project", "session_name", "source"]),),
        evidence="Inference: no later document demands one, and this one demands more of runs and events than servers do.",
    ),
    Patch(
        id="session-json",
        kind="accepted",
        operations=("sessions.start",),
        reason="What applications put into a session is theirs.",
        findings=(("untyped-field", f"{_SCHEMAS}/SessionStartRequest/properties/*"),),
    ),
    Patch(
        id="session-without-children",
        kind="known",
        operations=("sessions.get",),
        reason="The answer is one event without what is below it; that is searched for, unless the server sent it.",
        expects=(
            (f"/paths/~1session~1{{session_id}}/get/{_OK}", _EVENT),
            (f"{_SCHEMAS}/Event/properties/children_ids/type", "array"),
        ),
        evidence="The document's schema has ids of children and no children; later documents have the whole tree here.",
    ),
    Patch(
        id="session-empty-response",
        kind="known",
        operations=("sessions.get",),
        reason="Asked with the id of an event below a session, servers answer with nothing in any field; it is NotFound.",
        expects=((f"/paths/~1session~1{{session_id}}/get/{_OK}", _EVENT),),
        evidence="The vendor's notes on checking what its backend stored describe such an answer in place of a 404.",
    ),
    Patch(
        id="session-stored-json",
        kind="accepted",
        operations=("sessions.get",),
        reason="What applications put into a session is theirs.",
        findings=(("untyped-field", f"{_SCHEMAS}/Event/properties/*"),),
    ),
)
