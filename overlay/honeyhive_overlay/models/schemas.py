"""Which fields the events of runs have."""

from __future__ import annotations

import attrs

from honeyhive_overlay._core.model import Model


@attrs.frozen(kw_only=True, eq=False, repr=False)
class SchemaField(Model):
    """A field that occurs in events of one type.

    Attributes:
        event_type: session, model, chain or tool; free text, because servers may know more.
    """

    name: str
    event_type: str | None = None


@attrs.frozen(kw_only=True, eq=False, repr=False)
class SchemaMapping(Model):
    """A field that a name stands for, in events of one type."""

    field_name: str
    event_type: str | None = None


@attrs.frozen(kw_only=True, eq=False, repr=False)
class RunSchema(Model):
    """What there is to filter and to compare by in the events of runs.

    Attributes:
        fields: one for each field and type of event.
        datasets: those in use.
        mappings: from names to the fields that they stand for; which names these are is documented nowhere.
    """

    fields: tuple[SchemaField, ...]
    datasets: tuple[str, ...] = ()
    mappings: dict[str, tuple[SchemaMapping, ...]] = attrs.field(factory=dict)
