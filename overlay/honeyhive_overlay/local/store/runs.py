"""The runs that are kept."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from honeyhive_overlay.local.jsontext import JsonObject, encode
from honeyhive_overlay.local.rules.runs import is_external
from honeyhive_overlay.local.store.conditions import Condition, between, every
from honeyhive_overlay.local.store.database import Database

SORTABLE = ("created_at", "updated_at", "name", "status")


class Runs:
    """Runs by their public id."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, run: JsonObject) -> None:
        """Keep a run; one of the same id is replaced and keeps its place."""
        statement = """INSERT INTO runs (run_id, body) VALUES (?, ?)
            ON CONFLICT (run_id) DO UPDATE SET body = excluded.body"""
        self._database.rows(statement, (run["run_id"], encode(run)))

    def get(self, run_id: str) -> JsonObject | None:
        """The run of this id."""
        for (body,) in self._database.rows("SELECT body FROM runs WHERE run_id = ?", (run_id,)):
            return _run(body)
        return None

    def delete(self, run_id: str) -> bool:
        """Forget a run, not its events; whether there was one."""
        return bool(self._database.rows("DELETE FROM runs WHERE run_id = ? RETURNING 1", (run_id,)))

    def count(self, conditions: Iterable[Condition] = ()) -> int:
        """How many runs meet all conditions."""
        where = every(conditions)
        (row,) = self._database.rows(f"SELECT COUNT(*) FROM runs WHERE {where.sql}", where.values)  # noqa: S608
        return int(row[0])

    def page(
        self, conditions: Iterable[Condition], *, page: int, limit: int, sort_by: str, descending: bool
    ) -> list[JsonObject]:
        """One page of the runs that meet all conditions; runs that are equal follow in the order of creation."""
        where, direction = every(conditions), "DESC" if descending else "ASC"
        statement = f"""SELECT body FROM runs WHERE {where.sql}
            ORDER BY json_extract(body, ?) {direction}, seq {direction} LIMIT ? OFFSET ?"""  # noqa: S608
        values = (*where.values, f"$.{sort_by}", limit, (page - 1) * limit)
        return [_run(body) for (body,) in self._database.rows(statement, values)]


def over_dataset(dataset_id: str) -> Condition:
    """Runs over a dataset; an external one is looked for where it is kept."""
    path = "$.metadata.offline_dataset_id" if is_external(dataset_id) else "$.dataset_id"
    return Condition("json_extract(body, ?) = ?", (path, dataset_id))


def among(run_ids: list[str]) -> Condition:
    """Runs of these ids."""
    return Condition("run_id IN (SELECT value FROM json_each(?))", (encode(run_ids),))


def named(prefix: str) -> Condition:
    """Runs whose name begins with this text."""
    return Condition("substr(json_extract(body, '$.name'), 1, length(?)) = ?", (prefix, prefix))


def with_status(status: str) -> Condition:
    """Runs in this status."""
    return Condition("json_extract(body, '$.status') = ?", (status,))


def created(bounds: tuple[float | None, float | None]) -> list[Condition]:
    """Runs created between two instants."""
    return between("instant(json_extract(body, '$.created_at'))", bounds)


def _run(body: str) -> JsonObject:
    run: dict[str, Any] = json.loads(body)
    return run
