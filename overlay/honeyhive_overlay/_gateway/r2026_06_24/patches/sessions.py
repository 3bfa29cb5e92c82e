"""The patches of sessions."""

from __future__ import annotations

from typing import Final

from honeyhive_overlay._gateway.ledger import Patch

_SCHEMAS = "/components/schemas"
_BATCH = "/paths/~1v1~1sessions~1{session_id}~1events~1batch/post"

PATCHES: Final[tuple[Patch, ...]] = (
    Patch(
        id="session-start-fields",
        kind="known",
        operations=("sessions.start",),
        reason="The body has no metrics, feedback or error; the overlay sends the first two in an update of the "
        "event, and rejects the last.",
        expects=((f"{_SCHEMAS}/StartSessionRequest/additionalProperties", False),),
        evidence="The response to the same request declares all three, and other revisions store them with the "
        "session.",
    ),
    Patch(
        id="session-id-replaced",
        kind="known",
        operations=("sessions.start",),
        reason="The document declares any text as session_id, but the server replaces it by a UUID if it is not one; "
        "the overlay rejects such ids.",
        expects=((f"{_SCHEMAS}/StartSessionRequest/properties/session_id", {"type": "string"}),),
        evidence="The description of the operation: a missing or malformed session_id is replaced by a fresh UUID.",
    ),
    Patch(
        id="session-response-scopes",
        kind="known",
        operations=("sessions.start",),
        reason="The document requires organisation, workspace and project in the response, which servers omit; the "
        "overlay requires only the two ids.",
        expects=(
            (
                f"{_SCHEMAS}/PostSessionStartResponse/required",
                ["event_id", "session_id", "org_id", "workspace_id", "project_id"],
            ),
        ),
        evidence="The vendor's change log: the server may omit them; its own client makes them optional.",
    ),
    Patch(
        id="session-json",
        kind="accepted",
        operations=("sessions.start",),
        reason="The application decides what JSON these fields of a session contain; they stay untyped.",
        findings=(
            ("untyped-field", f"{_SCHEMAS}/StartSessionRequest/properties/*"),
            ("untyped-field", f"{_SCHEMAS}/PostSessionStartResponse/properties/*"),
        ),
    ),
    Patch(
        id="session-route-missing",
        kind="known",
        operations=("sessions.get", "events.get_by_session"),
        reason="The document has no route that reads a session; the overlay searches for its events, reads all pages "
        "and builds the tree from parent_id.",
        evidence="The document; the vendor's own client reads a session by a search for its events.",
    ),
    Patch(
        id="session-batch-ids",
        kind="known",
        operations=("sessions.create_event_batch",),
        reason="The response contains no ids; the overlay sends every event with an id and returns these ids.",
        expects=((f"{_SCHEMAS}/SessionTracesResponse/required", ["success"]),),
        evidence="The response to other batches has event_ids.",
    ),
    Patch(
        id="session-batch-json",
        kind="accepted",
        operations=("sessions.create_event_batch",),
        reason="The application decides what JSON these fields of an event contain; they stay untyped.",
        findings=(("untyped-field", f"{_SCHEMAS}/PostEventRequest/properties/*"),),
    ),
    Patch(
        id="session-id-text",
        kind="known",
        operations=("sessions.create_event_batch",),
        reason="The path declares a UUID, but sessions can be stored under other ids; the overlay accepts any text.",
        expects=((f"{_BATCH}/parameters/0/schema/format", "uuid"),),
        evidence="The generated client writes the id into the path as text and does not check it.",
    ),
)
