"""Open the SQLite database and run statements.

The thread that starts the server opens the connection; afterwards only the server's own thread uses it, so that no lock
is needed. Indexed fields are generated columns of the JSON text and cannot differ from it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import Any

from honeyhive_overlay.local.http_errors import bad_request
from honeyhive_overlay.local.rules import timestamps

_VERSION = 2  # of the file format; files of other versions are not opened
_SCHEMA = """
CREATE TABLE events (
    seq INTEGER PRIMARY KEY,
    event_id TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL CHECK (json_valid(body)),
    session_id GENERATED ALWAYS AS (json_extract(body, '$.session_id')),
    start_time GENERATED ALWAYS AS (json_extract(body, '$.start_time')),
    run_id GENERATED ALWAYS AS (json_extract(body, '$.metadata.run_id'))
);
CREATE INDEX events_by_session ON events (session_id);
CREATE INDEX events_by_time ON events (start_time);
CREATE INDEX events_by_run ON events (run_id) WHERE run_id IS NOT NULL;
CREATE TABLE things (
    seq INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL CHECK (json_valid(body)),
    UNIQUE (kind, id)
);
CREATE TABLE runs (
    seq INTEGER PRIMARY KEY,
    run_id TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL CHECK (json_valid(body))
);
CREATE TABLE datasets (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL CHECK (json_valid(body))
);
CREATE TABLE datapoints (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL CHECK (json_valid(body))
);
CREATE TABLE links (
    seq INTEGER PRIMARY KEY,
    dataset_id TEXT NOT NULL,
    datapoint_id TEXT NOT NULL,
    UNIQUE (dataset_id, datapoint_id)
);
CREATE INDEX links_by_datapoint ON links (datapoint_id);
"""


class Database:
    """A database in memory, or in a file with a write-ahead log."""

    def __init__(self, path: str | None) -> None:
        self._connection = sqlite3.connect(path or ":memory:", check_same_thread=False, isolation_level=None)
        try:
            self._prepare(path)
        except BaseException:
            self._connection.close()
            raise

    def execute(self, statement: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Run one statement to its end and return its rows. Raise HttpError (400) for values SQLite cannot store."""
        try:
            return self._connection.execute(statement, tuple(values)).fetchall()
        except UnicodeEncodeError:
            raise bad_request("an id or a filter holds half of a surrogate pair") from None
        except OverflowError:
            raise bad_request("a number is too large") from None
        except sqlite3.Error as error:
            if "json" in str(error).lower():  # valid JSON, but SQLite limits the depth
                raise bad_request("the JSON is nested too deeply") from None
            raise

    @contextmanager
    def transaction(self) -> Generator[None]:
        """Apply all statements of the block, or none if it raises."""
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")

    def close(self) -> None:
        """Close the connection and merge the write-ahead log into the file."""
        self._connection.close()

    def _prepare(self, path: str | None) -> None:
        self._connection.create_function("to_milliseconds", 1, timestamps.to_milliseconds, deterministic=True)
        if path is not None:
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute("PRAGMA synchronous = NORMAL")
        version = self._connection.execute("PRAGMA user_version").fetchone()[0]
        if version == 0:
            self._connection.executescript(f"BEGIN; {_SCHEMA} PRAGMA user_version = {_VERSION}; COMMIT;")
        elif version != _VERSION:
            raise RuntimeError(f"{path} was written by another version of this server; use a new file")
