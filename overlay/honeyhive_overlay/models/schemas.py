"""Which fields the events of runs have."""

from __future__ import annotations

import attrs

from honeyhive_overlay._core.model import Model


@attrs.frozen(kw_only=True, eq=False, repr=False)
class SchemaField(Model):
    """A field that events of one type have.

    Attributes:
        name: Name of the field, for use in a `Filter`, such as "metadata.model".
        event_type: "session", "model", "chain" or "tool"; servers may send other words. None if the server sends none.
    """

    name: str
    event_type: str | None = None


@attrs.frozen(kw_only=True, eq=False, repr=False)
class SchemaMapping(Model):
    """A field that a name in `RunSchema.mappings` refers to.

    Attributes:
        field_name: Name of the field, for use in a `Filter`, such as "metrics.accuracy".
        event_type: "session", "model", "chain" or "tool"; servers may send other words. None if the server sends none.
    """

    field_name: str
    event_type: str | None = None


@attrs.frozen(kw_only=True, eq=False, repr=False)
class RunSchema(Model):
    """The fields of the events of runs, by which these can be filtered and compared.

    Attributes:
        fields: The fields, one entry for each field and event type.
        datasets: The datasets that the events belong to. Empty if the server sends none.
        mappings: Fields by the name that refers to them; the server chooses the names. Empty if the server sends none.
    """

    fields: tuple[SchemaField, ...]
    datasets: tuple[str, ...] = ()
    mappings: dict[str, tuple[SchemaMapping, ...]] = attrs.field(factory=dict)
