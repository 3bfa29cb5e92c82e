"""Store all data as JSON documents in SQLite."""

from __future__ import annotations

from honeyhive_overlay.local.store.database import Database
from honeyhive_overlay.local.store.datasets import LinkedRecords
from honeyhive_overlay.local.store.events import Events
from honeyhive_overlay.local.store.records import Records
from honeyhive_overlay.local.store.runs import Runs


class Store:
    """The data of one server, which all revisions share."""

    def __init__(self, path: str | None = None) -> None:
        self.database: Database = Database(path)
        self.events: Events = Events(self.database)
        self.runs: Runs = Runs(self.database)
        self.metrics: Records = Records(self.database, "metric")
        self.metric_versions: Records = Records(self.database, "metric_version")
        self.charts: Records = Records(self.database, "chart")
        self.queues: Records = Records(self.database, "queue")
        self.configurations: Records = Records(self.database, "configuration")
        self.datasets: LinkedRecords = LinkedRecords(self.database, "dataset")
        self.datapoints: LinkedRecords = LinkedRecords(self.database, "datapoint")
        self.tools: Records = Records(self.database, "tool")

    def close(self) -> None:
        """Close the connection. Data in memory are lost."""
        self.database.close()
