"""What a metric is, apart from its id and its dates: the same in the metric and in each of its versions."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any

from honeyhive_overlay.local.jsontext import JsonObject, encode
from honeyhive_overlay.local.refusal import bad_request

_DEFAULTS: dict[str, Any] = {
    "description": "",
    "return_type": "float",
    "enabled_in_prod": False,
    "needs_ground_truth": False,
    "sampling_percentage": 100,
    "filters": {"filterArray": []},
}


def metric_content(given: JsonObject) -> JsonObject:
    """All that a new metric says, with defaults for what is not given."""
    return judged_by_people({**_DEFAULTS, **given})


def judged_by_people(metric: JsonObject) -> JsonObject:
    """A metric; one that people judge is always enabled."""
    return {**metric, "enabled_in_prod": True} if metric["type"] == "HUMAN" else metric


def new_version(metric_id: str, before: Sequence[JsonObject], given: JsonObject, now: str) -> JsonObject:
    """The next version of a metric: a draft."""
    content = metric_content(given["content"])
    for kind, needed in (("LLM", ("model_provider", "model_name")), ("COMPOSITE", ("child_metrics",))):
        if content["type"] == kind and (missing := [name for name in needed if not content.get(name)]):
            raise bad_request(f"content: a metric of type {kind} needs {' and '.join(missing)}")
    name = f"v{len(before) + 1}"
    told = encode([metric_id, name, given["message"], content, now])
    return {
        "id": f"{metric_id}/{name}",
        "metric_id": metric_id,
        "name": name,
        "full_sha": hashlib.sha256(told.encode()).hexdigest(),
        "message": given["message"],
        "date": now,
        "deployed": False,
        "content": content,
    }
