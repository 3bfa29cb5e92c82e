"""What is patched of sessions."""

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
        reason="The body has no metrics, feedback or error; the first two follow in a change of the event, the last is refused.",
        expects=((f"{_SCHEMAS}/StartSessionRequest/additionalProperties", False),),
        evidence="The answer to the same request declares all three, and other revisions store them with the session.",
    ),
    Patch(
        id="session-id-replaced",
        kind="known",
        operations=("sessions.start",),
        reason="Any text is declared as session_id, yet the server puts a UUID in the place of others; those are refused.",
        expects=((f"{_SCHEMAS}/StartSessionRequest/properties/session_id", {"type": "string"}),),
        evidence="The text of the operation: a missing or malformed session_id is replaced by a fresh UUID.",
    ),
    Patch(
        id="session-response-scopes",
        kind="known",
        operations=("sessions.start",),
        reason="The answer must name organisation, workspace and project, which servers leave out; the two ids are required.",
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
        reason="What applications put into a session is theirs.",
        findings=(
            ("untyped-field", f"{_SCHEMAS}/StartSessionRequest/properties/*"),
            ("untyped-field", f"{_SCHEMAS}/PostSessionStartResponse/properties/*"),
        ),
    ),
    Patch(
        id="session-route-missing",
        kind="known",
        operations=("sessions.get", "events.get_by_session"),
        reason="No route reads a session; it is searched for, all pages of it, and its tree built from parent_id.",
        evidence="The document; the vendor's own client reads a session by a search for its events.",
    ),
    Patch(
        id="session-batch-ids",
        kind="known",
        operations=("sessions.create_event_batch",),
        reason="The answer holds no ids; every event is sent with one, and those are returned.",
        expects=((f"{_SCHEMAS}/SessionTracesResponse/required", ["success"]),),
        evidence="The answer to other batches has event_ids.",
    ),
    Patch(
        id="session-batch-json",
        kind="accepted",
        operations=("sessions.create_event_batch",),
        reason="What applications put into an event is theirs.",
        findings=(("untyped-field", f"{_SCHEMAS}/PostEventRequest/properties/*"),),
    ),
    Patch(
        id="session-id-text",
        kind="known",
        operations=("sessions.create_event_batch",),
        reason="The path declares a UUID, but sessions can be stored under other ids; any text is passed on.",
        expects=((f"{_BATCH}/parameters/0/schema/format", "uuid"),),
        evidence="The raw code writes the id as text without looking at it.",
    ),
)
