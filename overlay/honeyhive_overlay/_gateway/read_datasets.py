"""Read what servers of any revision send of datasets."""

from __future__ import annotations

from honeyhive_overlay._core.decode import Answer
from honeyhive_overlay.models.acknowledgements import Unlinking
from honeyhive_overlay.models.datasets import Dataset
from honeyhive_overlay.types import Page

_LISTS = ("datasets", "datapoints", "testcases")


def dataset_page(answer: Answer) -> Page[Dataset]:
    """Read datasets, whose list has had three names: testcases, datapoints, and at last its own."""
    body = answer.object(answer.value)
    key = next((name for name in _LISTS if body.get(name) is not None), _LISTS[0])
    found = answer.models(Dataset, body.get(key), f"$.{key}")
    return Page(found, None, {name: value for name, value in body.items() if name != key})


def changed_dataset(answer: Answer) -> Dataset:
    """Read a dataset, which stands under ``result``."""
    body = answer.object(answer.value)
    return answer.model(Dataset, body.get("result"), "$.result")


def unlinking(answer: Answer, dataset_id: str, datapoint_id: str) -> Unlinking:
    """Read {dereferenced, message}."""
    return answer.model(Unlinking, answer.value, "$", dataset_id=dataset_id, datapoint_id=datapoint_id)
