"""Defects of the generated client of 2025-12-15: datasets."""

from __future__ import annotations

import json

import httpx

from honeyhive_raw.r2025_12_15 import Client, models
from honeyhive_raw.r2025_12_15.api.datasets import update_dataset
from tests.canary import canary

DATASET = {"id": "s1", "name": "first"}


@canary("datasets-key", raises=KeyError)
def test_dataset_list_is_parsed_from_the_key_datasets() -> None:
    models.GetDatasetsResponse.from_dict({"datasets": [DATASET]})


@canary("dataset-name", raises=AssertionError)
def test_default_name_is_not_sent() -> None:
    assert "name" not in models.CreateDatasetRequest().to_dict()


@canary("dataset-update-empty", raises=json.JSONDecodeError)
def test_empty_reply_to_an_update_is_parsed() -> None:
    update_dataset._parse_response(client=Client(base_url="http://localhost"), response=httpx.Response(200))
