"""The events that are kept, sessions among them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import cast

from honeyhive_overlay.local.jsontext import JsonObject, encode
from honeyhive_overlay.local.store.conditions import Condition, every
from honeyhive_overlay.local.store.database import Database


class Events:
    """Events by id, by condition, by run. Texts are the stored JSON, ready to be sent."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, event: JsonObject) -> None:
        """Keep an event; one of the same id is replaced and keeps its place."""
        statement = """INSERT INTO events (event_id, body) VALUES (?, ?)
            ON CONFLICT (event_id) DO UPDATE SET body = excluded.body"""
        self._database.rows(statement, (event["event_id"], encode(event)))

    def get(self, event_id: str) -> JsonObject | None:
        """The event of this id."""
        for (body,) in self._database.rows("SELECT body FROM events WHERE event_id = ?", (event_id,)):
            return _event(body)
        return None

    def delete(self, event_id: str) -> bool:
        """Forget an event; whether there was one."""
        return bool(self._database.rows("DELETE FROM events WHERE event_id = ? RETURNING 1", (event_id,)))

    def delete_session(self, session_id: str) -> None:
        """Forget a session and all its events."""
        self._database.rows("DELETE FROM events WHERE session_id = ?", (session_id,))

    def session_metadata(self, session_id: str) -> JsonObject | None:
        """The metadata of a session; None if there is no such session."""
        statement = "SELECT json_extract(body, '$.metadata') FROM events WHERE event_id = ? AND session_id = event_id"
        for (metadata,) in self._database.rows(statement, (session_id,)):
            return _event(metadata)
        return None

    def count(self, conditions: Iterable[Condition]) -> int:
        """How many events meet all conditions."""
        where = every(conditions)
        (row,) = self._database.rows(f"SELECT COUNT(*) FROM events WHERE {where.sql}", where.values)  # noqa: S608
        return int(row[0])

    def page(self, conditions: Iterable[Condition], *, page: int, limit: int, ordered: bool) -> list[str]:
        """One page of the events that meet all conditions, newest first; else in the order of their arrival."""
        where = every(conditions)
        order = "start_time DESC, seq DESC" if ordered else "seq"
        statement = f"SELECT body FROM events WHERE {where.sql} ORDER BY {order} LIMIT ? OFFSET ?"  # noqa: S608
        return [body for (body,) in self._database.rows(statement, (*where.values, limit, (page - 1) * limit))]

    def oldest_first(self, conditions: Iterable[Condition]) -> list[JsonObject]:
        """All events that meet all conditions, oldest first."""
        where = every(conditions)
        statement = f"SELECT body FROM events WHERE {where.sql} ORDER BY start_time, seq"  # noqa: S608
        return [_event(body) for (body,) in self._database.rows(statement, where.values)]

    def of_session(self, session_id: str) -> list[JsonObject]:
        """All events of a session, oldest first."""
        return self.oldest_first([Condition("session_id = ?", (session_id,))])

    def of_run(self, run: JsonObject, conditions: Iterable[Condition] = ()) -> list[JsonObject]:
        """The events of a run that meet all conditions, oldest first."""
        return self.oldest_first([in_run(run), *conditions])

    def datapoints(self, run: JsonObject) -> dict[str, str]:
        """The datapoint of each session of a run that has one: the session's own word, else its first event's."""
        where = in_run(run)
        statement = f"""SELECT session_id, json_extract(body, '$.metadata.datapoint_id') AS datapoint_id FROM events
            WHERE {where.sql} AND json_type(body, '$.metadata.datapoint_id') = 'text'
            ORDER BY event_id = session_id DESC, start_time, seq"""  # noqa: S608
        found: dict[str, str] = {}
        for session_id, datapoint_id in self._database.rows(statement, where.values):
            found.setdefault(session_id, datapoint_id)
        return found

    def metric_names(self, runs: Iterable[JsonObject]) -> list[str]:
        """The names of the metrics that any event of these runs has, in alphabetical order."""
        where = [in_run(run) for run in runs]
        if not where:
            return []
        statement = f"""SELECT DISTINCT metric.key FROM events, json_each(events.body, '$.metrics') AS metric
            WHERE metric.type IN ('integer', 'real', 'true', 'false')
            AND ({" OR ".join(condition.sql for condition in where)}) ORDER BY 1"""  # noqa: S608
        values = [value for condition in where for value in condition.values]
        return [name for (name,) in self._database.rows(statement, values)]


def among(event_ids: list[str]) -> Condition:
    """Events of these ids."""
    return Condition("event_id IN (SELECT value FROM json_each(?))", (encode(event_ids),))


def in_run(run: JsonObject) -> Condition:
    """The events of a run: those of the sessions that it names, and of the sessions with an event that names it."""
    sql = "session_id IN (SELECT value FROM json_each(?) UNION SELECT session_id FROM events WHERE run_id = ?)"
    return Condition(sql, (encode(run["event_ids"]), run["run_id"]))


def in_any_run() -> Condition:
    """The events of all runs, found as those of one."""
    sql = """session_id IN (SELECT session_id FROM events WHERE run_id IS NOT NULL
        UNION SELECT named.value FROM runs, json_each(runs.body, '$.event_ids') AS named)"""
    return Condition(sql)


def _event(body: str) -> JsonObject:
    return cast("JsonObject", json.loads(body))
