"""Sessions in 2025-12-02."""
# pyright: reportPrivateUsage=false
# The raw `_get_kwargs` is private by name only; golden tests pin what it gives.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from honeyhive_overlay._core.answers import nothing_found
from honeyhive_overlay._core.arguments import event_fields, path_id
from honeyhive_overlay._core.calls import Binding
from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay._core.encode import encode
from honeyhive_overlay._gateway.batches import send_batch
from honeyhive_overlay._gateway.calling import NO_BODY
from honeyhive_overlay._gateway.event_protocols import SessionsGateway
from honeyhive_overlay._gateway.missing import refuse_operation
from honeyhive_overlay._gateway.r2025_12_02.bodies import in_project
from honeyhive_overlay._gateway.r2025_12_02.events import TREE_PAGE, search_of_session
from honeyhive_overlay._gateway.r2025_12_02.gateway import REVISION, make_call
from honeyhive_overlay._gateway.read_events import session_tree
from honeyhive_overlay._gateway.read_trees import searched_events, session_of
from honeyhive_overlay._gateway.write_events import events_of_session
from honeyhive_overlay.models.events import EventBatch, Session
from honeyhive_overlay.models.runs import Deletion
from honeyhive_overlay.types import Id


class Sessions(SessionsGateway):
    """Sessions in 2025-12-02.

    The document demands a name for a session. It is not made up where there is none: a server that insists says so.
    """

    def __init__(self, source: str, project: str) -> None:
        self._source = source
        self._project = project

    def start(self, fields: Mapping[str, Any]) -> Binding[Session]:
        from honeyhive_raw.r2025_12_02.api.session import start_session as raw

        body = encode(in_project(self._project, event_fields(fields, self._source)), wrapper="session")
        reply = yield make_call("sessions.start", raw._get_kwargs(body=NO_BODY), content=body)
        return session_tree(Answer("sessions.start", reply))

    def get(self, session_id: Id) -> Binding[Session]:
        from honeyhive_raw.r2025_12_02.api.session import get_session as raw

        wanted = path_id("session_id", session_id)
        call = make_call("sessions.get", raw._get_kwargs(session_id=wanted))
        answer = Answer(call.operation, (yield call))
        if not any(answer.object(answer.value).values()):  # what servers say of the id of an event below a session
            raise nothing_found(call, f"the session {wanted!r}")
        session = session_tree(answer)
        if "children" in session.to_dict():
            return session
        # The event of the session alone, as the document has it: what is below it is searched for.
        search = search_of_session(call.operation, self._project, session.session_id)
        found = yield from searched_events(search, size=TREE_PAGE)
        return session_of(session.session_id, [session, *(one for one in found if one.event_id != session.event_id)])

    def delete(self, session_id: Id) -> Binding[Deletion]:
        refuse_operation("sessions.delete", REVISION)

    def create_event_batch(self, session_id: Id, events: Sequence[Mapping[str, Any]]) -> Binding[EventBatch]:
        from honeyhive_raw.r2025_12_02.api.events import create_event_batch as raw

        sent = [in_project(self._project, one) for one in events_of_session(session_id, events, self._source)]
        body = encode({"events": sent})
        call = make_call("sessions.create_event_batch", raw._get_kwargs(body=NO_BODY), content=body)
        return (yield from send_batch(call, sent))
