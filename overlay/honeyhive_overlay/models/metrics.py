"""Metrics: how events are judged."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar

import attrs

from honeyhive_overlay._core.model import JsonObject, Model


@attrs.frozen(kw_only=True, eq=False, repr=False)
class MetricThreshold(Model):
    """What a value must be to pass.

    Attributes:
        min, max: of a number, both included.
        pass_when: the one value that passes.
        passing_categories: of a metric that returns categories.
    """

    min: int | float | None = None
    max: int | float | None = None
    pass_when: bool | int | float | None = None
    passing_categories: tuple[str, ...] | None = None


@attrs.frozen(kw_only=True, eq=False, repr=False)
class MetricCategory(Model):
    """One of the answers that a metric may give, and what it counts."""

    category: str
    score: int | float | None = None


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ChildMetric(Model):
    """A part of a metric of type COMPOSITE."""

    name: str
    id: str | None = None
    weight: int | float | None = None
    scale: int | float | None = None


@attrs.frozen(kw_only=True, eq=False, repr=False)
class MetricContent(Model):
    """What a metric does, whether it stands on its own or in one of its versions.

    Attributes:
        type: PYTHON, LLM, HUMAN or COMPOSITE; free text, because servers may know more.
        criteria: the code, the prompt, or what people are asked.
        return_type: float, boolean, string or categorical.
        scale: the highest number that a metric of type float gives.
        sampling_percentage: of the events that are measured where `enabled_in_prod` is set.
        filters: which events are measured, as the server keeps it: a list under ``filterArray``.
    """

    name: str | None = None
    type: str | None = None
    criteria: str | None = None
    description: str | None = None
    return_type: str | None = None
    enabled_in_prod: bool | None = None
    needs_ground_truth: bool | None = None
    sampling_percentage: int | float | None = None
    model_provider: str | None = None
    model_name: str | None = None
    scale: int | float | None = None
    threshold: MetricThreshold | None = None
    categories: tuple[MetricCategory, ...] | None = None
    child_metrics: tuple[ChildMetric, ...] | None = None
    filters: JsonObject | None = None


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Metric(MetricContent):
    """One metric.

    Attributes:
        created_at, updated_at: aware; UTC where the server named no zone.
    """

    _identity = "id"
    _renamed: ClassVar[Mapping[str, str]] = {"_id": "id"}

    id: str
    created_at: datetime | None = None
    updated_at: datetime | None = None


@attrs.frozen(kw_only=True, eq=False, repr=False)
class MetricVersion(Model):
    """A metric as it was at one time.

    Attributes:
        name: the name of the version, which `MetricVersions.deploy` takes.
        message: what changed, in the words of whoever changed it.
        created_at: aware; UTC where the server named no zone. ``date`` on the wire.
        deployed: whether it is the one that measures.
    """

    _renamed: ClassVar[Mapping[str, str]] = {"date": "created_at"}

    name: str
    full_sha: str | None = None
    message: str | None = None
    created_at: datetime | None = None
    deployed: bool | None = None
    content: MetricContent | None = None


@attrs.frozen(kw_only=True, eq=False, repr=False)
class MetricRun(Model):
    """What came of running a metric once. Older documents declare nothing of it; the rest is in `extra`.

    Attributes:
        success: whether the metric could be run.
        result: what it gave.
        explanation: why, in words.
    """

    success: bool | None = None
    result: Any = None
    explanation: str | None = None
