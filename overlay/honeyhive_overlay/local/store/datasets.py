"""The datasets and datapoints that are kept, and which belongs to which: said once, shown on both sides."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Literal, TypeAlias, cast

from honeyhive_overlay.local.jsontext import JsonObject, encode
from honeyhive_overlay.local.store.conditions import Condition, every
from honeyhive_overlay.local.store.database import Database

Kind: TypeAlias = Literal["dataset", "datapoint"]

_OTHER: dict[Kind, Kind] = {"dataset": "datapoint", "datapoint": "dataset"}
_SHOWN_AS: dict[Kind, str] = {"dataset": "datapoints", "datapoint": "linked_datasets"}


class Linked:
    """Datasets, or datapoints, by id; each with the ids of the other kind that it belongs with."""

    def __init__(self, database: Database, kind: Kind) -> None:
        self._database = database
        self._table = f"{kind}s"
        self._mine, self._theirs = f"{kind}_id", f"{_OTHER[kind]}_id"
        self.links: str = _SHOWN_AS[kind]
        """The field that shows those ids. It is not stored with the document."""

    def put(self, thing: JsonObject) -> None:
        """Keep a thing without its links; one of the same id is replaced and keeps its place."""
        statement = f"""INSERT INTO {self._table} (id, body) VALUES (?, ?)
            ON CONFLICT (id) DO UPDATE SET body = excluded.body"""  # noqa: S608
        body = {key: value for key, value in thing.items() if key != self.links}
        self._database.rows(statement, (thing["id"], encode(body)))

    def get(self, thing_id: str) -> JsonObject | None:
        """The thing of this id."""
        return next(iter(self.find([of_id(thing_id)])), None)

    def find(self, conditions: Iterable[Condition] = ()) -> list[JsonObject]:
        """All that meet all conditions, in the order of their creation."""
        where = every(conditions)
        statement = f"""SELECT body, (SELECT json_group_array({self._theirs}) FROM
            (SELECT {self._theirs} FROM links WHERE {self._mine} = {self._table}.id ORDER BY seq))
            FROM {self._table} WHERE {where.sql} ORDER BY seq"""  # noqa: S608
        rows = self._database.rows(statement, where.values)
        return [{**cast("JsonObject", json.loads(body)), self.links: json.loads(links)} for body, links in rows]

    def missing(self, ids: Sequence[str]) -> list[str]:
        """Those of the ids that nothing has."""
        statement = f"SELECT value FROM json_each(?) WHERE value NOT IN (SELECT id FROM {self._table})"  # noqa: S608
        return [found for (found,) in self._database.rows(statement, (encode(list(ids)),))]

    def delete(self, thing_id: str) -> bool:
        """Forget a thing and its links, not what it was linked to; whether there was one."""
        self.unlink(thing_id)
        statement = f"DELETE FROM {self._table} WHERE id = ? RETURNING 1"  # noqa: S608
        return bool(self._database.rows(statement, (thing_id,)))

    def link(self, thing_id: str, others: Iterable[str]) -> None:
        """Let a thing belong with these, too; a link that is there stays where it is."""
        statement = f"INSERT OR IGNORE INTO links ({self._mine}, {self._theirs}) VALUES (?, ?)"  # noqa: S608
        for other in others:
            self._database.rows(statement, (thing_id, other))

    def unlink(self, thing_id: str, other: str | None = None) -> bool:
        """Forget one link of a thing, or all; whether there was any."""
        statement = (
            f"DELETE FROM links WHERE {self._mine} = ? AND {self._theirs} = coalesce(?, {self._theirs}) RETURNING 1"  # noqa: S608
        )
        return bool(self._database.rows(statement, (thing_id, other)))


def of_id(thing_id: str) -> Condition:
    """The thing of this id."""
    return Condition("id = ?", (thing_id,))


def among(ids: list[str]) -> Condition:
    """Things of these ids."""
    return Condition("id IN (SELECT value FROM json_each(?))", (encode(ids),))


def named(name: str) -> Condition:
    """Things of exactly this name."""
    return Condition("json_extract(body, '$.name') = ?", (name,))


def of_type(name: str) -> Condition:
    """Datasets of this type, which is that of evaluations unless they say so."""
    return Condition("coalesce(json_extract(body, '$.type'), 'evaluation') = ?", (name,))


def in_dataset(dataset_id: str) -> Condition:
    """Datapoints of the dataset of this id."""
    return Condition("id IN (SELECT datapoint_id FROM links WHERE dataset_id = ?)", (dataset_id,))


def in_dataset_named(name: str) -> Condition:
    """Datapoints of datasets of exactly this name."""
    sql = """id IN (SELECT datapoint_id FROM links JOIN datasets ON datasets.id = links.dataset_id
        WHERE json_extract(datasets.body, '$.name') = ?)"""
    return Condition(sql, (name,))
