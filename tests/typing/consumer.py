"""An application that calls every method, written for type checkers and never run.

`test_typing` derives the sync version and checks both versions. After ``reveals:`` comes the type that both checkers
must find, and every ignored error must be a real error.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime
from typing import Any, assert_type, reveal_type
from uuid import UUID

from honeyhive_overlay import (
    UNSET,
    ApiError,
    AsyncHoneyHive,
    Attempt,
    Created,
    DateRange,
    Deleted,
    Event,
    EventBatch,
    EventFields,
    Filter,
    FilterLike,
    HoneyHiveError,
    InvalidArgument,
    NotFound,
    Page,
    PartialBatchError,
    RateLimited,
    RawResponse,
    RequestInfo,
    Retry,
    Run,
    Session,
    Updated,
)

ID = UUID(int=1)
WEEK = DateRange.last(days=7)
FILTERS: Sequence[FilterLike] = [
    Filter("metadata.model", "is", "gpt-4o"),
    {"field": "duration", "operator": "greater than", "value": 2000},
]


def add_trace(request: RequestInfo) -> dict[str, str]:
    return {"traceparent": f"{request.operation} {request.method} {request.url} {request.attempt}"}


def log_attempt(attempt: Attempt) -> None:
    print(attempt.operation, attempt.attempt, attempt.status, attempt.error, attempt.seconds, attempt.retry_in)


async def start() -> None:
    async with AsyncHoneyHive() as client:
        reveal_type(client)  # reveals: AsyncHoneyHive
    client = AsyncHoneyHive(
        lambda: "key", base_url="http://127.0.0.1", revision="2025-12-15", project=None, timeout=3.5,
        retry=Retry(attempts=2), max_response_bytes=10, headers={"X-Team": "a"}, http_client=None,
        on_request=add_trace, on_attempt=log_attempt,
    )  # fmt: skip
    reveal_type(client.revision)  # reveals: str
    AsyncHoneyHive(timeout="60")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    AsyncHoneyHive("key", "http://127.0.0.1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    await client.aclose()


async def sessions(client: AsyncHoneyHive) -> None:
    session = await client.sessions.start(session_name="checkout", start_time=datetime.now(UTC), session_id=ID)
    reveal_type(session)  # reveals: Session
    tree = await client.sessions.get(session.session_id, timeout=3, headers={"X-Trace": "1"})
    reveal_type(tree.children)  # reveals: tuple[Event, ...]
    reveal_type(next(tree.walk()))  # reveals: Event
    reveal_type(tree.uuid)  # reveals: UUID | None
    batch = await client.sessions.create_event_batch(ID, [{"event_type": "tool", "inputs": {}}])
    reveal_type(batch.event_ids)  # reveals: tuple[str, ...]
    reveal_type((await client.sessions.delete(ID)).deleted)  # reveals: bool
    rows: list[dict[str, Any]] = [{"event_type": "tool", "inputs": {}}]
    assert_type(await client.sessions.create_event_batch_from(ID, rows, allow_unknown=True), EventBatch)
    await client.sessions.start("checkout")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


async def events(client: AsyncHoneyHive) -> AsyncIterator[Event]:
    created = await client.events.create(event_type="model", inputs={"q": 1}, metrics={"score": 0.5, "good": True})
    reveal_type(created.event_id)  # reveals: str
    await client.events.create_from({"event_type": "tool", "inputs": {}})
    await client.events.create_batch([{"event_type": "tool", "inputs": {}}], is_single_session=True)
    await client.events.create_batch([{"event_type": "tool", "inputs": {}, "metadat": {}}])  # type: ignore[typeddict-unknown-key]  # pyright: ignore[reportArgumentType]
    await client.events.create_batch([{"event_type": "tool"}])  # type: ignore[typeddict-item]  # pyright: ignore[reportArgumentType]
    await client.events.create_batch([{"event_type": "llm", "inputs": {}}])  # type: ignore[typeddict-item]  # pyright: ignore[reportArgumentType]
    mine: list[EventFields] = [{"event_type": "tool", "inputs": {}, "start_time": datetime.now(UTC)}]
    await client.events.create_batch(mine)
    rows: list[dict[str, Any]] = [{"event_type": "tool", "inputs": {}}]
    await client.events.create_batch(rows)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert_type(await client.events.create_batch_from(rows, is_single_session=True), EventBatch)
    assert_type(await client.events.create_model_batch_from(row for row in rows), EventBatch)
    await client.events.create_model_batch([{"model": "m", "provider": "p", "message": []}])  # type: ignore[typeddict-item]  # pyright: ignore[reportArgumentType]
    await client.events.create_model(model="gpt-4o", provider="openai", messages=[{"role": "user"}])
    await client.events.create_model_batch([{"model": "m", "provider": "p", "messages": []}])
    assert_type(await client.events.update(ID, metadata={"a": 1}, duration=UNSET), Updated)
    assert_type(await client.events.update(ID, end_time="2026-06-24T00:00:00Z", children_ids=[ID, "e2"]), Updated)
    event = await client.events.get(created.event_id)
    reveal_type(event)  # reveals: Event
    reveal_type(event.inputs)  # reveals: dict[str, Any] | None
    reveal_type(event.started_at)  # reveals: datetime | None
    reveal_type(event.extra)  # reveals: dict[str, Any]
    assert_type(await client.events.get_by_session(ID), Session)
    page = await client.events.list(filters=FILTERS, date_range=WEEK, run_id=ID)
    reveal_type(page)  # reveals: Page[Event]
    reveal_type(page.total)  # reveals: int | None
    for listed in page:
        reveal_type(listed)  # reveals: Event
    reveal_type((await client.events.search(filters=FILTERS, limit=10)).items[0])  # reveals: Event
    points = await client.events.chart(metric="accuracy", aggregate="p95", bucket="1d")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    reveal_type(points.items)  # reveals: tuple[dict[str, Any], ...]
    async for found in client.events.iter(filters=FILTERS, page_size=5):
        reveal_type(found)  # reveals: Event
        yield found
    await client.events.delete(event.event_id)
    await client.events.create(event_type="llm", inputs={})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    event.event_name = "other"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


async def runs(client: AsyncHoneyHive) -> None:
    run = await client.runs.create(name="nightly", status="running", metadata={"commit": "c0ffee"}, event_ids=[ID, "a"])
    assert_type(await client.runs.create(run_id=ID), Run)
    reveal_type(run)  # reveals: Run
    reveal_type(run.uuid)  # reveals: UUID | None
    assert_type(await client.runs.create_from(run.to_dict()), Run)
    assert_type(await client.runs.update(run.run_id, status="completed", name=UNSET), Run)
    assert_type(await client.runs.list(run_ids=[ID], sort_by="name", sort_order="asc"), Page[Run])
    async for each in client.runs.iter(status="failed"):
        reveal_type(each)  # reveals: Run
    assert_type(await client.runs.get(ID), Run)
    result = await client.runs.result(ID, aggregate="median", filters=FILTERS)
    reveal_type(result.passed)  # reveals: tuple[str, ...]
    reveal_type(result.metric("accuracy"))  # reveals: MetricResult | None
    reveal_type(result.datapoints[0].metrics)  # reveals: tuple[DatapointMetric, ...]
    comparison = await client.runs.compare("new", "old", aggregate="average")
    reveal_type(comparison.common_datapoints)  # reveals: tuple[str, ...]
    reveal_type(comparison.metrics[0].improved)  # reveals: tuple[str, ...] | None
    reveal_type(comparison.metrics[0].delta)  # reveals: int | float | None
    pairs = await client.runs.compare_events("new", "old", event_name="answer", event_type="chain", limit=10)
    reveal_type(pairs)  # reveals: Page[EventPair]
    reveal_type(pairs.items[0].event_1)  # reveals: Event | None
    reveal_type((await client.runs.metrics(ID)).items[0].metrics)  # reveals: dict[str, Any]
    reveal_type((await client.runs.schema(date_range=WEEK)).fields)  # reveals: tuple[SchemaField, ...]
    reveal_type((await client.runs.run_schema(ID)).mappings)  # reveals: dict[str, tuple[SchemaMapping, ...]]
    await client.runs.delete(ID)
    await client.runs.result(ID, aggregate="mean")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await client.runs.compare("new")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    await client.runs.update(ID, status=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def datasets(client: AsyncHoneyHive) -> None:
    insertion = await client.datasets.create(name="questions")
    reveal_type(insertion.id)  # reveals: str
    await client.datasets.create_from({"name": "questions"})
    dataset = await client.datasets.get(insertion.id)
    reveal_type(dataset.datapoints)  # reveals: tuple[str, ...] | None
    reveal_type(await client.datasets.list(name="questions"))  # reveals: Page[Dataset]
    reveal_type(await client.datasets.update(ID, description=""))  # reveals: Dataset
    assert_type(await client.datasets.add_datapoints(ID, [{"q": "Where?"}], inputs=["q"]), Created)
    reveal_type((await client.datasets.remove_datapoint(ID, ID)).deleted)  # reveals: bool
    await client.datasets.delete(ID)
    await client.datasets.create()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


async def datapoints(client: AsyncHoneyHive) -> None:
    assert_type(await client.datapoints.create(inputs={"q": "Where?"}, ground_truth={"a": "Here."}), Created)
    await client.datapoints.create_from({"inputs": {}})
    await client.datapoints.create_batch(event_ids=[ID], inputs=["inputs.q"])
    point = await client.datapoints.get(ID)
    reveal_type(point)  # reveals: Datapoint
    reveal_type(point.history)  # reveals: tuple[dict[str, Any], ...] | None
    reveal_type(await client.datapoints.list(datapoint_ids=[ID]))  # reveals: Page[Datapoint]
    async for each in client.datapoints.iter(dataset=ID):
        reveal_type(each)  # reveals: Datapoint
    reveal_type(await client.datapoints.update(ID, metadata={}))  # reveals: Updated
    await client.datapoints.delete(ID)


async def metrics(client: AsyncHoneyHive) -> None:
    created = await client.metrics.create(name="length", type="PYTHON", criteria="…", return_type="float", scale=5)
    reveal_type(created.id)  # reveals: str
    await client.metrics.create_from({"name": "length", "type": "PYTHON", "criteria": "…", "scale": 5})
    metric = await client.metrics.get(created.id)
    reveal_type(metric.threshold)  # reveals: MetricThreshold | None
    reveal_type(await client.metrics.list(type="LLM"))  # reveals: Page[Metric]
    reveal_type(await client.metrics.update(ID, threshold=None))  # reveals: Updated
    reveal_type(await client.metrics.run(metric=metric, event={"inputs": {}}))  # reveals: MetricRun
    await client.metrics.delete(ID)
    await client.metrics.create(name="n", type="python", criteria="…")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def configurations(client: AsyncHoneyHive) -> None:
    created = await client.configurations.create(
        name="support", provider="openai", parameters={"call_type": "chat", "model": "gpt-4o"}, env=["dev"]
    )
    await client.configurations.create_from({"name": "support", "provider": "openai", "parameters": {}})
    (found, *_) = await client.configurations.list(name="support", env="prod")
    reveal_type(found)  # reveals: Configuration
    reveal_type(found.parameters)  # reveals: ConfigurationParameters | None
    reveal_type(await client.configurations.update(created.id, name="support"))  # reveals: Updated
    await client.configurations.delete(ID)
    await client.configurations.list(env="production")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def tools_and_projects(client: AsyncHoneyHive) -> None:
    tool = await client.tools.create(name="search", parameters={"type": "object"}, tool_type="function")
    reveal_type(tool)  # reveals: Tool
    await client.tools.create_from({"name": "search"})
    reveal_type(await client.tools.list())  # reveals: Page[Tool]
    reveal_type(await client.tools.update(ID, description="finds"))  # reveals: Tool
    await client.tools.delete(ID)
    reveal_type(await client.projects.list())  # reveals: Page[Project]
    reveal_type(await client.projects.create(name="p"))  # reveals: Project
    await client.projects.create_from({"name": "p"})
    assert_type(await client.projects.update(ID, name="p"), Updated)
    assert_type(await client.projects.delete("p"), Deleted)


async def charts_queues_and_metric_versions(client: AsyncHoneyHive) -> None:
    chart = await client.charts.create(name="daily", metric="accuracy", bucket="day", filters=FILTERS, date_range=WEEK)
    reveal_type(chart)  # reveals: Chart
    reveal_type(chart.filters)  # reveals: tuple[dict[str, Any], ...] | None
    await client.charts.create_from({"name": "daily", "metric": "accuracy"})
    reveal_type(await client.charts.list())  # reveals: Page[Chart]
    reveal_type((await client.charts.get(ID)).created_at)  # reveals: datetime | None
    reveal_type(await client.charts.update(ID, group_by=None, date_range={"relative": "7d"}))  # reveals: Chart
    await client.charts.delete(ID)
    reveal_type(await client.queues.create(name="to review", event_ids=[ID]))  # reveals: Queue
    await client.queues.create_from({"name": "to review"})
    reveal_type(await client.queues.list(enabled=True))  # reveals: Page[Queue]
    reveal_type((await client.queues.get(ID)).enabled)  # reveals: bool | None
    reveal_type(await client.queues.update(ID, add_event_ids=[ID]))  # reveals: Queue
    await client.queues.delete(ID)
    version = await client.metric_versions.create(ID, message="stricter", content={"name": "length"})
    reveal_type(version.content)  # reveals: MetricContent | None
    reveal_type(await client.metric_versions.list(ID))  # reveals: Page[MetricVersion]
    reveal_type(version.created_at)  # reveals: datetime | None
    reveal_type(await client.metric_versions.deploy(ID, version.name))  # reveals: MetricVersion


async def raw_responses_and_errors(client: AsyncHoneyHive) -> None:
    envelope = await client.raw(client.runs.get, ID)
    reveal_type(envelope)  # reveals: RawResponse[Run]
    reveal_type(envelope.parsed)  # reveals: Run
    await client.raw(client.runs.get)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    free = await client.request("GET", "/v1/datasets", query={"name": "a"})
    reveal_type(free.status)  # reveals: int
    assert_type(free.headers["etag"], str)
    try:
        await client.runs.get(ID)
    except NotFound as error:
        reveal_type(error.status)  # reveals: int
        reveal_type(error.body)  # reveals: bytes
    except InvalidArgument as error:
        reveal_type(error.argument)  # reveals: str
    except PartialBatchError as error:
        reveal_type(error.accepted)  # reveals: tuple[str, ...]
        await client.events.create_batch_from(error.rejected)
    except RateLimited as error:
        reveal_type(error.retry_after)  # reveals: float | None
    except ApiError as error:
        reveal_type(error.attempts)  # reveals: int
        reveal_type(error.headers)  # reveals: Mapping[str, str]
    except HoneyHiveError:
        raise


def parsed(response: RawResponse[Run]) -> Run:
    return response.parsed
