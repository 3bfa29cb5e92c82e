"""Defects of the generated client of 2026-06-24: configurations."""

from __future__ import annotations

from typing import Any

import pytest

from honeyhive_raw.r2026_06_24 import models
from honeyhive_raw.r2026_06_24.api.configurations import delete_configuration
from tests.canary import canary

NEW: dict[str, Any] = {"name": "n", "provider": "p", "parameters": {"call_type": "chat", "model": "m"}}


@canary("configuration-create-default", raises=AssertionError)
def test_configuration_create_sends_no_defaults() -> None:
    parameters = models.ConfigurationParameters(call_type="chat", model="m")
    assert models.CreateConfigurationRequest(name="n", provider="p", parameters=parameters).to_dict() == NEW


@canary("configuration-update-default", raises=AssertionError)
def test_configuration_update_does_not_send_the_type() -> None:
    assert models.UpdateConfigurationRequest(name="n").to_dict() == {"name": "n"}


@canary("configuration-id", raises=TypeError)
@pytest.mark.parametrize("name", ["configuration_id", "id"])
def test_id_parameter_has_the_usual_name(name: str) -> None:
    call: Any = delete_configuration._get_kwargs
    call(**{name: "c1"})


@canary("configuration-deleted-count", raises=KeyError)
def test_delete_with_deleted_flag_is_parsed() -> None:
    models.DeleteConfigurationResponse.from_dict({"deleted": True})
