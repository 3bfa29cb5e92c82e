"""Defects of the generated client of 2025-12-15: configurations."""

from __future__ import annotations

from typing import Any

import httpx

from honeyhive_raw.r2025_12_15 import Client, models
from honeyhive_raw.r2025_12_15.api.configurations import get_configurations
from tests.canary import canary

NEW: dict[str, Any] = {"name": "n", "provider": "p", "parameters": {"call_type": "chat", "model": "m"}}


@canary("configurations-nested", raises=ValueError)
def test_flat_list_of_configurations_is_parsed() -> None:
    body = [{**NEW, "id": "c1", "env": [], "tags": [], "created_at": "2025-12-15T00:00:00Z"}]
    response = httpx.Response(200, json=body)
    assert get_configurations._parse_response(client=Client(base_url="http://localhost"), response=response)


@canary("configuration-create-default", raises=AssertionError)
def test_configuration_create_sends_no_defaults() -> None:
    assert set(models.CreateConfigurationRequest.from_dict(NEW).to_dict()) == set(NEW)
    created = models.CreateConfigurationRequest(
        name="n",
        provider="p",
        parameters=models.CreateConfigurationRequestParameters(call_type="chat", model="m"),
    )
    assert created.to_dict() == NEW


@canary("configuration-update-default", raises=AssertionError)
def test_configuration_update_does_not_send_the_type() -> None:
    assert models.UpdateConfigurationRequest(name="n").to_dict() == {"name": "n"}


@canary("configuration-upserted-id", raises=AssertionError)
def test_upserted_id_may_be_text() -> None:
    assert models.UpdateConfigurationResponse.__annotations__["upserted_id"] != "None"


@canary("configuration-deleted-count", raises=KeyError)
def test_delete_with_deleted_flag_is_parsed() -> None:
    models.DeleteConfigurationResponse.from_dict({"deleted": True})
