# Derived from _async/sessions.py by scripts/unasync.py: edit that, then run it.
"""Sessions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from honeyhive_overlay._core.arguments import given_fields
from honeyhive_overlay._gateway.requests.sessions import CreateSessionEvents, DeleteSession, GetSession, StartSession
from honeyhive_overlay._sync.resource import Resource
from honeyhive_overlay.bodies import EventFields, SessionFields
from honeyhive_overlay.models.acknowledgements import Deleted
from honeyhive_overlay.models.events import EventBatch, Session
from honeyhive_overlay.timestamps import Timestamp
from honeyhive_overlay.types import Id, Scalar


class Sessions(Resource):
    """Sessions: one for each use of an application, with its events below.

    Every method takes ``timeout`` (for the whole call, in seconds) and ``headers`` (of this call).
    """

    def start(
        self,
        *,
        session_name: str | None = None,
        session_id: Id | None = None,
        source: str | None = None,
        inputs: Mapping[str, Any] | None = None,
        outputs: Mapping[str, Any] | None = None,
        config: Mapping[str, Any] | None = None,
        metadata: Mapping[str, Any] | None = None,
        metrics: Mapping[str, Scalar] | None = None,
        feedback: Mapping[str, Any] | None = None,
        user_properties: Mapping[str, Any] | None = None,
        error: str | None = None,
        start_time: Timestamp | None = None,
        end_time: Timestamp | None = None,
        duration: float | None = None,
        children_ids: Sequence[Id] | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Session:
        """Open a session; do it before its first event, which some servers drop otherwise.

        The document of 2025-12-15 asks for ids that a caller cannot know. What is sent is what the server takes,
        known from the vendor's own client. In 2026-06-24 a session has no room for ``metrics`` and ``feedback``: they
        follow in a second request, which changes the session's event; ``error`` it cannot hold at all. Its document says
        that to start a session_id again merges ``metadata`` and ``user_properties``. The document of 2025-12-02 demands a
        name; none is made up.

        Args:
            session_name: what people will see.
            session_id: a UUID of your own; the server makes one otherwise. 2026-06-24 would put another in the place of
                an id that is no UUID, so such are refused there.
            source: where it comes from; by default HH_SOURCE, else "python".
            metadata: to belong to a run, hold its ``run_id``, and ``datapoint_id`` and ``dataset_id`` where there are.
            feedback: the truth to measure by goes in here, as ``ground_truth``.
            start_time, end_time: an aware datetime, ISO 8601 text with its offset, or milliseconds since 1970.
            duration: in milliseconds.

        Returns:
            The session as stored, what a second request added included. Its `session_id` is always there, although
            documents declare it nullable. 2025-12-02 says no more than the id; `get` reads the rest.

        Raises:
            InvalidArgument: a value cannot be sent; it names the argument.
            ApiError: the server refused.
            TransportError: no answer came. The call is repeated only if nothing was sent, or if the revision documents
                that starting a session_id of yours again does no harm.

        A note on any of them says so where the session is started and the second request failed.
        """
        fields = given_fields(locals(), SessionFields)
        return self._send(StartSession(fields=fields), timeout, headers)

    def get(
        self,
        session_id: Id,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Session:
        """Read a session with all events below it.

        Servers send the tree under ``request`` or bare; both were seen. 2026-06-24 has no route for it: it is composed of
        ``events.search``, all pages of it, and the tree is built from ``parent_id``. There, children are sorted by their
        start, what has no parent in the session is below the root, and the root is only the ids as long as the session's
        own event has not arrived. 2025-12-02 sends the session alone: what is below it is searched for in a second
        request.

        Args:
            session_id: of the session.

        Returns:
            The root of the tree; ``session.walk()`` goes through all of it.

        Raises:
            NotFound: there is none that the key may see. A new session can take seconds to appear.
        """
        return self._send(GetSession(session_id=session_id), timeout, headers)

    def delete(
        self,
        session_id: Id,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Deleted:
        """Delete a session. What becomes of its events is documented nowhere. Only 2025-12-15 has it.

        The server names what it deleted and says that it worked; both make up what is returned. Where the call had to be
        repeated, a 404 means that the first attempt did it.

        Args:
            session_id: of the session.

        Raises:
            NotFound: there is none that the key may see.
        """
        return self._send(DeleteSession(session_id=session_id), timeout, headers)

    def create_event_batch(
        self,
        session_id: Id,
        events: Sequence[EventFields],
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> EventBatch:
        """Store several events of one session with one request.

        2025-12-02 and 2025-12-15 have no route for it: it is composed of ``events.create_batch``, with the session id set
        on each event. 2026-06-24 has one, which stores one event after the other and answers whether it worked, without
        ids: those that are returned are the ones that were sent.

        Args:
            session_id: of the session; start it first, some servers drop events otherwise.
            events: dicts of what ``events.create`` takes. Those without an ``event_id`` get one, so that the rejected can
                be told from the stored.

        Raises:
            PartialBatchError: some were stored, some were not; it holds both. Servers say so with a status 500.
            ServerError: a 500 that does not say which; in 2026-06-24 some may be stored.
            InvalidArgument: a value cannot be sent, or an event names another session; it names the event and the field.
            TransportError: no answer came. The call is repeated only if nothing was sent.
        """
        return self.create_event_batch_from(session_id, events, timeout=timeout, headers=headers)

    def create_event_batch_from(
        self,
        session_id: Id,
        events: Iterable[Mapping[str, Any]],
        *,
        allow_unknown: bool = False,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> EventBatch:
        """Store several events of one session, from rows of unknown type; see `create_event_batch`.

        Args:
            session_id: of the session.
            events: mappings of what ``events.create`` takes.
            allow_unknown: send fields that ``events.create`` does not know as they are; otherwise they are rejected.
        """
        request = CreateSessionEvents(session_id=session_id, events=events, allow_unknown=allow_unknown)
        return self._send(request, timeout, headers)
