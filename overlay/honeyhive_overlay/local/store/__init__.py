"""Everything that is kept, as JSON documents in SQLite."""

from __future__ import annotations

from honeyhive_overlay.local.store.database import Database
from honeyhive_overlay.local.store.datasets import Linked
from honeyhive_overlay.local.store.events import Events
from honeyhive_overlay.local.store.runs import Runs
from honeyhive_overlay.local.store.things import Things


class Store:
    """One store, whatever revisions speak to it."""

    def __init__(self, path: str | None = None) -> None:
        self.database = Database(path)
        self.events = Events(self.database)
        self.runs = Runs(self.database)
        self.metrics = Things(self.database, "metric")
        self.configurations = Things(self.database, "configuration")
        self.datasets = Linked(self.database, "dataset")
        self.datapoints = Linked(self.database, "datapoint")
        self.tools = Things(self.database, "tool")

    def close(self) -> None:
        """Give up the connection, and with it everything that was only in memory."""
        self.database.close()
