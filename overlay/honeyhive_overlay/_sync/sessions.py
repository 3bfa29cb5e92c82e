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
    """Sessions: one for each use of an application, with the events of that use below it.

    Begin with `start`, then store events with `events.create`; `get` reads all of them as a tree.
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
        """Start a session.

        Do it before you store its first event: some servers drop events of a session that was not started.

        Example:
            session = client.sessions.start(
                session_name="support chat",
                inputs={"question": "Where is my parcel?"},
                user_properties={"plan": "free"},
            )
            client.events.create(
                event_type="tool", event_name="find parcel", session_id=session.session_id, inputs={"id": 17}
            )

        Args:
            session_name: Name of the session, for people. Default: none.
            session_id: Your own id for the session, a UUID. Default: the server makes one.
            source: What the session comes from. Default: the variable HH_SOURCE, else "python".
            inputs: What went into the application.
            outputs: What came out of the application. Wrap a value that is not an object, as in ``{"value": [1, 2]}``.
            config: Settings of the application, such as its version.
            metadata: Anything else about the session. To put it into a run, set ``run_id`` here, and ``datapoint_id`` and
                ``dataset_id`` if there are any.
            metrics: Scores, costs and measurements by name: numbers, booleans or text.
            feedback: Ratings by users; the expected output belongs here, as ``ground_truth``.
            user_properties: Facts about the user, such as ``{"plan": "free"}``.
            error: Message of the error with which the session failed. Default: none.
            start_time: When the session began: an aware datetime, ISO 8601 text with an offset, or milliseconds since 1970.
                Default: the time at which the server stores the session.
            end_time: When the session ended, in the same forms as ``start_time``.
            duration: Milliseconds that the session took.
            children_ids: Ids of the events that are directly below the session.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            The `Session` as it is stored. Its ``session_id`` is never None.

        Raises:
            InvalidArgument: A value cannot be sent, such as NaN or a datetime without time zone; the error names the
                argument. Nothing was sent.
            ApiError: The server rejected the session.
            TransportError: No response arrived. A request that may have reached the server is not repeated, so that no
                session is started twice.

        Note:
            - 2025-12-02: servers may require ``session_name``, which is not made up for you; the session that is returned has
              only its ids, and `get` reads the rest.
            - From 2026-06-24: a ``session_id`` that is not a UUID is rejected, because the server would replace it.
            - From 2026-06-24: ``error`` is rejected, because a session cannot store it; put it into ``metadata`` or an event.
            - From 2026-06-24: starting a ``session_id`` again merges ``metadata`` and ``user_properties`` into the session;
              a call with a ``session_id`` is therefore repeated after errors of the network, as a read is.
            - From 2026-06-24: ``metrics`` and ``feedback`` are sent in a second request; if that fails, the error has a note
              that the session is started.
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
        """Read a session with all its events, as a tree.

        Use `events.get` to read the session without its events. A new session can take seconds to appear.

        Example:
            session = client.sessions.get(session_id)
            for event in session.walk():
                print(event.event_type, event.event_name, event.duration)

        Args:
            session_id: Id of the session.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            The `Session` at the root of the tree, with the events below it in ``children``. ``session.walk()`` iterates over
            all events of the tree.

        Raises:
            NotFound: The session does not exist, or the API key cannot see it.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.

        Note:
            - 2025-12-02: the events below the session are read by a search, with one more request for each 1000 events.
            - From 2026-06-24: the tree is built from a search, with one request for each 1000 events. Events below the same
              parent are sorted by their start; an event whose parent is not in the session is directly below the root; the
              root has only its ids as long as the event of the session itself has not arrived.
        """
        return self._send(GetSession(session_id=session_id), timeout, headers)

    def delete(
        self,
        session_id: Id,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Deleted:
        """Delete a session.

        Whether its events are deleted, too, depends on the server. If the call had to be repeated and the server then
        responds with 404, the first attempt deleted the session, and the call succeeds.

        Example:
            deleted = client.sessions.delete(session_id)
            assert deleted.deleted

        Args:
            session_id: Id of the session.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Deleted` with the ``id`` of the session, and ``deleted``, which is False if the server reports a failure.

        Raises:
            NotFound: The session does not exist, or the API key cannot see it.
            UnsupportedOperation: The revision has no such operation. Nothing was sent.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.

        Note:
            - 2025-12-02: not available.
            - From 2026-06-24: not available.
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

        Use `events.create_batch` for events of several sessions, or of a session that is to be started with them.

        Example:
            batch = client.sessions.create_event_batch(
                session_id,
                [
                    {"event_type": "tool", "event_name": "find parcel", "inputs": {"id": 17}, "outputs": {"city": "Lyon"}},
                    {"event_type": "model", "event_name": "answer question", "inputs": {"question": "Where is it?"}},
                ],
            )
            client.events.update(batch.event_ids[-1], feedback={"helpful": True})

        Args:
            session_id: Id of the session. Start it first: some servers drop events of a session that was not started.
            events: Dicts with the arguments of `events.create`. An event without ``event_id`` gets one before it is sent, so
                that rejected events can be distinguished from stored ones.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            An `EventBatch` with the ``event_ids`` that were stored. Its ``session_id`` is None if the server does not send
            it, which is usual.

        Raises:
            PartialBatchError: The server stored some of the events and rejected the others. The error has the ids in
                ``accepted`` and the other events in ``rejected``, ready to be sent again.
            ServerError: The server failed without naming the events that it stored, and may have stored some.
            InvalidArgument: A value cannot be sent, there is no event, or an event names another session; the error names
                the event and the field. Nothing was sent.
            ApiError: The server rejected the events.
            TransportError: No response arrived. A request that may have reached the server is not repeated, so that no
                event is stored twice.

        Note:
            - Until 2025-12-15: the events are sent as by `events.create_batch`, with the session id set on each.
            - From 2026-06-24: the server stores one event after the other and returns no ids; ``event_ids`` are those that
              were sent.
            - From 2026-06-24: an event without ``event_type`` or ``inputs`` is rejected before anything is sent.
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
        """Store several events of one session, from rows of unknown type.

        It does the same as `create_event_batch`, for rows that type checkers cannot check, such as those of a file.

        Example:
            import json

            lines = ['{"event_type": "tool", "event_name": "search", "inputs": {"query": "parcel"}}']
            batch = client.sessions.create_event_batch_from(session_id, (json.loads(line) for line in lines))

        Args:
            session_id: Id of the session. Start it first: some servers drop events of a session that was not started.
            events: Mappings with the arguments of `events.create`, in any iterable. An event without ``event_id`` gets one
                before it is sent, so that rejected events can be distinguished from stored ones.
            allow_unknown: Send fields that this client does not know as they are; by default they are rejected.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            An `EventBatch` with the ``event_ids`` that were stored. Its ``session_id`` is None if the server does not send
            it, which is usual.

        Raises:
            PartialBatchError: The server stored some of the events and rejected the others. The error has the ids in
                ``accepted`` and the other events in ``rejected``, ready to be sent again.
            ServerError: The server failed without naming the events that it stored, and may have stored some.
            InvalidArgument: A value cannot be sent, there is no event, or an event names another session; the error names
                the event and the field. Nothing was sent.
            ApiError: The server rejected the events.
            TransportError: No response arrived. A request that may have reached the server is not repeated, so that no
                event is stored twice.

        Note:
            - Until 2025-12-15: the events are sent as by `events.create_batch`, with the session id set on each.
            - From 2026-06-24: the server stores one event after the other and returns no ids; ``event_ids`` are those that
              were sent.
            - From 2026-06-24: an event without ``event_type`` or ``inputs`` is rejected before anything is sent;
              servers may reject unknown fields, also with ``allow_unknown``.
        """
        request = CreateSessionEvents(session_id=session_id, events=events, allow_unknown=allow_unknown)
        return self._send(request, timeout, headers)
