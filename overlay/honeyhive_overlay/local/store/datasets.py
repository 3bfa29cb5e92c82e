"""Store datasets and datapoints, and the links between them. A link is stored once and shown on both sides."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Literal, TypeAlias, cast

from honeyhive_overlay.local.json_text import JsonObject, encode
from honeyhive_overlay.local.store.conditions import Condition, all_of
from honeyhive_overlay.local.store.database import Database

Kind: TypeAlias = Literal["dataset", "datapoint"]

_OTHER: dict[Kind, Kind] = {"dataset": "datapoint", "datapoint": "dataset"}
_LINKS_FIELD: dict[Kind, str] = {"dataset": "datapoints", "datapoint": "linked_datasets"}


class LinkedRecords:
    """The datasets or the datapoints. Each record shows the ids of the other kind to which it is linked."""

    def __init__(self, database: Database, kind: Kind) -> None:
        self._database = database
        self._table = f"{kind}s"
        self._own_column, self._other_column = f"{kind}_id", f"{_OTHER[kind]}_id"
        self.links_field: str = _LINKS_FIELD[kind]
        """The field with those ids, which is not stored in the record."""

    def put(self, record: JsonObject) -> None:
        """Insert or replace a record without its links. A replaced record keeps its position in lists."""
        statement = f"""INSERT INTO {self._table} (id, body) VALUES (?, ?)
            ON CONFLICT (id) DO UPDATE SET body = excluded.body"""  # noqa: S608
        body = {key: value for key, value in record.items() if key != self.links_field}
        self._database.execute(statement, (record["id"], encode(body)))

    def get(self, record_id: str) -> JsonObject | None:
        """Return the record of this id, or None."""
        return next(iter(self.find([with_id(record_id)])), None)

    def find(self, conditions: Iterable[Condition] = ()) -> list[JsonObject]:
        """Return all records that meet all conditions, in the order of creation."""
        where = all_of(conditions)
        statement = f"""SELECT body, (SELECT json_group_array({self._other_column}) FROM
            (SELECT {self._other_column} FROM links WHERE {self._own_column} = {self._table}.id ORDER BY seq))
            FROM {self._table} WHERE {where.sql} ORDER BY seq"""  # noqa: S608
        rows = self._database.execute(statement, where.values)
        return [{**cast("JsonObject", json.loads(body)), self.links_field: json.loads(links)} for body, links in rows]

    def unknown_ids(self, ids: Sequence[str]) -> list[str]:
        """Return those of the ids that no record has."""
        statement = f"SELECT value FROM json_each(?) WHERE value NOT IN (SELECT id FROM {self._table})"  # noqa: S608
        return [found for (found,) in self._database.execute(statement, (encode(list(ids)),))]

    def delete(self, record_id: str) -> bool:
        """Delete a record and its links, but no linked record. Return whether it existed."""
        self.unlink(record_id)
        statement = f"DELETE FROM {self._table} WHERE id = ? RETURNING 1"  # noqa: S608
        return bool(self._database.execute(statement, (record_id,)))

    def link(self, record_id: str, other_ids: Iterable[str]) -> None:
        """Link a record to others. An existing link keeps its position."""
        statement = f"INSERT OR IGNORE INTO links ({self._own_column}, {self._other_column}) VALUES (?, ?)"  # noqa: S608
        for other_id in other_ids:
            self._database.execute(statement, (record_id, other_id))

    def unlink(self, record_id: str, other_id: str | None = None) -> bool:
        """Delete one link of a record, or all. Return whether there was one."""
        statement = f"DELETE FROM links WHERE {self._own_column} = ? AND {self._other_column} = coalesce(?, {self._other_column}) RETURNING 1"  # noqa: S608
        return bool(self._database.execute(statement, (record_id, other_id)))


def with_id(record_id: str) -> Condition:
    """Match the record of this id."""
    return Condition("id = ?", (record_id,))


def with_ids(ids: list[str]) -> Condition:
    """Match records of these ids."""
    return Condition("id IN (SELECT value FROM json_each(?))", (encode(ids),))


def with_name(name: str) -> Condition:
    """Match records of exactly this name."""
    return Condition("json_extract(body, '$.name') = ?", (name,))


def with_type(name: str) -> Condition:
    """Match datasets of this type. The default type is "evaluation"."""
    return Condition("coalesce(json_extract(body, '$.type'), 'evaluation') = ?", (name,))


def in_dataset(dataset_id: str) -> Condition:
    """Match the datapoints of the dataset of this id."""
    return Condition("id IN (SELECT datapoint_id FROM links WHERE dataset_id = ?)", (dataset_id,))


def in_dataset_named(name: str) -> Condition:
    """Match the datapoints of all datasets of exactly this name."""
    sql = """id IN (SELECT datapoint_id FROM links JOIN datasets ON datasets.id = links.dataset_id
        WHERE json_extract(datasets.body, '$.name') = ?)"""
    return Condition(sql, (name,))
