"""Store events. Sessions are events, too."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import cast

from honeyhive_overlay.local.json_text import JsonObject, encode
from honeyhive_overlay.local.store.conditions import Condition, all_of
from honeyhive_overlay.local.store.database import Database


class Events:
    """All events. Methods that return text return the stored JSON, ready to be sent."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, event: JsonObject) -> None:
        """Insert or replace an event. A replaced event keeps its position."""
        statement = """INSERT INTO events (event_id, body) VALUES (?, ?)
            ON CONFLICT (event_id) DO UPDATE SET body = excluded.body"""
        self._database.execute(statement, (event["event_id"], encode(event)))

    def get(self, event_id: str) -> JsonObject | None:
        """Return the event of this id, or None."""
        for (body,) in self._database.execute("SELECT body FROM events WHERE event_id = ?", (event_id,)):
            return _parse(body)
        return None

    def delete(self, event_id: str) -> bool:
        """Delete an event. Return whether it existed."""
        return bool(self._database.execute("DELETE FROM events WHERE event_id = ? RETURNING 1", (event_id,)))

    def delete_session(self, session_id: str) -> None:
        """Delete a session and all its events."""
        self._database.execute("DELETE FROM events WHERE session_id = ?", (session_id,))

    def session_metadata(self, session_id: str) -> JsonObject | None:
        """Return the metadata of a session, or None if there is no such session."""
        statement = "SELECT json_extract(body, '$.metadata') FROM events WHERE event_id = ? AND session_id = event_id"
        for (metadata,) in self._database.execute(statement, (session_id,)):
            return _parse(metadata)
        return None

    def count(self, conditions: Iterable[Condition]) -> int:
        """Return how many events meet all conditions."""
        where = all_of(conditions)
        (row,) = self._database.execute(f"SELECT COUNT(*) FROM events WHERE {where.sql}", where.values)  # noqa: S608
        return int(row[0])

    def page(self, conditions: Iterable[Condition], *, page: int, limit: int, ordered: bool) -> list[str]:
        """Return a page of the events that meet all conditions: the newest first, or in the order of insertion."""
        where = all_of(conditions)
        order = "start_time DESC, seq DESC" if ordered else "seq"
        statement = f"SELECT body FROM events WHERE {where.sql} ORDER BY {order} LIMIT ? OFFSET ?"  # noqa: S608
        return [body for (body,) in self._database.execute(statement, (*where.values, limit, (page - 1) * limit))]

    def oldest_first(self, conditions: Iterable[Condition]) -> list[JsonObject]:
        """Return all events that meet all conditions, the oldest first."""
        where = all_of(conditions)
        statement = f"SELECT body FROM events WHERE {where.sql} ORDER BY start_time, seq"  # noqa: S608
        return [_parse(body) for (body,) in self._database.execute(statement, where.values)]

    def of_session(self, session_id: str) -> list[JsonObject]:
        """Return all events of a session, the oldest first."""
        return self.oldest_first([Condition("session_id = ?", (session_id,))])

    def of_run(self, run: JsonObject, conditions: Iterable[Condition] = ()) -> list[JsonObject]:
        """Return the events of a run that meet all conditions, the oldest first."""
        return self.oldest_first([in_run(run), *conditions])

    def datapoint_ids(self, run: JsonObject) -> dict[str, str]:
        """Return the datapoint id of each session of a run: that in its metadata, else in those of its first event."""
        where = in_run(run)
        statement = f"""SELECT session_id, json_extract(body, '$.metadata.datapoint_id') AS datapoint_id FROM events
            WHERE {where.sql} AND json_type(body, '$.metadata.datapoint_id') = 'text'
            ORDER BY event_id = session_id DESC, start_time, seq"""  # noqa: S608
        found: dict[str, str] = {}
        for session_id, datapoint_id in self._database.execute(statement, where.values):
            found.setdefault(session_id, datapoint_id)
        return found

    def metric_names(self, runs: Iterable[JsonObject]) -> list[str]:
        """Return the sorted names of the metrics that the events of these runs have."""
        where = [in_run(run) for run in runs]
        if not where:
            return []
        statement = f"""SELECT DISTINCT metric.key FROM events, json_each(events.body, '$.metrics') AS metric
            WHERE metric.type IN ('integer', 'real', 'true', 'false')
            AND ({" OR ".join(condition.sql for condition in where)}) ORDER BY 1"""  # noqa: S608
        values = [value for condition in where for value in condition.values]
        return [name for (name,) in self._database.execute(statement, values)]


def with_ids(event_ids: list[str]) -> Condition:
    """Match events of these ids."""
    return Condition("event_id IN (SELECT value FROM json_each(?))", (encode(event_ids),))


def in_run(run: JsonObject) -> Condition:
    """Match the events of a run: all those of the sessions that it lists, or that have an event which names the run."""
    sql = "session_id IN (SELECT value FROM json_each(?) UNION SELECT session_id FROM events WHERE run_id = ?)"
    return Condition(sql, (encode(run["event_ids"]), run["run_id"]))


def in_any_run() -> Condition:
    """Match the events of all runs."""
    sql = """session_id IN (SELECT session_id FROM events WHERE run_id IS NOT NULL
        UNION SELECT named.value FROM runs, json_each(runs.body, '$.event_ids') AS named)"""
    return Condition(sql)


def _parse(body: str) -> JsonObject:
    return cast("JsonObject", json.loads(body))
