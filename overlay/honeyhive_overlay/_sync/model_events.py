# Derived from _async/model_events.py by scripts/unasync.py: edit that, then run it.
"""Calls of language models, told in the words of their providers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from honeyhive_overlay._core.arguments import given
from honeyhive_overlay._core.moments import Moment
from honeyhive_overlay._sync.event_reading import EventReading
from honeyhive_overlay.models.events import CreatedEvent, EventBatch
from honeyhive_overlay.types import Id, Scalar


class ModelEvents(EventReading):
    """What stores calls of models; `Events` adds all other events."""

    def create_model(
        self,
        *,
        model: str,
        provider: str,
        messages: Sequence[Mapping[str, Any]],
        response: Mapping[str, Any] | None = None,
        usage: Mapping[str, Any] | None = None,
        cost: float | None = None,
        hyperparameters: Mapping[str, Any] | None = None,
        template: Any = None,
        template_inputs: Mapping[str, Any] | None = None,
        tools: Sequence[Any] | None = None,
        tool_choice: Any = None,
        response_format: Any = None,
        event_name: str | None = None,
        session_id: Id | None = None,
        parent_id: Id | None = None,
        event_id: Id | None = None,
        source: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        metrics: Mapping[str, Scalar] | None = None,
        feedback: Mapping[str, Any] | None = None,
        user_properties: Mapping[str, Any] | None = None,
        error: str | None = None,
        start_time: Moment | None = None,
        end_time: Moment | None = None,
        duration: float | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> CreatedEvent:
        """Store one call of a model in the words of its provider; `create` stores it in the words of events.

        The document of 2025-12-15 has a placeholder for the call. The fields are those of the documents before and after
        it; the one before, of 2025-12-02, also demands a response, a usage and a duration, which are not made up, and lacks
        the ids, times and maps of events, which are sent. In 2026-06-24 this is a route of old, which
        moves what it is told into the inputs, outputs, metadata and config of an event.

        Args:
            model, provider: such as ``gpt-4o`` and ``openai``.
            messages: as they were sent to the model.
            response: as it came, an object.
            usage: counts of tokens.
            session_id, parent_id, event_id, source, start_time, end_time, duration: as in `create`.

        Raises:
            InvalidArgument: a value cannot be sent; it names the argument.
            ApiError: the server refused.
            TransportError: no answer came. The call is repeated only if nothing was sent.
        """
        fields = given(
            model=model,
            provider=provider,
            messages=messages,
            response=response,
            usage=usage,
            cost=cost,
            hyperparameters=hyperparameters,
            template=template,
            template_inputs=template_inputs,
            tools=tools,
            tool_choice=tool_choice,
            response_format=response_format,
            event_name=event_name,
            session_id=session_id,
            parent_id=parent_id,
            event_id=event_id,
            source=source,
            metadata=metadata,
            metrics=metrics,
            feedback=feedback,
            user_properties=user_properties,
            error=error,
            start_time=start_time,
            end_time=end_time,
            duration=duration,
        )
        return self._executor.run(self._gateway.create_model(fields), timeout, headers)

    def create_model_batch(
        self,
        events: Sequence[Mapping[str, Any]],
        *,
        is_single_session: bool = False,
        session_properties: Mapping[str, Any] | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> EventBatch:
        """Store several calls of models with one request.

        Args:
            events: mappings of what `create_model` takes; unknown fields are sent, too. Those without an ``event_id`` get
                one, so that the refused can be told from the stored.
            is_single_session: put all of them into one new session.
            session_properties: of that session, such as ``session_name``.

        Raises:
            PartialBatchError: some were stored, some were not; it holds both. Servers say so with a status 500.
            InvalidArgument: a value cannot be sent; it names the event and the field.
            TransportError: no answer came. The call is repeated only if nothing was sent.
        """
        binding = self._gateway.create_model_batch(
            events, is_single_session=is_single_session, session_properties=session_properties
        )
        return self._executor.run(binding, timeout, headers)
