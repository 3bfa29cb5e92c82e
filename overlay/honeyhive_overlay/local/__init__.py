"""A HoneyHive of your own for tests and demonstrations: no account, no network, nothing left behind.

::

    from honeyhive_overlay.local import LocalHoneyHive

    with LocalHoneyHive() as server:
        ...  # a client with base_url=server.url_for("2026-06-24"), which is server.url, and api_key=server.api_key

It checks requests against the published contract of a revision and answers as the real service is known to answer,
not as a client would like it to. All revisions speak over one store: what is written through one is read through the
others. ``server.url`` speaks the one that a client speaks by default; paths that it lacks are answered with 404.

Needs the extra: ``pip install 'honeyhive-overlay[local]'``.

What it does not have
---------------------
Delays (everything is visible at once), rights, server-side evaluators, text scores in comparisons.

What rests on inference
-----------------------
Of these nothing certain is known about the real service; do not build on them. Where no revision is named, all are
meant.

Errors
    The words of ``errorCode`` and of messages, and that 2025-12-02 has this form, too. 404 for an unknown run,
    session or event (documents say 400 or 404), 400 for a body that is not ``application/json``. A batch of which
    no event can be kept is answered with 500, as one of which some can.
Projects
    404 for every method, as was seen of the list; of the others a "Forbidden route" without its status. There is
    one store for all: where callers name a project, any name but the empty one is known, is remembered, and
    separates nothing. What was made without one is told to be of the project "local". Other revisions tell it of
    events alone.
Bodies
    2025-12-02 takes runs, sessions, events, calls of models and tools with their wrapper and without. What its
    document declares no answer for is answered as by later servers, but changes of datasets and events with
    nothing.
    2026-06-24 takes each route's own form only: bare on the newer routes, wrapped on the older ones.
Sessions and events
    ``session_name`` goes before ``event_name``; without either the name is "unknown". Ids of events may be any
    text, also in paths that declare a UUID. A repeated event id replaces the event. A session that was never
    started takes name, source, inputs, outputs and start from its first event, and its ids of run, dataset and
    datapoint. ``inputs`` in PUT are refused with 400 by the two older revisions and passed over by the newest. A
    single session is a new one unless its properties name one. A session without an end lasts, in its tree, as long
    as its events; an event whose parent is not in the session hangs below the root. The cost of an event is
    ``metrics.cost``, else ``metrics.cost_usd``, else ``metadata.cost``; sums appear in the tree, and where a
    revision has none, in the metadata of a session that has events; no filter sees them. A deleted session takes
    its events with it; a deleted event leaves what is below it, and a session whose own event is deleted is unknown
    until its next event. Deleting what is not there is answered with 404, which nothing declares.
    On 2025-12-02 a session is read without what is below it, and one asked for by the id of another event has null
    in every field. It and 2026-06-24 leave out times, parents and errors that nobody said. It needs a project of
    sessions and events, and of their other fields what later servers need, which is less than its document demands.
    Of a call of a model the messages and template inputs are the inputs, the response is the outputs, the usage
    goes to the metadata, the cost to the metrics and the rest to the configuration; model, provider and messages
    are needed, while 2026-06-24 needs messages or inputs, and takes inputs and outputs as such.
    PUT of 2026-06-24 answers nothing on the newer route, as documented, and ``{"success": true}`` on the older one,
    where the official client reads JSON.
    Events for one session are refused one by one; traces, the older form of them, all together with 400.
Finding events
    Newest first. Totals, whatever they are called, count all matches and are numbers; limits beyond 7500 are
    refused. GET has the limits of export. ``is not`` and ``not contains`` are true where the field is missing;
    ``contains`` minds the case; a value must have the type of the filter, though the filter may write it as text;
    where a search of 2026-06-24 names no type, it is that of the value, or of the operator. 2025-12-02 takes all
    operators. A single ISO text as ``dateRange`` is the lower bound, and times without a zone are UTC. Lengths of
    ``relative`` look like 24h or 7d.
Chart of events
    A point has ``value``, ``count`` and, where asked for, ``bucket`` (its first instant in UTC, weeks from Monday)
    and ``group`` (the value of the field, written with dots as in filters). Without a metric events are counted,
    with one the default is the average. Points come in the order of their first event, and there are none for empty
    buckets.
Runs
    The server makes the ``run_id``, also if one is sent; on 2026-06-24 the caller may choose it, any text will do,
    also in paths that declare a UUID, and one that is taken is refused with 400. Of ``dataset_id`` PUT reads
    external ids only. ``metrics`` in the list are the names over the runs of that page. 2025-12-02 needs neither a
    name nor events.
    The schema names the keys of an event's maps with dots, as filters do; its mappings go from event names to the
    fields of these events. Without a run it is over the events of all runs; of an unknown run it is empty where the
    run is a parameter, and a 404 where it is in the path.
Results
    Percentiles lie on the line between the two nearest values. Booleans count as 0 and 1. The ends of a passing
    range belong to it, and a value without a range passes. A run without sessions is a success. The datapoint of a
    session is that of its own metadata, else of its first event. 2025-12-02 lists what passed, though one example
    of it has counts.
Comparison
    Aggregates and ``old_values``, ``new_values`` cover all events of a run, counts and id lists the common
    datapoints; where a datapoint has several values of one metric, their mean counts. 2026-06-24 sends counts and
    lists beside the difference, though its document has the difference only, and the change in percent is of the
    old value's size, and left out where that is 0.
Paired events
    The default limit is 1000, and 10 on 2025-12-02, as one list of its routes says. Without name and type, sessions
    are paired. Of several events of a datapoint the oldest is taken.
Metrics
    A change keeps what it does not name, as if the declared defaults were not applied again, and one of an unknown
    metric is answered with 404. Running one evaluates nothing and says so: the answer has the form of later
    documents.
    2025-12-02 needs no scale, takes older and newer words for types, tells the older ones, passes over
    ``code_snippet``, and lets metrics be deleted, which was refused with 403 at times.
Versions of metrics
    They are called v1, v2 and so on. A metric has none until one is made; what it says then is in no version. A
    change of the metric changes no version. LLM needs model_provider and model_name, COMPOSITE child_metrics here,
    not in metrics.
Configurations
    A list by name is of that very name, and one by tags of those that have all of them, separated by commas. A
    change replaces the parameters as a whole. Names may repeat and hold any character. An unknown one is answered
    with counts of zero, not with 404.
Datasets
    Names match as a whole and need not be unique; lists are in the order of creation. ``datapoints`` in PUT
    replaces all of them, and ids of no datapoint are refused with 400, an unknown dataset with 404. With the
    dataset, its datapoints stay. Fields of a row that the mapping does not name become metadata; a field of the
    history is a list of messages or a single one, and what is no object is put under the name of its field. Taking
    out what is not in is a 404.
    2025-12-02 takes a dataset without a type for one of evaluations.
Datapoints
    Lists are in the order of creation. PUT replaces every field that is given, maps as a whole, and
    ``linked_datasets`` with all links; ids of no dataset are refused with 400, an unknown datapoint with 404, also
    where one is asked for.
    ``dataset`` in a list of 2025-12-02 is the name of one.
    A batch takes the events that meet filters and range: of them, unless ``selectAll`` is true, those that
    ``events`` or ``checkState`` name, if these name any; none where nothing is chosen. Unknown ids are passed over.
    The mapping names fields by their dotted path in the event; without one, inputs and ``feedback.ground_truth``
    are taken.
Tools
    Changes are served as declared, though real servers of the time were seen to answer them with 400. Lists are
    flat, and an unknown tool is answered with 404.
Charts that are kept
    What nobody said is null, except that buckets are days. Lists are in the order of creation, nothing is ever
    drawn, and an unknown one is answered with 404, which nothing declares.
Queues
    One that is deleted is unknown from then on. Events are kept and told nowhere, and filters find none. The ``id``
    in the body of a change is asked for and not read.
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
