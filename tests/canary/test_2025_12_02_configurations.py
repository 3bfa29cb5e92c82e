"""What the generated client of 2025-12-02 gets wrong of configurations."""

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
def test_configurations_with_a_tag_can_be_asked_for() -> None:
    get_configurations._get_kwargs(project="p", tags="a")  # type: ignore[call-arg]


@canary("configuration-created-silent", raises=AttributeError)
def test_where_a_new_configuration_is_can_be_asked_for() -> None:
    assert create_configuration.sync  # type: ignore[attr-defined]


@canary("configuration-create-type", raises=TypeError)
def test_a_new_pipeline_can_be_written() -> None:
    fields = {"project": "p", "name": "n", "provider": "p", "parameters": PARAMETERS}
    models.PostConfigurationRequest(**fields, type_="pipeline")  # type: ignore[arg-type, call-arg]


@canary("configuration-changed-silent", raises=AttributeError)
def test_what_became_of_a_changed_configuration_is_said() -> None:
    assert update_configuration.sync  # type: ignore[attr-defined]


@canary("configuration-changed-silent", raises=AttributeError)
def test_what_became_of_a_deleted_configuration_is_said() -> None:
    assert delete_configuration.sync  # type: ignore[attr-defined]


@canary("configuration-update-whole", raises=TypeError)
def test_a_change_holds_what_changes() -> None:
    models.PutConfigurationRequest(project="p", name="n")  # type: ignore[call-arg]
