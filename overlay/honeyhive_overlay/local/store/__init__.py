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
        self.database: Database = Database(path)
        self.events: Events = Events(self.database)
        self.runs: Runs = Runs(self.database)
        self.metrics: Things = Things(self.database, "metric")
        self.metric_versions: Things = Things(self.database, "metric_version")
        self.charts: Things = Things(self.database, "chart")
        self.queues: Things = Things(self.database, "queue")
        self.configurations: Things = Things(self.database, "configuration")
        self.datasets: Linked = Linked(self.database, "dataset")
        self.datapoints: Linked = Linked(self.database, "datapoint")
        self.tools: Things = Things(self.database, "tool")

    def close(self) -> None:
        """Give up the connection, and with it everything that was only in memory."""
        self.database.close()
