"""Fields of new objects, as typed dicts.

Each field is the argument of the same name of the ``create`` method, whose docstring describes it. Type checkers use
these types to find a misspelt key or a wrong value; the client reads its own checks from them at run time. A field that
only some revisions have is rejected by name in the others.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from honeyhive_overlay.timestamps import Timestamp
from honeyhive_overlay.types import (
    ChartBucket,
    ConfigurationType,
    DateRange,
    Environment,
    EventType,
    FilterLike,
    Id,
    MetricType,
    ReturnType,
    RunStatus,
    Scalar,
    ToolType,
)


class SessionFields(TypedDict, total=False):
    """Fields of a new session; see `sessions.start`."""

    session_name: str | None
    session_id: Id | None
    source: str | None
    inputs: Mapping[str, Any] | None
    outputs: Mapping[str, Any] | None
    config: Mapping[str, Any] | None
    metadata: Mapping[str, Any] | None
    metrics: Mapping[str, Scalar] | None
    feedback: Mapping[str, Any] | None
    user_properties: Mapping[str, Any] | None
    error: str | None
    start_time: Timestamp | None
    end_time: Timestamp | None
    duration: float | None
    children_ids: Sequence[Id] | None


class EventFields(TypedDict, total=False):
    """Fields of a new event, for `events.create_from` and `events.create_batch`; see `events.create`."""

    event_type: Required[EventType]
    inputs: Required[Mapping[str, Any]]
    event_name: str | None
    session_id: Id | None
    parent_id: Id | None
    event_id: Id | None
    source: str | None
    outputs: Mapping[str, Any] | None
    config: Mapping[str, Any] | None
    metadata: Mapping[str, Any] | None
    metrics: Mapping[str, Scalar] | None
    feedback: Mapping[str, Any] | None
    user_properties: Mapping[str, Any] | None
    error: str | None
    start_time: Timestamp | None
    end_time: Timestamp | None
    duration: float | None
    children_ids: Sequence[Id] | None


class ModelEventFields(TypedDict, total=False):
    """Fields of a new model event, for `events.create_model_batch`; see `events.create_model`."""

    model: Required[str]
    provider: Required[str]
    messages: Required[Sequence[Mapping[str, Any]]]
    response: Mapping[str, Any] | None
    usage: Mapping[str, Any] | None
    cost: float | None
    hyperparameters: Mapping[str, Any] | None
    template: Any
    template_inputs: Mapping[str, Any] | None
    tools: Sequence[Any] | None
    tool_choice: Any
    response_format: Any
    event_name: str | None
    session_id: Id | None
    parent_id: Id | None
    event_id: Id | None
    source: str | None
    metadata: Mapping[str, Any] | None
    metrics: Mapping[str, Scalar] | None
    feedback: Mapping[str, Any] | None
    user_properties: Mapping[str, Any] | None
    error: str | None
    start_time: Timestamp | None
    end_time: Timestamp | None
    duration: float | None


class RunFields(TypedDict, total=False):
    """Fields of a new run, for `runs.create_from`; see `runs.create`."""

    name: str | None
    description: str | None
    status: RunStatus | None
    dataset_id: Id | None
    event_ids: Sequence[Id] | None
    session_ids: Sequence[Id] | None
    datapoint_ids: Sequence[Id] | None
    evaluators: Sequence[Any] | None
    results: Mapping[str, Any] | None
    configuration: Mapping[str, Any] | None
    metadata: Mapping[str, Any] | None
    passing_ranges: Mapping[str, Mapping[str, float]] | None
    run_id: Id | None


class DatasetFields(TypedDict, total=False):
    """Fields of a new dataset, for `datasets.create_from`; see `datasets.create`."""

    name: Required[str]
    description: str | None
    datapoints: Sequence[Id] | None


class DatapointFields(TypedDict, total=False):
    """Fields of a new datapoint, for `datapoints.create_from`; see `datapoints.create`."""

    inputs: Mapping[str, Any] | None
    history: Sequence[Mapping[str, Any]] | None
    ground_truth: Mapping[str, Any] | None
    metadata: Mapping[str, Any] | None
    linked_event: Id | None
    linked_datasets: Sequence[Id] | None


class MetricFields(TypedDict, total=False):
    """Fields of a new metric or of a version of one, for `metrics.create_from`; see `metrics.create`."""

    name: Required[str]
    type: Required[MetricType]
    criteria: Required[str]
    description: str | None
    return_type: ReturnType | None
    scale: int | None
    threshold: Mapping[str, Scalar | Sequence[str]] | None
    categories: Sequence[Mapping[str, Scalar]] | None
    child_metrics: Sequence[Mapping[str, Scalar]] | None
    enabled_in_prod: bool | None
    needs_ground_truth: bool | None
    sampling_percentage: float | None
    model_provider: str | None
    model_name: str | None
    filters: Sequence[FilterLike] | None


class ParametersDict(TypedDict, total=False):
    """Parameters of a configuration, by the server's names.

    ``call_type`` and ``model`` are required. ``hyperparameters`` may have any keys; the server keeps those that it does
    not know.
    """

    call_type: Required[Literal["chat", "completion"]]
    model: Required[str]
    hyperparameters: Mapping[str, Any]
    responseFormat: Mapping[Literal["type"], Literal["text", "json_object"]]
    selectedFunctions: Sequence[Mapping[str, Any]]
    functionCallParams: Literal["none", "auto", "force"]
    forceFunction: Mapping[str, Any]
    template: str | Sequence[Mapping[Literal["role", "content"], str]]


class ConfigurationFields(TypedDict, total=False):
    """Fields of a new configuration, for `configurations.create_from`; see `configurations.create`."""

    name: Required[str]
    provider: Required[str]
    parameters: Required[ParametersDict]
    type: ConfigurationType | None
    env: Sequence[Environment] | None
    tags: Sequence[str] | None
    user_properties: Mapping[str, Any] | None


class ToolFields(TypedDict, total=False):
    """Fields of a new tool, for `tools.create_from`; see `tools.create`."""

    name: Required[str]
    description: str | None
    parameters: Any
    tool_type: ToolType | None


class ProjectFields(TypedDict, total=False):
    """Fields of a new project, for `projects.create_from`; see `projects.create`."""

    name: Required[str]
    description: str | None


class ChartFields(TypedDict, total=False):
    """Fields of a new saved chart, for `charts.create_from`; see `charts.create`."""

    name: Required[str]
    metric: Required[str]
    description: str | None
    aggregate: str | None
    bucket: ChartBucket | None
    group_by: str | None
    date_range: DateRange | Mapping[str, Any] | None
    filters: Sequence[FilterLike] | None
    owner_id: Id | None


class QueueFields(TypedDict, total=False):
    """Fields of a new queue, for `queues.create_from`; see `queues.create`."""

    name: Required[str]
    description: str | None
    filters: Sequence[FilterLike] | None
    enabled: bool | None
    event_ids: Sequence[Id] | None
