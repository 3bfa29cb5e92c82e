"""Things of one kind by their id: what is listed whole, so that Python can choose among it."""

from __future__ import annotations

import json

from honeyhive_overlay.local.jsontext import JsonObject, encode
from honeyhive_overlay.local.store.database import Database


class Things:
    """All things of one kind, in the order in which they were made."""

    def __init__(self, database: Database, kind: str) -> None:
        self._database = database
        self._kind = kind

    def put(self, thing: JsonObject) -> None:
        """Keep a thing; one of the same id is replaced and keeps its place."""
        statement = """INSERT INTO things (kind, id, body) VALUES (?, ?, ?)
            ON CONFLICT (kind, id) DO UPDATE SET body = excluded.body"""
        self._database.rows(statement, (self._kind, thing["id"], encode(thing)))

    def get(self, thing_id: str) -> JsonObject | None:
        """The thing of this id."""
        statement = "SELECT body FROM things WHERE kind = ? AND id = ?"
        for (body,) in self._database.rows(statement, (self._kind, thing_id)):
            return _thing(body)
        return None

    def delete(self, thing_id: str) -> bool:
        """Forget a thing; whether there was one."""
        statement = "DELETE FROM things WHERE kind = ? AND id = ? RETURNING 1"
        return bool(self._database.rows(statement, (self._kind, thing_id)))

    def all(self) -> list[JsonObject]:
        """Every thing."""
        rows = self._database.rows("SELECT body FROM things WHERE kind = ? ORDER BY seq", (self._kind,))
        return [_thing(body) for (body,) in rows]


def _thing(body: str) -> JsonObject:
    thing: JsonObject = json.loads(body)
    return thing
