"""Events."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from honeyhive_overlay._async.model_events import AsyncModelEvents
from honeyhive_overlay._core.arguments import changes, given
from honeyhive_overlay._core.moments import Moment
from honeyhive_overlay.models.events import CreatedEvent, EventBatch
from honeyhive_overlay.models.runs import Deletion
from honeyhive_overlay.types import UNSET, EventType, Id, Scalar, Unset


class AsyncEvents(AsyncModelEvents):
    """Events: the calls of models, tools and chains that make up a session.

    Every method takes ``timeout`` (for the whole call, in seconds; of `iter`, for each page) and ``headers`` (of this
    call). Reading by the page has 300 seconds by default: a full page takes servers more than a minute.
    """

    async def create(
        self,
        *,
        event_type: EventType,
        inputs: Mapping[str, Any],
        event_name: str | None = None,
        session_id: Id | None = None,
        parent_id: Id | None = None,
        event_id: Id | None = None,
        source: str | None = None,
        outputs: Mapping[str, Any] | None = None,
        config: Mapping[str, Any] | None = None,
        metadata: Mapping[str, Any] | None = None,
        metrics: Mapping[str, Scalar] | None = None,
        feedback: Mapping[str, Any] | None = None,
        user_properties: Mapping[str, Any] | None = None,
        error: str | None = None,
        start_time: Moment | None = None,
        end_time: Moment | None = None,
        duration: float | None = None,
        children_ids: Sequence[Id] | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> CreatedEvent:
        """Store one event.

        The document of 2025-12-15 asks for ids that a caller cannot know and lacks inputs and outputs. What is sent is
        what the server takes, known from the vendor's own client. 2026-06-24 refuses fields that it does not know.
        The document of 2025-12-02 demands a name, a configuration and a duration, too; they are not made up.

        Args:
            event_type: session, model, chain or tool.
            inputs: what went in; servers refuse an event without.
            session_id: the server opens a session otherwise.
            parent_id: the event above; the session otherwise.
            event_id: a UUID of your own; the server makes one otherwise.
            source: where it comes from; by default HH_SOURCE, else "python".
            outputs: what came out, an object.
            metadata: token counts belong here (prompt_tokens, completion_tokens, total_tokens).
            metrics: cost and timing belong here, and scores.
            feedback: the truth to measure by goes in here, as ``ground_truth``.
            start_time, end_time: an aware datetime, ISO 8601 text with its offset, or milliseconds since 1970.
            duration: in milliseconds.

        Raises:
            InvalidArgument: a value cannot be sent; it names the argument.
            ApiError: the server refused.
            TransportError: no answer came. The call is repeated only if nothing was sent.
        """
        fields = given(
            event_type=event_type,
            inputs=inputs,
            event_name=event_name,
            session_id=session_id,
            parent_id=parent_id,
            event_id=event_id,
            source=source,
            outputs=outputs,
            config=config,
            metadata=metadata,
            metrics=metrics,
            feedback=feedback,
            user_properties=user_properties,
            error=error,
            start_time=start_time,
            end_time=end_time,
            duration=duration,
            children_ids=children_ids,
        )
        return await self.create_from(fields, timeout=timeout, headers=headers)

    async def create_from(
        self,
        fields: Mapping[str, Any],
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> CreatedEvent:
        """Store one event that is a mapping already; see `create` for what it holds. Unknown fields are sent, too."""
        return await self._executor.run(self._gateway.create(fields), timeout, headers)

    async def create_batch(
        self,
        events: Sequence[Mapping[str, Any]],
        *,
        is_single_session: bool = False,
        session_properties: Mapping[str, Any] | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> EventBatch:
        """Store several events with one request.

        Args:
            events: mappings as for `create_from`. Those without an ``event_id`` get one, so that the refused can be told
                from the stored.
            is_single_session: put all of them into one new session.
            session_properties: of that session, such as ``session_name``.

        Raises:
            PartialBatchError: some were stored, some were not; it holds both. Servers say so with a status 500.
            InvalidArgument: a value cannot be sent; it names the event and the field.
            TransportError: no answer came. The call is repeated only if nothing was sent.
        """
        binding = self._gateway.create_batch(
            events, is_single_session=is_single_session, session_properties=session_properties
        )
        return await self._executor.run(binding, timeout, headers)

    async def update(
        self,
        event_id: Id,
        *,
        outputs: Mapping[str, Any] | Unset = UNSET,
        config: Mapping[str, Any] | Unset = UNSET,
        metadata: Mapping[str, Any] | Unset = UNSET,
        metrics: Mapping[str, Scalar] | Unset = UNSET,
        feedback: Mapping[str, Any] | Unset = UNSET,
        user_properties: Mapping[str, Any] | Unset = UNSET,
        duration: float | Unset = UNSET,
        end_time: Moment | Unset = UNSET,
        children_ids: Sequence[Id] | Unset = UNSET,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Change some fields of an event, or of a session through its own id; only what is given is sent.

        The server merges the top-level keys of ``config``, ``metadata``, ``metrics``, ``feedback`` and
        ``user_properties`` into what is there: none can be removed, only set to None. ``outputs`` are replaced as a
        whole. Nothing else can be changed, inputs and names neither. The server answers without a body, so there is
        nothing to return; `get` reads the event.

        Args:
            event_id: of the event; the session id of a session.
            outputs: an object; wrap anything else, as in ``{"value": […]}``. A list would spoil the event.
            feedback: the truth to measure by goes in here, as ``ground_truth``.
            duration: in milliseconds.
            end_time: an aware datetime, ISO 8601 text with its offset, or milliseconds since 1970. Only 2026-06-24 can
                change it.
            children_ids: at least one. Only 2026-06-24 can change them.

        Raises:
            InvalidArgument: a field is None, which no revision can store, or is not an object, or cannot be changed in
                this revision.
            NotFound: there is no such event.
        """
        fields = changes(
            outputs=outputs,
            config=config,
            metadata=metadata,
            metrics=metrics,
            feedback=feedback,
            user_properties=user_properties,
            duration=duration,
            end_time=end_time,
            children_ids=children_ids,
        )
        return await self._executor.run(self._gateway.update(event_id, fields), timeout, headers)

    async def delete(
        self,
        event_id: Id,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Deletion:
        """Delete one event; ``sessions.delete`` is for sessions. Only 2025-12-15 has it.

        The server names what it deleted and says that it worked; both make up what is returned. Where the call had to be
        repeated, a 404 means that the first attempt did it.

        Args:
            event_id: of the event.

        Raises:
            NotFound: there is none that the key may see.
        """
        return await self._executor.run(self._gateway.delete(event_id), timeout, headers)
