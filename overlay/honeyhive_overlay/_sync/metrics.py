# Derived from _async/metrics.py by scripts/unasync.py: edit that, then run it.
"""Metrics."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from honeyhive_overlay._core.arguments import changed_fields, given_fields
from honeyhive_overlay._gateway.requests.metrics import (
    CreateMetric,
    DeleteMetric,
    GetMetric,
    ListMetrics,
    RunMetric,
    UpdateMetric,
)
from honeyhive_overlay._sync.resource import Resource
from honeyhive_overlay.bodies import MetricFields
from honeyhive_overlay.models.acknowledgements import Created, Deleted, Updated
from honeyhive_overlay.models.events import Event
from honeyhive_overlay.models.metrics import Metric, MetricRun
from honeyhive_overlay.types import UNSET, FilterLike, Id, MetricType, Page, ReturnType, Scalar, Unset


class Metrics(Resource):
    """Metrics: code, prompts for models or questions to people, by which events are scored.

    Begin with `create`. Use ``client.metric_versions`` to change a metric without losing its earlier definitions.
    """

    def list(
        self,
        *,
        type: MetricType | None = None,  # noqa: A002 - the server's word
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Page[Metric]:
        """Read the metrics, all in one page.

        Example:
            for metric in client.metrics.list(type="LLM"):
                print(metric.name, metric.model_name, metric.enabled_in_prod)

        Args:
            type: Only metrics of this type: "PYTHON", "LLM", "HUMAN" or "COMPOSITE". Default: any type.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Page` with all metrics that match. Its ``total`` is None.

        Raises:
            InvalidArgument: The type is unknown. Nothing was sent.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.

        Note:
            - 2025-12-02: the client reads all metrics and selects those of the type. The older types custom, model,
              human and composite are returned as PYTHON, LLM, HUMAN and COMPOSITE.
        """
        return self._send(ListMetrics(type=type), timeout, headers)

    def get(
        self,
        metric_id: Id,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Metric:
        """Read one metric.

        The client reads the list of metrics with this id, because the server has no request for a single metric.

        Example:
            metric = client.metrics.get(metric_id)
            print(metric.name, metric.type, metric.criteria)

        Args:
            metric_id: Id of the metric.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            The `Metric`.

        Raises:
            NotFound: The metric is not in the list.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.

        Note:
            - 2025-12-02: the client reads all metrics and selects the one with the id. The older types custom, model,
              human and composite are returned as PYTHON, LLM, HUMAN and COMPOSITE.
        """
        return self._send(GetMetric(metric_id=metric_id), timeout, headers)

    def create(
        self,
        *,
        name: str,
        type: MetricType,  # noqa: A002 - the server's word
        criteria: str,
        description: str | None = None,
        return_type: ReturnType | None = None,
        scale: int | None = None,
        threshold: Mapping[str, Scalar | Sequence[str]] | None = None,
        categories: Sequence[Mapping[str, Scalar]] | None = None,
        child_metrics: Sequence[Mapping[str, Scalar]] | None = None,
        enabled_in_prod: bool | None = None,
        needs_ground_truth: bool | None = None,
        sampling_percentage: float | None = None,
        model_provider: str | None = None,
        model_name: str | None = None,
        filters: Sequence[FilterLike] | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Created:
        """Create a metric.

        Call `get` to read the values that the server chose for the other fields.

        Example:
            created = client.metrics.create(
                name="polite",
                type="LLM",
                criteria="Rate how polite the response is, from 1 to 5.",
                return_type="float",
                scale=5,
                threshold={"min": 3},
                model_provider="openai",
                model_name="gpt-4o",
                filters=[Filter("event_type", "is", "model")],
            )
            print(created.id)

        Args:
            name: Name of the metric.
            type: "PYTHON", "LLM", "HUMAN" or "COMPOSITE", in upper case.
            criteria: The code of a PYTHON metric, the prompt of an LLM metric, or the question to people of a HUMAN
                metric.
            description: What the metric is for. Default: none.
            return_type: Type of its values: "float", "boolean", "string" or "categorical". Default: "float".
            scale: Highest value of a float metric, a whole number above 0. Required if ``return_type`` is "float" or
                not given.
            threshold: Values that pass, such as ``{"min": 3}``, ``{"pass_when": True}`` or
                ``{"passing_categories": ["good"]}``. Default: none.
            categories: Values of a categorical metric, such as ``[{"category": "good", "score": 1}]``; a score may be
                None. Default: none.
            child_metrics: Parts of a COMPOSITE metric, such as ``[{"name": "tone", "weight": 0.5}]``; newer servers
                ignore them. Default: none.
            enabled_in_prod: Whether events are measured as they arrive. Default: False, except for HUMAN metrics.
            needs_ground_truth: Whether the metric reads ``feedback["ground_truth"]``; only events that have it are
                measured then. Default: False.
            sampling_percentage: Share of the events to measure, in percent, from 0 to 100. Default: that of the server.
            model_provider: Provider of the model of an LLM metric, such as "openai"; newer servers require it.
            model_name: Name of the model of an LLM metric, such as "gpt-4o"; newer servers require it.
            filters: Conditions on events, all of which must be met; only those events are measured. A `Filter`, or a
                mapping of its ``field``, ``operator``, ``value`` and ``type``.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Created` with the ``id`` of the metric.

        Raises:
            InvalidArgument: The type is unknown, the scale of a float metric is missing, or a value cannot be sent; the
                error names the argument. Nothing was sent.
            DecodeError: The metric is stored, but its id cannot be found. Do not repeat the call.
            ApiError: The server rejected the metric.
            TransportError: No response arrived. A request that may have reached the server is not repeated, so that no
                metric is created twice.

        Note:
            - 2025-12-02: if the response contains no id, the client calls `list` and takes the newest metric of this
              name; ``sampling_percentage`` must be a whole number.
            - 2025-12-15: ``sampling_percentage`` is 100 by default.
            - From 2026-06-24: ``sampling_percentage`` is 10 by default.
        """
        fields = given_fields(locals(), MetricFields)
        return self.create_from(fields, timeout=timeout, headers=headers)

    def create_from(
        self,
        fields: Mapping[str, Any],
        *,
        allow_unknown: bool = False,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Created:
        """Create a metric from a mapping.

        Use `create` if the values are separate arguments.

        Example:
            fields: MetricFields = {
                "name": "short",
                "type": "PYTHON",
                "criteria": "def short(event): return len(event['outputs']['content']) < 200",
                "return_type": "boolean",
            }
            created = client.metrics.create_from(fields)
            metric = client.metrics.get(created.id)

        Args:
            fields: The arguments of `create` as a mapping, such as `MetricFields`. ``name``, ``type`` and ``criteria``
                are required.
            allow_unknown: Send fields that this client does not know as they are; by default they are rejected.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Created` with the ``id`` of the metric.

        Raises:
            InvalidArgument: A field is missing or unknown, the scale of a float metric is missing, or a value cannot be
                sent; the error names the field. Nothing was sent.
            DecodeError: The metric is stored, but its id cannot be found. Do not repeat the call.
            ApiError: The server rejected the metric.
            TransportError: No response arrived. A request that may have reached the server is not repeated, so that no
                metric is created twice.

        Note:
            - 2025-12-02: if the response contains no id, the client calls `list` and takes the newest metric of this
              name; ``sampling_percentage`` must be a whole number.
            - 2025-12-15: ``sampling_percentage`` is 100 by default.
            - From 2026-06-24: ``sampling_percentage`` is 10 by default.
        """
        return self._send(CreateMetric(fields=fields, allow_unknown=allow_unknown), timeout, headers)

    def update(
        self,
        metric_id: Id,
        *,
        name: str | Unset = UNSET,
        type: MetricType | Unset = UNSET,  # noqa: A002 - the server's word
        criteria: str | Unset = UNSET,
        description: str | Unset | None = UNSET,
        return_type: ReturnType | Unset = UNSET,
        scale: int | Unset | None = UNSET,
        threshold: Mapping[str, Scalar | Sequence[str]] | Unset | None = UNSET,
        categories: Sequence[Mapping[str, Scalar]] | Unset | None = UNSET,
        child_metrics: Sequence[Mapping[str, Scalar]] | Unset | None = UNSET,
        enabled_in_prod: bool | Unset = UNSET,
        needs_ground_truth: bool | Unset = UNSET,
        sampling_percentage: float | Unset = UNSET,
        model_provider: str | Unset | None = UNSET,
        model_name: str | Unset | None = UNSET,
        filters: Sequence[FilterLike] | Unset = UNSET,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Updated:
        """Change some fields of a metric.

        Only the fields that are given are changed; UNSET, the default, keeps a field as it is. Fields that are given
        replace the stored ones. None empties a field where the revision allows it; see the note.

        Example:
            updated = client.metrics.update(
                metric_id, criteria="Rate how polite the response is, from 1 to 10.", scale=10, enabled_in_prod=True
            )
            print(updated.id, updated.changed)

        Args:
            metric_id: Id of the metric.
            name: New name of the metric.
            type: "PYTHON", "LLM", "HUMAN" or "COMPOSITE", in upper case.
            criteria: The code of a PYTHON metric, the prompt of an LLM metric, or the question to people of a HUMAN
                metric.
            description: What the metric is for; ``""`` empties it.
            return_type: Type of its values: "float", "boolean", "string" or "categorical".
            scale: Highest value of a float metric, a whole number above 0. None empties it.
            threshold: Values that pass, such as ``{"min": 3}``, ``{"pass_when": True}`` or
                ``{"passing_categories": ["good"]}``. None empties it.
            categories: Values of a categorical metric, such as ``[{"category": "good", "score": 1}]``; a score may be
                None. None empties them.
            child_metrics: Parts of a COMPOSITE metric, such as ``[{"name": "tone", "weight": 0.5}]``; newer servers
                ignore them. None empties them.
            enabled_in_prod: Whether events are measured as they arrive; HUMAN metrics always are.
            needs_ground_truth: Whether the metric reads ``feedback["ground_truth"]``; only events that have it are
                measured then.
            sampling_percentage: Share of the events to measure, in percent, from 0 to 100.
            model_provider: Provider of the model of an LLM metric, such as "openai". None empties it.
            model_name: Name of the model of an LLM metric, such as "gpt-4o". None empties it.
            filters: Conditions on events, all of which must be met; only those events are measured. A `Filter`, or a
                mapping of its ``field``, ``operator``, ``value`` and ``type``. ``[]`` removes all conditions.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            An `Updated` with the ``id`` of the metric; its ``changed`` is None if the server does not report whether
            anything is different now. Call `get` to read the metric.

        Raises:
            InvalidArgument: A field is None that cannot be emptied in this revision, or a value cannot be sent; the
                error says how to empty the field, if that is possible. Nothing was sent.
            NotFound: There is no such metric.
            ApiError: The server rejected the change.
            TransportError: No response arrived, even after retries.

        Note:
            - 2025-12-02: no field accepts None; ``[]`` empties ``categories`` and ``child_metrics``.
              ``sampling_percentage`` must be a whole number. ``changed`` may be None.
            - From 2026-06-24: ``threshold``, ``categories`` and ``child_metrics`` do not accept None; a threshold of
              ``{}`` lets every value pass, and the other two cannot be emptied.
        """
        fields = changed_fields(locals(), MetricFields)
        return self._send(UpdateMetric(metric_id=metric_id, changes=fields), timeout, headers)

    def delete(
        self,
        metric_id: Id,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Deleted:
        """Delete one metric.

        If the call had to be repeated and the server then responds with 404, the first attempt deleted the metric, and
        the call succeeds.

        Example:
            try:
                client.metrics.delete(metric_id)
            except Forbidden:
                print("API keys cannot delete metrics on this server")

        Args:
            metric_id: Id of the metric.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `Deleted` with the ``id`` of the metric; its ``deleted`` is False if the server reports that nothing was
            deleted.

        Raises:
            Forbidden: The server does not let API keys delete metrics, which is the case on older servers.
            NotFound: There is no such metric.
            ApiError: The server rejected the request.
            TransportError: No response arrived, even after retries.
        """
        return self._send(DeleteMetric(metric_id=metric_id), timeout, headers)

    def run(
        self,
        *,
        metric: Metric | Mapping[str, Any],
        event: Event | Mapping[str, Any] | None = None,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> MetricRun:
        """Run a metric once on an event, without storing the metric or its result.

        Example:
            metric = client.metrics.get(metric_id)
            outcome = client.metrics.run(
                metric=metric.replace(criteria="Is the response shorter than two sentences?"),
                event={"event_type": "model", "outputs": {"content": "It arrives today."}},
            )
            print(outcome.result if outcome.success else outcome.explanation)

        Args:
            metric: A `Metric`, or a mapping of the fields that `create` takes; it need not be stored. Name, type and
                criteria are required.
            event: The `Event` to measure, or a mapping of its fields. Default: none.
            timeout: Seconds for the whole call, retries included. Default: that of the client.
            headers: HTTP headers of this call; they take precedence over those of the client.

        Returns:
            A `MetricRun`; each field is None if the server does not send it.

        Raises:
            UnsupportedOperation: The revision has no such operation. Nothing was sent.
            InvalidArgument: Name, type or criteria are missing, this revision cannot run metrics of the type, or a
                value cannot be sent. Nothing was sent.
            ApiError: The server rejected the request.
            TransportError: No response arrived. A request that may have reached the server is not repeated.

        Note:
            - 2025-12-02: not available.
            - 2025-12-15: the form of the result is not specified; if it is not an object, it is in ``result``.
            - From 2026-06-24: only LLM and PYTHON metrics can be run. Without an ``event``, an empty one is sent.
        """
        return self._send(RunMetric(metric=metric, event=event), timeout, headers)
