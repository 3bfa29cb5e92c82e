"""The requests of configurations."""

from __future__ import annotations

from honeyhive_overlay._gateway.build_configurations import configuration_fields, one_tag
from honeyhive_overlay._gateway.parse_acknowledgements import counted_deletion, counted_update, created_under
from honeyhive_overlay._gateway.parse_configurations import configuration_page
from honeyhive_overlay._gateway.request import Create, Request, Update, wire
from honeyhive_overlay.bodies import ConfigurationFields
from honeyhive_overlay.models.acknowledgements import Created, Deleted, Updated
from honeyhive_overlay.models.configurations import Configuration
from honeyhive_overlay.types import Environment, Id, Page


class ListConfigurations(Request[Page[Configuration]], operation="configurations.list", read=configuration_page):
    """Read configurations."""

    name: str | None = None
    env: Environment | None = None
    tags: str | None = wire(default=None, rule=one_tag)


class CreateConfiguration(
    Create[Created],
    operation="configurations.create",
    read=created_under("insertedId", "id"),
    body=ConfigurationFields,
    build=configuration_fields,
):
    """Create a configuration."""


class UpdateConfiguration(
    Update[Updated],
    operation="configurations.update",
    read=counted_update,
    body=ConfigurationFields,
    build=configuration_fields,
):
    """Change some fields of a configuration."""

    configuration_id: Id


class DeleteConfiguration(Request[Deleted], operation="configurations.delete", read=counted_deletion):
    """Delete one configuration."""

    configuration_id: Id
