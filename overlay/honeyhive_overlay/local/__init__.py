"""A HoneyHive of your own for tests and demonstrations: no account, no network, nothing left behind.

::

    from honeyhive_overlay.local import LocalHoneyHive

    with LocalHoneyHive() as server:
        ...  # a client with base_url=server.url and api_key=server.api_key

It checks requests against the published contract of a revision and answers as the real service is known to answer,
not as a client would like it to. It serves sessions, events, runs, metrics, configurations, datasets, datapoints and
tools; every other route is answered with 404.

Needs the extra: ``pip install 'honeyhive-overlay[local]'``.

What it does not have
---------------------
Delays (everything is visible at once), rights, server-side evaluators, text scores in comparisons.

What rests on inference
-----------------------
Of these nothing certain is known about the real service; do not build on them.

Errors
    The words of ``errorCode`` and of messages. 404 for an unknown run, session or event (documents say 400 or 404), 400
    for a body that is not ``application/json``. A batch of which no event can be kept is answered with 500, as one of
    which some can.
Sessions and events
    ``session_name`` goes before ``event_name``; without either the name is "unknown". Ids of events may be any text.
    A repeated event id replaces the event. A session that was never started takes name, source, inputs, outputs and
    start from its first event, and its ids of run, dataset and datapoint. ``inputs`` in PUT are refused with 400.
    ``is_single_session`` makes a new session unless ``session_properties`` name one. A session without an end lasts, in
    its tree, as long as its events; an event whose parent is not in the session hangs below the root. The cost of an
    event is ``metrics.cost``, else ``metrics.cost_usd``, else ``metadata.cost``; sums appear in the tree, not in stored
    sessions. A deleted session takes its events with it; a deleted event leaves what is below it, and a session whose own
    event is deleted is unknown until its next event. Deleting what is not there is answered with 404, which nothing
    declares.
    Of a call of a model the messages and template inputs are the inputs, the response is the outputs, the usage goes to
    the metadata, the cost to the metrics and the rest to the configuration; model, provider and messages are needed.
Finding events
    Newest first. ``totalEvents`` counts all matches and is a number; limits beyond 7500 are refused. GET has the limits
    of export. ``is not`` and ``not contains`` are true where the field is missing; ``contains`` minds the case; a value
    must have the type of the filter, though the filter may write it as text. A single ISO text as ``dateRange`` is the
    lower bound, and times without a zone are UTC. Lengths of ``relative`` look like 24h or 7d.
Chart
    A point has ``value``, ``count`` and, where asked for, ``bucket`` (its first instant in UTC, weeks from Monday) and
    ``group`` (the value of the field, written with dots as in filters). Without a metric events are counted, with one the
    default is the average. Points come in the order of their first event, and there are none for empty buckets.
Runs
    The server makes the ``run_id``, also if one is sent. Of ``dataset_id`` PUT reads external ids only. ``metrics`` in
    the list are the names over the runs of that page.
    The schema names the keys of an event's maps with dots, as filters do; its mappings go from event names to the
    fields of these events. Without a run it is over the events of all runs, of an unknown run it is empty.
Results
    Percentiles lie on the line between the two nearest values. Booleans count as 0 and 1. The ends of a passing range
    belong to it, and a value without a range passes. A run without sessions is a success. The datapoint of a session is
    that of its own metadata, else of its first event.
Comparison
    Aggregates and ``old_values``, ``new_values`` cover all events of a run, counts and id lists the common datapoints;
    where a datapoint has several values of one metric, their mean counts.
Paired events
    The default limit is 1000 (one document says 10). Without name and type, sessions are paired. Of several events of a
    datapoint the oldest is taken.
Metrics
    A change keeps what it does not name, as if the declared defaults were not applied again, and one of an unknown
    metric is answered with 404. A HUMAN metric is always enabled. Running one evaluates nothing and says so: the answer
    has the form of later documents.
Configurations
    A list by name is of that very name, and one by tags of those that have all of them, separated by commas. A change
    replaces the parameters as a whole. Names may repeat and hold any character. An unknown one is answered with counts
    of zero, not with 404.
Datasets
    Names match as a whole and need not be unique; lists are in the order of creation. ``datapoints`` in PUT replaces all
    of them, and ids of no datapoint are refused with 400, an unknown dataset with 404. With the dataset, its datapoints
    stay. Fields of a row that the mapping does not name become metadata; a field of the history is a list of messages
    or a single one, and what is no object is put under the name of its field. Taking out what is not in is a 404.
Datapoints
    Lists are in the order of creation. PUT replaces every field that is given, maps as a whole, and ``linked_datasets``
    with all links; ids of no dataset are refused with 400, an unknown datapoint with 404, also where one is asked for.
    A batch takes the events that meet filters and range: of them, unless ``selectAll`` is true, those that ``events`` or
    ``checkState`` name, if these name any; none where nothing is chosen. Unknown ids are passed over. The mapping names
    fields by their dotted path in the event; without one, inputs and ``feedback.ground_truth`` are taken.
Tools
    Changes are served as declared, though real servers of the time were seen to answer them with 400. Lists are flat,
    and an unknown tool is answered with 404.
Projects
    404 for every method, as was seen of the list; of the others a "Forbidden route" without its status.
"""

from __future__ import annotations

try:
    import jsonschema_rs as _jsonschema_rs  # noqa: F401  # pyright: ignore[reportUnusedImport]
    import starlette as _starlette  # noqa: F401  # pyright: ignore[reportUnusedImport]
    import uvicorn as _uvicorn  # noqa: F401  # pyright: ignore[reportUnusedImport]
except ModuleNotFoundError as _error:
    raise ModuleNotFoundError(
        f"the local server needs {_error.name}: pip install 'honeyhive-overlay[local]'", name=_error.name
    ) from _error

from honeyhive_overlay.local.server import LocalHoneyHive

__all__ = ["LocalHoneyHive"]
