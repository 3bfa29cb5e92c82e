"""Defects of the generated client of 2025-12-02: configurations."""

from __future__ import annotations

from honeyhive_raw.r2025_12_02 import models
from honeyhive_raw.r2025_12_02.api.configurations import (
    create_configuration,
    delete_configuration,
    get_configurations,
    update_configuration,
)
from tests.canary import canary

PARAMETERS = models.PostConfigurationRequestParameters(call_type="chat", model="m")


@canary("configuration-tags", raises=TypeError)
def test_configurations_can_be_filtered_by_tag() -> None:
    get_configurations._get_kwargs(project="p", tags="a")  # type: ignore[call-arg]


@canary("configuration-create-untyped", raises=AttributeError)
def test_configuration_create_has_a_parsed_response() -> None:
    assert create_configuration.sync  # type: ignore[attr-defined]


@canary("configuration-create-type", raises=TypeError)
def test_configuration_of_type_pipeline_can_be_created() -> None:
    fields = {"project": "p", "name": "n", "provider": "p", "parameters": PARAMETERS}
    models.PostConfigurationRequest(**fields, type_="pipeline")  # type: ignore[arg-type, call-arg]


@canary("configuration-change-untyped", raises=AttributeError)
def test_configuration_update_has_a_parsed_response() -> None:
    assert update_configuration.sync  # type: ignore[attr-defined]


@canary("configuration-change-untyped", raises=AttributeError)
def test_configuration_delete_has_a_parsed_response() -> None:
    assert delete_configuration.sync  # type: ignore[attr-defined]


@canary("configuration-update-fields", raises=TypeError)
def test_configuration_update_requires_only_changed_fields() -> None:
    models.PutConfigurationRequest(project="p", name="n")  # type: ignore[call-arg]
