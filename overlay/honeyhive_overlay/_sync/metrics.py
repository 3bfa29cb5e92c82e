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
    """Metrics: how the server, or a person, judges events.

    Every method takes ``timeout`` (for the whole call, in seconds) and ``headers`` (of this call).
    """

    def list(
        self,
        *,
        type: MetricType | None = None,  # noqa: A002 - the server's word
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Page[Metric]:
        """Read all metrics at once; servers do not page them.

        The document of 2025-12-15 declares a list of lists. Servers send a flat one, newer ones under ``metrics``; all
        are read. In 2025-12-02 the list takes no type, so that it is chosen from on our side; the words custom, model,
        human and composite, which metrics had until that month, are read as PYTHON, LLM, HUMAN and COMPOSITE.

        Args:
            type: only those of this type.
        """
        return self._send(ListMetrics(type=type), timeout, headers)

    def get(
        self,
        metric_id: Id,
        *,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Metric:
        """Read one metric, by a list of that id: there is no other way in any revision.

        Args:
            metric_id: of the metric.

        Raises:
            NotFound: the list does not hold it.
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

        Two rules of the server stand in no document and are checked before anything is sent: the type is upper case,
        and a float has a scale. The vendor's own tests met both as a bare 400.

        Args:
            type: PYTHON, LLM, HUMAN or COMPOSITE.
            criteria: the code, the prompt, or what people are asked.
            return_type: float by the server's choice.
            scale: the highest number that can come out, above 0. Needed where return_type is float or not given.
            threshold: what passes, as in ``{"min": 3}``, ``{"pass_when": True}`` or ``{"passing_categories": ["good"]}``.
            categories: as in ``[{"category": "good", "score": 1}]``; a score may be None.
            child_metrics: of a composite, as in ``[{"name": "tone", "weight": 0.5}]``; newer servers ignore them.
            enabled_in_prod: whether events are measured as they come; False by the server's choice.
            needs_ground_truth: whether only events with ``feedback["ground_truth"]`` are measured.
            sampling_percentage: of the events that are measured, from 0 to 100; a whole number in 2025-12-02.
            model_provider, model_name: for a metric of type LLM, where newer servers demand both.
            filters: which events are measured; all must hold.

        Returns:
            The id of the metric; `get` reads the rest. The document of 2025-12-02 declares no answer: where none says the
            id, it is found by a second call, `list`, as the newest of this name.

        Raises:
            InvalidArgument: a value cannot be sent, or breaks one of the two rules; it names the argument.
            DecodeError: the metric is stored, and neither the answer nor the list says where.
            ApiError: the server refused.
            TransportError: no answer came. The call is repeated only if nothing was sent.
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
        """Create a metric from a mapping; see `create` for what it holds. Unknown fields are
        rejected by name, unless ``allow_unknown`` sends them as they are.
        """
        return self._send(CreateMetric(fields=fields, allow_unknown=allow_unknown), timeout, headers)

    def update(
        self,
        metric_id: Id,
        *,
        name: str | Unset = UNSET,
        type: MetricType | Unset = UNSET,  # noqa: A002 - the server's word
        criteria: str | Unset = UNSET,
        description: str | Unset = UNSET,
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
        """Change some fields of a metric; only what is given is sent.

        The document of 2025-12-15 gives a change the defaults of a new metric, so that a client made from it resets
        description, return_type, enabled_in_prod, needs_ground_truth and sampling_percentage with every call.

        Args:
            metric_id: of the metric.
            scale, model_provider, model_name: None empties them, but for 2025-12-02, which declares no null.
            threshold, categories, child_metrics: None empties them in 2025-12-15. The document of 2026-06-24 declares
                no null for them in this place alone, and 2025-12-02 takes only an empty list: there None is refused.
            filters: replace those that are there; an empty list lifts them all.

        Returns:
            Whether the server changed it, not the metric itself.

        Raises:
            InvalidArgument: another field is None, or a value cannot be sent.
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

        Args:
            metric_id: of the metric.

        Raises:
            Forbidden: older servers keep this from API keys.
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
        """Run a metric once, without storing it or what it gives.

        Args:
            metric: one that was read, or the fields of one that need not exist; see `create`.
            event: what to judge. Revision 2026-06-24 demands one, of which nothing is demanded: without, it is empty.

        Returns:
            What the server says. The document of 2025-12-15 leaves it open; success, result and explanation are what
            later ones declare.

        Raises:
            InvalidArgument: name, type or criteria are missing, or the type is none that the revision runs, which are
                LLM and PYTHON alone in 2026-06-24.
        """
        return self._send(RunMetric(metric=metric, event=event), timeout, headers)
