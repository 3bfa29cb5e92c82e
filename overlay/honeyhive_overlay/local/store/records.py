"""Store the resources that need no query: lists return all records of a kind, and Python filters them."""

from __future__ import annotations

import json

from honeyhive_overlay.local.json_text import JsonObject, encode
from honeyhive_overlay.local.store.database import Database


class Records:
    """All records of one kind, in the order of creation. The file format calls the table of all kinds `things`."""

    def __init__(self, database: Database, kind: str) -> None:
        self._database = database
        self._kind = kind

    def put(self, record: JsonObject) -> None:
        """Insert or replace a record. A replaced record keeps its position."""
        statement = """INSERT INTO things (kind, id, body) VALUES (?, ?, ?)
            ON CONFLICT (kind, id) DO UPDATE SET body = excluded.body"""
        self._database.execute(statement, (self._kind, record["id"], encode(record)))

    def get(self, record_id: str) -> JsonObject | None:
        """Return the record of this id, or None."""
        statement = "SELECT body FROM things WHERE kind = ? AND id = ?"
        for (body,) in self._database.execute(statement, (self._kind, record_id)):
            return _parse(body)
        return None

    def delete(self, record_id: str) -> bool:
        """Delete a record. Return whether it existed."""
        statement = "DELETE FROM things WHERE kind = ? AND id = ? RETURNING 1"
        return bool(self._database.execute(statement, (self._kind, record_id)))

    def all(self) -> list[JsonObject]:
        """Return all records."""
        rows = self._database.execute("SELECT body FROM things WHERE kind = ? ORDER BY seq", (self._kind,))
        return [_parse(body) for (body,) in rows]


def _parse(body: str) -> JsonObject:
    record: JsonObject = json.loads(body)
    return record
