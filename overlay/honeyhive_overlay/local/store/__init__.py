"""Everything that is kept: events (sessions among them), runs, datasets and datapoints, as JSON documents in SQLite."""

from __future__ import annotations

from honeyhive_overlay.local.store.database import Database
from honeyhive_overlay.local.store.datasets import Things
from honeyhive_overlay.local.store.events import Events
from honeyhive_overlay.local.store.runs import Runs


class Store:
    """One store, whatever revisions speak to it."""

    def __init__(self, path: str | None = None) -> None:
        self.database = Database(path)
        self.events = Events(self.database)
        self.runs = Runs(self.database)
        self.datasets = Things(self.database, "dataset")
        self.datapoints = Things(self.database, "datapoint")

    def close(self) -> None:
        """Give up the connection, and with it everything that was only in memory."""
        self.database.close()
