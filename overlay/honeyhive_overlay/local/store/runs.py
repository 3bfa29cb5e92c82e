"""Store runs."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from honeyhive_overlay.local.json_text import JsonObject, encode
from honeyhive_overlay.local.rules.runs import is_external
from honeyhive_overlay.local.store.conditions import Condition, all_of, between
from honeyhive_overlay.local.store.database import Database

SORTABLE = ("created_at", "updated_at", "name", "status")


class Runs:
    """All runs, by `run_id`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, run: JsonObject) -> None:
        """Insert or replace a run. A replaced run keeps its position."""
        statement = """INSERT INTO runs (run_id, body) VALUES (?, ?)
            ON CONFLICT (run_id) DO UPDATE SET body = excluded.body"""
        self._database.execute(statement, (run["run_id"], encode(run)))

    def get(self, run_id: str) -> JsonObject | None:
        """Return the run of this id, or None."""
        for (body,) in self._database.execute("SELECT body FROM runs WHERE run_id = ?", (run_id,)):
            return _parse(body)
        return None

    def delete(self, run_id: str) -> bool:
        """Delete a run, but not its events. Return whether it existed."""
        return bool(self._database.execute("DELETE FROM runs WHERE run_id = ? RETURNING 1", (run_id,)))

    def count(self, conditions: Iterable[Condition] = ()) -> int:
        """Return how many runs meet all conditions."""
        where = all_of(conditions)
        (row,) = self._database.execute(f"SELECT COUNT(*) FROM runs WHERE {where.sql}", where.values)  # noqa: S608
        return int(row[0])

    def page(
        self, conditions: Iterable[Condition], *, page: int, limit: int, sort_by: str, descending: bool
    ) -> list[JsonObject]:
        """Return a page of the runs that meet all conditions. Runs with equal values are sorted by creation."""
        where, direction = all_of(conditions), "DESC" if descending else "ASC"
        statement = f"""SELECT body FROM runs WHERE {where.sql}
            ORDER BY json_extract(body, ?) {direction}, seq {direction} LIMIT ? OFFSET ?"""  # noqa: S608
        values = (*where.values, f"$.{sort_by}", limit, (page - 1) * limit)
        return [_parse(body) for (body,) in self._database.execute(statement, values)]


def with_dataset(dataset_id: str) -> Condition:
    """Match runs of a dataset. An external id is stored in the metadata."""
    path = "$.metadata.offline_dataset_id" if is_external(dataset_id) else "$.dataset_id"
    return Condition("json_extract(body, ?) = ?", (path, dataset_id))


def with_ids(run_ids: list[str]) -> Condition:
    """Match runs of these ids."""
    return Condition("run_id IN (SELECT value FROM json_each(?))", (encode(run_ids),))


def with_name_prefix(prefix: str) -> Condition:
    """Match runs whose name begins with this text."""
    return Condition("substr(json_extract(body, '$.name'), 1, length(?)) = ?", (prefix, prefix))


def with_status(status: str) -> Condition:
    """Match runs of this status."""
    return Condition("json_extract(body, '$.status') = ?", (status,))


def created_within(bounds: tuple[float | None, float | None]) -> list[Condition]:
    """Return the conditions that a run was created between two timestamps in milliseconds."""
    return between("to_milliseconds(json_extract(body, '$.created_at'))", bounds)


def _parse(body: str) -> JsonObject:
    run: dict[str, Any] = json.loads(body)
    return run
