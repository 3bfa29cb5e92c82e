"""Metrics: how events are judged."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar

import attrs

from honeyhive_overlay._core.model import JsonObject, Model


@attrs.frozen(kw_only=True, eq=False, repr=False)
class MetricThreshold(Model):
    """Values of a metric that pass.

    Attributes:
        min: Lowest number that passes; None if there is no lower limit.
        max: Highest number that passes; None if there is no upper limit.
        pass_when: The only value that passes, such as ``True``; None if there is no such rule.
        passing_categories: Categories that pass, for a categorical metric; None if there is no such rule.
    """

    min: int | float | None = None
    max: int | float | None = None
    pass_when: bool | int | float | None = None
    passing_categories: tuple[str, ...] | None = None


@attrs.frozen(kw_only=True, eq=False, repr=False)
class MetricCategory(Model):
    """One value of a categorical metric.

    Attributes:
        category: The value, such as "good".
        score: Number that it counts as; None if it has none.
    """

    category: str
    score: int | float | None = None


@attrs.frozen(kw_only=True, eq=False, repr=False)
class ChildMetric(Model):
    """One part of a COMPOSITE metric.

    Attributes:
        name: Name of the metric that is a part.
        id: Id of that metric; None if the server does not send it.
        weight: How much the part counts, such as 0.5.
        scale: Highest value of the part; None if it has none.
    """

    name: str
    id: str | None = None
    weight: int | float | None = None
    scale: int | float | None = None


@attrs.frozen(kw_only=True, eq=False, repr=False)
class MetricContent(Model):
    """The definition of a metric, as a version contains it.

    A field is None if the server does not send it.

    Attributes:
        name: Name of the metric, such as "polite".
        type: "PYTHON", "LLM", "HUMAN" or "COMPOSITE"; newer servers may have other types.
        criteria: The code of a PYTHON metric, the prompt of an LLM metric, or the question to people of a HUMAN metric.
        description: What the metric is for; None or empty if there is no description.
        return_type: Type of its values: "float", "boolean", "string" or "categorical".
        enabled_in_prod: Whether events are measured as they arrive.
        needs_ground_truth: Whether the metric reads ``feedback["ground_truth"]`` of an event.
        sampling_percentage: Share of the events that are measured if ``enabled_in_prod`` is set, in percent.
        model_provider: Provider of the model of an LLM metric, such as "openai"; None if there is none.
        model_name: Name of the model of an LLM metric, such as "gpt-4o"; None if there is none.
        scale: Highest value of a float metric, such as 5; None if there is none.
        threshold: Values that pass; None if there is no threshold.
        categories: Values of a categorical metric; None if there are none.
        child_metrics: Parts of a COMPOSITE metric; None if there are none.
        filters: Which events are measured, in the form of the server: a list of conditions under ``filterArray``.
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
    """A metric: a rule by which events are scored.

    A field is None if the server does not send it.

    Attributes:
        name: Name of the metric, such as "polite".
        type: "PYTHON", "LLM", "HUMAN" or "COMPOSITE"; newer servers may have other types.
        criteria: The code of a PYTHON metric, the prompt of an LLM metric, or the question to people of a HUMAN metric.
        description: What the metric is for; None or empty if there is no description.
        return_type: Type of its values: "float", "boolean", "string" or "categorical".
        enabled_in_prod: Whether events are measured as they arrive.
        needs_ground_truth: Whether the metric reads ``feedback["ground_truth"]`` of an event.
        sampling_percentage: Share of the events that are measured if ``enabled_in_prod`` is set, in percent.
        model_provider: Provider of the model of an LLM metric, such as "openai"; None if there is none.
        model_name: Name of the model of an LLM metric, such as "gpt-4o"; None if there is none.
        scale: Highest value of a float metric, such as 5; None if there is none.
        threshold: Values that pass; None if there is no threshold.
        categories: Values of a categorical metric; None if there are none.
        child_metrics: Parts of a COMPOSITE metric; None if there are none.
        filters: Which events are measured, in the form of the server: a list of conditions under ``filterArray``.
        id: Id of the metric, which methods take as ``metric_id``.
        created_at: When the metric was created, an aware datetime; UTC if the server sends no time zone.
        updated_at: When it was last changed, in the same form; None if it never was.
    """

    _identity = "id"
    _renamed: ClassVar[Mapping[str, str]] = {"_id": "id"}

    id: str
    created_at: datetime | None = None
    updated_at: datetime | None = None


@attrs.frozen(kw_only=True, eq=False, repr=False)
class MetricVersion(Model):
    """One version of the definition of a metric.

    A field is None if the server does not send it.

    Attributes:
        name: Name of the version, which ``client.metric_versions.deploy`` takes.
        full_sha: Digest that identifies the version.
        message: What the version changes, in the words of its author.
        created_at: When the version was created, an aware datetime; UTC if the server sends no time zone. Servers call
            this field ``date``.
        deployed: Whether this version is in use.
        content: The definition.
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
    """The result of running a metric once.

    Whatever else the server sends is in ``extra``; ``extra["loading"]``, for example, says whether the result is still
    to come.

    Attributes:
        success: Whether the metric could be run; None if the server does not send it.
        result: The value: a boolean, a number or text; None if there is none.
        explanation: Why this is the value, in words; None if there is no explanation.
    """

    success: bool | None = None
    result: Any = None
    explanation: str | None = None
