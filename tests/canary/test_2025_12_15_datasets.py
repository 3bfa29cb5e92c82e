"""What is wrong with the generated client of 2025-12-15 about datasets, defect by defect."""

from __future__ import annotations

import json

import httpx

from honeyhive_raw.r2025_12_15 import Client, models
from honeyhive_raw.r2025_12_15.api.datasets import update_dataset
from tests.canary import canary

DATASET = {"id": "s1", "name": "first"}


@canary("datasets-key", raises=KeyError)
def test_a_list_of_datasets_is_read_under_its_own_name() -> None:
    models.GetDatasetsResponse.from_dict({"datasets": [DATASET]})


@canary("dataset-name", raises=AssertionError)
def test_a_name_with_a_date_is_not_sent_unasked() -> None:
    assert "name" not in models.CreateDatasetRequest().to_dict()


@canary("dataset-update-empty", raises=json.JSONDecodeError)
def test_a_change_may_be_answered_with_nothing() -> None:
    update_dataset._parse_response(client=Client(base_url="http://localhost"), response=httpx.Response(200))
