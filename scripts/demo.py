"""Compare two prompts of a support bot on the local server: ``nox -s demo``.

The bot gets six questions, once with an old and once with a new prompt. The demo prints:

1. one session as a tree: the chain, the tool and the model call that produced one answer;
2. the result of each run: how many passed and failed, and the value of every metric;
3. the comparison of the two runs: what improved, what degraded, and on which questions;
4. both outputs for one question on which the new prompt is worse.

The old prompt runs with the sync client, the new one with the async client. ``--revision`` selects a revision of the
API; the output is the same in all of them.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Mapping
from typing import Any, NamedTuple
from uuid import uuid4

from rich.console import Console, RenderableType
from rich.table import Table
from rich.tree import Tree

from honeyhive_overlay import (
    AsyncHoneyHive,
    Event,
    EventFields,
    HoneyHive,
    MetricComparison,
    Page,
    Run,
    RunComparison,
    RunResult,
    Session,
)
from honeyhive_overlay._gateway.revisions import DEFAULT_REVISION, REVISIONS
from honeyhive_overlay.local import LocalHoneyHive

DATASET = "EXT-support-questions"
PASSING = {"faithfulness": {"min": 0.7, "max": 1.0}}


class Answer(NamedTuple):
    """The answer of the bot to one question, with its scores."""

    text: str
    correct: bool
    faithfulness: float
    relevance: float


QUESTIONS = {
    "EXT-reset": "How do I reset my password?",
    "EXT-refund": "Can I get a refund after 30 days?",
    "EXT-export": "Where can I export my data?",
    "EXT-limit": "How many users may I invite?",
    "EXT-delete": "How do I delete my account?",
    "EXT-invoice": "Who gets the invoices?",
}
OLD = dict(
    zip(
        QUESTIONS,
        (
            Answer("Click 'Forgot password'.", True, 0.92, 0.88),
            Answer("Yes, at any time.", False, 0.31, 0.74),
            Answer("Under Settings, Export.", True, 0.85, 0.90),
            Answer("As many as you like.", False, 0.42, 0.66),
            Answer("Under Settings, Account, Delete.", True, 0.90, 0.91),
            Answer("The owner of the workspace.", True, 0.81, 0.79),
        ),
        strict=True,
    )
)
NEW = OLD | {
    "EXT-refund": Answer("No. Refunds end after 30 days.", True, 0.95, 0.89),
    "EXT-limit": Answer("Ten on the team plan.", True, 0.88, 0.82),
    "EXT-invoice": Answer("Everybody in the workspace.", False, 0.55, 0.79),
}


def main(argv: list[str] | None = None) -> int:
    """Run the demo and return its exit status."""
    parser = argparse.ArgumentParser(prog="demo", description=__doc__.partition("\n")[0])
    known = [revision.name for revision in REVISIONS]
    parser.add_argument(
        "--revision", choices=known, default=DEFAULT_REVISION, help="revision of the API (default: %(default)s)"
    )
    revision = parser.parse_args(argv).revision
    console = Console(width=None if sys.stdout.isatty() else 120, highlight=False)
    with LocalHoneyHive() as server:
        # The only difference between the revisions: some require a project.
        settings = {"base_url": server.url_for(revision), "revision": revision}
        if next(one.takes_project for one in REVISIONS if one.name == revision):
            settings["project"] = "support bot"
        console.print(f"[dim]A local HoneyHive server runs at {server.url}, revision {revision}.[/]\n")
        with HoneyHive(server.api_key, **settings) as client:
            show(console, client, asyncio.run(_evaluate_new(server.api_key, settings)))
    return 0


def show(console: Console, client: HoneyHive, new: Run) -> None:
    """Run the old prompt, and print the comparison with the new one."""
    old = evaluate(client, "old prompt", OLD)
    first = client.sessions.get((old.event_ids or ())[0])
    comparison = client.runs.compare(new.run_id, old.run_id)
    worse = next(ids for row in comparison.metrics if (ids := row.degraded))
    for heading, renderable in (
        ("One session", tree(first)),
        ("The result of each run", result_table("old prompt", client.runs.result(old.run_id))),
        ("", result_table("new prompt", client.runs.result(new.run_id))),
        ("What changed", comparison_table(comparison)),
        ("What got worse", pair_table(worse[0], client.runs.compare_events(
            new.run_id, old.run_id, event_name="answer", limit=100,
        ))),
    ):  # fmt: skip
        if heading:
            console.rule(f"[bold]{heading}", align="left")
        console.print(renderable, "")


def evaluate(client: HoneyHive, name: str, outputs: dict[str, Answer]) -> Run:
    """Run the experiment with the sync client."""
    run = client.runs.create(
        name=name, dataset_id=DATASET, configuration={"prompt": name}, passing_ranges=PASSING, status="running"
    )
    sessions = []
    for datapoint, question in QUESTIONS.items():
        session = client.sessions.start(
            session_name=question,
            inputs={"question": question},
            metadata={"run_id": run.run_id, "datapoint_id": datapoint, "dataset_id": DATASET},
        )
        client.events.create_batch(events(session.session_id, question, outputs[datapoint], name))
        sessions.append(session.session_id)
    return client.runs.update(run.run_id, status="completed", event_ids=sessions)


async def evaluate_async(client: AsyncHoneyHive, name: str, outputs: dict[str, Answer]) -> Run:
    """Run the experiment with the async client, all questions concurrently."""
    run = await client.runs.create(
        name=name, dataset_id=DATASET, configuration={"prompt": name}, passing_ranges=PASSING, status="running"
    )

    async def ask(datapoint: str, question: str) -> str:
        session = await client.sessions.start(
            session_name=question,
            inputs={"question": question},
            metadata={"run_id": run.run_id, "datapoint_id": datapoint, "dataset_id": DATASET},
        )
        await client.events.create_batch(events(session.session_id, question, outputs[datapoint], name))
        return session.session_id

    sessions = await asyncio.gather(*(ask(*item) for item in QUESTIONS.items()))
    return await client.runs.update(run.run_id, status="completed", event_ids=sessions)


def events(session_id: str, question: str, answer: Answer, prompt: str) -> list[EventFields]:
    """Return the three events of one answer: a chain with a search and a model call."""
    chain = str(uuid4())
    return [
        {
            "event_id": chain, "session_id": session_id, "event_type": "chain", "event_name": "answer",
            "inputs": {"question": question}, "outputs": {"answer": answer.text}, "duration": 940,
            "metrics": {"correct": answer.correct, "faithfulness": answer.faithfulness},
        },
        {
            "session_id": session_id, "parent_id": chain, "event_type": "tool", "event_name": "search the handbook",
            "inputs": {"query": question}, "outputs": {"pages": 3}, "duration": 120,
        },
        {
            "session_id": session_id, "parent_id": chain, "event_type": "model", "event_name": "write the answer",
            "inputs": {"prompt": prompt, "question": question}, "outputs": {"answer": answer.text},
            "config": {"model": "small-1"}, "duration": 810, "metrics": {"relevance": answer.relevance},
            "metadata": {"prompt_tokens": 412, "completion_tokens": 23, "total_tokens": 435, "cost": 0.0011},
        },
    ]  # fmt: skip


def tree(session: Session) -> RenderableType:
    """Return a session as a tree."""

    def label(event: Event) -> str:
        metadata = event.metadata or {}
        usage = f"{metadata['total_tokens']} tokens, cost {metadata['cost']}" if metadata.get("total_tokens") else ""
        duration = "" if event.event_type == "session" else f"[dim]{event.duration or 0:.0f} ms[/]  "
        return f"[cyan]{event.event_type:<7}[/] {event.event_name}  {duration}{usage}".rstrip()

    def add_children(branch: Tree, event: Event) -> Tree:
        for child in event.children:
            add_children(branch.add(label(child)), child)
        return branch

    return add_children(Tree(label(session)), session)


def result_table(title: str, result: RunResult) -> Table:
    """Return the result of a run as a table."""
    count = (result.passed_count or 0) + (result.failed_count or 0)
    table = Table(title=f"{title}: {result.passed_count} of {count} passed", title_justify="left")
    for heading in ("metric", "of", "average", "values", "failed on"):
        table.add_column(heading, justify="right" if heading == "average" else "left")
    for metric in result.metrics:
        failed = ", ".join(sorted(metric.failed or (), key=list(QUESTIONS).index)) or "[dim]-[/]"
        values = " ".join(sorted(map(_number, metric.values or ()), reverse=True))
        table.add_row(metric.metric_name, metric.event_name, _number(metric.aggregate), values, failed)
    return table


def comparison_table(comparison: RunComparison) -> Table:
    """Return the changes from the old run to the new one as a table."""
    table = Table(title=f"new against old, on {len(comparison.common_datapoints)} questions", title_justify="left")
    for heading in ("metric", "old", "new", "change", "improved on", "degraded on"):
        table.add_column(heading, justify="right" if heading in ("old", "new", "change") else "left")
    for row in comparison.metrics:
        improved, degraded = (
            ", ".join(sorted(ids or (), key=list(QUESTIONS).index)) or "[dim]-[/]"
            for ids in (row.improved, row.degraded)
        )
        old, new = _number(row.old_aggregate), _number(row.new_aggregate)
        table.add_row(row.metric_name, old, new, _change(row), improved, degraded)
    return table


def pair_table(datapoint: str, pairs: Page[Any]) -> Table:
    """Return the outputs of both runs for one question as a table."""
    (pair,) = (pair for pair in pairs if pair.datapoint_id == datapoint)
    table = Table(title=QUESTIONS[datapoint], title_justify="left")
    table.add_column("prompt")
    table.add_column("answer")
    table.add_column("faithfulness", justify="right")
    for prompt, event in (("old", pair.event_2), ("new", pair.event_1)):
        table.add_row(prompt, event.outputs["answer"], _number(event.metrics["faithfulness"]))
    return table


async def _evaluate_new(api_key: str, settings: Mapping[str, Any]) -> Run:
    async with AsyncHoneyHive(api_key, **settings) as client:
        return await evaluate_async(client, "new prompt", NEW)


def _change(row: MetricComparison) -> str:
    arrow = {"improved": "[green]▲", "degraded": "[red]▼", "same": "[dim]=", None: "?"}[row.direction]
    percent = "" if row.percent_change is None else f" {row.percent_change:+.1f} %"
    return f"{arrow}{percent}" if arrow == "?" else f"{arrow}{percent}[/]"


def _number(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:.2f}" if isinstance(value, int | float) else str(value)


if __name__ == "__main__":
    sys.exit(main())
