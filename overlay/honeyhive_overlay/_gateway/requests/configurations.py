"""Declare the requests of configurations."""

from __future__ import annotations

from honeyhive_overlay._gateway.build_configurations import build_configuration, check_single_tag
from honeyhive_overlay._gateway.parse_acknowledgements import (
    parse_counted_deletion,
    parse_counted_update,
    parser_of_created_id,
)
from honeyhive_overlay._gateway.parse_configurations import parse_configuration_page
from honeyhive_overlay._gateway.request import Create, Request, Update, wire
from honeyhive_overlay.bodies import ConfigurationFields
from honeyhive_overlay.models.acknowledgements import Created, Deleted, Updated
from honeyhive_overlay.models.configurations import Configuration
from honeyhive_overlay.types import Environment, Id, Page


class ListConfigurations(Request[Page[Configuration]], operation="configurations.list", parse=parse_configuration_page):
    """Read configurations."""

    name: str | None = None
    env: Environment | None = None
    tags: str | None = wire(default=None, rule=check_single_tag)


class CreateConfiguration(
    Create[Created],
    operation="configurations.create",
    parse=parser_of_created_id("insertedId", "id"),
    body=ConfigurationFields,
    build=build_configuration,
):
    """Create a configuration."""


class UpdateConfiguration(
    Update[Updated],
    operation="configurations.update",
    parse=parse_counted_update,
    body=ConfigurationFields,
    required=("name",),
    build=build_configuration,
):
    """Change some fields of a configuration."""

    configuration_id: Id


class DeleteConfiguration(Request[Deleted], operation="configurations.delete", parse=parse_counted_deletion):
    """Delete one configuration."""

    configuration_id: Id
