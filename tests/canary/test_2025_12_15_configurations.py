"""What the generated client of 2025-12-15 gets wrong of configurations."""

from __future__ import annotations

from typing import Any

import httpx

from honeyhive_raw.r2025_12_15 import Client, models
from honeyhive_raw.r2025_12_15.api.configurations import get_configurations
from tests.canary import canary

NEW: dict[str, Any] = {"name": "n", "provider": "p", "parameters": {"call_type": "chat", "model": "m"}}


@canary("configurations-nested", raises=ValueError)
def test_a_flat_list_of_configurations_is_read() -> None:
    body = [{**NEW, "id": "c1", "env": [], "tags": [], "created_at": "2025-12-15T00:00:00Z"}]
    response = httpx.Response(200, json=body)
    assert get_configurations._parse_response(client=Client(base_url="http://localhost"), response=response)


@canary("configuration-create-type", raises=AssertionError)
def test_a_new_configuration_is_sent_without_opinions() -> None:
    assert set(models.CreateConfigurationRequest.from_dict(NEW).to_dict()) == set(NEW)
    made = models.CreateConfigurationRequest(
        name="n",
        provider="p",
        parameters=models.CreateConfigurationRequestParameters(call_type="chat", model="m"),
    )
    assert made.to_dict() == NEW


@canary("configuration-update-type", raises=AssertionError)
def test_a_change_leaves_the_type_of_a_configuration_alone() -> None:
    assert models.UpdateConfigurationRequest(name="n").to_dict() == {"name": "n"}


@canary("configuration-upserted", raises=AssertionError)
def test_the_id_of_what_a_change_made_is_text_or_nothing() -> None:
    assert models.UpdateConfigurationResponse.__annotations__["upserted_id"] != "None"


@canary("configuration-deleted-count", raises=KeyError)
def test_a_deletion_of_a_configuration_says_whether_it_was() -> None:
    models.DeleteConfigurationResponse.from_dict({"deleted": True})
